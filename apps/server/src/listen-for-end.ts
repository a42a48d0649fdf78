import { say } from './say.ts';

/** What is to be closed at the end, last opened first. */
export interface Ending {
  /** Aborted when the end has begun: what fails from then on fails because of it. */
  readonly signal: AbortSignal;
  add(close: () => Promise<unknown>): void;
  close(): Promise<void>;
}

const limitMs = 40_000;

/**
 * Ends the program in order at a signal, at whatever point of its start or work that comes: a database started a moment
 * ago must not stay behind.
 *
 * @param interactive a person watches and is told
 */
export function listenForEnd(interactive: boolean): Ending {
  const closers: (() => Promise<unknown>)[] = [];
  const begun = new AbortController();
  const close = async (): Promise<void> => {
    for (const each of closers.splice(0).toReversed()) await each();
  };
  const end = (): void => {
    if (begun.signal.aborted) return;
    begun.abort();
    if (interactive) say({ ru: '\nОстанавливаю…', en: '\nStopping…' });
    setTimeout(() => process.exit(1), limitMs).unref();
    close().then(
      () => {
        if (interactive) say({ ru: 'Остановлено', en: 'Stopped' });
        process.exit(0);
      },
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The entry script holds this channel: should it be killed, nobody is left to stop us.
  process.on('disconnect', end);
  return { signal: begun.signal, add: (each) => void closers.push(each), close };
}
