import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for Prometheus; one registry per process. */
export interface Metrics {
  readonly registry: Registry;
  readonly httpDurationSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly dbConnections: Gauge<'state'>;
  readonly outboxWaiting: Gauge;
  readonly deliveriesWaiting: Gauge<'subscription'>;
  readonly parked: Gauge<'what'>;
  readonly timersOverdue: Gauge<'kind'>;
  readonly handled: Counter<'what' | 'name' | 'outcome'>;
  readonly liveSockets: Gauge;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'veche_' });
  const registers = [registry];
  return {
    registry,
    httpDurationSeconds: new Histogram({
      name: 'veche_http_request_duration_seconds',
      help: 'Time from the first byte of a request to the last of its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    dbConnections: new Gauge({
      name: 'veche_db_connections',
      help: 'Connections of the pool',
      labelNames: ['state'],
      registers,
    }),
    outboxWaiting: new Gauge({
      name: 'veche_outbox_waiting',
      help: 'Committed events that have no position yet',
      registers,
    }),
    deliveriesWaiting: new Gauge({
      name: 'veche_deliveries_waiting',
      help: 'Events not yet handled, by subscription',
      labelNames: ['subscription'],
      registers,
    }),
    parked: new Gauge({
      name: 'veche_parked',
      help: 'Deliveries and timers given up after many attempts',
      labelNames: ['what'],
      registers,
    }),
    timersOverdue: new Gauge({
      name: 'veche_timers_overdue',
      help: 'Timers past their moment, by kind',
      labelNames: ['kind'],
      registers,
    }),
    handled: new Counter({
      name: 'veche_handled_total',
      help: 'Deliveries, timers and jobs handled',
      labelNames: ['what', 'name', 'outcome'],
      registers,
    }),
    liveSockets: new Gauge({ name: 'veche_live_sockets', help: 'Open live connections', registers }),
  };
}
