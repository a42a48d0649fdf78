import { routes } from '@veche/contracts';
import { on, type RouteLine } from '@veche/platform';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { replyToNotice, sendProposal } from '../use-cases/notice-commands.ts';
import { changedReply } from './applicant.routes.ts';

/** The outcomes of ст. 12 of 54-ФЗ, and no others. */
export function noticeRoutes(deps: PermitsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.sendProposal, 'notice.respond', async (c) =>
      changedReply(await db.transact(c.scope, (tx) => sendProposal(deps, tx, c, c.params.id, c.body))),
    ),
    on(routes.agreeNotice, 'notice.respond', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) =>
          replyToNotice(deps, tx, c, {
            id: c.params.id,
            reply: { kind: 'agreed', ...(c.body.text ? { text: c.body.text } : {}) },
          }),
        ),
      ),
    ),
    on(routes.warnOrganizer, 'notice.respond', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) =>
          replyToNotice(deps, tx, c, {
            id: c.params.id,
            reply: { kind: 'warned', text: c.body.reason, norm: c.body.norm },
          }),
        ),
      ),
    ),
    on(routes.refuseNoticeUnderArticle12, 'notice.respond', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) =>
          replyToNotice(deps, tx, c, {
            id: c.params.id,
            reply: {
              kind: 'article-12-3',
              ground: c.body.ground,
              text: c.body.reason,
              norm: '54-ФЗ, ст. 12 ч. 3',
            },
          }),
        ),
      ),
    ),
  ];
}
