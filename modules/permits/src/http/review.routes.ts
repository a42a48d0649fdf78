import { routes } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { on, type RouteLine } from '@veche/platform';
import { countQueue, listQueue } from '../queries/list-applications.ts';
import { decisionTemplates } from '../queries/decision-templates.ts';
import { queueCsv } from '../queries/queue-csv.ts';
import { deleteSavedView, listSavedViews, saveView } from '../queries/saved-views.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import {
  assign,
  decide,
  decideAmendment,
  recordOpinion,
  requestClarification,
  settleItem,
  withdrawPermit,
} from '../use-cases/review-commands.ts';
import { changedReply, personOf } from './applicant.routes.ts';

/** A spreadsheet takes no more rows at once than a person can look through. */
const csvRows = 5000;

/** What an officer does. */
export function reviewRoutes(deps: PermitsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listQueue, 'queue.read', async (c) => ({
      body: await db.read(c.scope, async (tx) => ({
        ...(await listQueue(deps, tx, personOf(c), c.query)),
        counts: await countQueue(tx, personOf(c)),
      })),
    })),
    on(routes.exportQueue, 'queue.read', async (c) => {
      const query = { ...c.query, cursor: undefined, limit: csvRows };
      const text = await db.read(c.scope, async (tx) => {
        const { items } = await listQueue(deps, tx, personOf(c), query);
        const { zone } = await deps.tenantOf(tx);
        return queueCsv(items, { language: c.language, zone, kindOf: await deps.rules.subtypeTitle(tx) });
      });
      return { stream: Buffer.from(text), fileName: 'ochered.csv' };
    }),
    on(routes.assignApplication, 'application.assign', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) =>
          assign(deps, tx, c, c.params.id, c.body.officerPersonId as PersonId | null),
        ),
      ),
    ),
    on(routes.requestClarification, 'application.request-clarification', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) => requestClarification(deps, tx, c, c.params.id, c.body)),
      ),
    ),
    on(routes.settleClarificationItem, 'application.request-clarification', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) => settleItem(deps, tx, c, c.params.id, c.params.itemId, c.body)),
      ),
    ),
    on(routes.recordOpinion, 'opinion.record', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) => recordOpinion(deps, tx, c, c.params.id, c.params.agency, c.body)),
      ),
    ),
    on(routes.decideApplication, 'application.decide', async (c) =>
      changedReply(await decide(deps, c, c.params.id, c.body)),
    ),
    on(routes.decideAmendment, 'application.decide', async (c) =>
      changedReply(await decideAmendment(deps, c, c.params.id, c.params.itemId, c.body)),
    ),
    on(routes.withdrawPermit, 'application.decide', async (c) =>
      changedReply(await db.transact(c.scope, (tx) => withdrawPermit(deps, tx, c, c.params.id, c.body))),
    ),
    on(routes.listDecisionTemplates, 'queue.read', async (c) => ({
      body: await db.read(c.scope, (tx) => decisionTemplates(deps, tx)),
    })),
    on(routes.listSavedViews, 'queue.read', async (c) => ({
      body: { items: await db.read(c.scope, (tx) => listSavedViews(tx, personOf(c), c.query.list)) },
    })),
    on(routes.saveView, 'queue.read', async (c) => ({
      body: { id: await db.transact(c.scope, (tx) => saveView(tx, personOf(c), c.body)) },
    })),
    on(routes.deleteSavedView, 'queue.read', async (c) => {
      await db.transact(c.scope, (tx) => deleteSavedView(tx, personOf(c), c.params.id));
      return {};
    }),
  ];
}
