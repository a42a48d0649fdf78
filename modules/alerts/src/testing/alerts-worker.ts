import type { Instant } from '@veche/kernel';
import { createLog, createMetrics, createWakeup, createWorkers, newId, openDatabase } from '@veche/platform';
import { wireAlerts } from './wire-alerts.ts';

/*
 * A process that decides about alerts, queues their messages and hands them to the mail server of the test, which kills it as it
 * likes. DIE_AFTER_QUEUED names how many messages it queues before it kills itself inside the transaction of the last of them.
 */
const {
  APP_URL: appUrl = '',
  NOW: from = '',
  SPEED: speed,
  SMTP_PORT: port,
  DIE_AFTER_QUEUED: dieAfter,
} = process.env;
let queued = 0;

const started = performance.now();
/** Begins at NOW and goes SPEED times as fast as usual: pauses between attempts need not be waited out. */
const clock = (): Instant =>
  new Date(Date.parse(from) + (performance.now() - started) * Number(speed)).toISOString() as Instant;
const db = openDatabase({ appUrl, clock, newId, poolSize: 6 });
const { alerts, notifications } = wireAlerts(db, {
  demonstration: false,
  smtp: {
    host: '127.0.0.1',
    port: Number(port),
    secure: false,
    from: 'no-reply@veche.example',
    timeoutMs: 60_000,
  },
  onQueued: () => {
    queued += 1;
    if (String(queued) === dieAfter) process.kill(process.pid, 'SIGKILL');
  },
});
const workers = createWorkers({
  db,
  clock,
  wakeup: createWakeup(appUrl),
  log: createLog({ level: 'silent' }),
  metrics: createMetrics(),
  policy: { baseMs: 10, limitMs: 50, maxAttempts: 20, leaseSeconds: 1 },
  pollMs: 20,
  subscriptions: [],
  timers: [...(alerts.timers ?? []), ...(notifications.timers ?? [])],
  jobs: notifications.jobs ?? [],
});
await workers.start();
