import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { PlainDate } from '@veche/kernel';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listAlertMessages } from '../queries/list-messages.ts';
import { createAlertsBench, type AlertsBench } from '../testing/alerts-bench.ts';
import { at } from '../testing/working-time.fixture.ts';

/**
 * A mail server that honours the id of a letter: one it has is not put into the box again. It takes a letter and, when told,
 * kills the sender before it answers.
 */
async function startReceiver() {
  const box = new Map<string, string>();
  let handedOver = 0;
  let fate: { readonly after: number; readonly kill: () => void } | undefined;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const letter = Buffer.concat(chunks).toString();
        handedOver += 1;
        box.set(/Message-ID: <(.+)>/.exec(letter)?.[1] ?? '', letter);
        if (fate === undefined) return done();
        if (fate.after === 0) fate.kill();
        fate = { ...fate, after: fate.after - 1 };
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    box,
    handedOver: () => handedOver,
    port: (server.server.address() as AddressInfo).port,
    /** The sender dies with the next letter but so many. */
    killAfter: (after: number, kill: () => void) => (fate = { after, kill }),
    spare: () => (fate = undefined),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

let receiver: Awaited<ReturnType<typeof startReceiver>>;
let bench: AlertsBench;
beforeAll(async () => {
  receiver = await startReceiver();
  bench = await createAlertsBench({ demonstration: false, smtp: unreachable });
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await bench.close();
  await receiver.close();
});

/** The test itself sends nothing: letters leave from the processes that are killed. */
const unreachable = { host: '127.0.0.1', port: 1, secure: false, from: 'no-reply@veche.example' };
const idOf = (n: number): string => `01900000-0000-7000-8000-00000000${String(n).padStart(4, '0')}`;
const overdue = (n: number) => ({
  id: idOf(n),
  dueAt: at('2026-05-30', '00:00'),
  dueOn: '2026-05-29' as PlainDate,
});
const workers: ChildProcess[] = [];
function startWorker({
  speed = 0,
  dieAfterQueued,
}: { speed?: number; dieAfterQueued?: number } = {}): ChildProcess {
  const worker = fork(new URL('../testing/alerts-worker.ts', import.meta.url), {
    env: {
      ...process.env,
      APP_URL: bench.appUrl,
      NOW: bench.clock.now(),
      SPEED: String(speed),
      SMTP_PORT: String(receiver.port),
      ...(dieAfterQueued !== undefined && { DIE_AFTER_QUEUED: String(dieAfterQueued) }),
    },
    execArgv: [],
  });
  workers.push(worker);
  return worker;
}
const signalOf = async (worker: ChildProcess): Promise<unknown> =>
  (await once(worker, 'exit', { signal: AbortSignal.timeout(20_000) }))[1];
const copies = () =>
  bench.query<{ state: string; n: number }>(
    `select state, count(*)::int as n from notifications.delivery where channel = 'email' group by state order by state`,
  );

describe('workers killed without warning (pains P1, P14)', () => {
  test('while they queue and while they send: each message once, whatever is not known is shown', async () => {
    await bench.rule();
    await bench.rule({
      event: { kind: 'refused' },
      severity: 'warning',
      delivery: 'digest',
      groupBy: 'unit',
      name: 'Отказы',
    });
    const numbers = [1, 2, 3, 4, 5, 6];
    await bench.requests(...numbers.map(overdue));
    await bench.change(
      ...numbers.map((n) => ({ requestId: idOf(n), kind: 'term', marks: ['due'] })),
      ...[1, 2, 3].map((n) => ({ requestId: idOf(n), kind: 'status', status: 'refused' })),
    );

    // In the transaction that queues: as if it had never begun.
    expect(await signalOf(startWorker({ dieAfterQueued: 3 }))).toBe('SIGKILL');
    expect(await copies()).toEqual([]);

    // Between handing a letter over and noting that: the receiver has it, the sender does not know.
    const first = startWorker();
    receiver.killAfter(1, () => first.kill('SIGKILL'));
    expect(await signalOf(first)).toBe('SIGKILL');
    receiver.spare();
    const held = receiver.box.size;
    expect(held).toBeGreaterThan(0);

    // Whoever comes next finds out, sends nothing blindly at once and shows it.
    const second = startWorker();
    await vi.waitFor(
      async () => {
        const states = new Map((await copies()).map(({ state, n }) => [state, n]));
        expect(states.get('unknown') ?? 0).toBeGreaterThan(0);
        expect([...states.keys()].filter((state) => state !== 'unknown' && state !== 'sent')).toEqual([]);
      },
      { timeout: 20_000 },
    );
    const log = await bench.db.read(bench.scope, (tx) => listAlertMessages(bench.deps, tx, { limit: 50 }));
    expect(log.flatMap((message) => message.copies.map(({ state }) => state))).toContain('unknown');
    second.kill('SIGKILL');

    // The morning of the digest, and two more deaths on the way to it.
    bench.clock.set(at('2026-06-02', '09:00'));
    for (const after of [0, 2]) {
      bench.clock.advance({ minutes: 10 });
      const next = startWorker({ speed: 60 });
      receiver.killAfter(after, () => next.kill('SIGKILL'));
      expect(await signalOf(next)).toBe('SIGKILL');
    }
    receiver.spare();
    bench.clock.advance({ minutes: 10 });
    const last = startWorker({ speed: 60 });
    await vi.waitFor(async () => expect(await copies()).toEqual([{ state: 'sent', n: 7 }]), {
      timeout: 20_000,
    });
    last.kill('SIGKILL');

    // Six alerts and one digest: each in the box once, though more was handed over.
    const ids = await bench.query<{ id: string }>('select id from notifications.delivery');
    expect([...receiver.box.keys()].toSorted()).toEqual(
      ids.map(({ id }) => `${id}@veche.example`).toSorted(),
    );
    expect(receiver.handedOver()).toBeGreaterThan(7);
    const told = await bench.query<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from alerts.message where message_id is not null and state = 'queued' group by kind order by kind`,
    );
    expect(told).toEqual([
      { kind: 'alert', n: 6 },
      { kind: 'digest', n: 1 },
    ]);
    const attempts = await bench.query<{ code: string | null }>(
      `select distinct code from notifications.attempt where outcome = 'unknown'`,
    );
    expect(attempts).toEqual([{ code: 'interrupted' }]);
  });
});
