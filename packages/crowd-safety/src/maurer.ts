import { figure, nonNegative, wholeUp, type Figure } from './figure.ts';
import { cite, generalKnowledge } from './source.ts';

/** Danger factors of kinds of event; demonstrations have one in the original, left out here on purpose. */
const kindFactors = {
  fair: 0.3,
  exhibition: 0.3,
  sport: 0.3,
  theatre: 0.2,
  concert: 0.2,
  'street-fest': 0.4,
  music: 0.5,
  'motor-sport': 0.8,
  aviation: 0.9,
  rock: 1,
  'boy-group': 1.2,
} as const;

export interface MaurerInput {
  /** The most people the place may hold. */
  readonly maxPeople: number;
  readonly expectedPeople: number;
  readonly isClosedBuilding: boolean;
  readonly kind: keyof typeof kindFactors;
  readonly vips: number;
  /** Reports of expected violence, each worth ten points. */
  readonly violenceReports: number;
}

export interface MaurerResources {
  readonly score: Figure;
  readonly helpers: Figure;
  readonly ambulances: Figure;
  readonly doctorCars: Figure;
}

type Steps = readonly (readonly [upTo: number, value: number])[];

const placePoints: Steps = [
  [500, 1],
  [1000, 2],
  [1500, 3],
  [3000, 4],
  [6000, 5],
  [10_000, 6],
  [20_000, 7],
];
const helperSteps: Steps = [
  [2, 0],
  [4, 3],
  [13.5, 5],
  [22, 10],
  [40, 20],
  [60, 30],
  [80, 40],
  [100, 80],
  [120, 120],
];
const ambulanceSteps: Steps = [
  [6, 0],
  [25.5, 1],
  [45.5, 2],
  [60.5, 3],
  [75.5, 4],
  [100, 5],
  [120, 6],
];
const doctorSteps: Steps = [
  [13, 0],
  [30, 1],
  [60, 2],
  [90, 3],
  [Number.POSITIVE_INFINITY, 4],
];

/** The Maurer algorithm of German and Austrian practice: a score, and what it asks for. */
export function maurerResources(input: MaurerInput): MaurerResources {
  const score = maurerScore(input);
  const look = (code: 'first-aiders' | 'ambulances' | 'doctor-cars', steps: Steps): Figure => {
    const step = steps.find(([upTo]) => score.value <= upTo);
    return figure({
      code,
      value: step?.[1] ?? steps.at(-1)?.[1] ?? 0,
      unit: code === 'first-aiders' ? 'people' : 'teams',
      formula: 'table by score',
      inputs: { score: score.value },
      sources: [cite('S53b'), generalKnowledge],
      ...(step === undefined ? { isBeyondTable: true } : {}),
    });
  };
  return {
    score,
    helpers: look('first-aiders', helperSteps),
    ambulances: look('ambulances', ambulanceSteps),
    doctorCars: look('doctor-cars', doctorSteps),
  };
}

function maurerScore(input: MaurerInput): Figure {
  const maxPeople = nonNegative(input.maxPeople, 'maxPeople');
  const expectedPoints = wholeUp(nonNegative(input.expectedPeople, 'expectedPeople') / 500);
  const byPlace =
    placePoints.find(([upTo]) => maxPeople <= upTo)?.[1] ?? 7 + wholeUp((maxPeople - 20_000) / 10_000);
  const building = input.isClosedBuilding ? 2 : 1;
  const factor = kindFactors[input.kind];
  const vips = 10 * wholeUp(nonNegative(input.vips, 'vips') / 5);
  const violence = 10 * nonNegative(input.violenceReports, 'violenceReports');
  const points = (byPlace * building + expectedPoints) * factor + vips + violence;
  return figure({
    code: 'maurer-score',
    value: Math.round(points * 1e6) / 1e6,
    unit: 'points',
    formula: '(p(max) × b + ⌈expected / 500⌉) × f + 10 × ⌈VIP / 5⌉ + 10 × violence',
    inputs: {
      placePoints: byPlace,
      building,
      expectedPoints,
      factor,
      vipPoints: vips,
      violencePoints: violence,
    },
    sources: [cite('S53'), cite('S53b'), generalKnowledge],
  });
}
