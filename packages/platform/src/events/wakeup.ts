import { Client } from 'pg';

/**
 * Tells workers, of this process and of others, that something was queued. Sent after the commit, at most once per
 * interval and never inside a business transaction, where it would cost about half of the throughput. A lost one does no
 * harm: workers also poll.
 */
export interface Wakeup {
  readonly wake: () => void;
  readonly onWake: (listener: () => void) => () => void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const channel = 'veche_queued';

export function createWakeup(appUrl: string, { intervalMs = 25 }: { intervalMs?: number } = {}): Wakeup {
  const listeners = new Set<() => void>();
  let client: Client | undefined;
  let pending: NodeJS.Timeout | undefined;
  let stopped = false;

  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };

  const connect = async (): Promise<void> => {
    const fresh = new Client({
      connectionString: appUrl,
      application_name: 'veche-wakeup',
      keepAlive: true,
    });
    fresh.on('notification', tellAll);
    fresh.on('error', () => {
      if (client !== fresh) return;
      client = undefined;
      reconnectLater();
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    client = fresh;
  };
  const reconnectLater = (): void => {
    if (stopped) return;
    setTimeout(() => void connect().catch(reconnectLater), 1_000).unref();
  };

  return {
    wake() {
      if (pending || stopped) return;
      pending = setTimeout(() => {
        pending = undefined;
        // Without the connection at least the workers of this process are told.
        if (client) client.query(`notify ${channel}`).catch(tellAll);
        else tellAll();
      }, intervalMs);
    },
    onWake(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: connect,
    async stop() {
      stopped = true;
      clearTimeout(pending);
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
