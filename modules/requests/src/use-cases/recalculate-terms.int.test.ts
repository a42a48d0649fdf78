import { instant, plainDate, type PersonId, type PlainDate } from '@veche/kernel';
import type { CommittedEvent } from '@veche/platform';
import { defaultRetryPolicy, runDueTimers } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertPackServices } from '../db/seed-repo.ts';
import { loadEventsOfChange } from '../db/event-repo.ts';
import type { IncomingChange } from '../incoming-change.ts';
import { aNorm, at } from '../testing/factories.ts';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { assignRequest } from './assign-request.ts';
import { enterDecree, previewDecree, requestActivation } from './calendar-decrees.ts';
import { rootOf } from './finish-change-set.ts';
import { proposeNorm, settleNormProposal } from './norm-proposals.ts';

let bench: RequestsBench;
beforeAll(async () => {
  bench = await createRequestsBench();
  bench.database.clock.set(at('2026-06-03 12:00'));
  await bench.transact((tx) =>
    insertPackServices(tx, [
      {
        code: 'LIFT',
        title: { ru: 'Лифт', en: 'Lift' },
        system: 'monitor',
        norms: [aNorm({ unit: 'hour', amount: 60 }), aNorm({ stage: 'first-answer', amount: 6 })],
      },
    ]),
  );
});
afterAll(() => bench.close());

const person = (n: number) => `01900000-0000-7000-8000-0000000000c${n}` as PersonId;
const opened = (externalId: string, moment: string, service: string): IncomingChange => ({
  externalId,
  kind: 'opened',
  at: at(moment),
  service: { code: service },
});
const then = (
  externalId: string,
  kind: IncomingChange['kind'],
  moment: string,
  over: Partial<IncomingChange> = {},
): IncomingChange => ({
  externalId,
  kind,
  at: at(moment),
  ...over,
});
const dues = async (): Promise<Record<string, string | null>> =>
  Object.fromEntries(
    (
      await bench.rows<{ external_id: string; due_on: string | null }>(
        'select external_id, due_on::text from requests.service_request order by external_id',
      )
    ).map(({ external_id: id, due_on: on }) => [id, on]),
  );
const days = (...off: string[]) => ({
  decreedOn: plainDate('2026-06-02'),
  title: { ru: 'Указ от 02.06.2026 № 7', en: 'Decree No. 7 of 2 June 2026' },
  content: {
    kind: 'days',
    days: { off: off.map((day): PlainDate => plainDate(day)), working: [], short: [] },
  } as const,
});
const enter = (...off: string[]) => bench.transact((tx) => enterDecree(tx, days(...off), person(1)));
const preview = (version: number) =>
  bench.database.db.read(bench.scope, (tx) => previewDecree(bench.deps, tx, version));
async function activate(version: number): Promise<void> {
  await bench.transact((tx) => requestActivation(tx, version));
  await runTimers('requests.activate-calendar');
}
async function runTimers(only: string): Promise<void> {
  await runDueTimers(bench.database.db, {
    timers: new Map(
      (bench.module.timers ?? []).filter(({ kind }) => kind === only).map((timer) => [timer.kind, timer]),
    ),
    jobs: new Map(),
    clock: bench.database.clock.now,
    policy: defaultRetryPolicy,
    batch: 8,
    signal: new AbortController().signal,
  });
}

describe('a new decree on days off (pain P6)', () => {
  const story: IncomingChange[] = [
    opened('plain', '2026-06-01 10:00', 'DIG-ORDER'),
    then('plain', 'registered', '2026-06-01 11:00'),
    opened('unregistered, after hours', '2026-06-01 21:00', 'DIG-ORDER'),
    opened('paused once', '2026-05-27 10:00', 'DIG-ORDER'),
    then('paused once', 'paused', '2026-05-28 10:00', { reason: 'WAIT_APPLICANT' }),
    then('paused once', 'resumed', '2026-06-01 12:00'),
    opened('paused now', '2026-06-01 10:00', 'DIG-ORDER'),
    then('paused now', 'paused', '2026-06-01 12:00', { reason: 'WAIT_APPLICANT' }),
    opened('by hours', '2026-06-03 10:00', 'LIFT'),
    opened('from opening', '2026-06-02 10:00', 'EVT-PUB'),
    opened('extended', '2026-05-20 10:00', 'BENEFIT'),
    then('extended', 'registered', '2026-05-20 11:00'),
    then('extended', 'extended', '2026-06-01 11:00'),
    opened('over before', '2026-05-05 10:00', 'DIG-ORDER'),
    then('over before', 'registered', '2026-05-05 11:00'),
    opened('done', '2026-06-01 10:00', 'DIG-ORDER'),
    then('done', 'closed', '2026-06-02 10:00'),
    opened('without a norm', '2026-06-01 10:00', 'SOC-CARD'),
  ];

  it('shows what will move, moves exactly that, and keeps old and new', async () => {
    await bench.record(story);
    const before = await dues();
    const entered = await enter('2026-06-10', '2026-06-11');
    if (!entered.ok) throw new Error(JSON.stringify(entered.error));
    const { version } = entered.value;
    const shown = await preview(version);
    expect(await dues()).toEqual(before);
    await activate(version);
    const after = await dues();
    const moved = Object.keys(after).filter((id) => after[id] !== before[id]);
    expect(moved).toEqual(
      ['by hours', 'extended', 'paused now', 'paused once', 'plain', 'unregistered, after hours'].toSorted(),
    );
    expect(shown).toMatchObject({ movedCount: moved.length, openCount: 8 });
    expect([before['plain'], after['plain']]).toEqual(['2026-06-16', '2026-06-18']);

    const rows = await bench.rows<{
      external_id: string;
      old: string;
      next: string;
      change_id: string;
      reason: string;
    }>(
      `select r.external_id, e.old_due_at::text as old, e.new_due_at::text as next, e.change_id, e.reason from requests.request_event e
       join requests.service_request r on r.id = e.request_id where e.kind = 'recalculated' and r.change_id = e.change_id order by 1`,
    );
    expect(rows.map(({ external_id: id }) => id)).toEqual(moved);
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set([`calendar:${version}`]));
    const [{ change_id: changeId } = { change_id: '' }] = rows;
    const [set] = await bench.rows('select root, count, kind from requests.change_set where id = $1', [
      changeId,
    ]);
    const events = await bench.database.db.read(bench.scope, (tx) => loadEventsOfChange(tx, changeId));
    expect(set).toEqual({ root: rootOf(events), count: moved.length, kind: 'calendar' });
    const [entry] = await bench.rows<{ n: string }>(
      `select count(*)::int as n from journal.entry where canonical like '%' || $1 || '%'`,
      [changeId],
    );
    expect(entry?.n).toBe(1);
    const [told] = await bench.rows(
      `select data ->> 'kinds' as kinds from platform.event where data ->> 'changeId' = $1`,
      [changeId],
    );
    expect(told).toEqual({ kinds: '["recalculated"]' });
  });

  it('leaves every term where it would be had the calendar been known from the beginning', async () => {
    const stored = await dues();
    // Told again under other names, all of it under the new calendar.
    await bench.record(story.map((item) => ({ ...item, externalId: `again ${item.externalId ?? ''}` })));
    const fresh = await dues();
    const again = Object.keys(stored).map((id) => [id, fresh[`again ${id}`]]);
    // What was done before the decree keeps the term it was judged by.
    expect({ ...Object.fromEntries(again), done: null }).toEqual({ ...stored, done: null });
  });

  it('is told to the applicant with old and new term, and to staff with how many are in their hands', async () => {
    const [belova, orlov, petrova] = [person(1), person(2), person(3)];
    bench.staff.set(belova, 'Ю. Белова').set(orlov, 'П. Орлов').set(petrova, 'А. Петрова');
    const { requestIds } = await bench.record([
      { ...opened('of a citizen', '2026-06-02 10:00', 'DIG-ORDER'), applicant: { personId: petrova } },
      { ...opened('of a stranger', '2026-06-02 10:00', 'DIG-ORDER'), applicant: { key: 'somebody' } },
    ]);
    const id = requestIds.get('of a citizen') ?? '';
    await bench.transact((tx) => assignRequest(bench.deps, tx, id, { personId: orlov }, orlov));
    const entered = await enter('2026-06-09');
    if (!entered.ok) throw new Error(JSON.stringify(entered.error));
    await activate(entered.value.version);
    const [event] = await bench.rows<CommittedEvent>(
      `select data from platform.event where data ->> 'kind' = 'calendar' order by written desc limit 1`,
    );
    const subscription = bench.module.subscriptions?.find(({ name }) => name === 'requests.tell-moved-terms');
    bench.messages.length = 0;
    await bench.transact((tx) => subscription!.handle(tx, event!));
    await runTimers('requests.tell-moved-terms');
    const told = bench.messages.map(({ recipientPersonId, template, values, link }) => ({
      recipientPersonId,
      template,
      link,
      ...values,
    }));
    expect(told.filter(({ template }) => template === 'request-terms-moved')).toMatchObject([
      { recipientPersonId: belova, link: '/requests', movedCount: event!.data['count'] },
      { recipientPersonId: orlov, link: '/requests?mine=true', ownCount: 1 },
      { recipientPersonId: petrova },
    ]);
    expect(told.filter(({ template }) => template === 'request-term-moved')).toMatchObject([
      {
        recipientPersonId: petrova,
        oldDueOn: '2026-06-19',
        newDueOn: '2026-06-22',
        link: `/my-requests/${id}`,
      },
    ]);
    bench.staff.clear();
  });

  it('in force already, or overtaken, moves nothing', async () => {
    const [older, newer] = [await enter('2026-06-15'), await enter('2026-06-16')];
    if (!older.ok || !newer.ok) throw new Error('refused');
    await activate(newer.value.version);
    await expect(preview(older.value.version)).rejects.toMatchObject({ code: 'calendar-version-past' });
    await expect(bench.transact((tx) => requestActivation(tx, newer.value.version))).rejects.toMatchObject({
      code: 'calendar-version-past',
    });
    await expect(preview(99)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that cannot be is refused with its reason', async () => {
    expect(await enter('2026-06-12')).toMatchObject({ ok: false, error: { code: 'decree-changes-nothing' } });
    expect(await enter('2031-06-12')).toMatchObject({ ok: false, error: { code: 'calendar-year-absent' } });
  });

  it('waits for batches under way, and those after it count by the new calendar', async () => {
    const entered = await enter('2026-06-22');
    if (!entered.ok) throw new Error('refused');
    const ids = Array.from({ length: 30 }, (_, n) => `race ${n}`);
    const batch = (id: string) =>
      bench.record([opened(id, '2026-06-03 09:00', 'TREE-CUT'), then(id, 'registered', '2026-06-03 10:00')]);
    await Promise.all([
      ...ids.slice(0, 15).map(batch),
      activate(entered.value.version),
      ...ids.slice(15).map(batch),
    ]);
    const after = await dues();
    expect(new Set(ids.map((id) => after[id])).size).toBe(1);
    await batch('later');
    expect((await dues())['later']).toBe(after['race 0']);
  });
});

describe('a change of a norm', () => {
  const norm = (amount: number, validFrom: string) => {
    const {
      id: _id,
      version: _version,
      ...rest
    } = aNorm({ serviceCode: 'GPZU', amount, validFrom: plainDate(validFrom) });
    return rest;
  };
  const propose = (amount: number, from: string) =>
    bench.transact((tx) =>
      proposeNorm(bench.deps, tx, {
        norm: norm(amount, from),
        reason: 'Новый регламент',
        personId: person(1),
      }),
    );

  it('holds from its day on once another person has accepted it, and moves what was opened since', async () => {
    bench.database.clock.set(instant('2026-06-03T09:00:00.000Z'));
    await bench.record(
      ['2026-05-29', '2026-06-01'].flatMap((day) => [
        opened(`plan of ${day}`, `${day} 10:00`, 'GPZU'),
        then(`plan of ${day}`, 'registered', `${day} 11:00`),
      ]),
    );
    const before = await dues();
    const { id, preview: shown } = await propose(5, '2026-06-01');
    expect(shown.movedCount).toBe(1);
    const settle = (personId: PersonId) =>
      bench.transact((tx) => settleNormProposal(bench.deps, tx, { id, isAccepted: true, personId }));
    await expect(settle(person(1))).rejects.toMatchObject({ code: 'second-person-required' });
    expect(await settle(person(2))).toEqual({ state: 'accepted', movedCount: 1 });
    const after = await dues();
    expect(after['plan of 2026-05-29']).toBe(before['plan of 2026-05-29']);
    expect(after['plan of 2026-06-01']).toBe('2026-06-08');
    await expect(settle(person(2))).rejects.toMatchObject({ code: 'wrong-status' });
  });

  it('does not rewrite the past', async () => {
    await expect(propose(7, '2026-05-31')).rejects.toMatchObject({ code: 'norm-behind-the-last' });
  });
});
