import { addCalendarDays, calendarDays, weekdayOf } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';

export interface DayCount {
  readonly on: PlainDate;
  readonly events: number;
}

/** Days without events where the rhythm of the source says there should have been some. */
export interface Gap {
  readonly from: PlainDate;
  /** The last day of it. */
  readonly to: PlainDate;
  /** How many events such days usually have, all together. */
  readonly expected: number;
}

/** So many earlier days of the same kind make a rhythm, and so many of them are enough to speak of one. */
const weeksRemembered = 8;
const weeksNeeded = 3;
/** With at least so many events on such a day, one without any comes by chance once in a hundred and fifty (Poisson, e⁻⁵). */
const leastUsual = 5;

/**
 * Finds gaps between two days. A day is compared with the same weekday of the weeks before; days of the gap itself do not count, so that
 * a long silence does not become the rhythm.
 */
export function findGaps(counts: readonly DayCount[], from: PlainDate, to: PlainDate): Gap[] {
  const known = new Map(counts.map(({ on, events }) => [on, events]));
  const first = counts.reduce<PlainDate | undefined>(
    (earliest, { on }) => (earliest === undefined || on < earliest ? on : earliest),
    undefined,
  );
  if (first === undefined) return [];
  const history = new Map<number, number[]>();
  const gaps: Gap[] = [];
  for (let day = first; day <= to; day = addCalendarDays(day, calendarDays(1))) {
    const events = known.get(day) ?? 0;
    const before = history.get(weekdayOf(day)) ?? [];
    const usual =
      before.length < weeksNeeded ? 0 : before.reduce((sum, each) => sum + each, 0) / before.length;
    if (events === 0 && usual >= leastUsual) {
      if (day >= from) addToGaps(gaps, day, usual);
      continue;
    }
    history.set(weekdayOf(day), [...before, events].slice(-weeksRemembered));
  }
  return gaps.map((gap) => ({ ...gap, expected: Math.round(gap.expected) }));
}

function addToGaps(gaps: Gap[], day: PlainDate, usual: number): void {
  const last = gaps.at(-1);
  if (last !== undefined && addCalendarDays(last.to, calendarDays(1)) === day)
    gaps[gaps.length - 1] = { ...last, to: day, expected: last.expected + usual };
  else gaps.push({ from: day, to: day, expected: usual });
}
