import type { FastifyInstance } from 'fastify';
import { systemScope } from '../db/scope.ts';
import { AppError } from './app-error.ts';
import { headerOf } from './edge-request.ts';
import type { EdgeOptions } from './edge-options.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Addresses for those who run the program: alive, ready, figures. */
export function mountOperations(app: FastifyInstance, { db, isReady, metrics, config }: EdgeOptions): void {
  app.get('/healthz', async (_request, response) =>
    response.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/readyz', async (_request, response) => {
    try {
      await db.read(systemScope('readiness'), (tx) =>
        tx.sql({ name: 'platform.ready', text: 'select 1' }, []),
      );
      await isReady?.();
    } catch (cause) {
      throw new AppError('not-ready', { cause, headers: { 'retry-after': '5' } });
    }
    return response.header('cache-control', 'no-store').send({ status: 'ready' });
  });
  app.get('/metrics', async (request, response) => {
    const allowed =
      config.metricsToken === undefined
        ? loopback.has(request.ip)
        : headerOf(request, 'authorization') === `Bearer ${config.metricsToken}`;
    if (!allowed) throw new AppError('not-found');
    const { total, idle, waiting } = db.poolState();
    metrics.dbConnections.set({ state: 'busy' }, total - idle);
    metrics.dbConnections.set({ state: 'idle' }, idle);
    metrics.dbConnections.set({ state: 'awaited' }, waiting);
    return response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
