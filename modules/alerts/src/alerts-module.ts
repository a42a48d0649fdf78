import { listTenants, systemScope, type Module } from '@veche/platform';
import type { AlertsDeps } from './alerts-deps.ts';
import { alertRouteLines } from './http/alert-routes.ts';
import { personalRouteLines } from './http/personal-routes.ts';
import { ruleRouteLines } from './http/rule-routes.ts';
import { settingsRouteLines } from './http/settings-routes.ts';
import { liveAlerts } from './engine/note-alerts-changed.ts';
import { sweepTimer } from './engine/sweep.ts';
import { startTown } from './start-town.ts';
import { tickTimer } from './engine/tick.ts';
import { refusedContactsSubscription } from './use-cases/outside-contacts.ts';
import { watchMonitoring } from './watchdog/watch-monitoring.ts';
import { alertsSubscription, recountsSubscription } from './subscription.ts';

/** Who has to know that something goes wrong with requests: rules, alerts, acknowledgements, digests, reminders. */
export function createAlertsModule(deps: AlertsDeps): Module {
  return {
    name: 'alerts',
    migrations: new URL('../migrations/', import.meta.url),
    routes: [
      ...alertRouteLines(deps),
      ...ruleRouteLines(deps),
      ...settingsRouteLines(deps),
      ...personalRouteLines(deps),
    ],
    subscriptions: [alertsSubscription(deps), recountsSubscription(deps), refusedContactsSubscription],
    timers: [sweepTimer(deps), tickTimer(deps)],
    liveTopics: [liveAlerts],
    async start() {
      for (const { id } of await listTenants(deps.db))
        await deps.db.transact(systemScope('alerts', id), startTown);
      const stop = watchMonitoring(deps);
      return async () => stop();
    },
  };
}
