import { systemClock, newId } from '../db/clock.ts';
import { openDatabase } from '../db/database.ts';
import { createWakeup } from '../events/wakeup.ts';
import { createWorkers } from '../queue/workers.ts';
import { createLog } from '../telemetry/log.ts';
import { createMetrics } from '../telemetry/metrics.ts';
import { noteHandled, trialTypes } from './trial-events.ts';

/*
 * A process that handles events and timers until it kills itself without warning in the middle of one; started by the
 * fault test, which counts what was lost and what was doubled. CRASH_AFTER names how many it may finish before.
 */
const appUrl = process.env['APP_URL'] ?? '';
const crashAfter = Number(process.env['CRASH_AFTER']);
let handled = 0;

const db = openDatabase({ appUrl, clock: systemClock, newId, poolSize: 6 });
const workers = createWorkers({
  db,
  clock: systemClock,
  wakeup: createWakeup(appUrl),
  log: createLog({ level: 'silent' }),
  metrics: createMetrics(),
  policy: { baseMs: 10, limitMs: 50, maxAttempts: 5, leaseSeconds: 1 },
  pollMs: 20,
  subscriptions: [
    {
      name: 'trial',
      types: trialTypes,
      async handle(tx, event) {
        await noteHandled(tx, `event:${event.stream}:${event.version}`, event.position);
        handled += 1;
        if (handled > crashAfter) process.kill(process.pid, 'SIGKILL');
      },
    },
  ],
  timers: [
    {
      kind: 'trial.timer',
      async handle(tx, timer) {
        await noteHandled(tx, `timer:${timer.key}`, 0);
        handled += 1;
        if (handled > crashAfter) process.kill(process.pid, 'SIGKILL');
      },
    },
  ],
  jobs: [],
});
await workers.start();
