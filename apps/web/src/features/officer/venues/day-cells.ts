import type { VenueOccupancy } from '@veche/contracts';
import { hoursFrom } from '../../wizard/steps/place/session-times.ts';

/** A stretch of one day taken by something. */
export interface DayBlock {
  readonly state: VenueOccupancy['state'];
  /** Hours of that day, 0…24. */
  readonly from: number;
  readonly to: number;
  readonly number: string | null;
  readonly title: string | null;
}

/** Civil dates from the first on, `count` of them. */
export function daysFrom(on: string, count: number): string[] {
  const first = Date.parse(`${on}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** What takes a venue on one day, in the order of hours; what goes over midnight stands in both days. */
export function blocksOf(occupancies: readonly VenueOccupancy[], on: string, zone: string): DayBlock[] {
  return occupancies
    .map((item) => ({
      state: item.state,
      number: item.number,
      title: item.title,
      from: Math.max(0, hoursFrom(on, item.from, zone)),
      to: Math.min(24, hoursFrom(on, item.to, zone)),
    }))
    .filter(({ from, to }) => to > from)
    .toSorted((left, right) => left.from - right.from);
}
