import { routes, type WebhookEventType, type WebhookView } from '@veche/contracts';
import {
  invalidInput,
  notFound,
  on,
  signInRequired,
  type PersonVault,
  type ReadTx,
  type RouteLine,
} from '@veche/platform';
import { findEndpoint, listEndpoints, openCard, type Endpoint } from '../db/endpoint-repo.ts';
import { listDeliveries } from '../queries/list-deliveries.ts';
import {
  addEndpoint,
  assertReachable,
  changeEndpoint,
  removeEndpoint,
  replayDelivery,
  rotateSecret,
  testEndpoint,
} from '../use-cases/manage-endpoints.ts';
import type { WebhooksDeps } from '../webhooks-deps.ts';

const permission = 'settings.manage';

/** Web-hooks over HTTP: endpoints, their secrets, what they were told. */
export function webhooksRouteLines(deps: WebhooksDeps): readonly RouteLine[] {
  const { db, vault } = deps;
  return [
    on(routes.listWebhooks, permission, async ({ scope }) => ({
      body: {
        items: await db.read(scope, async (tx) =>
          Promise.all((await listEndpoints(tx)).map((each) => present(vault, tx, each))),
        ),
      },
    })),
    on(routes.createWebhook, permission, async ({ scope, principal, body }) => {
      if (!principal) throw signInRequired();
      await assertReachable(deps, body.url);
      const by = principal.personId;
      return { body: await db.transact(scope, (tx) => addEndpoint(deps, tx, { ...body, by })), status: 201 };
    }),
    on(routes.changeWebhook, permission, async ({ scope, params, body, ifMatch = 0 }) => {
      await assertReachable(deps, body.url);
      return db.transact(scope, async (tx) => {
        await changeEndpoint(deps, tx, { ...body, id: params.id, ifMatch });
        const changed = await findEndpoint(tx, params.id);
        if (!changed) throw notFound();
        return { body: await present(vault, tx, changed), version: changed.version };
      });
    }),
    on(routes.deleteWebhook, permission, async ({ scope, params }) => {
      await db.transact(scope, (tx) => removeEndpoint(deps, tx, params.id));
      return {};
    }),
    on(routes.changeWebhookSecret, permission, async ({ scope, params }) => ({
      body: await db.transact(scope, (tx) => rotateSecret(deps, tx, params.id)),
    })),
    on(routes.testWebhook, permission, async ({ scope, params }) => ({
      body: await db.transact(scope, (tx) => testEndpoint(tx, params.id)),
      status: 202,
    })),
    on(routes.listWebhookDeliveries, permission, async ({ scope, params, query }) => {
      const after = readPlace(query.cursor);
      const found = await db.read(scope, async (tx) => {
        if (!(await findEndpoint(tx, params.id))) throw notFound();
        return listDeliveries(tx, {
          endpointId: params.id,
          state: query.state,
          limit: query.limit,
          after,
        });
      });
      const items = found.slice(0, query.limit);
      const last = items.at(-1);
      return {
        body: {
          items,
          ...(found.length > query.limit && last && { nextCursor: `${last.queuedAt}~${last.id}` }),
        },
      };
    }),
    on(routes.replayWebhookDelivery, permission, async ({ scope, params }) => {
      await db.transact(scope, (tx) => replayDelivery(deps, tx, params.id));
      return { status: 202 };
    }),
  ];
}

const placePattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~([0-9a-f-]{36})$/;

/** The place in a list that a cursor names. @throws AppError `invalid-input` */
function readPlace(cursor: string | undefined): { at: string; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [, at, id] = placePattern.exec(cursor) ?? [];
  if (at !== undefined && id !== undefined && !Number.isNaN(Date.parse(at))) return { at, id };
  throw invalidInput([
    {
      pointer: 'query:/cursor',
      code: 'cursor',
      message: {
        ru: 'Начните список сначала: место в нём не распознано',
        en: 'Start the list anew: the place in it is not known',
      },
    },
  ]);
}

async function present(vault: PersonVault, tx: ReadTx, endpoint: Endpoint): Promise<WebhookView> {
  const { url, secrets } = await openCard(vault, tx, endpoint);
  const oldGoodUntil = secrets[1]?.goodUntil;
  return {
    id: endpoint.id,
    version: endpoint.version,
    title: endpoint.title,
    url,
    types: endpoint.types as WebhookEventType[],
    state: endpoint.state,
    ...(endpoint.disabled_because !== null && { disabledBecause: endpoint.disabled_because }),
    ...(endpoint.failing_since !== null && { failingSince: endpoint.failing_since }),
    ...(endpoint.succeeded_at !== null && { succeededAt: endpoint.succeeded_at }),
    ...(oldGoodUntil !== undefined && oldGoodUntil > tx.now && { oldSecretGoodUntil: oldGoodUntil }),
    createdAt: endpoint.created_at,
  };
}
