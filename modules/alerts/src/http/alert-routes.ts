import { routes } from '@veche/contracts';
import type { PlainDate } from '@veche/kernel';
import { notFound, on, rejected, systemScope, type RouteLine } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { readAlertReport } from '../queries/alert-report.ts';
import { getAlert } from '../queries/get-alert.ts';
import { countAlerts, cursorOfAlert, listAlerts, readAlertCursor } from '../queries/list-alerts.ts';
import { listAlertMessages } from '../queries/list-messages.ts';
import { presentAlerts } from '../queries/present-alerts.ts';
import { acknowledgeAlert, closeAlert } from '../use-cases/acknowledge-alert.ts';
import {
  acknowledgeByLink,
  presentLinkPage,
  readLinkPage,
  targetOfLink,
} from '../use-cases/acknowledge-by-link.ts';
import { readMonitoringState } from '../watchdog/monitoring-state.ts';
import { personOf, unknownCursor } from './signed-in.ts';
import { readTimeCursor, timeCursor } from './time-cursor.ts';

const nobody = { permissions: new Set<string>() };

/** Alerts, their acknowledgement, the log of messages, the report. */
export function alertRouteLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listAlerts, 'alert.acknowledge', async ({ scope, query, principal }) => {
      const after = query.cursor === undefined ? undefined : readAlertCursor(query.cursor);
      if (query.cursor !== undefined && !after) throw unknownCursor();
      return db.read(scope, async (tx) => {
        const found = await listAlerts(tx, { ...query, after });
        const page = found.slice(0, query.limit);
        const last = page.at(-1);
        const hasNext = found.length > query.limit && last !== undefined;
        return {
          body: {
            items: await presentAlerts(deps, tx, page, principal ?? nobody),
            counts: await countAlerts(tx),
            ...(hasNext && { nextCursor: cursorOfAlert(last) }),
          },
        };
      });
    }),
    on(routes.getAlert, 'alert.acknowledge', async ({ scope, params, principal, language }) => {
      const view = await db.read(scope, (tx) =>
        getAlert(deps, tx, params.id, { principal: principal ?? nobody, language }),
      );
      if (!view) throw notFound();
      return { body: view };
    }),
    on(routes.acknowledgeAlert, 'alert.acknowledge', async (c) => {
      const acknowledging = { alertId: c.params.id, by: personOf(c), how: 'app' } as const;
      const { id, version } = await db.transact(c.scope, (tx) => acknowledgeAlert(deps, tx, acknowledging));
      return { body: { id, version } };
    }),
    on(routes.closeAlert, 'alert.acknowledge', async (c) => {
      const closing = { alertId: c.params.id, by: personOf(c) };
      const { id, version } = await db.transact(c.scope, (tx) => closeAlert(deps, tx, closing));
      return { body: { id, version } };
    }),
    on(routes.getAlertLink, 'public', async ({ params, language }) => {
      const { scope, linkId } = targetOfLink(deps, params.token);
      return {
        body: await db.read(scope, async (tx) =>
          presentLinkPage(deps, tx, await readLinkPage(tx, linkId), language),
        ),
      };
    }),
    on(routes.acknowledgeByLink, 'public', async ({ params, language }) => {
      const { scope, linkId } = targetOfLink(deps, params.token);
      return {
        body: await db.transact(scope, async (tx) =>
          presentLinkPage(deps, tx, await acknowledgeByLink(deps, tx, linkId), language),
        ),
      };
    }),
    on(routes.listAlertMessages, 'alert.manage', async ({ scope, query }) => {
      const after = readTimeCursor(query.cursor);
      const found = await db.read(scope, (tx) => listAlertMessages(deps, tx, { ...query, after }));
      const items = found.slice(0, query.limit);
      const last = items.at(-1);
      const hasNext = found.length > query.limit && last !== undefined;
      return {
        body: {
          items,
          ...(hasNext && { nextCursor: timeCursor({ at: last.createdAt, id: last.id }) }),
        },
      };
    }),
    on(routes.getAlertReport, 'metrics.read', async ({ scope, query }) => ({
      body: await db.read(scope, (tx) =>
        readAlertReport(deps, tx, { from: query.from as PlainDate, to: query.to as PlainDate }),
      ),
    })),
    on(routes.getMonitoringState, 'public', async ({ tenantId }) => {
      const parts = await db.read(systemScope('monitoring-state', tenantId), readMonitoringState);
      if (parts.some(({ isAlive }) => !isAlive))
        throw rejected('monitoring-stopped', { extra: { parts: parts.filter(({ isAlive }) => !isAlive) } });
      return { body: { isAlive: true, parts: [...parts] } };
    }),
  ];
}
