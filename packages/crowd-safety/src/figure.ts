import type { Source } from './source.ts';

export type Unit =
  | 'people'
  | 'peoplePerSqm'
  | 'minutes'
  | 'metres'
  | 'sqm'
  | 'points'
  | 'teams'
  | 'patrols'
  | 'posts'
  | 'pieces'
  | 'patients'
  | 'litres'
  | 'kilograms'
  | 'kilowatts';

/** What a figure is; its words are in `figureTitles`. */
export type FigureCode =
  | 'area-capacity'
  | 'holding-capacity'
  | 'exit-capacity'
  | 'entry-capacity'
  | 'stand-capacity'
  | 'venue-passport'
  | 'regional-norm'
  | 'crowd-density'
  | 'evacuation-time'
  | 'exit-width-needed'
  | 'exits-required'
  | 'area-needed'
  | 'wheelchair-places'
  | 'medical-score'
  | 'maurer-score'
  | 'teams-with-doctor'
  | 'teams-without-doctor'
  | 'foot-patrols'
  | 'aid-posts'
  | 'first-aiders'
  | 'paramedics'
  | 'nurses'
  | 'doctors'
  | 'doctor-cars'
  | 'ambulances'
  | 'ambulance-staff'
  | 'medical-coordinators'
  | 'medical-support-units'
  | 'expected-patients'
  | 'expected-transports'
  | 'stewards'
  | 'crowd-managers'
  | 'guards'
  | 'police-hint'
  | 'toilets-women'
  | 'toilets-men'
  | 'urinals'
  | 'toilets-accessible'
  | 'hand-basins'
  | 'water-points'
  | 'water-volume'
  | 'bin-volume'
  | 'waste-containers'
  | 'waste-mass'
  | 'power'
  | 'defibrillators';

/**
 * A number that explains itself: what it was computed from, how, and who says so. `range` is the spread where the method has one;
 * `isBeyondTable` marks an input outside what the source covers: the number is then the table's last and no more than a floor.
 */
export interface Figure {
  readonly code: FigureCode;
  readonly value: number;
  readonly unit: Unit;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, number | string | boolean>>;
  readonly sources: readonly Source[];
  readonly range?: { readonly low: number; readonly high: number };
  readonly isBeyondTable?: boolean;
}

/** @throws RangeError when an input or the value is not a finite number, or a count is negative: a figure never hides an unknown. */
export function figure(parts: Figure): Figure {
  for (const [name, input] of Object.entries(parts.inputs)) {
    if (typeof input === 'number' && !Number.isFinite(input))
      throw new RangeError(`${parts.code}: ${name} is ${input}`);
  }
  if (!Number.isFinite(parts.value)) throw new RangeError(`${parts.code} is ${parts.value}`);
  return parts;
}

/** @throws RangeError when the number is negative or not finite. */
export function nonNegative(value: number, name: string): number {
  if (!Number.isFinite(value) || value < 0)
    throw new RangeError(`${name} must be a number of at least 0, not ${value}`);
  return value;
}

/** Rounds down; a hair of binary error never takes a whole person away. */
export const wholeDown = (value: number): number => Math.floor(value + 1e-9);

/** Rounds up; a hair of binary error never adds a whole unit. */
export const wholeUp = (value: number): number => Math.max(0, Math.ceil(value - 1e-9));
