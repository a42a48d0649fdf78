import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { deliverEvents } from '../events/deliver-events.ts';
import type { Subscription } from '../events/event.ts';
import { relayBatch, relayEvents } from '../events/relay-events.ts';
import { registerSubscriptions } from '../events/subscriptions.ts';
import type { WakeSignal, Wakeup } from '../events/wakeup.ts';
import type { Log } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { runDueTimers, type TimerWork } from '../timers/run-due-timers.ts';
import type { JobHandler, TimerHandler } from '../timers/timer.ts';
import { readQueueFigures } from './queue-figures.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retry-policy.ts';
import { createWorkLoop, type WorkLoop } from './work-loop.ts';

export interface WorkersOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly wakeup: Wakeup;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly subscriptions: readonly Subscription[];
  readonly timers: readonly TimerHandler[];
  readonly jobs: readonly JobHandler[];
  readonly policy?: RetryPolicy;
  readonly pollMs?: number;
  /** Told of work that was given up: somebody has to look. */
  readonly onParked?: (what: string, error: unknown) => void;
}

/** Everything that happens by itself: relay, deliveries, timers, jobs. Any number of processes may run it on one database. */
export interface Workers {
  start(): Promise<void>;
  stop(): Promise<void>;
}

const batch = 8;
const relayLeaseSeconds = 10;

export function createWorkers(options: WorkersOptions): Workers {
  const { db, wakeup, log, metrics, clock, policy = defaultRetryPolicy, pollMs = 2_000 } = options;
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
  const stopping = new AbortController();
  const note = (
    what: 'delivery' | 'timer',
    name: string,
    { outcome, error }: { outcome: string; error?: unknown },
  ): void => {
    metrics.handled.inc({ what, name, outcome });
    if (outcome === 'failed') log.warn({ err: error, what, name }, 'failed, will be tried again');
    if (outcome !== 'parked') return;
    log.error({ err: error, what, name }, 'given up after many attempts and parked: somebody has to look');
    options.onParked?.(`${what} ${name}`, error);
  };
  const loop = (name: string, signal: WakeSignal, step: () => Promise<boolean>): WorkLoop =>
    createWorkLoop({ name, signal, step, wakeup, log, pollMs });
  const work: TimerWork = {
    timers: byKind(options.timers),
    jobs: byKind(options.jobs),
    clock,
    policy,
    batch,
    signal: stopping.signal,
  };
  for (const kind of work.timers.keys())
    if (work.jobs.has(kind)) throw new Error(`${kind} is both a timer and a job`);

  const dueLoop = (name: string, due: TimerWork): WorkLoop =>
    loop(name, 'queued', async () => {
      const outcomes = await runDueTimers(db, due);
      for (const outcome of outcomes) note('timer', outcome.timer.kind, outcome);
      return outcomes.length === batch;
    });
  const relay = async (): Promise<boolean> => {
    const placed = await relayEvents(db, holder, relayLeaseSeconds);
    // Deliveries were made: the loops that hand them out, in all processes, are told.
    if (placed) wakeup.wake('placed');
    return placed === relayBatch;
  };
  const loops = [
    loop('relay', 'queued', relay),
    ...options.subscriptions.map((subscription) =>
      loop(`subscription:${subscription.name}`, 'placed', async () => {
        const outcomes = await deliverEvents(db, subscription, { policy, batch });
        for (const outcome of outcomes) note('delivery', subscription.name, outcome);
        return outcomes.length > 0;
      }),
    ),
    // Jobs call other systems and read files: what only writes to the database does not wait for them.
    dueLoop('timers', { ...work, jobs: new Map() }),
    dueLoop('jobs', { ...work, timers: new Map() }),
  ];
  let figures: NodeJS.Timeout | undefined;
  return {
    async start() {
      await registerSubscriptions(db, options.subscriptions);
      for (const each of loops) each.start();
      figures = setInterval(() => {
        readQueueFigures(db, metrics, clock).catch((error: unknown) =>
          log.warn({ err: error }, 'figures could not be read'),
        );
      }, 10_000);
    },
    async stop() {
      clearInterval(figures);
      stopping.abort(new Error('the program stops'));
      await Promise.all(loops.map((each) => each.stop()));
    },
  };
}

function byKind<T extends { readonly kind: string }>(handlers: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const handler of handlers) {
    if (map.has(handler.kind)) throw new Error(`Two handlers of ${handler.kind}`);
    map.set(handler.kind, handler);
  }
  return map;
}
