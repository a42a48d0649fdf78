import { figure, nonNegative, wholeUp, type Figure } from './figure.ts';
import { cite, generalKnowledge, productDefault } from './source.ts';

const hotFrom = 32;

/** Free drinking points: one per 3,000 people, one per 1,000 in heat. */
export function waterPoints(people: number, heatIndex: number): Figure {
  const per = heatIndex >= hotFrom ? 1000 : 3000;
  return figure({
    code: 'water-points',
    value: wholeUp(nonNegative(people, 'people') / per),
    unit: 'pieces',
    formula: `⌈N / ${per}⌉`,
    inputs: { people, heatIndex },
    sources: heatIndex >= hotFrom ? [productDefault] : [generalKnowledge],
  });
}

/** Drinking water: half a litre per person and hour, a litre in heat; for a campsite 14–35 litres per person and day. */
export function waterVolume(people: number, hours: number, heatIndex: number): Figure {
  const perHour = heatIndex >= hotFrom ? 1 : 0.5;
  return figure({
    code: 'water-volume',
    value: nonNegative(people, 'people') * nonNegative(hours, 'hours') * perHour,
    unit: 'litres',
    formula: 'N × hours × litres',
    inputs: { people, hours, litresPerHour: perHour },
    sources: [productDefault],
  });
}

export function campingWaterVolume(people: number, days: number): Figure {
  const personDays = nonNegative(people, 'people') * nonNegative(days, 'days');
  return figure({
    code: 'water-volume',
    value: personDays * 14,
    unit: 'litres',
    formula: 'N × days × 14, better 35',
    inputs: { people, days },
    sources: [cite('S47b')],
    range: { low: personDays * 14, high: personDays * 35 },
  });
}

export interface Waste {
  readonly bins: Figure;
  readonly containers: Figure;
  readonly mass: Figure;
}

/** Waste: litres of bins by person and hour, containers of 1.1 m³ per thousand people, kilograms to carry away. */
export function wasteRequired(people: number, hours: number, isCamping: boolean): Waste {
  const n = nonNegative(people, 'people');
  const kilograms = isCamping ? 1.5 : 0.3;
  const sources = [productDefault];
  return {
    bins: figure({
      code: 'bin-volume',
      value: n * nonNegative(hours, 'hours') * 0.5,
      unit: 'litres',
      formula: 'N × hours × 0.5',
      inputs: { people: n, hours },
      sources,
    }),
    containers: figure({
      code: 'waste-containers',
      value: wholeUp(n / 1000),
      unit: 'pieces',
      formula: '⌈N / 1000⌉ of 1.1 m³',
      inputs: { people: n },
      sources,
    }),
    mass: figure({
      code: 'waste-mass',
      value: n * kilograms,
      unit: 'kilograms',
      formula: `N × ${kilograms}`,
      inputs: { people: n, isCamping },
      sources,
    }),
  };
}

/** Power to provide: the load with a reserve of a fifth. */
export function powerRequired(loadKw: number): Figure {
  return figure({
    code: 'power',
    value: Math.round(nonNegative(loadKw, 'loadKw') * 1.2 * 1e6) / 1e6,
    unit: 'kilowatts',
    formula: 'load × 1.2',
    inputs: { loadKw },
    sources: [productDefault],
  });
}

/** Layout of help on site, minutes: on foot to first aid, and until an ambulance is on the scene. */
export const helpWithinMinutes = { firstAidOnFoot: 5, ambulanceOnScene: 8 } as const;
