import { setTimeout as pause } from 'node:timers/promises';

export interface KeepRunningOptions {
  readonly isRunning: () => boolean;
  /** May fail; it is tried again at the next look. */
  readonly restart: () => Promise<void>;
  readonly lookEveryMs: number;
}

/**
 * Looks from time to time whether something still runs, and starts it again when it went away by itself.
 * @returns what ends the watch; a restart under way is waited for
 */
export function keepRunning({ isRunning, restart, lookEveryMs }: KeepRunningOptions): () => Promise<void> {
  const ended = new AbortController();
  const watch = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await pause(lookEveryMs, undefined, { signal: ended.signal, ref: false }).catch(() => {});
      if (!ended.signal.aborted && !isRunning()) await restart().catch(() => {});
    }
  };
  const watching = watch();
  return () => {
    ended.abort();
    return watching;
  };
}
