import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Instant } from '@veche/kernel';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemScope } from '../db/scope.ts';
import { deliverEvents } from '../events/deliver-events.ts';
import { emit } from '../events/emit.ts';
import type { CommittedEvent, Subscription } from '../events/event.ts';
import { relayEvents } from '../events/relay-events.ts';
import { registerSubscriptions } from '../events/subscriptions.ts';
import { createWakeup } from '../events/wakeup.ts';
import { createLog } from '../telemetry/log.ts';
import { createMetrics } from '../telemetry/metrics.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createTrialTable, noteHandled, trialTypes } from '../testing/trial-events.ts';
import { runDueTimers, type TimerWork } from '../timers/run-due-timers.ts';
import { cancel, schedule } from '../timers/schedule.ts';
import type { DueTimer } from '../timers/timer.ts';
import { listParked, releaseParked, skipParked } from './parked-work.ts';
import { createWorkers } from './workers.ts';

let t: TestDatabase;
let owner: Client;
const policy = { baseMs: 0, limitMs: 0, maxAttempts: 3, leaseSeconds: 60 };

beforeAll(async () => {
  t = await createTestDatabase();
  owner = await createTrialTable(t.ownerUrl);
});
afterAll(async () => {
  await owner.end();
  await t.close();
});
beforeEach(async () => {
  await owner.query(
    'truncate platform.delivery, platform.subscription, platform.event, platform.timer, platform.lease, trial.handled',
  );
});

const scope = () => systemScope('test', t.tenantId);
const put = (stream: string, ...versions: number[]) =>
  t.db.transact(scope(), async (tx) => {
    for (const version of versions)
      await emit(tx, { type: trialTypes[0] ?? '', stream, version, data: { version } });
  });
const subscribe = (name: string, handle: Subscription['handle']): Subscription => ({
  name,
  types: trialTypes,
  handle,
});
const relay = (holder = 'one') => relayEvents(t.db, holder, 10);
const handledRows = async (): Promise<string[]> =>
  (await owner.query('select what from trial.handled order by id')).rows.map((row) => row.what);

const deliver = (subscription: Subscription, batch = 10) =>
  deliverEvents(t.db, subscription, { policy, batch });

const workOf = (handle: (timer: DueTimer) => void, more: Partial<TimerWork> = {}): TimerWork => ({
  timers: new Map([['ring', { kind: 'ring', handle: async (_tx, timer) => handle(timer) }]]),
  jobs: new Map(),
  clock: t.clock.now,
  policy,
  batch: 10,
  signal: new AbortController().signal,
  ...more,
});

const set = (key: string, minutes: number) =>
  t.db.transact(scope(), (tx) => {
    const runAt = new Date(Date.parse(tx.now) + minutes * 60_000).toISOString() as Instant;
    return schedule(tx, { kind: 'ring', key, runAt, data: { key } });
  });

describe('the relay', () => {
  it('numbers committed events, each stream by its versions, and nothing that was rolled back', async () => {
    await put('a', 2, 1);
    await put('b', 1);
    await t.db
      .transact(scope(), async (tx) => {
        await emit(tx, { type: trialTypes[0] ?? '', stream: 'c', version: 1, data: {} });
        throw new Error('no');
      })
      .catch(() => {});
    expect(await relay()).toBe(3);
    const { rows } = await owner.query('select stream, version from platform.event order by position');
    expect(rows).toEqual([
      { stream: 'a', version: 1 },
      { stream: 'a', version: 2 },
      { stream: 'b', version: 1 },
    ]);
  });

  it('gives a late commit a later position, so that no reader skips it', async () => {
    const { promise: mayCommit, resolve: commitLate } = Promise.withResolvers<void>();
    const { promise: written, resolve: isWritten } = Promise.withResolvers<void>();
    const late = t.db.transact(scope(), async (tx) => {
      await emit(tx, { type: trialTypes[0] ?? '', stream: 'late', version: 1, data: {} });
      isWritten();
      await mayCommit;
    });
    await written;
    await put('early', 1);
    await relay();
    commitLate();
    await late;
    await relay();
    const { rows } = await owner.query('select stream from platform.event order by position');
    expect(rows.map((row) => row.stream)).toEqual(['early', 'late']);
  });

  it('lets one process number at a time and another take over when the lease is over', async () => {
    await put('a', 1);
    await relayEvents(t.db, 'one', 3600);
    await put('a', 2);
    expect(await relay('two')).toBeUndefined();
    await owner.query(`update platform.lease set until = now() - interval '1 second'`);
    expect(await relay('two')).toBe(1);
    const { rows } = await owner.query('select holder, token from platform.lease');
    expect(rows).toEqual([{ holder: 'two', token: '2' }]);
  });

  it('numbers without gaps or doubles when two compete', async () => {
    for (let n = 0; n < 40; n += 1) await put(`s${n % 4}`, n);
    await Promise.all(Array.from({ length: 6 }, () => relay('same')));
    const { rows } = await owner.query(
      'select max(position) - min(position) + 1 as span, count(distinct position) as n from platform.event',
    );
    expect(rows[0]).toEqual({ span: '40', n: '40' });
  });
});

describe('deliveries', () => {
  it('come in the order of their stream, one at a time, each once', async () => {
    const seen: CommittedEvent[] = [];
    const subscription = subscribe('order', async (_tx, event) => void seen.push(event));
    await registerSubscriptions(t.db, [subscription]);
    await put('a', 1, 2, 3);
    await relay();
    const rounds = [
      await deliver(subscription),
      await deliver(subscription),
      await deliver(subscription),
      await deliver(subscription),
    ];
    expect(rounds.map((round) => round.length)).toEqual([1, 1, 1, 0]);
    expect(seen.map(({ version, tenantId, data }) => [version, tenantId, data])).toEqual(
      [1, 2, 3].map((v) => [v, t.tenantId, { version: v }]),
    );
  });

  it('are not handed to two workers', async () => {
    const seen: string[] = [];
    const subscription = subscribe('once', async (_tx, event) => void seen.push(event.stream));
    await registerSubscriptions(t.db, [subscription]);
    for (const stream of ['a', 'b', 'c', 'd']) await put(stream, 1);
    await relay();
    await Promise.all([deliver(subscription, 2), deliver(subscription, 2), deliver(subscription, 2)]);
    await deliver(subscription);
    expect(seen.sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('undo what a failed handler wrote, are parked at the end and hold their stream until a person decides', async () => {
    let mended = false;
    const subscription = subscribe('poison', async (tx, event) => {
      await noteHandled(tx, `${event.stream}${event.version}`, event.position);
      if (event.stream === 'bad' && event.version === 1 && !mended) throw new Error('poison');
    });
    await registerSubscriptions(t.db, [subscription]);
    await put('bad', 1, 2);
    await put('good', 1);
    await relay();
    const outcomes = [];
    for (let n = 0; n < 4; n += 1)
      outcomes.push(
        ...(await deliver(subscription)).map(
          ({ event, outcome }) => `${event.stream}${event.version} ${outcome}`,
        ),
      );
    expect(outcomes).toEqual(['bad1 failed', 'good1 done', 'bad1 failed', 'bad1 parked']);
    expect(await handledRows()).toEqual(['good1']);
    const [parked] = await t.db.read(scope(), listParked);
    expect(parked).toMatchObject({
      what: 'delivery',
      name: 'poison',
      attempts: 3,
      lastError: 'Error: poison',
    });
    mended = true;
    expect(
      await t.db.transact(scope(), (tx) => releaseParked(tx, parked ?? { what: 'delivery', id: '' })),
    ).toBe(true);
    await deliver(subscription);
    await deliver(subscription);
    expect(await handledRows()).toEqual(['good1', 'bad1', 'bad2']);
  });

  it('of one town are handled together where that is asked for, the bad one alone', async () => {
    const groups: string[] = [];
    let isBad = true;
    const subscription: Subscription = {
      ...subscribe('together', async (tx, event) => {
        if (isBad && event.stream === 'bad') throw new Error('poison');
        groups.push(event.stream);
        await noteHandled(tx, event.stream, event.position);
      }),
      together: {
        weigh: () => 1,
        upTo: 3,
        async handle(tx, events) {
          for (const { stream, position } of events) await noteHandled(tx, stream, position);
          if (isBad && events.some(({ stream }) => stream === 'bad')) throw new Error('poison');
          groups.push(events.map(({ stream }) => stream).join('+'));
        },
      },
    };
    await registerSubscriptions(t.db, [subscription]);
    await put('a', 1, 2);
    await put('b', 1);
    await put('bad', 1, 2);
    await put('c', 1);
    await t.db.transact(systemScope('test', t.otherTenantId), (tx) =>
      emit(tx, { type: trialTypes[0] ?? '', stream: 'other', version: 1, data: {} }),
    );
    await relay();
    const outcomes: string[] = [];
    for (let n = 0; n < 12; n += 1)
      outcomes.push(
        ...(await deliver(subscription)).map(({ event, outcome }) => `${event.stream} ${outcome}`),
      );
    // With the bad one among them all are undone; then each that failed goes alone, and what it held back goes together.
    expect(groups).toEqual(['a', 'a', 'b', 'c', 'other']);
    expect(outcomes.filter((each) => each === 'bad parked')).toHaveLength(1);
    expect(await handledRows()).toEqual(['a', 'a', 'b', 'c', 'other']);
    isBad = false;
    const [parked] = await t.db.read(scope(), listParked);
    await t.db.transact(scope(), (tx) => releaseParked(tx, parked ?? { what: 'delivery', id: '' }));
    await put('d', 1, 2, 3);
    await relay();
    for (let n = 0; n < 3; n += 1) await deliver(subscription);
    expect(groups.slice(5)).toEqual(['bad+bad+d+d', 'd']);
  });

  it('go on after a parked one is skipped', async () => {
    const subscription = subscribe('skip', async (_tx, event) => {
      if (event.version === 1) throw new Error('poison');
    });
    await registerSubscriptions(t.db, [subscription]);
    await put('s', 1, 2);
    await relay();
    for (let n = 0; n < 3; n += 1) await deliver(subscription);
    const [parked] = await t.db.read(scope(), listParked);
    await t.db.transact(scope(), (tx) => skipParked(tx, parked ?? { what: 'delivery', id: '' }));
    expect((await deliver(subscription)).map(({ event, outcome }) => [event.version, outcome])).toEqual([
      [2, 'done'],
    ]);
  });

  it('of the past come to a new subscription only when it asks for them', async () => {
    await registerSubscriptions(t.db, [subscribe('first', async () => {})]);
    await put('a', 1);
    await relay();
    const fromStart = { ...subscribe('history', async () => {}), startFrom: 'beginning' as const };
    const fromNow = subscribe('news', async () => {});
    await registerSubscriptions(t.db, [fromStart, fromNow]);
    expect([(await deliver(fromStart)).length, (await deliver(fromNow)).length]).toEqual([1, 0]);
  });
});

describe('timers', () => {
  it('ring at their moment, once; moving one moves it, cancelling one silences it', async () => {
    const rung: string[] = [];
    const work = workOf((timer) => rung.push(timer.key));
    await set('due', 10);
    await set('moved', 10);
    await set('moved', 30);
    await set('cancelled', 10);
    await t.db.transact(scope(), (tx) => cancel(tx, { kind: 'ring', key: 'cancelled' }));
    await runDueTimers(t.db, work);
    expect(rung).toEqual([]);
    t.clock.advance({ minutes: 11 });
    await Promise.all([runDueTimers(t.db, work), runDueTimers(t.db, work)]);
    expect(rung).toEqual(['due']);
    t.clock.advance({ minutes: 20 });
    await runDueTimers(t.db, work);
    expect(rung).toEqual(['due', 'moved']);
  });

  it('recur when the handler schedules the same key again', async () => {
    const work = workOf(() => {}, {
      timers: new Map([
        [
          'ring',
          {
            kind: 'ring',
            handle: async (tx, timer) =>
              schedule(tx, {
                ...timer,
                runAt: new Date(Date.parse(timer.runAt) + 60_000).toISOString() as Instant,
              }),
          },
        ],
      ]),
    });
    await set('daily', 0);
    expect((await runDueTimers(t.db, work)).map(({ outcome }) => outcome)).toEqual(['done']);
    expect(await runDueTimers(t.db, work)).toEqual([]);
    t.clock.advance({ minutes: 2 });
    expect((await runDueTimers(t.db, work)).length).toBe(1);
  });

  it('are tried again with the count of attempts, then parked', async () => {
    const attempts: number[] = [];
    const work = workOf((timer) => {
      attempts.push(timer.attempt);
      throw new Error('no');
    });
    await set('poison', 0);
    const outcomes = [];
    for (let n = 0; n < 4; n += 1)
      outcomes.push(...(await runDueTimers(t.db, work)).map(({ outcome }) => outcome));
    expect([attempts, outcomes]).toEqual([
      [1, 2, 3],
      ['failed', 'failed', 'parked'],
    ]);
  });

  it('belong to one worker while its lease lasts and to another after it', async () => {
    const { promise: hasBegun, resolve: began } = Promise.withResolvers<void>();
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
    const finished: string[] = [];
    const job = (who: string, wait: boolean): Partial<TimerWork> => ({
      timers: new Map(),
      jobs: new Map([
        [
          'ring',
          {
            kind: 'ring',
            perform: async () => {
              began();
              if (wait) await mayEnd;
              return async () => void finished.push(who);
            },
          },
        ],
      ]),
    });
    await set('long', 0);
    const slow = runDueTimers(
      t.db,
      workOf(() => {}, job('slow', true)),
    );
    await hasBegun;
    expect(
      await runDueTimers(
        t.db,
        workOf(() => {}, job('other', false)),
      ),
    ).toEqual([]);
    await owner.query(`update platform.timer set lease_until = now() - interval '1 second'`);
    expect(
      (
        await runDueTimers(
          t.db,
          workOf(() => {}, job('other', false)),
        )
      ).map(({ outcome }) => outcome),
    ).toEqual(['done']);
    end();
    expect((await slow).map(({ outcome }) => outcome)).toEqual(['lost']);
    expect(finished).toEqual(['other']);
  });

  it('moved while they ring do not lose the new moment', async () => {
    const work = workOf(() => {}, {
      timers: new Map(),
      jobs: new Map([
        [
          'ring',
          {
            kind: 'ring',
            perform: async () => {
              await set('again', 30);
              return async () => {};
            },
          },
        ],
      ]),
    });
    await set('again', 0);
    expect((await runDueTimers(t.db, work)).map(({ outcome }) => outcome)).toEqual(['lost']);
    const { rows } = await owner.query('select lease_token, attempts from platform.timer');
    expect(rows).toEqual([{ lease_token: null, attempts: 0 }]);
  });
});

describe('killed workers', () => {
  it('lose nothing and double nothing', async () => {
    await registerSubscriptions(t.db, [subscribe('trial', async () => {})]);
    for (let version = 1; version <= 10; version += 1)
      for (const stream of ['a', 'b', 'c']) await put(stream, version);
    await t.db.transact(scope(), async (tx) => {
      for (let n = 0; n < 5; n += 1)
        await schedule(tx, {
          kind: 'trial.timer',
          key: String(n),
          runAt: '2026-01-01T00:00:00.000Z' as Instant,
        });
    });
    const crashes: (string | null)[] = [];
    for (const crashAfter of [3, 7, 11]) {
      const child = fork(new URL('../testing/crash-worker.ts', import.meta.url), {
        env: { ...process.env, APP_URL: t.appUrl, CRASH_AFTER: String(crashAfter) },
        execArgv: [],
      });
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      crashes.push(signal);
    }
    expect(crashes).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL']);

    const wakeup = createWakeup(t.appUrl);
    await wakeup.start();
    const { promise: allHandled, resolve: finish } = Promise.withResolvers<void>();
    let checking: Promise<void> = Promise.resolve();
    const check = (): Promise<void> => (checking = checking.then(countHandled));
    const countHandled = async (): Promise<void> => {
      const { rows } = await owner.query('select count(distinct what) as n from trial.handled');
      if (rows[0].n === '35') finish();
    };
    const workers = createWorkers({
      db: t.db,
      clock: t.clock.now,
      wakeup,
      log: createLog({ level: 'silent' }),
      metrics: createMetrics(),
      policy: { ...policy, leaseSeconds: 1 },
      pollMs: 20,
      subscriptions: [
        subscribe('trial', async (tx, event) => {
          await noteHandled(tx, `event:${event.stream}:${event.version}`, event.position);
          tx.afterCommit(check);
        }),
      ],
      timers: [
        {
          kind: 'trial.timer',
          handle: async (tx, timer) => {
            await noteHandled(tx, `timer:${timer.key}`, 0);
            tx.afterCommit(check);
          },
        },
      ],
      jobs: [],
    });
    await workers.start();
    await check();
    await allHandled;
    await workers.stop();
    await wakeup.stop();
    const rows = await handledRows();
    expect(rows.length).toBe(35);
    for (const stream of ['a', 'b', 'c']) {
      const versions = rows
        .filter((what) => what.startsWith(`event:${stream}:`))
        .map((what) => Number(what.split(':')[2]));
      expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
  });
});
