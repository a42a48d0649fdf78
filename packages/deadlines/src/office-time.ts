import { ok, type Instant, type PlainDate, type Result } from '@veche/kernel';
import { addCalendarDays } from './civil-date.ts';
import { calendarDays } from './day-counts.ts';
import type { HourTermFacts } from './hour-clock.ts';
import { officeDayOf } from './office-hours.ts';
import { mergePauses } from './pauses.ts';
import type { CalendarYearUnknown } from './production-calendar.ts';
import { isWorkingDay } from './working-days.ts';
import { fromEpochMs, instantOf, localDateOf, toEpochMs } from './zoned-time.ts';

const minuteMs = 60_000;

/** A stretch of office time in milliseconds since the epoch. */
interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface OfficeTimeCourse {
  readonly dueAt: Instant;
  /** Whole minutes counted on each day that gave any. */
  readonly days: readonly { readonly on: PlainDate; readonly minutes: number }[];
  /** Days between start and end on which the office was shut. */
  readonly offDays: readonly PlainDate[];
}

type Where = Pick<HourTermFacts, 'term' | 'calendar' | 'zone'>;

/**
 * Lets the term run through the office hours until its minutes are used up.
 * An open pause reaches to `now`: what follows is computed as if the clock were resumed then. Errors: `calendar-year-unknown`.
 */
export function walkOfficeTime(facts: HourTermFacts): Result<OfficeTimeCourse, CalendarYearUnknown> {
  const startMs = toEpochMs(facts.startedAt);
  const pauses = pauseStretches(facts);
  const days: { on: PlainDate; minutes: number }[] = [];
  const offDays: PlainDate[] = [];
  let leftMs = facts.term.minutes * minuteMs;
  if (leftMs <= 0) return ok({ dueAt: facts.startedAt, days, offDays });
  for (let on = localDateOf(facts.startedAt, facts.zone); ; on = addCalendarDays(on, calendarDays(1))) {
    const open = openStretch(on, facts);
    if (!open.ok) return open;
    if (open.value === undefined) {
      offDays.push(on);
      continue;
    }
    let usedMs = 0;
    for (const free of without({ ...open.value, fromMs: Math.max(open.value.fromMs, startMs) }, pauses)) {
      const lengthMs = free.toMs - free.fromMs;
      if (lengthMs >= leftMs) {
        days.push({ on, minutes: Math.round((usedMs + leftMs) / minuteMs) });
        return ok({ dueAt: fromEpochMs(free.fromMs + leftMs), days, offDays });
      }
      leftMs -= lengthMs;
      usedMs += lengthMs;
    }
    if (usedMs > 0) days.push({ on, minutes: Math.round(usedMs / minuteMs) });
  }
}

/** Office minutes from one moment to a later one, pauses left out; 0 when the second is earlier. Errors: `calendar-year-unknown`. */
export function officeMinutesBetween(
  from: Instant,
  to: Instant,
  facts: HourTermFacts,
): Result<number, CalendarYearUnknown> {
  if (to <= from) return ok(0);
  const [fromMs, toMs] = [toEpochMs(from), toEpochMs(to)];
  const pauses = pauseStretches(facts);
  const last = localDateOf(to, facts.zone);
  let sumMs = 0;
  for (let on = localDateOf(from, facts.zone); on <= last; on = addCalendarDays(on, calendarDays(1))) {
    const open = openStretch(on, facts);
    if (!open.ok) return open;
    if (open.value === undefined) continue;
    const part = { fromMs: Math.max(open.value.fromMs, fromMs), toMs: Math.min(open.value.toMs, toMs) };
    for (const free of without(part, pauses)) sumMs += free.toMs - free.fromMs;
  }
  return ok(Math.round(sumMs / minuteMs));
}

function openStretch(on: PlainDate, where: Where): Result<Stretch | undefined, CalendarYearUnknown> {
  const working = isWorkingDay(on, where.calendar);
  if (!working.ok) return working;
  if (!working.value) return ok(undefined);
  const day = officeDayOf(on, where.term.officeHours, where.calendar);
  if (!day.ok) return day;
  return ok({
    fromMs: toEpochMs(instantOf(on, day.value.opensAt, where.zone)),
    toMs: toEpochMs(instantOf(on, day.value.closesAt, where.zone)),
  });
}

function pauseStretches(facts: HourTermFacts): readonly Stretch[] {
  return mergePauses(facts.pauses, facts.term, facts.zone).map((span) => ({
    fromMs: toEpochMs(span.from),
    toMs: toEpochMs(span.to ?? (facts.now > span.from ? facts.now : span.from)),
  }));
}

/** The parts of a stretch outside the pauses, which come sorted and apart. */
function without(stretch: Stretch, pauses: readonly Stretch[]): readonly Stretch[] {
  const free: Stretch[] = [];
  let { fromMs } = stretch;
  for (const pause of pauses) {
    if (pause.toMs <= fromMs || pause.fromMs >= stretch.toMs) continue;
    if (pause.fromMs > fromMs) free.push({ fromMs, toMs: pause.fromMs });
    fromMs = Math.max(fromMs, pause.toMs);
  }
  if (fromMs < stretch.toMs) free.push({ fromMs, toMs: stretch.toMs });
  return free;
}
