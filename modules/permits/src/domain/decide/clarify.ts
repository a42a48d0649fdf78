import { err, ok, type Result } from '@veche/kernel';
import type { Application, ClarificationItem, ClarificationRound, InWork, NeedsFix } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import { rejection, type Rejection } from '../rejection.ts';
import { isConcurrenceOpen } from './assign.ts';
import type { DecideContext, Judgement, TermEnd } from './context.ts';
import { requireStatus } from './require-status.ts';

export interface ClarificationQuestion {
  readonly pointer: string;
  readonly question: string;
  readonly checkId?: string;
  /** The new fact that made the defect visible only now. */
  readonly newFact?: string;
}

/**
 * Asks the applicant field by field; the decision term stops until the answer.
 * A second request may not raise what was visible in the first package: a question is new only when its
 * field changed since, its check has newly fired, or the officer names the new fact.
 *
 * @norm 210-ФЗ ст. 7 ч. 1 п. 4
 */
export function decideClarificationRequest(
  state: Application,
  command: { questions: readonly ClarificationQuestion[]; due: TermEnd; changedPointers: readonly string[] },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'request-clarification');
  if (!possible.ok) return possible;
  const inWork = state as InWork;
  const unsettled = openRound(inWork);
  // Two open rounds would hide each other's questions from the applicant.
  if (unsettled) return err(rejection('answers-unsettled', { round: unsettled.id }));
  const late =
    inWork.rounds.length === 0
      ? []
      : command.questions.filter((question) => wasVisibleAtFirst(inWork, question, command.changedPointers));
  if (late.length > 0)
    return err(
      rejection('new-defect-on-review', { pointers: late.map((each) => each.pointer), check: 'Z04' }),
    );
  const round: ClarificationRound = {
    id: context.newId(),
    requestedAt: context.now,
    dueOn: command.due.dueOn,
    dueAt: command.due.dueAt,
    waits: [{ from: context.now }],
    items: command.questions.map((question) => ({
      id: context.newId(),
      pointer: question.pointer,
      question: question.question,
      ...(question.checkId === undefined ? {} : { checkId: question.checkId }),
      state: 'open' as const,
    })),
  };
  return ok([{ type: 'ClarificationRequested', at: context.now, round, returnTo: inWork.status }]);
}

function wasVisibleAtFirst(
  state: InWork,
  question: ClarificationQuestion,
  changedPointers: readonly string[],
): boolean {
  if (question.newFact !== undefined && question.newFact.trim() !== '') return false;
  const askedBefore = state.rounds.some((round) =>
    round.items.some(
      (item) =>
        item.pointer === question.pointer &&
        (question.checkId === undefined || item.checkId === question.checkId),
    ),
  );
  if (askedBefore) return false;
  return !changedPointers.some(
    (pointer) =>
      question.pointer === pointer ||
      question.pointer.startsWith(`${pointer}/`) ||
      pointer.startsWith(`${question.pointer}/`),
  );
}

/** The applicant answers every open question at once, with or without changes of the form. */
export function decideClarificationAnswer(
  state: Application,
  command: {
    answers: readonly { itemId: string; answer: string }[];
    changedForm?: { formVersion: number; judgement: Judgement };
  },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'answer-clarification');
  if (!possible.ok) return possible;
  const round = openRound(state);
  if (!round) return err(rejection('wrong-status', { status: state.status }));
  const wanted = round.items.filter((item) => item.state === 'open' || item.state === 'returned');
  const answered = new Set(command.answers.map((each) => each.itemId));
  const unanswered = wanted.filter((item) => !answered.has(item.id));
  const foreign = command.answers.filter((each) => !wanted.some((item) => item.id === each.itemId));
  if (unanswered.length > 0 || foreign.length > 0) {
    return err(
      rejection('unanswered-items', {
        items: unanswered.map((item) => item.id),
        foreign: foreign.map((each) => each.itemId),
      }),
    );
  }
  const form = command.changedForm;
  const submission = form && {
    id: context.newId(),
    formVersion: form.formVersion,
    submittedAt: context.now,
    raisedChecks: form.judgement.raised,
  };
  const answeredAll: ApplicationEvent = {
    type: 'ClarificationAnswered',
    at: context.now,
    roundId: round.id,
    answers: command.answers,
    ...(submission ? { submission } : {}),
  };
  // The last agency may have answered while the applicant was awaited.
  const complete =
    (state as NeedsFix).returnTo === 'IN_CONCURRENCE' && !isConcurrenceOpen((state as NeedsFix).opinions);
  return ok(complete ? [answeredAll, { type: 'ConcurrenceCompleted', at: context.now }] : [answeredAll]);
}

/** The officer accepts answers one by one, or returns one with the reason; a returned one is the applicant's turn again. */
export function decideItemSettlement(
  state: Application,
  command: { itemId: string; accepted: boolean; reason?: string; due: TermEnd },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'settle-clarification-item');
  if (!possible.ok) return possible;
  const round = openRound(state);
  const item = round?.items.find((each) => each.id === command.itemId);
  if (!round || !item) return err(rejection('not-found'));
  if (item.state !== 'answered') return err(rejection('wrong-status', { item: item.state }));
  if (command.accepted) {
    const accepted: ClarificationItem = { ...item, state: 'accepted' };
    return ok([{ type: 'ClarificationItemAccepted', at: context.now, roundId: round.id, item: accepted }]);
  }
  const returned: ClarificationItem = {
    ...item,
    state: 'returned',
    ...(command.reason === undefined ? {} : { returnReason: command.reason }),
  };
  return ok([
    { type: 'ClarificationItemReturned', at: context.now, roundId: round.id, item: returned, ...command.due },
  ]);
}

export const openRound = (state: Application): ClarificationRound | undefined =>
  'rounds' in state ? state.rounds.find((round) => round.closedAt === undefined) : undefined;

/** No answer until the end of the term: the case is closed and the manager is told. */
export function decideExpiry(state: Application, context: DecideContext): ApplicationEvent[] {
  const round = state.status === 'NEEDS_FIX' ? openRound(state) : undefined;
  return round && round.dueAt <= context.now ? [{ type: 'Expired', at: context.now }] : [];
}
