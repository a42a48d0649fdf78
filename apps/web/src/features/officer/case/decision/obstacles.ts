import type { ApplicationView, FindingView } from '@veche/contracts';
import { conditionsInForce, type CaseDraft } from './case-draft.ts';

/** What stands in the way of the main button; the first one is said beside it. */
export type Obstacle =
  | { readonly kind: 'choose' }
  | { readonly kind: 'not-able' }
  | { readonly kind: 'not-taken' }
  | { readonly kind: 'awaiting-answer' }
  | {
      readonly kind: 'opinions';
      readonly agencies: readonly { readonly ru: string; readonly en: string }[];
      readonly isObjection: boolean;
    }
  | { readonly kind: 'open-questions'; readonly count: number }
  | { readonly kind: 'violations'; readonly count: number }
  | { readonly kind: 'unknown'; readonly count: number }
  | { readonly kind: 'no-conditions' }
  | { readonly kind: 'no-ground' }
  | { readonly kind: 'ground-incomplete' }
  | { readonly kind: 'no-questions' }
  | { readonly kind: 'question-empty' }
  | { readonly kind: 'new-fact'; readonly count: number }
  | { readonly kind: 'reason' }
  | { readonly kind: 'norm' }
  | { readonly kind: 'proposal-time' };

type Case = Pick<
  ApplicationView,
  'status' | 'abilities' | 'opinions' | 'clarifications' | 'evaluation' | 'changedSince'
>;

/** Checks that would block but could not be computed: each is confirmed by hand with a reason, or asked about. */
export const unknownChecks = (evaluation: ApplicationView['evaluation']): FindingView[] =>
  (evaluation?.findings ?? []).filter(
    (finding) =>
      finding.outcome === 'unknown' && (finding.severity === 'block' || finding.severity === 'defect'),
  );

export const openRoundOf = (
  clarifications: ApplicationView['clarifications'],
): ApplicationView['clarifications'][number] | undefined =>
  clarifications.find((round) => round.closedAt === undefined);

function approvalObstacles(application: Case, draft: CaseDraft): Obstacle[] {
  const asked = application.opinions.filter((opinion) => opinion.kind === 'concurrence');
  const awaited = asked.filter(({ value }) => value === undefined || value === 'no-answer');
  const objecting = asked.filter(({ value }) => value === 'object');
  const round = openRoundOf(application.clarifications);
  const violations = (application.evaluation?.findings ?? []).filter(
    (finding) => finding.outcome === 'fired' && finding.severity === 'block',
  );
  const unconfirmed = unknownChecks(application.evaluation).filter(
    ({ checkId }) => (draft.resolved[checkId] ?? '').trim() === '',
  );
  const found: Obstacle[] = [];
  if (awaited.length > 0)
    found.push({ kind: 'opinions', agencies: awaited.map(({ title }) => title), isObjection: false });
  if (objecting.length > 0)
    found.push({ kind: 'opinions', agencies: objecting.map(({ title }) => title), isObjection: true });
  if (round !== undefined)
    found.push({
      kind: 'open-questions',
      count: round.items.filter(({ state }) => state !== 'accepted').length,
    });
  if (violations.length > 0) found.push({ kind: 'violations', count: violations.length });
  if (unconfirmed.length > 0) found.push({ kind: 'unknown', count: unconfirmed.length });
  if (
    draft.choice === 'approved-with-conditions' &&
    conditionsInForce(draft, application.opinions).length === 0
  )
    found.push({ kind: 'no-conditions' });
  return found;
}

function refusalObstacles(draft: CaseDraft): Obstacle[] {
  if (draft.grounds.length === 0) return [{ kind: 'no-ground' }];
  return draft.grounds.some((ground) => ground.reason.trim() === '' || ground.recommendation.trim() === '')
    ? [{ kind: 'ground-incomplete' }]
    : [];
}

/**
 * Whether a question of a second round must say what has changed: the field was not asked about before and has not
 * changed since the first package.
 *
 * @norm 210-ФЗ ст. 7 ч. 1 п. 4
 */
export function needsNewFact(
  application: Pick<ApplicationView, 'clarifications' | 'changedSince'>,
  question: { readonly pointer: string; readonly checkId?: string | undefined },
): boolean {
  if (application.clarifications.length === 0) return false;
  const wasAsked = application.clarifications.some((round) =>
    round.items.some(
      (item) =>
        item.pointer === question.pointer &&
        (question.checkId === undefined || item.checkId === question.checkId),
    ),
  );
  const hasChanged = (application.changedSince ?? []).some(
    ({ pointer }) =>
      pointer === question.pointer ||
      question.pointer.startsWith(`${pointer}/`) ||
      pointer.startsWith(`${question.pointer}/`),
  );
  return !wasAsked && !hasChanged;
}

function clarificationObstacles(application: Case, draft: CaseDraft): Obstacle[] {
  if (draft.questions.length === 0) return [{ kind: 'no-questions' }];
  if (draft.questions.some(({ question }) => question.trim() === '')) return [{ kind: 'question-empty' }];
  const bare = draft.questions.filter(
    (question) => question.newFact.trim() === '' && needsNewFact(application, question),
  );
  return bare.length > 0 ? [{ kind: 'new-fact', count: bare.length }] : [];
}

function proposalObstacles({
  reason,
  norm,
  startOn,
  startTime,
  endOn,
  endTime,
}: CaseDraft['proposal']): Obstacle[] {
  if (reason.trim() === '') return [{ kind: 'reason' }];
  if (norm.trim() === '') return [{ kind: 'norm' }];
  const isHalf = (on: string | null, time: string | null): boolean => (on === null) !== (time === null);
  return isHalf(startOn, startTime) || isHalf(endOn, endTime) ? [{ kind: 'proposal-time' }] : [];
}

/** Which right of the case each choice needs. */
export const abilityOf = {
  approved: 'decide',
  'approved-with-conditions': 'decide',
  refused: 'decide',
  clarification: 'request-clarification',
  agree: 'agree-notice',
  proposal: 'send-proposal',
  warning: 'warn',
  'article-12-3': 'article-12-3',
} as const satisfies Record<NonNullable<CaseDraft['choice']>, string>;

/** Everything that stops the chosen decision, the most important first. The server has the last word. */
export function obstaclesOf(application: Case, draft: CaseDraft): Obstacle[] {
  const { choice } = draft;
  if (choice === null) return [{ kind: 'choose' }];
  if (!application.abilities.includes(abilityOf[choice])) {
    if (application.status === 'NEEDS_FIX') return [{ kind: 'awaiting-answer' }];
    return [
      application.status === 'REGISTERED' && choice !== 'clarification'
        ? { kind: 'not-taken' }
        : { kind: 'not-able' },
    ];
  }
  switch (choice) {
    case 'approved':
    case 'approved-with-conditions':
      return approvalObstacles(application, draft);
    case 'refused':
      return refusalObstacles(draft);
    case 'clarification':
      return clarificationObstacles(application, draft);
    case 'agree':
      return [];
    case 'proposal':
      return proposalObstacles(draft.proposal);
    case 'warning':
      return draft.warning.reason.trim() === ''
        ? [{ kind: 'reason' }]
        : draft.warning.norm.trim() === ''
          ? [{ kind: 'norm' }]
          : [];
    case 'article-12-3':
      return draft.article.ground === null
        ? [{ kind: 'no-ground' }]
        : draft.article.reason.trim() === ''
          ? [{ kind: 'reason' }]
          : [];
  }
}
