import { momentOf } from '../../../wizard/steps/place/session-times.ts';
import type { ApplicationView } from '@veche/contracts';
import type { BodyOf } from '../../shared/officer-replies.ts';
import type { CaseCommand } from '../use-case-command.ts';
import { conditionsInForce, type CaseDraft } from './case-draft.ts';

const given = <Name extends string>(
  name: Name,
  text: string | undefined,
): { readonly [Key in Name]?: string } =>
  (text ?? '').trim() === '' ? {} : ({ [name]: (text ?? '').trim() } as { [Key in Name]?: string });

const resolvedChecks = (draft: CaseDraft): { checkId: string; reason: string }[] =>
  Object.entries(draft.resolved)
    .filter(([, reason]) => reason.trim() !== '')
    .map(([checkId, reason]) => ({ checkId, reason: reason.trim() }));

function proposalBody({ proposal }: CaseDraft, zone: string): BodyOf<'sendProposal'> {
  const startsAt = momentOf(proposal.startOn, proposal.startTime, zone);
  const endsAt = momentOf(proposal.endOn, proposal.endTime, zone);
  return {
    reason: proposal.reason.trim(),
    norm: proposal.norm.trim(),
    ...given('place', proposal.place),
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
  };
}

/** The command a draft comes to; the caller has seen to it that nothing is missing. `zone` is the municipality's. */
export function commandOfDraft(
  draft: CaseDraft,
  opinions: ApplicationView['opinions'],
  zone: string,
): CaseCommand | undefined {
  const { choice } = draft;
  if (choice === null) return undefined;
  const text = given('text', draft.texts[choice]);
  switch (choice) {
    case 'approved':
      return {
        path: '/decision',
        body: {
          outcome: choice,
          ...text,
          resolvedChecks: resolvedChecks(draft),
        } satisfies BodyOf<'decideApplication'>,
      };
    case 'approved-with-conditions': {
      const conditions = conditionsInForce(draft, opinions).map(({ key: _, ...condition }) => condition);
      return {
        path: '/decision',
        body: {
          outcome: choice,
          ...text,
          conditions,
          resolvedChecks: resolvedChecks(draft),
        } satisfies BodyOf<'decideApplication'>,
      };
    }
    case 'refused':
      return {
        path: '/decision',
        body: { outcome: choice, ...text, grounds: [...draft.grounds] } satisfies BodyOf<'decideApplication'>,
      };
    case 'clarification':
      return {
        path: '/clarifications',
        body: {
          items: draft.questions.map(({ pointer, question, checkId, newFact }) => ({
            pointer,
            question: question.trim(),
            ...given('checkId', checkId),
            ...given('newFact', newFact),
          })),
        } satisfies BodyOf<'requestClarification'>,
      };
    case 'agree':
      return { path: '/agreement', body: text satisfies BodyOf<'agreeNotice'> };
    case 'proposal':
      return { path: '/proposals', body: proposalBody(draft, zone) };
    case 'warning':
      return {
        path: '/warning',
        body: {
          reason: draft.warning.reason.trim(),
          norm: draft.warning.norm.trim(),
        } satisfies BodyOf<'warnOrganizer'>,
      };
    case 'article-12-3':
      return draft.article.ground === null
        ? undefined
        : {
            path: '/article-12-3',
            body: {
              ground: draft.article.ground,
              reason: draft.article.reason.trim(),
            } satisfies BodyOf<'refuseNoticeUnderArticle12'>,
          };
  }
}
