import {
  addCalendarDays,
  addWorkingDays,
  calendarDays,
  fromEpochMs,
  instantOf,
  isWorkingDay,
  localDateOf,
  officeDayOf,
  plainTime,
  toEpochMs,
  workingDays,
} from '@veche/deadlines';
import type { Instant, PlainDate, SeededRandom } from '@veche/kernel';
import type { ClockContext } from '../domain/clock-context.ts';

const minuteMs = 60_000;

/** Moments at which an office does something. */
export interface OfficeMoments {
  /** Not before the given moment, within office hours, so many minutes of waiting later. */
  after(at: Instant, minutes: number): Instant;
  /** At some moment of the office day that lies so many working days later. */
  onWorkingDay(at: Instant, days: number): Instant;
  /** Within the last hour before closing on that day, when it is a working one. */
  nearClosing(on: PlainDate): Instant;
}

export function officeMoments(context: ClockContext, random: SeededRandom): OfficeMoments {
  const { calendar, zone, officeHours } = context;
  const isWorking = (on: PlainDate): boolean => {
    const working = isWorkingDay(on, calendar);
    return working.ok && working.value;
  };
  const hoursOf = (on: PlainDate): readonly [opensMs: number, closesMs: number] => {
    const day = officeDayOf(on, officeHours, calendar);
    if (!day.ok) throw new Error(`No calendar for ${on}`);
    return [day.value.opensAt, day.value.closesAt].map((time) =>
      toEpochMs(instantOf(on, time, zone)),
    ) as unknown as readonly [number, number];
  };
  const nextWorking = (on: PlainDate): PlainDate =>
    isWorking(on) ? on : nextWorking(addCalendarDays(on, calendarDays(1)));

  return {
    after(at, minutes) {
      let leftMs = minutes * minuteMs;
      let fromMs = toEpochMs(at);
      for (
        let on = nextWorking(localDateOf(at, zone));
        ;
        on = nextWorking(addCalendarDays(on, calendarDays(1)))
      ) {
        const [opensMs, closesMs] = hoursOf(on);
        fromMs = Math.max(fromMs, opensMs);
        if (fromMs + leftMs < closesMs) return fromEpochMs(Math.round(fromMs + leftMs));
        leftMs -= Math.max(0, closesMs - fromMs);
      }
    },
    onWorkingDay(at, days) {
      const on = addWorkingDays(localDateOf(at, zone), workingDays(Math.max(0, Math.round(days))), calendar);
      if (!on.ok) throw new Error(`No calendar after ${at}`);
      const [opensMs, closesMs] = hoursOf(nextWorking(on.value));
      const moment = opensMs + random.next() * (closesMs - opensMs);
      return fromEpochMs(Math.max(Math.round(moment), toEpochMs(at) + 10 * minuteMs));
    },
    nearClosing(on) {
      const [, closesMs] = hoursOf(nextWorking(on));
      return fromEpochMs(Math.round(closesMs - random.next() * 50 * minuteMs));
    },
  };
}

const midnight = plainTime('00:00');

/** When people ask on a day: mornings most, evenings from home, nights hardly ever. */
export function momentOfAsking(on: PlainDate, random: SeededRandom, context: ClockContext): Instant {
  const hours = [
    8, 9, 9, 10, 10, 10, 11, 11, 11, 12, 13, 13, 14, 14, 15, 15, 16, 17, 18, 19, 20, 20, 21, 22, 23, 7,
  ];
  const minutes = random.pick(hours) * 60 + random.next() * 60;
  return fromEpochMs(Math.round(toEpochMs(instantOf(on, midnight, context.zone)) + minutes * minuteMs));
}
