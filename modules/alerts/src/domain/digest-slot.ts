import { addCalendarDays, calendarDays, instantOf, localDateOf, type PlainTime } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';

/** The next digest of a person: the civil date names it, so that one date has one digest whatever the clocks do. */
export interface DigestSlot {
  readonly localOn: PlainDate;
  readonly dueAt: Instant;
}

/**
 * The first digest that leaves later than `now`, at this local hour. On a night when the hour does not exist it leaves when
 * the gap is over; of an hour that comes twice the first counts.
 */
export function nextDigestSlot(now: Instant, hour: PlainTime, zone: ZoneId): DigestSlot {
  const today = localDateOf(now, zone);
  const dueAt = instantOf(today, hour, zone);
  return dueAt > now
    ? { localOn: today, dueAt }
    : slotOn(addCalendarDays(today, calendarDays(1)), hour, zone);
}

export const slotOn = (localOn: PlainDate, hour: PlainTime, zone: ZoneId): DigestSlot => ({
  localOn,
  dueAt: instantOf(localOn, hour, zone),
});
