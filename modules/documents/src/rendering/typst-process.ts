import { Worker } from 'node:worker_threads';
import type { TypstJob, TypstReply, TypstWorkerData } from './typst-worker.ts';

interface Waiting {
  readonly job: TypstJob;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** A worker thread that sets one paper after another. */
export interface TypstProcess {
  render(job: TypstJob): Promise<Uint8Array>;
  /** Ends the worker; papers still waiting fail. */
  close(): Promise<void>;
}

/** Keeps one worker alive: started at the first paper, replaced when it dies or a paper overruns its time. */
export function createTypstProcess(options: TypstWorkerData & { readonly timeoutMs: number }): TypstProcess {
  const { timeoutMs, ...workerData } = options;
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let current: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | undefined;
  let closed = false;

  const settle = (finish: (waiting: Waiting) => void): void => {
    if (!current) return;
    clearTimeout(current.timer);
    const { waiting } = current;
    current = undefined;
    finish(waiting);
    // A turn of the loop between papers lets the native buffers of the last one be freed.
    setImmediate(next);
  };

  const replaceWorker = (error: Error): void => {
    const dead = worker;
    worker = undefined;
    dead?.removeAllListeners();
    void dead?.terminate();
    settle((waiting) => waiting.reject(error));
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./typst-worker.ts', import.meta.url), { workerData });
    started.unref();
    started.on('message', (reply: TypstReply) =>
      settle((waiting) => (reply.ok ? waiting.resolve(reply.pdf) : waiting.reject(new Error(reply.message)))),
    );
    started.on('error', (error) =>
      replaceWorker(new Error('The typesetting worker failed', { cause: error })),
    );
    started.on('exit', () => replaceWorker(new Error('The typesetting worker ended')));
    return started;
  };

  const next = (): void => {
    if (current || closed) return;
    const waiting = queue.shift();
    if (!waiting) {
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    const timer = setTimeout(
      () => replaceWorker(new Error(`A paper took more than ${timeoutMs} ms to set`)),
      timeoutMs,
    );
    current = { waiting, timer };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    worker.postMessage(waiting.job);
  };

  return {
    render: (job) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new Error('The typesetting worker is closed'));
          return;
        }
        queue.push({ job, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(new Error('The typesetting worker is closed'));
      const last = worker;
      replaceWorker(new Error('The typesetting worker is closed'));
      await last?.terminate();
    },
  };
}
