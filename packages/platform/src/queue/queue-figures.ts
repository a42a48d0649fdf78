import type { Clock } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { PreparedStatement } from '../db/tx.ts';
import type { Metrics } from '../telemetry/metrics.ts';

const outbox: PreparedStatement = {
  name: 'platform.figures-outbox',
  text: 'select count(*)::int as n from platform.event where position is null',
};
const deliveries: PreparedStatement = {
  name: 'platform.figures-deliveries',
  text: `select s.name, count(d.position) filter (where d.parked_at is null)::int as waiting, count(d.parked_at)::int as parked
         from platform.subscription s left join platform.delivery d on d.subscription = s.name group by s.name`,
};
const timers: PreparedStatement = {
  name: 'platform.figures-timers',
  text: `select kind, count(*) filter (where parked_at is null)::int as overdue, count(parked_at)::int as parked
         from platform.timer where run_at <= $1 group by kind`,
};

/** Reads how much work waits and how much was given up into the metrics. */
export async function readQueueFigures(db: Database, metrics: Metrics, clock: Clock): Promise<void> {
  await db.read(systemScope('figures'), async (tx) => {
    const [waiting] = await tx.sql<{ n: number }>(outbox, []);
    metrics.outboxWaiting.set(waiting?.n ?? 0);
    let parkedDeliveries = 0;
    for (const row of await tx.sql<{ name: string; waiting: number; parked: number }>(deliveries, [])) {
      metrics.deliveriesWaiting.set({ subscription: row.name }, row.waiting);
      parkedDeliveries += row.parked;
    }
    let parkedTimers = 0;
    metrics.timersOverdue.reset();
    for (const row of await tx.sql<{ kind: string; overdue: number; parked: number }>(timers, [clock()])) {
      metrics.timersOverdue.set({ kind: row.kind }, row.overdue);
      parkedTimers += row.parked;
    }
    metrics.parked.set({ what: 'delivery' }, parkedDeliveries);
    metrics.parked.set({ what: 'timer' }, parkedTimers);
  });
}
