import {
  localDateOf,
  readClock,
  readHourClock,
  type CalendarYearUnknown,
  type ClockReading,
  type DerivationStep,
  type HourClockReading,
} from '@veche/deadlines';
import { ok, type BilingualText, type Instant, type Result } from '@veche/kernel';
import type { ClockContext } from './clock-context.ts';
import { judgeExtensions, termOfDays, termOfHours } from './norm-term.ts';
import type { RequestState } from './request-state.ts';
import { basisText, findNorm, type NormBook, type ServiceNorm } from './service-norm.ts';
import { pausesOf } from './term-moments.ts';
import { isByTheClock, startOfTerm, type TermStart } from './term-start.ts';

/** One clock of a request as it stands: of days or of office time. */
export type RequestClock = { readonly stage: string; readonly norm: ServiceNorm } & (
  | { readonly of: 'days'; readonly reading: ClockReading }
  | { readonly of: 'hours'; readonly reading: HourClockReading }
);

/** Every clock of a request; one whose calendar year is unknown is named in `unknown` and has no date. */
export interface RequestClocks {
  readonly registration?: RequestClock;
  readonly firstAnswer?: RequestClock;
  readonly final?: RequestClock;
  /** Of the other stages the service has norms for, in the order of their ends. */
  readonly stages: readonly RequestClock[];
  readonly unknown: readonly { readonly stage: string; readonly fault: CalendarYearUnknown }[];
}

/** Stages that have a clock, and what stops it. */
const stages = [
  ['registration', 'stage:registration', ({ registeredAt, doneAt }: RequestState) => registeredAt ?? doneAt],
  ['firstAnswer', 'first-answer', ({ firstAnswerAt, doneAt }: RequestState) => firstAnswerAt ?? doneAt],
  ['final', 'final', ({ doneAt }: RequestState) => doneAt],
] as const;

/**
 * Reads the clocks of a request with the answer to "why this date?". A pure function of its events (folded), the norms, the calendar
 * and the moment.
 */
export function readRequestClocks(
  state: RequestState,
  norms: NormBook,
  context: ClockContext,
  now: Instant,
  /** When stages that the course of the case does not pass by itself were ticked off, by name: `stage:…`. Without it they are not read. */
  passedAt?: ReadonlyMap<string, Instant>,
): RequestClocks {
  const on = localDateOf(state.openedAt, context.zone);
  const clocks: { -readonly [K in 'registration' | 'firstAnswer' | 'final']?: RequestClock } = {};
  const unknown: { stage: string; fault: CalendarYearUnknown }[] = [];
  for (const [name, stage, stopOf] of stages) {
    const norm = findNorm(norms, { serviceCode: state.attributes.service ?? '', stage, on });
    if (norm === undefined) continue;
    const clock = readOne(norm, state, { context, now, stoppedAt: stopOf(state) });
    if (clock.ok) clocks[name] = clock.value;
    else unknown.push({ stage, fault: clock.error });
  }
  return { ...clocks, stages: passedAt === undefined ? [] : readStages(passedAt), unknown };

  function readStages(passed: ReadonlyMap<string, Instant>): RequestClock[] {
    const own = new Set<string>(stages.map(([, stage]) => stage));
    const names = new Set(
      (norms.get(state.attributes.service ?? '') ?? []).flatMap(({ stage }) => (own.has(stage) ? [] : stage)),
    );
    const read: RequestClock[] = [];
    for (const stage of names) {
      const norm = findNorm(norms, { serviceCode: state.attributes.service ?? '', stage, on });
      if (norm === undefined) continue;
      // What nobody ticked off was over at the latest when the authority was done.
      const clock = readOne(norm, state, { context, now, stoppedAt: passed.get(stage) ?? state.doneAt });
      if (clock.ok) read.push(clock.value);
      else unknown.push({ stage, fault: clock.error });
    }
    return read.toSorted((a, b) => (a.reading.dueAt < b.reading.dueAt ? -1 : 1));
  }
}

function readOne(
  norm: ServiceNorm,
  state: RequestState,
  at: { readonly context: ClockContext; readonly now: Instant; readonly stoppedAt: Instant | undefined },
): Result<RequestClock, CalendarYearUnknown> {
  const { context, now, stoppedAt } = at;
  const start = startOfTerm(norm, state, context);
  if (!start.ok) return start;
  const { allowed, refused } = judgeExtensions(norm, state.extensions, context);
  const running = {
    startedAt: start.value.at,
    pauses: pausesOf(state),
    calendar: context.calendar,
    zone: context.zone,
    now,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    preface: prefaceOf(start.value, state, { refused, context, norm }),
  };
  if (isByTheClock(norm)) {
    const reading = readHourClock({ ...running, term: termOfHours(norm, allowed, context) });
    return reading.ok ? ok({ stage: norm.stage, norm, of: 'hours', reading: reading.value }) : reading;
  }
  const reading = readClock({ ...running, term: termOfDays(norm, start.value.at, allowed, context) });
  return reading.ok ? ok({ stage: norm.stage, norm, of: 'days', reading: reading.value }) : reading;
}

const reception: BilingualText = { ru: 'Приёмные часы', en: 'Office hours' };
const rerouted: BilingualText = {
  ru: 'запрос передан другому подразделению',
  en: 'the request was handed to another unit',
};

function prefaceOf(
  start: TermStart,
  state: RequestState,
  {
    refused,
    context,
    norm,
  }: { refused: ReturnType<typeof judgeExtensions>['refused']; context: ClockContext; norm: ServiceNorm },
): readonly DerivationStep[] {
  const receivedOn = localDateOf(start.at, context.zone);
  return [
    ...(start.filedOn === undefined
      ? []
      : [
          {
            code: 'filed-after-hours',
            params: { filedOn: start.filedOn, receivedOn },
            basis: reception,
          } as const,
        ]),
    ...(start.isRestarted
      ? [
          {
            code: 'clock-restarted',
            params: { on: receivedOn, title: rerouted },
            basis: basisText(norm),
          } as const,
        ]
      : []),
    ...refused.map(
      (on) => ({ code: 'extension-not-allowed', params: { on }, basis: basisText(norm) }) as const,
    ),
  ];
}
