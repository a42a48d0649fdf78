import { listTenants, systemScope, type Module } from '@veche/platform';
import type { AlertsDeps } from './alerts-deps.ts';
import { liveAlerts } from './engine/note-alerts-changed.ts';
import { sweepTimer } from './engine/sweep.ts';
import { startTick, tickTimer } from './engine/tick.ts';
import { alertsSubscription } from './subscription.ts';

/** Who has to know that something goes wrong with requests: rules, alerts, acknowledgements, digests, reminders. */
export function createAlertsModule(deps: AlertsDeps): Module {
  return {
    name: 'alerts',
    migrations: new URL('../migrations/', import.meta.url),
    subscriptions: [alertsSubscription(deps)],
    timers: [sweepTimer(deps), tickTimer(deps)],
    liveTopics: [liveAlerts],
    async start() {
      for (const { id } of await listTenants(deps.db))
        await deps.db.transact(systemScope('alerts', id), startTick);
    },
  };
}
