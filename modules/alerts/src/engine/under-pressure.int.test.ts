import type { PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAlerts, listAlerts } from '../queries/list-alerts.ts';
import { presentAlerts } from '../queries/present-alerts.ts';
import { createAlertsBench, type AlertsBench } from '../testing/alerts-bench.ts';
import { at } from '../testing/working-time.fixture.ts';
import { sweep } from './sweep.ts';

let bench: AlertsBench;
/** Called whenever a message is queued, inside its transaction. */
let onQueued = (): void => {};
beforeAll(async () => {
  bench = await createAlertsBench({ onQueued: () => onQueued() });
  // As on a connection that has long been open: plans are made for any value, and must serve and find their indexes all the same.
  await bench.query(
    `do $$ begin execute format('alter database %I set plan_cache_mode = force_generic_plan', current_database()); end $$`,
  );
});
afterAll(() => bench.close());

const idOf = (n: number): string => `01900000-0000-7000-8000-00000000${String(n).padStart(4, '0')}`;
const request = (n: number) => ({ id: idOf(n), dueOn: '2026-05-29' as PlainDate });
const refuse = (n: number) => bench.change({ requestId: idOf(n), kind: 'status', status: 'refused' });
/** What one worker does in one turn. */
const turn = () => bench.db.transact(bench.scope, (tx) => sweep(bench.deps, tx));

describe('digests (pain P2)', () => {
  test('gathered and sent by several workers at once: everything put in leaves in one digest of its day, and once', async () => {
    await bench.rule({ event: { kind: 'refused' }, severity: 'warning', delivery: 'digest' });
    const days = ['2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05'];
    await bench.requests(...days.flatMap((_day, index) => [1, 2, 3, 4].map((n) => request(index * 4 + n))));
    for (const [index, day] of days.entries()) {
      const [first, second, third, fourth] = [1, 2, 3, 4].map((n) => index * 4 + n) as [
        number,
        number,
        number,
        number,
      ];
      bench.clock.set(at(day, '08:59'));
      await refuse(first);
      await Promise.all([turn(), refuse(second)]);
      bench.clock.set(at(day, '09:00'));
      await Promise.all([turn(), turn(), refuse(third), turn(), refuse(fourth), turn()]);
    }
    await bench.at(at('2026-06-06', '09:00'));
    await bench.at(at('2026-06-07', '09:00'));

    const entries = await bench.query<{ told: number; n: number }>(
      `select count(*)::int as n, count(*) filter (where d.message_id = m.message_id)::int as told
       from alerts.message m left join alerts.message d on d.tenant_id = m.tenant_id and d.kind = 'digest'
         and d.recipient_key = m.recipient_key and d.window_key = 'digest:' || m.digest_on
       where m.state = 'digest'`,
    );
    expect(entries).toEqual([{ n: 16, told: 16 }]);
    const [sent] = await bench.query<{ windows: number; messages: number; open: number }>(
      `select (select count(*)::int from notifications.message where template = 'alert-digest') as messages,
         count(*) filter (where state = 'queued')::int as windows, count(*) filter (where state = 'open')::int as open from alerts.digest`,
    );
    expect(sent).toEqual({ windows: sent?.messages, messages: sent?.messages, open: 0 });
  });

  test('of which sending fails half-way are sent later, with all that was in them', async () => {
    bench.clock.set(at('2026-06-10', '12:00'));
    await bench.requests(request(101), request(102));
    await refuse(101);
    await refuse(102);
    await bench.sweep();
    bench.clock.set(at('2026-06-11', '09:00'));
    onQueued = () => {
      throw new Error('the connection broke');
    };
    await expect(turn()).rejects.toThrow('the connection broke');
    onQueued = () => {};
    await bench.sweep();
    const told = await bench.query<{ messages: number; lines: number }>(
      `select count(distinct message_id)::int as messages, count(*)::int as lines from alerts.message
       where state = 'digest' and digest_on = '2026-06-11' and message_id is not null`,
    );
    expect(told).toEqual([{ messages: 1, lines: 2 }]);
  });
});

/** Rows of alerts the database has looked at on this connection so far. */
async function rowsRead(tx: ReadTx): Promise<number> {
  const [row] = await tx.sql<{ n: number }>(
    {
      name: 'alerts.test-rows-read',
      text: `select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as n from pg_stat_xact_user_tables where schemaname = 'alerts' and relname = 'alert'`,
    },
    [],
  );
  return row?.n ?? 0;
}

describe('twenty thousand alerts that fire at once (pain P13)', () => {
  beforeAll(async () => {
    bench.clock.set(at('2026-06-15', '12:00'));
    await bench.rule({ event: { kind: 'due' }, groupBy: 'request' });
    await bench.requests({ ...request(201), dueAt: at('2026-05-30', '00:00') });
    await bench.change({ requestId: idOf(201), kind: 'term', marks: ['due'] });
    await bench.sweep();
    await bench.query(
      `insert into alerts.inhibition (tenant_id, id, title_ru, title_en, source, target, equal, is_on)
       values ($1, $2, 'x', 'x', $3, $3, '{unit}', true)`,
      [bench.tenantId, idOf(999), JSON.stringify([{ label: 'event', operator: 'is', values: ['due'] }])],
    );
    const [columns] = await bench.query<{ names: string }>(
      `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
       where table_schema = 'alerts' and table_name = 'alert' and is_generated = 'NEVER'`,
    );
    await bench.query(
      `insert into alerts.alert (${columns?.names}) select ${columns?.names} from (
         select r.* from alerts.alert a, generate_series(1, 20000) n, lateral jsonb_populate_record(a, jsonb_build_object(
           'id', gen_random_uuid(), 'group_key', 'copy ' || n, 'opened_at', a.opened_at - n * interval '1 second',
           'labels', a.labels || jsonb_build_object('unit', 'u' || n))) r
         where a.state = 'firing') copies`,
    );
    await bench.query(
      `insert into alerts.inhibitor (tenant_id, inhibition_id, fingerprint, alert_id)
       select tenant_id, $1, 'unit ' || id, id from alerts.alert where state = 'firing'`,
      [idOf(999)],
    );
    await bench.query('analyze alerts.alert');
    await bench.query('analyze alerts.inhibitor');
  });

  test.each(['firing', 'to-acknowledge', 'open'] as const)(
    'a page of the list (%s) reads its page, not all of them',
    async (state) => {
      await bench.db.read(bench.scope, async (tx) => {
        const before = await rowsRead(tx);
        const found = await listAlerts(tx, { state, limit: 50 });
        await presentAlerts(bench.deps, tx, found, { permissions: new Set() });
        expect(found).toHaveLength(51);
        expect((await rowsRead(tx)) - before).toBeLessThanOrEqual(51);
        expect((await countAlerts(tx)).firing).toBe(20_001);
      });
    },
  );

  test('what holds messages back is seen at once, not an interval later', async () => {
    const suppressed = () =>
      bench.db.read(bench.scope, async (tx) => {
        const found = await listAlerts(tx, { state: 'firing', limit: 1 });
        const [shown] = await presentAlerts(bench.deps, tx, found, { permissions: new Set() });
        return shown?.suppressed;
      });
    expect(await suppressed()).toBeUndefined();
    await bench.query(
      `insert into alerts.silence (tenant_id, id, matchers, comment, author_person_id, starts_at, ends_at, created_at)
       values ($1, $2::uuid, $3, 'ремонт', $2::uuid, $4, $5, $4)`,
      [
        bench.tenantId,
        idOf(77),
        JSON.stringify([{ label: 'event', operator: 'is', values: ['due'] }]),
        at('2026-06-15', '12:00'),
        at('2026-06-15', '15:00'),
      ],
    );
    expect(await suppressed()).toBe('silenced');
  });
});
