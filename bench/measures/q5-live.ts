import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Wakeup } from '@veche/platform';
import { signIn } from './applicant-session.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { startDemonstration } from '../installation/demonstration.ts';
import { openHere } from '../installation/open-here.ts';
import { median, ms, percentile } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

/** A change of one request told to a thousand open streams, against a bare fan-out to as many sockets. */
export const measureLive: Measure = (options) =>
  withBenchFolder(async (folder) => {
    const server = await startDemonstration({ folder });
    try {
      const { installation } = await openHere(server.env);
      try {
        return [await compare(server.url, installation.wakeup, options)];
      } finally {
        await installation.close();
      }
    } finally {
      await server.stop();
    }
  });

interface Peer {
  readonly url: string;
  stop(): void;
}

async function startBare(): Promise<Peer> {
  const child = fork(fileURLToPath(new URL('../installation/bare-fan-out.ts', import.meta.url)), {
    execArgv: [],
  });
  const [url] = (await once(child, 'message')) as [string];
  return { url, stop: () => child.disconnect() };
}

/** How long after its sending a change was committed: told by the wake-up that follows the commit, a millisecond or two later. */
async function commitAfter(wakeup: Wakeup, work: () => Promise<unknown>): Promise<number> {
  const sentAtMs = performance.now();
  let committedAtMs: number | undefined;
  const stop = wakeup.onWake(() => (committedAtMs ??= performance.now()));
  await work();
  stop();
  return (committedAtMs ?? performance.now()) - sentAtMs;
}

async function compare(url: string, wakeup: Wakeup, { small }: MeasureOptions): Promise<Outcome> {
  const [streams, rounds] = small ? [1_000, 10] : [1_000, 40];
  const officer = await signIn(url, 'manager', 2);
  const bare = await startBare();
  const [ours, theirs] = [new Streams(), new Streams()];
  try {
    const { items } = await officer.call<{ items: { id: string }[] }>('GET', '/v1/requests?limit=1');
    const [request] = items;
    if (request === undefined) throw new Error('The demonstration has no request');
    await ours.open(`${url.replace('http', 'ws')}/v1/live`, streams, { cookie: officer.cookie });
    await theirs.open(`${bare.url.replace('http', 'ws')}/live`, streams, {});
    const [sent, here, there]: [number[], number[], number[]] = [[], [], []];
    for (let round = -2; round < rounds; round += 1) {
      let committedMs = 0;
      const own = await ours.spread(request.id, async () => {
        committedMs = await commitAfter(wakeup, () =>
          officer.call('POST', `/v1/requests/${request.id}/comments`, {
            body: { text: `Проверка ${round}`, isForApplicant: false },
          }),
        );
      });
      const peer = await theirs.spread(undefined, () => fetch(`${bare.url}/say`, { method: 'POST' }));
      if (round < 0) continue;
      sent.push(...own);
      here.push(...own.map((tookMs) => Math.max(0, tookMs - committedMs)));
      there.push(...peer);
    }
    return outcomeOf({ sent, here, there }, streams, rounds);
  } finally {
    ours.close();
    theirs.close();
    bare.stop();
    officer.close();
  }
}

/** Open sockets, and who of them has been told what. */
class Streams {
  readonly #sockets: WebSocket[] = [];
  #told: ((subjectId: string) => void) | undefined;

  async open(url: string, count: number, headers: Readonly<Record<string, string>>): Promise<void> {
    // Node's own client takes headers; the type of browsers does not know them.
    const Client = WebSocket as unknown as new (url: string, options: { headers: object }) => WebSocket;
    while (this.#sockets.length < count) {
      const opened = Array.from({ length: Math.min(50, count - this.#sockets.length) }, () => {
        const socket = new Client(url, { headers });
        socket.addEventListener('message', ({ data }) => {
          const { subjectId } = JSON.parse(String(data)) as { subjectId?: string };
          if (subjectId !== undefined) this.#told?.(subjectId);
        });
        return socket;
      });
      await Promise.all(opened.map((socket) => opening(socket)));
      this.#sockets.push(...opened);
    }
  }

  /** Does something and says for each stream how many milliseconds later it was told of the subject. */
  async spread(subjectId: string | undefined, work: () => Promise<unknown>): Promise<number[]> {
    const took: number[] = [];
    const startedAtMs = performance.now();
    const all = new Promise<void>((resolve) => {
      this.#told = (told) => {
        if (subjectId !== undefined && told !== subjectId) return;
        took.push(performance.now() - startedAtMs);
        if (took.length === this.#sockets.length) resolve();
      };
    });
    await work();
    await all;
    return took;
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
  }
}

function opening(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('A stream did not open')));
  });
}

function outcomeOf(
  { sent, here, there }: Readonly<Record<'sent' | 'here' | 'there', readonly number[]>>,
  streams: number,
  rounds: number,
): Outcome {
  const [ours, theirs] = [percentile(here, 0.95), percentile(there, 0.95)];
  return {
    id: 'Q5',
    work: `a change seen in ${streams.toLocaleString('en-US')} open streams`,
    bar: 'p95 ≤ 2 × a bare WebSocket fan-out, and ≤ 300 ms',
    measured: `× ${(ours / theirs).toFixed(2)}, p95 ${ms(ours)}`,
    met: ours <= 2 * theirs && ours <= 300,
    notes: [
      `${rounds} changes; from the commit: ours p50 ${ms(median(here))}, p95 ${ms(ours)}; bare p50 ${ms(median(there))}, p95 ${ms(theirs)}`,
      `from the sending of the command, which is a transaction with history, journal entry and outbox, while the peer stores nothing: ours p50 ${ms(median(sent))}, p95 ${ms(percentile(sent, 0.95))}, × ${(percentile(sent, 0.95) / theirs).toFixed(2)}`,
    ],
  };
}
