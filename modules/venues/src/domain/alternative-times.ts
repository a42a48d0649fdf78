import {
  addCalendarDays,
  calendarDays,
  fromEpochMs,
  instantOf,
  localDateOf,
  localTimeOf,
  toEpochMs,
  weekdayOf,
  type PlainTime,
} from '@veche/deadlines';
import type { Instant, ZoneId } from '@veche/kernel';
import { occupiedWindow, windowsMeet, type EventSession, type Window } from './occupancy.ts';

export type FullSession = Readonly<Record<'startsAt' | 'endsAt' | 'setupFrom' | 'teardownTo', Instant>>;

export interface AlternativeTime {
  readonly kind: 'setup-after' | 'later' | 'earlier' | 'other-day';
  readonly sessions: readonly FullSession[];
  /** Less is nearer to what was asked. */
  readonly cost: number;
  readonly dayShift: number;
  /** How much shorter set-up and event became, minutes. */
  readonly setupCutMin: number;
  readonly eventCutMin: number;
}

export interface TimesQuestion {
  readonly sessions: readonly EventSession[];
  /** What takes the same place around these dates, closures included. */
  readonly busy: readonly Window[];
  readonly zone: ZoneId;
  /** Local hours in which the event itself may run. */
  readonly allowed: { readonly from: string; readonly to: string };
  /** Nothing is offered that begins before. */
  readonly notBefore: Instant;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Time to hand the place over. */
const handoverMs = 15 * minuteMs;
const dayShifts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, -1, -2, -3, -4, -5, -6, -7];

export const fullSession = (session: EventSession): FullSession => {
  const { from, to } = occupiedWindow(session);
  return { startsAt: session.startsAt, endsAt: session.endsAt, setupFrom: from, teardownTo: to };
};

const windowOf = (session: FullSession): Window => ({ from: session.setupFrom, to: session.teardownTo });

/** Free times at the same place, nearest to the asked one first. */
export function alternativeTimes(question: TimesQuestion): AlternativeTime[] {
  return [...sameDay(question), ...otherDays(question)]
    .filter(({ sessions }) => sessions.every((session) => session.setupFrom >= question.notBefore))
    .sort((a, b) => a.cost - b.cost);
}

function otherDays({ sessions, busy, zone }: TimesQuestion): AlternativeTime[] {
  return dayShifts.flatMap((dayShift) => {
    const moved = sessions.map(fullSession).map((session) => shiftDays(session, dayShift, zone));
    if (moved.some((session) => busy.some((taken) => windowsMeet(windowOf(session), taken)))) return [];
    const first = sessions[0]?.startsAt as Instant;
    const sameKindOfDay = isWeekend(first, zone) === isWeekend(moved[0]?.startsAt as Instant, zone);
    return [
      {
        kind: 'other-day' as const,
        sessions: moved,
        dayShift,
        setupCutMin: 0,
        eventCutMin: 0,
        cost: 0.8 + Math.abs(dayShift) * 0.3 + (dayShift < 0 ? 0.3 : 0) + (sameKindOfDay ? 0 : 0.6),
      },
    ];
  });
}

const isWeekend = (at: Instant, zone: ZoneId): boolean => weekdayOf(localDateOf(at, zone)) >= 6;

function shiftDays(session: FullSession, days: number, zone: ZoneId): FullSession {
  const shift = (at: Instant): Instant => {
    const onTheMinute = instantOf(
      addCalendarDays(localDateOf(at, zone), calendarDays(days)),
      localTimeOf(at, zone),
      zone,
    );
    return fromEpochMs(toEpochMs(onTheMinute) + (toEpochMs(at) % minuteMs));
  };
  return {
    startsAt: shift(session.startsAt),
    endsAt: shift(session.endsAt),
    setupFrom: shift(session.setupFrom),
    teardownTo: shift(session.teardownTo),
  };
}

/** Moves the sessions that collide within their own day; the others stay. */
function sameDay(question: TimesQuestion): AlternativeTime[] {
  const full = question.sessions.map(fullSession);
  const colliding = full.filter((session) =>
    question.busy.some((taken) => windowsMeet(windowOf(session), taken)),
  );
  const [only, ...more] = colliding;
  if (only === undefined || more.length > 0) return [];
  const replaced = (moved: Moved): AlternativeTime => ({
    ...moved,
    dayShift: 0,
    sessions: full.map((session) => (session === only ? moved.session : session)),
  });
  const found = gapsOf(only, question).flatMap((gap) => [
    keepEvent(only, gap),
    moveWhole(only, gap),
    squeeze(only, gap),
  ]);
  const best = new Map<string, Moved>();
  for (const moved of found) {
    if (moved !== undefined && moved.cost < (best.get(moved.kind)?.cost ?? Infinity))
      best.set(moved.kind, moved);
  }
  return [...best.values()].map(replaced);
}

interface Moved {
  readonly kind: AlternativeTime['kind'];
  readonly session: FullSession;
  readonly cost: number;
  readonly setupCutMin: number;
  readonly eventCutMin: number;
}

interface Lengths {
  readonly setup: number;
  readonly event: number;
  readonly teardown: number;
}

const lengthsOf = (session: FullSession): Lengths => ({
  setup: toEpochMs(session.startsAt) - toEpochMs(session.setupFrom),
  event: toEpochMs(session.endsAt) - toEpochMs(session.startsAt),
  teardown: toEpochMs(session.teardownTo) - toEpochMs(session.endsAt),
});

interface Gap {
  readonly from: number;
  readonly to: number;
  /** Local limits of the event itself on this day. */
  readonly opens: number;
  readonly closes: number;
}

/** Free stretches of the local day on which the session starts, with a pause for handing over. */
function gapsOf(session: FullSession, { busy, zone, allowed }: TimesQuestion): Gap[] {
  const date = localDateOf(session.startsAt, zone);
  const local = (time: string): number => toEpochMs(instantOf(date, time as PlainTime, zone));
  const [dayFrom, dayTo] = [local('00:00'), Math.max(local('24:00'), toEpochMs(session.teardownTo))];
  const limits = {
    opens: local(allowed.from),
    closes: Math.max(local(allowed.to), toEpochMs(session.endsAt)),
  };
  const taken = busy
    .map(({ from, to }) => ({ from: toEpochMs(from), to: toEpochMs(to) }))
    .filter(({ from, to }) => from < dayTo && dayFrom < to);
  const gaps: Gap[] = [];
  let free = dayFrom;
  for (const { from, to } of taken.sort((a, b) => a.from - b.from)) {
    if (from - handoverMs > free) gaps.push({ from: free, to: from - handoverMs, ...limits });
    free = Math.max(free, to + handoverMs);
  }
  if (free < dayTo) gaps.push({ from: free, to: dayTo, ...limits });
  return gaps;
}

/** Same hours for the public, a shorter set-up or dismantling. */
function keepEvent(session: FullSession, gap: Gap): Moved | undefined {
  const { setup, teardown } = lengthsOf(session);
  const [starts, ends] = [toEpochMs(session.startsAt), toEpochMs(session.endsAt)];
  const from = Math.max(gap.from, starts - setup);
  const to = Math.min(gap.to, ends + teardown);
  const fits = from <= starts && ends <= to && starts - from >= setup / 2 && to - ends >= teardown / 2;
  if (!fits) return undefined;
  const cut = setup - (starts - from) + (teardown - (to - ends));
  return {
    kind: 'setup-after',
    session: { ...session, setupFrom: fromEpochMs(from), teardownTo: fromEpochMs(to) },
    cost: 0.4 + cut / hourMs / 6,
    setupCutMin: cut / minuteMs,
    eventCutMin: 0,
  };
}

/** The whole session later or earlier on the same day. */
function moveWhole(session: FullSession, gap: Gap): Moved | undefined {
  const { setup, event, teardown } = lengthsOf(session);
  const asked = toEpochMs(session.startsAt);
  const earliest = roundUp(Math.max(gap.from + setup, gap.opens));
  const latest = Math.min(gap.to - teardown - event, gap.closes - event);
  if (earliest > latest) return undefined;
  const starts = Math.min(Math.max(asked, earliest), latest);
  if (starts === asked) return undefined;
  const moved = {
    setupFrom: starts - setup,
    startsAt: starts,
    endsAt: starts + event,
    teardownTo: starts + event + teardown,
  };
  return {
    kind: starts > asked ? 'later' : 'earlier',
    session: instants(moved),
    cost: 0.9 + Math.abs(starts - asked) / hourMs / 4 + (starts < asked ? 0.2 : 0),
    setupCutMin: 0,
    eventCutMin: 0,
  };
}

/** Set-up after the other event, down to half its length, and an event not shorter than three fifths. */
function squeeze(session: FullSession, gap: Gap): Moved | undefined {
  const { setup, event, teardown } = lengthsOf(session);
  if (gap.from <= toEpochMs(session.setupFrom)) return undefined;
  const startsAt = roundUp(Math.max(gap.from + Math.max(setup / 2, Math.min(setup, hourMs)), gap.opens));
  const endsAt = Math.min(startsAt + event, gap.closes, gap.to - teardown / 2);
  const teardownTo = Math.min(endsAt + teardown, gap.to);
  if (endsAt - startsAt < event * 0.6) return undefined;
  const [setupCutMin, eventCutMin] = [
    (setup - (startsAt - gap.from)) / minuteMs,
    (event - (endsAt - startsAt)) / minuteMs,
  ];
  return {
    kind: 'setup-after',
    session: instants({ setupFrom: gap.from, startsAt, endsAt, teardownTo }),
    cost: 1.3 + setupCutMin / 600 + eventCutMin / 300,
    setupCutMin,
    eventCutMin,
  };
}

const instants = (times: Record<keyof FullSession, number>): FullSession => ({
  setupFrom: fromEpochMs(times.setupFrom),
  startsAt: fromEpochMs(times.startsAt),
  endsAt: fromEpochMs(times.endsAt),
  teardownTo: fromEpochMs(times.teardownTo),
});

/** To the next quarter of an hour; zones differ from UTC by whole quarters. */
const roundUp = (ms: number): number => Math.ceil(ms / handoverMs) * handoverMs;
