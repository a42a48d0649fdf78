import { Client } from 'pg';

/** What there is to look at: `queued` – something was committed; `placed` – events got their position and may be told. */
export type WakeSignal = 'queued' | 'placed';

/**
 * Tells workers, of this process and of others, that there is something to do. Sent after the commit and never inside a
 * business transaction, where it would cost about half of the throughput: the first at once, those that follow within the
 * interval as one. A lost one does no harm: workers also poll.
 */
export interface Wakeup {
  readonly wake: (signal?: WakeSignal) => void;
  readonly onWake: (listener: () => void, signal?: WakeSignal) => () => void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const channels: Readonly<Record<WakeSignal, string>> = { queued: 'veche_queued', placed: 'veche_placed' };

/** One signal: who listens, and the pause between two sendings. */
interface Bell {
  readonly listeners: Set<() => void>;
  pause: NodeJS.Timeout | undefined;
  isRungAgain: boolean;
}

export function createWakeup(appUrl: string, { intervalMs = 25 }: { intervalMs?: number } = {}): Wakeup {
  const newBell = (): Bell => ({ listeners: new Set(), pause: undefined, isRungAgain: false });
  const bells: Readonly<Record<WakeSignal, Bell>> = { queued: newBell(), placed: newBell() };
  let client: Client | undefined;
  let stopped = false;

  const tellHere = (signal: WakeSignal): void => {
    for (const listener of bells[signal].listeners) listener();
  };
  const tellEverywhere = (signal: WakeSignal): void => {
    // This process does not wait for its own word to come back; whom the word does not reach polls.
    tellHere(signal);
    client?.query(`notify ${channels[signal]}`).catch(() => undefined);
  };

  const connect = async (): Promise<void> => {
    const fresh = new Client({
      connectionString: appUrl,
      application_name: 'veche-wakeup',
      keepAlive: true,
    });
    let ownId: number | undefined;
    fresh.on('notification', ({ channel, processId }) => {
      if (processId !== ownId) tellHere(channel === channels.placed ? 'placed' : 'queued');
    });
    fresh.on('error', () => {
      if (client !== fresh) return;
      client = undefined;
      reconnectLater();
    });
    await fresh.connect();
    for (const channel of Object.values(channels)) await fresh.query(`listen ${channel}`);
    const { rows } = await fresh.query<{ id: number }>('select pg_backend_pid() as id');
    ownId = rows[0]?.id;
    client = fresh;
  };
  const reconnectLater = (): void => {
    if (stopped) return;
    setTimeout(() => void connect().catch(reconnectLater), 1_000).unref();
  };

  const wake = (signal: WakeSignal): void => {
    const bell = bells[signal];
    if (stopped) return;
    if (bell.pause) {
      bell.isRungAgain = true;
      return;
    }
    bell.pause = setTimeout(() => {
      bell.pause = undefined;
      if (!bell.isRungAgain) return;
      bell.isRungAgain = false;
      wake(signal);
    }, intervalMs);
    tellEverywhere(signal);
  };

  return {
    wake: (signal = 'queued') => wake(signal),
    onWake(listener, signal = 'queued') {
      bells[signal].listeners.add(listener);
      return () => bells[signal].listeners.delete(listener);
    },
    start: connect,
    async stop() {
      stopped = true;
      for (const bell of Object.values(bells)) clearTimeout(bell.pause);
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
