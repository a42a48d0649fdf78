import type { CheckFinding, CorrectiveActionState, FeedbackKind, FeedbackStatus } from '@veche/contracts';

/** What decides which step may follow: a review or a complaint without its words. */
export interface FeedbackState {
  readonly kind: FeedbackKind;
  readonly status: FeedbackStatus;
  readonly isCheckStarted: boolean;
  /** How often the person said that it was not settled after all. */
  readonly reopenedCount: number;
  readonly actions: readonly {
    readonly state: CorrectiveActionState;
    /** `reopenedCount` when it was planned. */
    readonly round: number;
  }[];
}

export type FeedbackStep =
  | 'take'
  | 'start-check'
  | 'plan-action'
  | 'finish-action'
  | 'resolve'
  | 'confirm'
  | 'deny'
  | 'mark-duplicate';

/**
 * Which states a step starts from. `noted` – `accepted` – `in-work` – `resolved` – `confirmed`; a denial makes it `reopened`, and the
 * work begins anew. What nobody has to answer is `noted` at once, and can still be checked when somebody thinks it should be.
 */
const startsFrom = {
  take: ['accepted', 'reopened'],
  'start-check': ['noted', 'accepted', 'in-work', 'reopened'],
  'plan-action': ['in-work'],
  'finish-action': ['in-work'],
  resolve: ['in-work'],
  confirm: ['resolved'],
  deny: ['resolved'],
  'mark-duplicate': ['accepted', 'in-work', 'reopened'],
} as const satisfies Record<FeedbackStep, readonly FeedbackStatus[]>;

/** Whether the step can be taken now. */
export function canTake(state: FeedbackState, step: FeedbackStep): boolean {
  const isInState = (startsFrom[step] as readonly FeedbackStatus[]).includes(state.status);
  if (!isInState) return false;
  switch (step) {
    case 'start-check':
      return !state.isCheckStarted;
    case 'plan-action':
      return state.isCheckStarted;
    case 'finish-action':
      return state.actions.some((action) => action.state === 'planned');
    // A complaint is answered after its check.
    case 'resolve':
      return state.kind === 'review' || state.isCheckStarted;
    case 'take':
    case 'confirm':
    case 'deny':
    case 'mark-duplicate':
      return true;
  }
}

export type ResolutionFault =
  'feedback-step-impossible' | 'actions-open' | 'finding-needed' | 'action-needed';

/**
 * Why the person cannot be answered yet. A complaint is answered after its check: with what was found, every planned action ended, and
 * something done since it was last reopened if it was founded.
 */
export function findResolutionFault(
  state: FeedbackState,
  finding: CheckFinding | undefined,
): ResolutionFault | undefined {
  if (!canTake(state, 'resolve')) return 'feedback-step-impossible';
  if (state.actions.some((action) => action.state === 'planned')) return 'actions-open';
  if (!state.isCheckStarted) return undefined;
  if (finding === undefined) return 'finding-needed';
  const isMended = state.actions.some(
    (action) => action.state === 'done' && action.round === state.reopenedCount,
  );
  return finding === 'founded' && !isMended ? 'action-needed' : undefined;
}

/** Whether somebody has to answer a review: a low score, or a request that was not solved after all. */
export const needsAnswer = (review: {
  readonly kind: FeedbackKind;
  readonly score: number | null;
  readonly solved: boolean | null;
}): boolean =>
  review.kind === 'complaint' || review.solved === false || (review.score !== null && review.score <= 2);

/** Statuses in which somebody has to do something. */
export const openStatuses = ['accepted', 'in-work', 'reopened'] as const satisfies readonly FeedbackStatus[];
