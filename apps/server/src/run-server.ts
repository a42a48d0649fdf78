import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createEdge,
  createLiveHub,
  createMetrics,
  createReplySeal,
  createPersonVault,
  createTenantDirectory,
  createWorkers,
  planSweep,
  platformRouteLines,
  sweepTimer,
  systemClock,
  type Config,
  type Installation,
  type LiveHub,
  type Log,
} from '@veche/platform';
import type { Composition } from './compose.ts';

/** A running process; `stop` ends it in order: no new requests, work under way finished, connections closed. */
export interface RunningServer {
  /** Where it listens; undefined without the role `web`. */
  readonly address: string | undefined;
  stop(): Promise<void>;
}

export interface RunServerInput {
  readonly config: Config;
  readonly log: Log;
  readonly installation: Installation;
  readonly composition: Composition;
  readonly setLive: (hub: LiveHub) => void;
}

/** Starts the roles of this process. */
export async function runServer({
  config,
  log,
  installation,
  composition,
  setLive,
}: RunServerInput): Promise<RunningServer> {
  const { db, wakeup, keys } = installation;
  const { modules } = composition;
  const metrics = createMetrics();
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).toReversed()) await each();
  };
  try {
    for (const module of modules) {
      const end = await module.start?.();
      if (end) stops.push(end);
    }
    if (config.roles.has('worker')) {
      const workers = createWorkers({
        db,
        clock: systemClock,
        wakeup,
        log,
        metrics,
        subscriptions: modules.flatMap((module) => module.subscriptions ?? []),
        timers: [sweepTimer, ...modules.flatMap((module) => module.timers ?? [])],
        jobs: modules.flatMap((module) => module.jobs ?? []),
      });
      await planSweep(db);
      await workers.start();
      stops.push(() => workers.stop());
    }
    if (!config.roles.has('web')) return { address: undefined, stop };

    const live = createLiveHub({
      db,
      topics: modules.flatMap((module) => module.liveTopics ?? []),
      wakeup,
      log,
    });
    setLive(live);
    await live.start();
    stops.push(() => live.stop());
    const tenants = createTenantDirectory(db);
    const app = await createEdge({
      routes: [
        ...platformRouteLines({ db, tenants, operate: 'settings.manage' }),
        ...modules.flatMap((module) => module.routes ?? []),
      ],
      db,
      tenants,
      authenticate: (source) => composition.authenticate(source),
      replySeal: createReplySeal(createPersonVault(keys.personalData, keys.blindIndex), keys.replies),
      config: {
        publicUrl: config.publicUrl,
        trustedProxies: config.trustedProxies,
        ...(existsSync(join(config.webFolder, 'index.html')) ? { webFolder: config.webFolder } : {}),
        ...(config.metricsToken === undefined ? {} : { metricsToken: config.metricsToken }),
      },
      log,
      metrics,
      live,
    });
    stops.push(() => app.close());
    const address = await app.listen({ host: config.host, port: config.port });
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
