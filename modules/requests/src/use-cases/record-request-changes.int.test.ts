import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncomingChange } from '../incoming-change.ts';
import { at } from '../testing/factories.ts';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { rootOf } from './finish-change-set.ts';
import { loadEventsOfChange } from '../db/event-repo.ts';
import { recordRequestChanges } from './record-request-changes.ts';

let bench: RequestsBench;
beforeAll(async () => {
  bench = await createRequestsBench();
});
afterAll(() => bench.close());

let made = 0;
const fresh = (): string => `SPB-${(made += 1)}`;
const opened = (externalId: string, over: Partial<IncomingChange> = {}): IncomingChange => ({
  externalId,
  kind: 'opened',
  at: at('2026-05-05 10:35'),
  service: { code: 'DIG-ORDER' },
  unit: { code: 'housing', title: 'ЖКХ и благоустройство' },
  district: 'Фабричный',
  channel: 'portal',
  ...over,
});
const status = (
  externalId: string,
  foreignStatus: string,
  moment: string,
  over: Partial<IncomingChange> = {},
): IncomingChange => ({
  externalId,
  kind: 'status',
  foreignStatus,
  at: at(moment),
  ...over,
});
const stored = async (externalId: string) => {
  const [row] = await bench.rows<Record<string, unknown>>(
    `select r.*, (select count(*)::int from requests.request_event e where e.request_id = r.id) as events
     from requests.service_request r where external_id = $1`,
    [externalId],
  );
  return row;
};
/** Everything of a request that must not depend on how it was told. */
const essence = async (externalId: string) => {
  const row = await stored(externalId);
  if (row === undefined) throw new Error(`No request ${externalId}`);
  const {
    id: _id,
    external_id: _external,
    number: _number,
    version: _version,
    change_id: _change,
    changed_at: _changed,
    ...rest
  } = row;
  return rest;
};

describe('a batch', () => {
  it('makes requests with their clocks, one change set, one journal entry and one event', async () => {
    const [a, b] = [fresh(), fresh()];
    const outcome = await bench.record([
      opened(a),
      status(a, 'review', '2026-05-06 09:00'),
      opened(b, { service: { code: 'never-heard-of', title: 'Новая услуга' } }),
    ]);
    expect(outcome).toMatchObject({ created: 2, changed: 0, unchanged: 0, rejected: [] });
    expect(await stored(a)).toMatchObject({
      status: 'in-progress',
      unit_code: 'housing',
      district: 'Фабричный',
      is_digital: true,
      due_at: new Date(at('2026-05-22 00:00')),
      at_risk_at: new Date(at('2026-05-20 00:00')),
      // It was learned of too late for the first mark: the clock tells it at once.
      next_transition_at: new Date(at('2026-05-20 00:00')),
      calendar_version: 1,
      events: 2,
    });
    expect(await stored(b)).toMatchObject({ service_code: 'never-heard-of', due_at: null, norm_id: null });
    const [service] = await bench.rows(`select title_ru from requests.service where code = 'never-heard-of'`);
    expect(service).toEqual({ title_ru: 'Новая услуга' });
    const [set] = await bench.rows<{ sequence: number; root: string }>(
      'select count, kind, sequence, root from requests.change_set where id = $1',
      [outcome.changeId],
    );
    expect(set).toMatchObject({ count: 3, kind: 'events' });
    const [entry] = await bench.rows<{ canonical: string }>(
      'select canonical from journal.entry where subject_id = $1',
      [outcome.changeId],
    );
    expect(JSON.parse(entry?.canonical ?? '')).toMatchObject({
      action: 'requests.changed',
      items: { count: 3, root: set?.root },
    });
    const [event] = await bench.rows(
      `select type, version, data from platform.event where data ->> 'changeId' = $1`,
      [outcome.changeId],
    );
    expect(event).toEqual({
      type: 'ru.veche.requests.changed.v1',
      version: set?.sequence,
      data: {
        changeId: outcome.changeId,
        sourceCode: 'portal',
        kind: 'events',
        count: 3,
        kinds: ['opened', 'status'],
        statuses: ['in-progress'],
      },
    });
  });

  it('has a root that anyone can find again from what is stored', async () => {
    const a = fresh();
    const { changeId = '' } = await bench.record([
      opened(a, {
        eventId: 'e-"1"',
        lon: 30.5701918,
        lat: 59.7,
        facts: { b: 2, a: [1, { y: null, x: 'ё\\"' }] },
        text: 'Лифт стоит',
      }),
      status(a, 'something unmapped', '2026-05-06 09:00', { text: 'Мастер был', status: 'postponed' }),
    ]);
    const events = await bench.database.db.read(bench.scope, (tx) => loadEventsOfChange(tx, changeId));
    const [set] = await bench.rows('select root from requests.change_set where id = $1', [changeId]);
    expect(set).toEqual({ root: rootOf(events) });
  });

  it('told again changes nothing and is no change set', async () => {
    const a = fresh();
    const items = [opened(a), status(a, 'review', '2026-05-06 09:00', { eventId: `${a}/1` })];
    await bench.record(items);
    const before = await stored(a);
    const again = await bench.record(items);
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(again.changeId).toBeUndefined();
    expect(await stored(a)).toEqual(before);
  });

  it('names each item at fault and takes the others', async () => {
    const a = fresh();
    await bench.record([opened(a, { eventId: `${a}/1` })]);
    const outcome = await bench.record([
      status(a, 'review', '2026-05-06 09:00'),
      status(a, 'review', '2027-05-06 09:00'),
      { kind: 'status', at: at('2026-05-06 09:00') },
      {
        requestId: '01900000-0000-7000-8000-000000000000',
        kind: 'comment',
        at: at('2026-05-06 09:00'),
      },
      status(a, 'denied', '2026-05-07 09:00', { eventId: `${a}/1` }),
      { externalId: a, kind: 'status', at: '2026-05-06 09:00' as never },
    ]);
    expect(outcome.rejected).toEqual([
      { index: 1, code: 'moment-ahead' },
      { index: 2, code: 'request-not-named' },
      { index: 3, code: 'request-unknown' },
      { index: 4, code: 'event-id-reused' },
      { index: 5, code: 'moment-unreadable' },
    ]);
    expect(outcome.changed).toBe(1);
    expect(await stored(a)).toMatchObject({ status: 'in-progress', events: 2 });
  });

  it('of an unknown source is refused whole', async () => {
    await expect(bench.record([opened(fresh())], 'nowhere')).rejects.toMatchObject({
      code: 'source-unknown',
    });
  });
});

describe('disorder', () => {
  const story = (externalId: string): IncomingChange[] => [
    opened(externalId),
    status(externalId, 'review', '2026-05-06 09:00'),
    status(externalId, 'ask', '2026-05-14 09:30'),
    status(externalId, 'review', '2026-05-20 19:30'),
    {
      externalId,
      kind: 'rerouted',
      at: at('2026-05-21 10:00'),
      unit: { code: 'water' },
      fromUnit: { code: 'housing' },
    },
    status(externalId, 'answered', '2026-05-27 12:00'),
    status(externalId, 'satisfied', '2026-05-28 12:00'),
  ];

  it('of any kind, in any batches, ends as if all had been told in order', async () => {
    const inOrder = fresh();
    await bench.record(story(inOrder));
    const expected = await essence(inOrder);
    expect(expected).toMatchObject({
      status: 'completed',
      paused_ms: expect.anything(),
      unit_code: 'water',
      events: 7,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        fc.integer({ min: 1, max: 4 }),
        async (order, size) => {
          const externalId = fresh();
          const items = story(externalId);
          for (let from = 0; from < order.length; from += size) {
            const batch = order.slice(from, from + size).flatMap((index) => items[index] ?? []);
            // Sometimes a part comes twice.
            await bench.record(from % 2 === 0 ? [...batch, ...batch.slice(0, 1)] : batch);
          }
          expect(await essence(externalId)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('corrects the figures when a pause is learned of late', async () => {
    const a = fresh();
    await bench.record([opened(a), status(a, 'review', '2026-05-06 09:00')]);
    expect(await stored(a)).toMatchObject({ due_at: new Date(at('2026-05-22 00:00')) });
    await bench.record([status(a, 'review', '2026-05-20 19:30'), status(a, 'ask', '2026-05-14 09:30')]);
    expect(await stored(a)).toMatchObject({ due_at: new Date(at('2026-05-29 00:00')), pause_reason: null });
  });

  it('moves the clock under another norm when the service turns out to be another', async () => {
    const a = fresh();
    await bench.record([opened(a)]);
    await bench.record([
      { externalId: a, kind: 'reason-changed', at: at('2026-05-07 10:00'), service: { code: 'TREE-CUT' } },
    ]);
    expect(await stored(a)).toMatchObject({
      service_code: 'TREE-CUT',
      due_on: new Date('2026-05-29T00:00:00.000Z'),
    });
  });
});

describe('two at once', () => {
  it('over the same requests lose nothing and make each request once', async () => {
    const ids = Array.from({ length: 40 }, fresh);
    const first = ids.flatMap((id) => [opened(id), status(id, 'ask', '2026-05-14 09:30')]);
    const second = ids.toReversed().flatMap((id) => [status(id, 'review', '2026-05-06 09:00'), opened(id)]);
    const outcomes = await Promise.all([bench.record(first), bench.record(second), bench.record(first)]);
    expect(outcomes.reduce((sum, { created }) => sum + created, 0)).toBe(40);
    const rows = await bench.rows<{ n: number; status: string; events: number }>(
      `select count(*)::int as n, status, min((select count(*) from requests.request_event e where e.request_id = r.id))::int as events
       from requests.service_request r where external_id = any($1) group by status`,
      [ids],
    );
    expect(rows).toEqual([{ n: 40, status: 'postponed', events: 3 }]);
  });

  it('a batch that dies in the middle leaves nothing, and the same batch sent again brings all', async () => {
    const a = fresh();
    const dying = bench.transact(async (tx) => {
      await recordRequestChanges(bench.deps, tx, {
        sourceCode: 'portal',
        kind: 'events',
        items: [opened(a)],
      });
      await tx.sql({ name: 'trial-die', text: 'select pg_terminate_backend(pg_backend_pid())' }, []);
    });
    await expect(dying).rejects.toThrow('The database cannot be reached');
    expect(await stored(a)).toBeUndefined();
    expect(await bench.record([opened(a)])).toMatchObject({ created: 1 });
  });
});

describe('people', () => {
  it('are sealed, found again by a blind index, and one person over several requests', async () => {
    const [a, b] = [fresh(), fresh()];
    const applicant = {
      key: 'u1',
      name: 'Аристарх Шереметьевский',
      contact: '+79990000000',
      inn: '000005280275',
    };
    await bench.record([
      opened(a, { applicant, text: 'Прошу починить лифт', wantedResult: 'Лифт едет' }),
      opened(b, { applicant: { inn: '000005280275' }, text: 'И свет на лестнице' }),
    ]);
    const rows = await bench.rows<{
      person_id: string;
      sealed: string;
      words: string[];
      applicant_key: Buffer;
    }>(
      `select r.person_id, t.sealed, t.words, r.applicant_key from requests.service_request r
       join requests.request_text t on t.request_id = r.id where external_id = any($1) order by external_id`,
      [[a, b]],
    );
    const [first, second] = rows;
    expect(first?.person_id).toBe(second?.person_id);
    expect(first?.applicant_key.equals(second?.applicant_key ?? Buffer.of())).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/Аристарх|лифт|0052802/i);
    expect(first?.words.length).toBe(4);
    const open = (sealed = '') =>
      bench.database.db.read(bench.scope, (tx) =>
        bench.vault.open(tx, first?.person_id as never, 'request-text', sealed),
      );
    expect(JSON.parse((await open(first?.sealed)) ?? '')).toEqual({
      name: 'Аристарх Шереметьевский',
      contact: '+79990000000',
      inn: '000005280275',
      wantedResult: 'Лифт едет',
      text: 'Прошу починить лифт',
    });
  });

  it('keep what was told before when more is told, and words about an event stay with the event', async () => {
    const a = fresh();
    await bench.record([opened(a, { applicant: { key: 'u2', name: 'Вера' }, text: 'Снег' })]);
    await bench.record([
      status(a, 'review', '2026-05-06 09:00', {
        applicant: { key: 'u2', contact: 'vera@tikhorechensk.example' },
        text: 'Заявитель звонил',
      }),
    ]);
    const [row] = await bench.rows<{ person_id: string; sealed: string; said: string }>(
      `select r.person_id, t.sealed, (select data ->> 'sealed' from requests.request_event e where e.request_id = r.id and e.kind = 'status') as said
       from requests.service_request r join requests.request_text t on t.request_id = r.id where external_id = $1`,
      [a],
    );
    const open = (purpose: string, sealed = '') =>
      bench.database.db.read(bench.scope, (tx) =>
        bench.vault.open(tx, row?.person_id as never, purpose, sealed),
      );
    expect(JSON.parse((await open('request-text', row?.sealed)) ?? '')).toEqual({
      name: 'Вера',
      contact: 'vera@tikhorechensk.example',
      text: 'Снег',
    });
    expect(await open('request-event-text', row?.said)).toBe('Заявитель звонил');
  });
});

it('keeps a town’s requests from another town', async () => {
  const leak = await bench.database.db.read(
    { ...bench.scope, tenantId: bench.database.otherTenantId },
    (tx) =>
      tx.sql(
        {
          name: 'trial-leak',
          text: 'select 1 from requests.request_fact union all select 1 from requests.request_trace',
        },
        [],
      ),
  );
  expect(leak).toEqual([]);
});
