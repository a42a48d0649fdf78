import { localDateOf } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import type { RequestContext, Tx } from '@veche/platform';
import { decideNoticeReply, decideProposal } from '../domain/decide/notice.ts';
import { assertMayReview } from './authority.ts';
import { actorOf, changeApplication, type Changed } from './change-application.ts';
import type { PermitsDeps } from './deps.ts';
import { proposalAnswerDueOn } from './due-dates.ts';

const decideContext = (tx: Tx) => ({ now: tx.now, newId: () => tx.newId() });

const target = (deps: PermitsDeps, tx: Tx, context: RequestContext, id: string, action: string) => ({
  id,
  ifMatch: context.ifMatch,
  action,
  actor: actorOf(context, 'officer'),
  authorise: (loaded: Parameters<typeof assertMayReview>[3]) => assertMayReview(deps, tx, context, loaded),
});

export interface ProposalBody {
  readonly reason: string;
  readonly norm: string;
  readonly place?: string | undefined;
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
}

/** @norm 54-ФЗ ст. 12 ч. 1 п. 2 */
export function sendProposal(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  body: ProposalBody,
): Promise<Changed> {
  return changeApplication(deps, tx, target(deps, tx, context, id, 'notice.propose'), async (loaded) => {
    const tenant = await deps.tenantOf(tx);
    const startsAt = loaded.form.sessions?.[0]?.startsAt;
    return {
      events: decideProposal(
        loaded.state,
        {
          reason: body.reason,
          norm: body.norm,
          ...(body.place ? { place: body.place } : {}),
          ...(body.startsAt ? { startsAt: body.startsAt as Instant } : {}),
          ...(body.endsAt ? { endsAt: body.endsAt as Instant } : {}),
          answerDueOn: proposalAnswerDueOn(startsAt, tenant, localDateOf(tx.now, tenant.zone)),
        },
        decideContext(tx),
      ),
    };
  });
}

/** Agreement, warning or the refusal of agreement under ст. 12 ч. 3. */
export function replyToNotice(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  command: { id: string; reply: Parameters<typeof decideNoticeReply>[1] },
): Promise<Changed> {
  return changeApplication(
    deps,
    tx,
    target(deps, tx, context, command.id, `notice.${command.reply.kind}`),
    (loaded) => ({
      events: decideNoticeReply(
        loaded.state,
        { ...command.reply, officerPersonId: context.principal?.personId as PersonId },
        decideContext(tx),
      ),
    }),
  );
}
