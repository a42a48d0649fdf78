import { figure, nonNegative, type Figure } from './figure.ts';
import { cite, productDefault, type Source } from './source.ts';
import { netAreaSqm, type Zone } from './zones.ts';

/** What people in a crowd of that density feel. */
export type DensityBand = 'free' | 'slowed' | 'contact' | 'pressed' | 'dangerous' | 'critical';

/** Colour of the map. */
export type DensityTone = 'green' | 'amber' | 'red';

export interface ZoneDensity {
  readonly zoneId: string;
  readonly density: Figure;
  readonly band: DensityBand;
  readonly tone: DensityTone;
  /** `warn` above 2 per m² for standing and moving crowds, `block` above 4 for any. */
  readonly finding: 'none' | 'warn' | 'block';
  readonly sources: readonly Source[];
}

/** People per square metre. @throws RangeError when the area is not above 0. */
export function crowdDensity(people: number, areaSqm: number): Figure {
  if (!(areaSqm > 0)) throw new RangeError(`A density needs an area above 0, not ${areaSqm}`);
  return figure({
    code: 'crowd-density',
    value: nonNegative(people, 'people') / areaSqm,
    unit: 'peoplePerSqm',
    formula: 'people / area',
    inputs: { people, areaSqm },
    sources: [cite('S44')],
  });
}

export function densityBand(peoplePerSqm: number): DensityBand {
  if (peoplePerSqm < 0.43) return 'free';
  if (peoplePerSqm <= 2) return 'slowed';
  if (peoplePerSqm <= 3.57) return 'contact';
  if (peoplePerSqm < 5.55) return 'pressed';
  return peoplePerSqm < 7.1 ? 'dangerous' : 'critical';
}

export function densityTone(peoplePerSqm: number): DensityTone {
  if (peoplePerSqm <= 2) return 'green';
  return peoplePerSqm <= 3.5 ? 'amber' : 'red';
}

/**
 * The density of each zone with a known number of people and a free area. Seated zones have none; a zone without either number is
 * absent from the result, so that the caller shows it as unknown.
 */
export function assessZoneDensities(zones: readonly Zone[]): readonly ZoneDensity[] {
  return zones.flatMap((zone) => {
    const areaSqm = netAreaSqm(zone);
    if (zone.kind === 'seated' || zone.peakPeople === undefined || areaSqm === 0) return [];
    const density = crowdDensity(zone.peakPeople, areaSqm);
    const { value } = density;
    const isWarned = zone.kind === 'standing' || zone.kind === 'moving';
    const finding = value > 4 ? 'block' : isWarned && value > 2 ? 'warn' : 'none';
    const sources = zone.kind === 'moving' ? [cite('S44')] : [cite('S41'), cite('S53c')];
    return [
      { zoneId: zone.id, density, band: densityBand(value), tone: densityTone(value), finding, sources },
    ];
  });
}

/** Sources of the bands and of the colours of the map. */
export const densityScaleSources: readonly Source[] = [cite('S44'), productDefault];
