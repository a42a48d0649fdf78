import { databaseWithin } from '@veche/platform';
import type { Instant } from '@veche/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../testing/factories.ts';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { playRequestHistory } from './play-history.ts';

let bench: RequestsBench;
const now = at('2026-11-24 14:20');
beforeAll(async () => {
  bench = await createRequestsBench();
  await bench.database.db.transact({ ...bench.scope, tenantId: null }, async (tx) => {
    let moment: Instant = now;
    const clock = { now: () => moment, set: (to: Instant) => (moment = to) };
    const db = databaseWithin(tx, clock.now);
    const house = (n: number) => ({
      address: `Рыбацкая улица, ${n}`,
      district: n % 2 ? 'Пристань' : 'Южный',
      position: [41.3, 57.6] as const,
    });
    await playRequestHistory(
      {
        db,
        clock,
        requests: { ...bench.deps, db },
        tenantId: bench.database.tenantId,
        houses: [house(1), house(2)],
        months: 14,
        personas: [{ personId: '01900000-0000-7000-8000-0000000000a1', name: 'Самойлов Пётр' }],
      },
      now,
    );
  });
});
afterAll(() => bench.close());

describe('the invented town', () => {
  it('has months of requests in every state, none of them ahead of its time', async () => {
    const [sum] = await bench.rows<Record<string, number>>(
      `select count(*)::int as requests, count(*) filter (where closed_at is null)::int as open, count(distinct unit_code)::int as units,
         count(distinct service_code)::int as services, count(*) filter (where status = 'refused')::int as refused, count(*) filter (where paused_ms > 0)::int as paused,
         count(*) filter (where done_at >= due_at)::int as late, count(*) filter (where done_at < due_at)::int as timely,
         count(*) filter (where done_at is null and due_at < $1)::int as overdue, count(*) filter (where returned_count > 0)::int as returned,
         count(*) filter (where last_event_at > $1)::int as ahead, count(*) filter (where confirmed_solved)::int as confirmed,
         (select count(*)::int from requests.request_event where kind = 'term') as marks, (select count(*)::int from requests.request_event) as events,
         (select count(*)::int from requests.change_set) as sets
       from requests.service_request`,
      [now],
    );
    if (sum === undefined) throw new Error('nothing');
    expect(sum['requests']).toBeGreaterThan(4000);
    expect(sum['requests']).toBeLessThan(8000);
    expect(sum).toMatchObject({ units: 8, ahead: 0 });
    for (const some of ['open', 'refused', 'paused', 'late', 'overdue', 'returned', 'confirmed', 'marks'])
      expect([some, (sum[some] ?? 0) > 20]).toEqual([some, true]);
    const share = (sum['timely'] ?? 0) / ((sum['timely'] ?? 0) + (sum['late'] ?? 0));
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(0.97);
  });

  it('has people who come back after a refusal', async () => {
    const [chains] = await bench.rows<{ n: number }>(
      `select count(*)::int as n from requests.service_request a join requests.service_request b
         on b.applicant_key = a.applicant_key and b.service_code = a.service_code and b.opened_at > a.closed_at and b.opened_at < a.closed_at + interval '25 days'
       where a.status = 'refused'`,
    );
    expect(chains?.n).toBeGreaterThan(20);
  });
});
