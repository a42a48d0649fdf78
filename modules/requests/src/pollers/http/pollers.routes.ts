import { routes, type PollerView } from '@veche/contracts';
import { notFound, on, signInRequired, systemClock, type RouteLine } from '@veche/platform';
import type { Instant } from '@veche/kernel';
import { findPoller, listPollers, listPollLog, type Poller, type PollLogRow } from '../db/poller-repo.ts';
import type { PollersDeps } from '../pollers-deps.ts';
import { addPoller, changePoller, runPollerNow } from '../use-cases/manage-pollers.ts';
import { tryPoller } from '../use-cases/try-poller.ts';

const permission = 'request.ingest';

/** Pollers: list, trial, set-up, log. */
export function pollersRouteLines(deps: PollersDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listPollers, permission, async ({ scope }) => ({
      body: { items: (await db.read(scope, listPollers)).map(presentPoller) },
    })),
    on(routes.getPoller, permission, async ({ scope, params }) => {
      const poller = await db.read(scope, (tx) => findPoller(tx, params.id));
      if (poller === undefined) throw notFound();
      return answer(poller);
    }),
    on(routes.tryPoller, permission, async ({ scope, body, signal, principal }) => {
      if (!principal) throw signInRequired();
      const { personId } = principal;
      return { body: await tryPoller(deps, scope, body, { now: systemClock, signal, personId }) };
    }),
    on(routes.addPoller, permission, async ({ scope, body }) => ({
      ...answer(await addPoller(deps, scope, body)),
      status: 201,
    })),
    on(routes.changePoller, permission, async ({ scope, params, body, ifMatch = 0 }) =>
      answer(await changePoller(deps, scope, { id: params.id, version: ifMatch }, body)),
    ),
    on(routes.runPollerNow, permission, async ({ scope, params }) => ({
      ...answer(await runPollerNow(deps, scope, params.id)),
      status: 202,
    })),
    on(routes.listPollLog, permission, async ({ scope, params, query }) => {
      const [at, id] = query.cursor?.split('~') ?? [];
      const before = at !== undefined && id !== undefined ? { before: { at: at as Instant, id } } : {};
      const rows = await db.read(scope, (tx) =>
        listPollLog(tx, params.id, { limit: query.limit + 1, ...before }),
      );
      const items = rows.slice(0, query.limit);
      const last = items.at(-1);
      return {
        body: {
          items: items.map(presentLogRow),
          ...(rows.length > query.limit && last ? { nextCursor: `${last.at}~${last.id}` } : {}),
        },
      };
    }),
  ];
}

const answer = (poller: Poller) => ({ body: presentPoller(poller), version: poller.version });

function presentPoller(poller: Poller): PollerView {
  return {
    id: poller.id,
    version: poller.version,
    settings: poller.settings,
    hasSecret: poller.secret_blob_id !== null,
    secretHeader: poller.secret_header,
    state: stateOf(poller),
    failures: poller.failures,
    alarms: poller.alarms,
    nextRunAt: poller.next_run_at,
    lastRunAt: poller.last_run_at,
    lastSuccessAt: poller.last_success_at,
    lastOutcome: poller.last_outcome,
  };
}

function stateOf(poller: Poller): PollerView['state'] {
  if (!poller.is_enabled) return 'off';
  if (poller.last_outcome === null) return 'waiting';
  return poller.failures > 0 ? 'failing' : 'ok';
}

const presentLogRow = (row: PollLogRow) => ({
  id: row.id,
  at: row.at,
  url: row.url,
  address: row.address,
  outcome: row.outcome,
  httpStatus: row.http_status,
  durationMs: row.duration_ms,
  bytes: row.bytes,
  rows: row.rows_read,
  rowsRefused: row.rows_refused,
  requestsCreated: row.requests_created,
  requestsChanged: row.requests_changed,
  windowFrom: row.window_from,
  windowTo: row.window_to,
  isWidened: row.is_widened,
});
