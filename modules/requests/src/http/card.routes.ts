import { routes } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { on, type RouteLine } from '@veche/platform';
import { previewTerm } from '../queries/preview-term.ts';
import { readRequestCard } from '../queries/request-card.ts';
import { readRequestPersonal } from '../queries/request-personal.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { assignRequest } from '../use-cases/assign-request.ts';
import { commentOnRequest } from '../use-cases/comment-on-request.ts';
import { extendRequest } from '../use-cases/extend-request.ts';
import { remindExecutor } from '../use-cases/remind-executor.ts';
import { rerouteRequest } from '../use-cases/reroute-request.ts';
import { setCriticality } from '../use-cases/set-criticality.ts';
import { tickControlPoint } from '../use-cases/tick-control-point.ts';
import { workerOf, type Worked } from '../use-cases/work-on-request.ts';

const workedReply = ({ id, version }: Worked) => ({ body: { id, version }, version });
const nobody = { permissions: new Set<string>() };

/** The card of a request and what is done with it. */
export function cardRoutes(deps: RegisterDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getRequest, 'request.read', async (c) => {
      const card = await db.read(c.scope, (tx) =>
        readRequestCard(deps, tx, c.params.id, c.principal ?? nobody),
      );
      return { body: card, version: card.version };
    }),
    on(routes.getRequestPersonal, 'request.read', async (c) => {
      // Reading and the line about it are one transaction: nobody's data is shown that was not noted.
      const { view } = await db.transact(c.scope, async (tx) => {
        const read = await readRequestPersonal(deps, tx, c.params.id);
        await deps.recordAccess(tx, {
          subject: { type: 'service-request', id: c.params.id },
          purpose: 'review',
          ip: c.ip,
          ...(read.personId === null ? {} : { personId: read.personId }),
        });
        return read;
      });
      return { body: view };
    }),
    on(routes.commentOnRequest, 'request.work', async (c) =>
      workedReply(
        await db.transact(c.scope, (tx) => commentOnRequest(deps, tx, c.params.id, workerOf(c), c.body)),
      ),
    ),
    on(routes.tickControlPoint, 'request.work', async (c) => {
      const { isDone, note } = c.body;
      const tick = { point: c.params.code, isDone, ...(note ? { note } : {}) };
      return workedReply(
        await db.transact(c.scope, (tx) => tickControlPoint(deps, tx, c.params.id, workerOf(c), tick)),
      );
    }),
    on(routes.previewRequestTerm, 'request.work', async (c) => {
      const { extension, restartsTerm } = c.query;
      const step = {
        restarts: restartsTerm === 'true',
        ...(extension === undefined ? {} : { extension }),
      };
      return { body: await db.read(c.scope, (tx) => previewTerm(deps, tx, c.params.id, step)) };
    }),
    on(routes.extendRequest, 'request.work', async (c) => {
      const { reason, ground, count } = c.body;
      const extension = { reason, ground, ...(count === undefined ? {} : { count }) };
      return workedReply(
        await db.transact(c.scope, (tx) => extendRequest(deps, tx, c.params.id, workerOf(c), extension)),
      );
    }),
    on(routes.rerouteRequest, 'request.work', async (c) =>
      workedReply(
        await db.transact(c.scope, (tx) => rerouteRequest(deps, tx, c.params.id, workerOf(c), c.body)),
      ),
    ),
    on(routes.setRequestCriticality, 'request.work', async (c) =>
      workedReply(
        await db.transact(c.scope, (tx) => setCriticality(deps, tx, c.params.id, workerOf(c), c.body)),
      ),
    ),
    on(routes.assignRequest, 'request.work', async (c) => {
      const personId = c.body.personId as PersonId | null;
      return workedReply(
        await db.transact(c.scope, (tx) => assignRequest(deps, tx, c.params.id, workerOf(c), personId)),
      );
    }),
    on(routes.remindExecutor, 'request.work', async (c) => {
      const { text } = c.body;
      const { recipients, ...worked } = await db.transact(c.scope, (tx) =>
        remindExecutor(deps, tx, c.params.id, workerOf(c), text ? { text } : {}),
      );
      return { body: { ...worked, recipients }, version: worked.version };
    }),
    on(routes.listRequestExecutors, 'request.work', async (c) => ({
      body: await db.read(c.scope, async (tx) => {
        const ids = await deps.people.listExecutors(tx);
        const names = await deps.people.displayNames(tx, ids);
        const items = ids.flatMap((id) => {
          const displayName = names.get(id);
          return displayName === undefined ? [] : [{ id, displayName }];
        });
        return { items: items.toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'ru')) };
      }),
    })),
  ];
}
