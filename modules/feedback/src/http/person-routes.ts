import { routes } from '@veche/contracts';
import {
  notFound,
  on,
  signInRequired,
  systemScope,
  type RequestContext,
  type RouteLine,
} from '@veche/platform';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { readLinkToken } from '../link-token.ts';
import { listMyFeedback } from '../queries/my-feedback.ts';
import { readLink } from '../queries/read-link.ts';
import { confirmByLink, confirmMyItem } from '../use-cases/confirm-item.ts';
import { refuseMyPublication } from '../use-cases/prepare-comment.ts';
import { reviewByLink, reviewMyRequest } from '../use-cases/review-request.ts';
import { readCursor, writeCursor } from './cursor.ts';

/** What a citizen does: by the link of a letter, without signing in, or from their cabinet. */
export function personRouteLines(deps: FeedbackDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getFeedbackLink, 'public', async ({ params }) => {
      const { scope, hash } = targetOf(params.token);
      return { body: await db.read(scope, (tx) => readLink(deps, tx, hash)) };
    }),
    on(routes.reviewByLink, 'public', async ({ params, body }) => {
      const { scope, hash } = targetOf(params.token);
      return {
        body: await db.transact(scope, async (tx) => {
          await reviewByLink(deps, tx, hash, body);
          return readLink(deps, tx, hash);
        }),
      };
    }),
    on(routes.confirmByLink, 'public', async ({ params, body }) => {
      const { scope, hash } = targetOf(params.token);
      return {
        body: await db.transact(scope, async (tx) => {
          await confirmByLink(deps, tx, hash, body);
          return readLink(deps, tx, hash);
        }),
      };
    }),
    on(routes.reviewMyRequest, 'signed-in', async (c) => {
      const given = { requestId: c.params.id, personId: personOf(c), input: c.body };
      const { id, number, version } = await db.transact(c.scope, (tx) => reviewMyRequest(deps, tx, given));
      return { status: 201, body: { id, number, version } };
    }),
    on(routes.listMyFeedback, 'signed-in', async (c) => {
      const page = { after: readCursor(c.query.cursor), limit: c.query.limit };
      const { items, next } = await db.read(c.scope, (tx) => listMyFeedback(deps, tx, personOf(c), page));
      return { body: { items, ...(next && { nextCursor: writeCursor(next) }) } };
    }),
    on(routes.confirmMyFeedback, 'signed-in', async (c) => {
      const given = { itemId: c.params.id, personId: personOf(c), input: c.body };
      return { body: await db.transact(c.scope, (tx) => confirmMyItem(deps, tx, given)) };
    }),
    on(routes.refuseMyPublication, 'signed-in', async (c) => {
      const given = { itemId: c.params.id, personId: personOf(c) };
      const { id, number, version } = await db.transact(c.scope, (tx) =>
        refuseMyPublication(deps, tx, given),
      );
      return { body: { id, number, version } };
    }),
  ];
}

/** The town and the digest a token names. @throws AppError `not-found` for anything that is no token of ours */
function targetOf(text: string) {
  const token = readLinkToken(text);
  if (!token) throw notFound();
  return { scope: systemScope('feedback-link', token.tenantId), hash: token.hash };
}

/** @throws AppError `sign-in-required` */
function personOf({ principal }: Pick<RequestContext, 'principal'>) {
  if (!principal) throw signInRequired();
  return principal.personId;
}
