import type { WakeSignal, Wakeup } from '../events/wakeup.ts';
import type { Log } from '../telemetry/log.ts';

/** Something a process does again and again until it is stopped. */
export interface WorkLoop {
  start(): void;
  /** Lets the step under way finish. */
  stop(): Promise<void>;
}

export interface WorkLoopOptions {
  readonly name: string;
  /** Does a portion of work and says whether there may be more at once. */
  readonly step: () => Promise<boolean>;
  readonly wakeup: Wakeup;
  /** What wakes it. */
  readonly signal: WakeSignal;
  readonly log: Log;
  /** How long it sleeps at most when nothing wakes it. */
  readonly pollMs: number;
}

/** Works while there is something to do, then sleeps until woken or until the poll. A failing step is logged and tried again. */
export function createWorkLoop({ name, step, wakeup, signal, log, pollMs }: WorkLoopOptions): WorkLoop {
  let stopped = true;
  let woken = false;
  let endSleep: (() => void) | undefined;
  let finished: Promise<void> = Promise.resolve();
  let stopListening: (() => void) | undefined;

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (woken || stopped) return resolve();
      const timer = setTimeout(resolve, ms);
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const isStopped = (): boolean => stopped;

  const run = async (): Promise<void> => {
    let failures = 0;
    while (!isStopped()) {
      woken = false;
      try {
        const more = await step();
        failures = 0;
        if (!more) await sleep(pollMs);
      } catch (error) {
        failures += 1;
        log.error({ err: error, loop: name, failures }, 'a worker failed and will try again');
        await sleep(Math.min(pollMs * 2 ** failures, 30_000));
      }
    }
  };

  return {
    start() {
      stopped = false;
      stopListening = wakeup.onWake(() => {
        woken = true;
        endSleep?.();
      }, signal);
      finished = run();
    },
    async stop() {
      stopped = true;
      stopListening?.();
      endSleep?.();
      await finished;
    },
  };
}
