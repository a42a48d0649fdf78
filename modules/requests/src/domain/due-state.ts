import type { DueState } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { TermMark } from './request-event.ts';
import type { TermMoments } from './term-moments.ts';

/** The moments of a request that its due state is read from. */
export interface DueFacts {
  readonly doneAt?: Instant | null;
  readonly dueAt?: Instant | null;
  readonly atRiskAt?: Instant | null;
  readonly veryOverdueAt?: Instant | null;
  readonly pausedSince?: Instant | null;
}

/**
 * How a term stands at a moment; `dueStateSql` says the same for queries. A pause that began in time holds the term: its end is what it
 * would be if the clock were resumed, so its passing means nothing.
 */
export function dueStateOf(facts: DueFacts, now: Instant): DueState {
  const { doneAt, dueAt, atRiskAt, veryOverdueAt, pausedSince } = facts;
  if (doneAt) return dueAt ? (doneAt < dueAt ? 'closed-in-time' : 'closed-late') : 'closed-no-norm';
  if (!dueAt) return 'no-norm';
  if (pausedSince && pausedSince < dueAt) return 'paused';
  if (veryOverdueAt && now >= veryOverdueAt) return 'very-overdue';
  if (now >= dueAt) return 'overdue';
  return atRiskAt && now >= atRiskAt ? 'at-risk' : 'in-time';
}

const marks = ['at-risk', 'due', 'very-overdue'] as const satisfies readonly TermMark[];

const momentOf = (moments: TermMoments, level: number): Instant | undefined =>
  [moments.atRiskAt, moments.dueAt, moments.veryOverdueAt][level];

/** How many marks a term has passed at a moment: 1 at risk, 2 due, 3 very overdue. */
export function levelAt(moments: TermMoments, now: Instant): number {
  if (now >= moments.veryOverdueAt) return 3;
  if (now >= moments.dueAt) return 2;
  return now >= moments.atRiskAt ? 1 : 0;
}

/** The marks between two levels, in order. */
export const marksBetween = (from: number, to: number): readonly TermMark[] => marks.slice(from, to);

/** When a term passes a mark. */
export const momentOfMark = (moments: TermMoments, mark: TermMark): Instant =>
  ({ 'at-risk': moments.atRiskAt, due: moments.dueAt, 'very-overdue': moments.veryOverdueAt })[mark];

export interface Watch {
  /** Marks already told as events. */
  readonly markedLevel: number;
  /** When the next one is to be told; absent while nothing runs. */
  readonly nextTransitionAt?: Instant;
}

/**
 * What the clock of a request has to tell next. A term that was moved away is no longer passed: its marks will be told again. One that
 * is learned of late is told at once. A pause holds every mark that lies after its beginning.
 */
export function watchOf(
  term: {
    readonly moments: TermMoments | undefined;
    readonly isDone: boolean;
    readonly pausedSince?: Instant;
  },
  markedLevel: number,
  now: Instant,
): Watch {
  const { moments } = term;
  if (moments === undefined) return { markedLevel: 0 };
  const level = Math.min(markedLevel, levelAt(moments, now));
  const next = momentOf(moments, level);
  const isHeld =
    term.isDone || (term.pausedSince !== undefined && next !== undefined && next > term.pausedSince);
  return next === undefined || isHeld
    ? { markedLevel: level }
    : { markedLevel: level, nextTransitionAt: next };
}
