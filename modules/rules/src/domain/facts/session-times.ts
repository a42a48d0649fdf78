import type { MassEventForm } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import { parseMoment } from './moment.ts';

/** A session with its moments read; those absent or malformed are `undefined`. */
export type SessionTimes = {
  readonly startsAt: Instant | undefined;
  readonly endsAt: Instant | undefined;
  readonly setupFrom: Instant | undefined;
  readonly teardownTo: Instant | undefined;
};

/** The moments of a form as a whole. Any session without a start or an end makes the whole unknown: a part would be a wrong answer. */
export type EventTimes = {
  readonly sessions: readonly SessionTimes[];
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly setupOn: PlainDate;
  readonly teardownOn: PlainDate;
};

export function readSessions(form: MassEventForm): readonly SessionTimes[] {
  return (form.sessions ?? []).map((session) => ({
    startsAt: parseMoment(session.startsAt),
    endsAt: parseMoment(session.endsAt),
    setupFrom: parseMoment(session.setupFrom),
    teardownTo: parseMoment(session.teardownTo),
  }));
}

export function readEventTimes(form: MassEventForm, zone: ZoneId): EventTimes | undefined {
  const sessions = readSessions(form);
  const starts = sessions.map((session) => session.startsAt);
  const ends = sessions.map((session) => session.endsAt);
  const startsAt = least(starts);
  const endsAt = greatest(ends);
  const setupFrom = least(sessions.map((session) => session.setupFrom ?? session.startsAt));
  const teardownTo = greatest(sessions.map((session) => session.teardownTo ?? session.endsAt));
  if (!startsAt || !endsAt || !setupFrom || !teardownTo) return undefined;
  const dateOf = (at: Instant) => localDateOf(at, zone);
  return {
    sessions,
    startsAt,
    endsAt,
    startsOn: dateOf(startsAt),
    endsOn: dateOf(endsAt),
    setupOn: dateOf(setupFrom < startsAt ? setupFrom : startsAt),
    teardownOn: dateOf(teardownTo > endsAt ? teardownTo : endsAt),
  };
}

function least(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return pick(moments, (a, b) => (a <= b ? a : b));
}

function greatest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return pick(moments, (a, b) => (a >= b ? a : b));
}

function pick(
  moments: readonly (Instant | undefined)[],
  choose: (a: Instant, b: Instant) => Instant,
): Instant | undefined {
  const [first, ...rest] = moments;
  return rest.reduce((chosen, moment) => (chosen && moment ? choose(chosen, moment) : undefined), first);
}
