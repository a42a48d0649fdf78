import { defaultRetryPolicy, runDueTimers } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncomingChange } from '../incoming-change.ts';
import { at } from '../testing/factories.ts';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { schedulePassing } from './pass-terms.ts';

let bench: RequestsBench;
beforeAll(async () => {
  bench = await createRequestsBench();
});
afterAll(() => bench.close());

const opened = (externalId: string, moment: string): IncomingChange => ({
  externalId,
  kind: 'opened',
  at: at(moment),
  service: { code: 'DIG-ORDER' },
});
/** Runs what is due at a moment, as the workers do. */
async function ringAt(moment: string): Promise<void> {
  bench.database.clock.set(at(moment));
  await runDueTimers(bench.database.db, {
    timers: new Map((bench.module.timers ?? []).map((timer) => [timer.kind, timer])),
    jobs: new Map(),
    clock: bench.database.clock.now,
    policy: defaultRetryPolicy,
    batch: 8,
    signal: new AbortController().signal,
  });
}
const told = async (externalId: string): Promise<string[]> =>
  (
    await bench.rows<{ mark: string; at: Date }>(
      `select e.data -> 'marks' ->> 0 as mark, e.at from requests.request_event e join requests.service_request r on r.id = e.request_id
       where r.external_id = $1 and e.kind = 'term' order by e.at, e.ordinal`,
      [externalId],
    )
  ).map(({ mark, at: moment }) => `${mark} ${moment.toISOString()}`);

describe('clocks', () => {
  it('tell each mark once, at its moment, as a change set of their own', async () => {
    bench.database.clock.set(at('2026-05-13 11:00'));
    await bench.transact((tx) => schedulePassing(tx));
    await bench.record([opened('A', '2026-05-13 10:00')]);
    await ringAt('2026-05-25 23:59');
    expect(await told('A')).toEqual([]);
    await ringAt('2026-05-26 00:00');
    await ringAt('2026-05-26 12:00');
    expect(await told('A')).toEqual([`at-risk ${at('2026-05-26 00:00')}`]);
    await ringAt('2026-06-10 12:00');
    expect(await told('A')).toEqual([
      `at-risk ${at('2026-05-26 00:00')}`,
      `due ${at('2026-05-28 00:00')}`,
      `very-overdue ${at('2026-06-04 00:00')}`,
    ]);
    const sets = await bench.rows(
      `select kind, count, source_code from requests.change_set where kind = 'term' order by sequence`,
    );
    expect(sets).toEqual([
      { kind: 'term', count: 1, source_code: 'veche' },
      { kind: 'term', count: 2, source_code: 'veche' },
    ]);
    const [row] = await bench.rows('select next_transition_at, marked_level from requests.service_request');
    expect(row).toEqual({ next_transition_at: null, marked_level: 3 });
  });

  it('are silent for what is done, and for what waits', async () => {
    bench.database.clock.set(at('2026-06-11 10:00'));
    await bench.record([
      opened('B', '2026-06-11 09:30'),
      { externalId: 'B', kind: 'answered', at: at('2026-06-11 09:40') },
      opened('C', '2026-06-11 09:30'),
      { externalId: 'C', kind: 'paused', at: at('2026-06-11 09:40'), reason: 'WAIT_APPLICANT' },
    ]);
    await ringAt('2026-09-01 12:00');
    expect([await told('B'), await told('C')]).toEqual([[], []]);
  });

  it('tell again what was put off, and at once what is learned too late', async () => {
    bench.database.clock.set(at('2026-09-01 13:00'));
    await bench.record([opened('D', '2026-08-03 10:00')]);
    await ringAt('2026-09-01 14:00');
    const all = ['at-risk', 'due', 'very-overdue'];
    expect((await told('D')).map((line) => line.split(' ')[0])).toEqual(all);
    // A pause that nobody had told of moves the end into the future: the clock runs once more.
    await bench.record([
      { externalId: 'D', kind: 'paused', at: at('2026-08-04 10:00'), reason: 'WAIT_APPLICANT' },
      { externalId: 'D', kind: 'resumed', at: at('2026-08-31 19:00') },
    ]);
    await ringAt('2026-09-01 15:00');
    expect(await told('D')).toHaveLength(3);
    await ringAt('2026-10-01 15:00');
    expect((await told('D')).map((line) => line.split(' ')[0])).toEqual([...all, ...all]);
  });

  it('show an end that moves day by day while they stand still, and tell nothing of it', async () => {
    bench.database.clock.set(at('2026-10-06 09:00'));
    await bench.record([
      opened('F', '2026-10-05 10:00'),
      { externalId: 'F', kind: 'paused', at: at('2026-10-06 09:00'), reason: 'WAIT_APPLICANT' },
      opened('G', '2026-10-05 10:00'),
    ]);
    const kept = async (externalId: string) => {
      const [row] = await bench.rows<{ due_on: string; version: number; events: number }>(
        `select due_on::text, version, (select count(*)::int from requests.request_event e where e.request_id = r.id) as events
         from requests.service_request r where external_id = $1`,
        [externalId],
      );
      return row;
    };
    const before = await kept('F');
    const running = await kept('G');
    await ringAt('2026-10-07 00:10');
    // Resumed today, ten working days would be left, a holiday among them; nothing else has changed.
    await ringAt('2026-10-29 00:10');
    const after = await kept('F');
    expect(after?.due_on).toBe('2026-11-12');
    expect([before?.due_on, running?.due_on]).toEqual(['2026-10-19', '2026-10-19']);
    expect([after?.version, after?.events]).toEqual([before?.version, before?.events]);
    expect((await kept('G'))?.due_on).toBe(running?.due_on);
    await bench.record([{ externalId: 'F', kind: 'resumed', at: at('2026-10-29 09:00') }]);
    expect((await kept('F'))?.due_on).toBe('2026-11-12');
  });
});

it('forgets the person behind requests once they are erased', async () => {
  bench.database.clock.set(at('2026-10-01 15:00'));
  await bench.record([
    { ...opened('E', '2026-10-01 10:00'), applicant: { key: 'u9', name: 'Вера' }, text: 'Снег на крыше' },
  ]);
  const of = () =>
    bench.rows<{ person_id: string; applicant_key: unknown; words: string[]; behind: string }>(
      `select r.person_id, applicant_key, words, (select count(*) from requests.applicant a where a.person_id = r.person_id) as behind
       from requests.service_request r join requests.request_text t on t.request_id = r.id where external_id = 'E'`,
    );
  const [before] = await of();
  expect(before?.words).toHaveLength(3);
  const [subscription] = bench.module.subscriptions ?? [];
  await bench.transact(
    (tx) =>
      subscription?.handle(tx, { data: { personId: before?.person_id } } as never) ??
      Promise.reject(new Error('no subscription')),
  );
  expect(await of()).toEqual([{ person_id: before?.person_id, applicant_key: null, words: [], behind: '0' }]);
});
