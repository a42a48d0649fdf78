import {
  readClock,
  type ClockReading,
  type Pause,
  type ProductionCalendar,
  type Term,
  type TermFacts,
} from '@veche/deadlines';
import type { Instant, ZoneId } from '@veche/kernel';
import { isFiled, type Application, type ClarificationRound } from './application.ts';
import { openRound } from './decide/clarify.ts';
import { waitForApplicant, type TermStage } from './terms.ts';

export type ClockCode = 'decision' | 'applicant-answer' | 'notice-reply';

/** A clock of a case: whose it is, its norm and what it shows now. */
export interface CaseClock {
  readonly code: ClockCode;
  readonly owner: 'authority' | 'applicant';
  readonly term: Term;
  readonly reading: ClockReading;
}

export interface ClockContext {
  readonly termOf: (stage: TermStage) => Term | undefined;
  readonly calendar: ProductionCalendar;
  readonly zone: ZoneId;
  readonly now: Instant;
}

/**
 * Every clock of a case, computed from its events alone: nothing is stored that could disagree.
 * The decision clock starts at registration, stands still while the applicant is awaited, and stops with the decision.
 * The reply clock of a notice starts at receipt and never stops for questions.
 */
export function clocksOf(application: Application, context: ClockContext): CaseClock[] {
  if (!isFiled(application)) return [];
  const clocks =
    application.procedure === 'notification'
      ? noticeClocks(application, context)
      : approvalClocks(application, context);
  return clocks.filter((clock) => clock !== undefined);
}

type Filed = Exclude<Application, { status: 'DRAFT' }>;

function approvalClocks(application: Filed, context: ClockContext): (CaseClock | undefined)[] {
  const pauses = application.rounds.flatMap(pausesOf);
  const round = openRound(application);
  const wait = round?.waits.findLast((each) => each.to === undefined);
  return [
    clock(
      'decision',
      'authority',
      'decision',
      { startedAt: application.registeredAt, pauses, ...stoppedAt(endOfCase(application)) },
      context,
    ),
    wait &&
      clock(
        'applicant-answer',
        'applicant',
        'applicant-answer',
        { startedAt: wait.from, pauses: [] },
        context,
      ),
  ];
}

function noticeClocks(application: Filed, context: ClockContext): (CaseClock | undefined)[] {
  const answered = 'proposals' in application ? application.proposals?.[0]?.sentAt : undefined;
  const replied = 'reply' in application ? application.reply?.at : undefined;
  const end = answered ?? replied ?? endOfCase(application);
  return [
    clock(
      'notice-reply',
      'authority',
      'notice-reply',
      { startedAt: application.filedAt, pauses: [], ...stoppedAt(end) },
      context,
    ),
  ];
}

function clock(
  code: ClockCode,
  owner: CaseClock['owner'],
  stage: TermStage,
  facts: Pick<TermFacts, 'startedAt' | 'pauses'> & { stoppedAt?: Instant },
  context: ClockContext,
): CaseClock | undefined {
  const term = context.termOf(stage);
  if (!term) return undefined;
  const reading = readClock({
    ...facts,
    term,
    calendar: context.calendar,
    zone: context.zone,
    now: context.now,
  });
  // A year without calendar data: the screen says that the date is not known rather than guessing one.
  return reading.ok ? { code, owner, term, reading: reading.value } : undefined;
}

const stoppedAt = (at: Instant | undefined): { stoppedAt?: Instant } =>
  at === undefined ? {} : { stoppedAt: at };

export const pausesOf = (round: ClarificationRound): Pause[] =>
  round.waits.map((wait) => ({
    from: wait.from,
    ...(wait.to === undefined ? {} : { to: wait.to }),
    reason: waitForApplicant,
  }));

function endOfCase(application: Filed): Instant | undefined {
  if ('endedAt' in application) return application.endedAt;
  if ('decision' in application && application.decision) return application.decision.decidedAt;
  return undefined;
}

/** The clock that matters now: the applicant's while an answer is awaited, else the authority's. */
export const leadingClock = (clocks: readonly CaseClock[]): CaseClock | undefined =>
  clocks.find((each) => each.code === 'applicant-answer') ?? clocks[0];
