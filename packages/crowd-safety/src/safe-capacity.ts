import { err, ok, type Result } from '@veche/kernel';
import type { Figure } from './figure.ts';
import { figure, nonNegative } from './figure.ts';
import { generalKnowledge, type Source } from './source.ts';

/** What can limit the number of people. */
export type CapacityFactor = 'area' | 'exits' | 'entry' | 'stands' | 'passport' | 'regionalNorm';

export interface SafeCapacity {
  /** The least of the known limits. */
  readonly figure: Figure;
  readonly limitedBy: CapacityFactor;
  readonly limits: Readonly<Partial<Record<CapacityFactor, Figure>>>;
  /** Area or exits are not known: the true limit may be lower, and approval must not rest on this one. */
  readonly missing: readonly ('area' | 'exits')[];
}

export interface NoCapacityKnown {
  readonly code: 'capacity-unknown';
}

const order: readonly CapacityFactor[] = ['exits', 'area', 'passport', 'regionalNorm', 'stands', 'entry'];

/** The safe capacity: the least limit, and which one it is. Errors: `capacity-unknown` when no limit is known. */
export function safeCapacity(
  limits: Readonly<Partial<Record<CapacityFactor, Figure>>>,
): Result<SafeCapacity, NoCapacityKnown> {
  let limitedBy: CapacityFactor | undefined;
  let least: Figure | undefined;
  for (const factor of order) {
    const limit = limits[factor];
    if (limit !== undefined && (least === undefined || limit.value < least.value)) {
      least = limit;
      limitedBy = factor;
    }
  }
  if (least === undefined || limitedBy === undefined) return err({ code: 'capacity-unknown' });
  const missing = (['area', 'exits'] as const).filter((factor) => limits[factor] === undefined);
  return ok({ figure: least, limitedBy, limits, missing });
}

/** The capacity that the venue's passport names. */
export function passportCapacity(people: number, source: Source = generalKnowledge): Figure {
  return figure({
    code: 'venue-passport',
    value: nonNegative(people, 'people'),
    unit: 'people',
    formula: 'venue passport',
    inputs: { people },
    sources: [source],
  });
}

/** What a regional occupancy norm, people per square metre, allows on an area. */
export function regionalNormCapacity(areaSqm: number, peoplePerSqm: number, source: Source): Figure {
  return figure({
    code: 'regional-norm',
    value: Math.floor(nonNegative(areaSqm, 'areaSqm') * nonNegative(peoplePerSqm, 'peoplePerSqm') + 1e-9),
    unit: 'people',
    formula: 'area × norm',
    inputs: { areaSqm, peoplePerSqm },
    sources: [source],
  });
}

/** Places for people in wheelchairs: 1 % of the seats, at least two. */
export function wheelchairPlaces(seats: number): Figure {
  return figure({
    code: 'wheelchair-places',
    value: Math.max(2, Math.ceil(nonNegative(seats, 'seats') / 100)),
    unit: 'pieces',
    formula: 'max(2, ⌈seats / 100⌉)',
    inputs: { seats },
    sources: [generalKnowledge],
  });
}
