import type { PersonId } from '@veche/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncomingChange } from '../incoming-change.ts';
import { at } from '../testing/factories.ts';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { commentOnRequest } from '../use-cases/comment-on-request.ts';
import { listMyRequests, readMyRequest } from './my-requests.ts';
import { readRequestCard } from './request-card.ts';
import { readRequestPersonal } from './request-personal.ts';
import { trackRequest } from './track-request.ts';

const citizen = '01900000-0000-7000-8000-0000000000c1' as PersonId;
const belova = '01900000-0000-7000-8000-0000000000b1' as PersonId;
const reader = { permissions: new Set(['request.read']) };
const worker = { permissions: new Set(['request.read', 'request.work']) };

let bench: RequestsBench;
beforeAll(async () => {
  bench = await createRequestsBench();
  bench.database.clock.set(at('2026-05-27 14:20'));
});
afterAll(() => bench.close());

let made = 0;
const story = (externalId: string, over: Partial<IncomingChange> = {}): IncomingChange[] => [
  {
    externalId,
    kind: 'opened',
    at: at('2026-05-05 19:35'),
    service: { code: 'DIG-ORDER' },
    unit: { code: 'housing', title: 'Управление ЖКХ' },
    channel: 'portal',
    address: 'Фабричная ул., 12',
    number: `ЗР-2026-${1000 + made}`,
    applicant: {
      personId: citizen,
      name: 'ООО «Водоканал-Сервис»',
      contact: '+7 4932 55-12-12',
      inn: '3702000000',
    },
    text: 'Вскрыть 18 м тротуара',
    facts: { documents: [{ title: 'Схема', url: 'https://portal.example/1.pdf' }] },
    ...over,
  },
  { externalId, kind: 'registered', at: at('2026-05-06 09:00') },
  { externalId, kind: 'status', foreignStatus: 'review', at: at('2026-05-07 10:15') },
  { externalId, kind: 'paused', reason: 'WAIT_APPLICANT', at: at('2026-05-14 09:30') },
  { externalId, kind: 'resumed', at: at('2026-05-21 09:10') },
];
async function aStory(over: Partial<IncomingChange> = {}): Promise<string> {
  const externalId = `S-${(made += 1)}`;
  const { requestIds } = await bench.record(story(externalId, over));
  return requestIds.get(externalId) ?? '';
}
const read = <T>(work: Parameters<typeof bench.database.db.read<T>>[1]): Promise<T> =>
  bench.database.db.read(bench.scope, work);
const card = (id: string, who: typeof reader = worker) =>
  read((tx) => readRequestCard(bench.deps, tx, id, who));

describe('the card', () => {
  it('explains its date: clock, ribbon and derivation agree with the row', async () => {
    const view = await card(await aStory());
    // Ten working days from 6 May with 9–11 May off, and five lost to the pause.
    expect(view).toMatchObject({ dueOn: '2026-05-28', dueState: 'at-risk', leading: 'final' });
    const clock = view.clocks.find(({ stage }) => stage === 'final');
    expect(clock).toMatchObject({
      dueOn: '2026-05-28',
      dueAt: view.dueAt,
      state: 'running',
      pausedDays: 5,
      termDays: 10,
    });
    expect(clock?.days.filter(({ kind }) => kind === 'pause')).toHaveLength(5);
    expect(clock?.derivation.map(({ text }) => text.ru).join('\n')).toMatch(/ждали ответ заявителя/);
    expect(clock?.norm.verification).toBeDefined();
  });

  it('tells how long each state lasted, in working days, and what still does', async () => {
    const { history } = await card(await aStory());
    const [going, pause, work] = history.filter(({ lasted }) => lasted !== undefined);
    expect(going).toMatchObject({
      kind: 'resumed',
      lasted: { isGoingOn: true, workingDays: 4, isPause: false },
    });
    expect(pause).toMatchObject({
      kind: 'paused',
      lasted: { isGoingOn: false, workingDays: 5, isPause: true },
    });
    expect(work).toMatchObject({ kind: 'status', lasted: { workingDays: 4 } });
  });

  it('holds nothing personal, whoever asks', async () => {
    const text = JSON.stringify(await card(await aStory()));
    for (const secret of ['Водоканал', '55-12-12', '3702000000', 'тротуара', citizen])
      expect(text).not.toContain(secret);
  });

  it('gives the tracking code and what may be done to those who work, to others neither', async () => {
    const id = await aStory();
    expect(await card(id)).toMatchObject({ trackingCode: expect.stringMatching(/^[A-Z2-9]{8}$/) });
    const seen = await card(id, reader);
    expect(seen).not.toHaveProperty('trackingCode');
    expect(seen.abilities).toEqual([]);
  });

  it('names documents of the source and the control points of the service', async () => {
    const view = await card(await aStory());
    expect(view.documents).toEqual([{ title: 'Схема', url: 'https://portal.example/1.pdf' }]);
    expect(view.controlPoints.map(({ code, state }) => [code, state])).toEqual([
      ['registration', 'done'],
      ['final', 'open'],
    ]);
  });

  it('shows what the same person asked before, and refusals with new filings as one story', async () => {
    const key = { applicant: { inn: '7707083893', name: 'Проситель' } };
    const first = await aStory(key);
    await bench.record([{ requestId: first, kind: 'closed', status: 'refused', at: at('2026-05-22 09:00') }]);
    const second = await aStory({ ...key, at: at('2026-05-23 10:00') });
    const view = await card(second);
    expect(view.repeats.map(({ id }) => id)).toEqual([first]);
    expect(view.chain).toMatchObject({ count: 2, refusals: 1, calendarDays: 21 });
    expect((await card(await aStory())).repeats.map(({ id }) => id)).not.toContain(first);
  });

  it('is not there in another town', async () => {
    const id = await aStory();
    const elsewhere = bench.database.db.read(
      { ...bench.scope, tenantId: bench.database.otherTenantId },
      (tx) => readRequestCard(bench.deps, tx, id, worker),
    );
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what is personal', () => {
  it('is opened apart, and stays shut once the person was erased', async () => {
    const person = '01900000-0000-7000-8000-0000000000c2' as PersonId;
    const id = await aStory({ applicant: { personId: person, name: 'Стёртый', contact: 'нет' } });
    const before = await read((tx) => readRequestPersonal(bench.deps, tx, id));
    expect(before).toMatchObject({
      personId: person,
      view: { name: 'Стёртый', text: 'Вскрыть 18 м тротуара' },
    });
    await bench.transact((tx) => bench.vault.destroy(tx, person));
    const after = await read((tx) => readRequestPersonal(bench.deps, tx, id));
    expect(after.view).toEqual({ texts: {}, isErased: true });
    expect(await card(id)).toMatchObject({ status: 'in-progress' });
  });
});

describe('a citizen', () => {
  it('sees their own requests and no other', async () => {
    const id = await aStory();
    const list = await read((tx) => listMyRequests(tx, citizen, { limit: 100 }));
    expect(list.items.map((each) => each.id)).toContain(id);
    const view = await read((tx) => readMyRequest(bench.deps, tx, id, citizen));
    expect(view).toMatchObject({
      dueOn: '2026-05-28',
      text: 'Вскрыть 18 м тротуара',
      clock: { stage: 'final' },
    });
    const foreign = read((tx) => readMyRequest(bench.deps, tx, id, belova));
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
    expect((await read((tx) => listMyRequests(tx, belova, { limit: 100 }))).items).toEqual([]);
  });

  it('is told the comments that are for them', async () => {
    const id = await aStory();
    await bench.transact((tx) =>
      commentOnRequest(
        bench.deps,
        tx,
        id,
        { personId: belova },
        { text: 'между нами', isForApplicant: false },
      ),
    );
    await bench.transact((tx) =>
      commentOnRequest(
        bench.deps,
        tx,
        id,
        { personId: belova },
        { text: 'ждём вашу схему', isForApplicant: true },
      ),
    );
    const { history } = await read((tx) => readMyRequest(bench.deps, tx, id, citizen));
    const comments = history.filter(({ kind }) => kind === 'comment');
    expect(comments.map(({ text }) => text)).toEqual(['ждём вашу схему']);
    expect(JSON.stringify(history)).not.toContain('между нами');
  });

  it('pages through many without losing one', async () => {
    const person = '01900000-0000-7000-8000-0000000000c3' as PersonId;
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(await aStory({ applicant: { personId: person } }));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await read((tx) => listMyRequests(tx, person, { cursor, limit: 2 }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });
});

describe('tracking', () => {
  it('opens with number and code together, however they are typed, and tells nothing personal', async () => {
    const id = await aStory();
    const { number, trackingCode = '' } = await card(id);
    const code = `${trackingCode.slice(0, 4).toLowerCase()}-${trackingCode.slice(4)}`;
    const view = await read((tx) =>
      trackRequest(bench.deps, tx, { number: ` ${number.toLowerCase()} `, code }),
    );
    expect(view).toMatchObject({ number, dueOn: '2026-05-28', clock: { dueOn: '2026-05-28' } });
    const text = JSON.stringify(view);
    for (const secret of ['Водоканал', 'тротуара', 'Фабричная', id]) expect(text).not.toContain(secret);
  });

  it.each(['WRONG222', '', 'A'.repeat(20)])('does not open with the code %j', async (code) => {
    const { number } = await card(await aStory());
    const asked = read((tx) => trackRequest(bench.deps, tx, { number, code }));
    await expect(asked).rejects.toMatchObject({ code: 'request-not-tracked' });
  });
});
