import type {
  FeedbackLinkView,
  FeedbackListItem,
  FeedbackModel,
  FeedbackView,
  IndicatorOverview,
  MyFeedbackItem,
} from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFeedbackBench, people, type FeedbackBench } from './testing/feedback-bench.ts';

/* The whole way: a request is answered, its person is asked, what they say moves the figures and is worked on. */
let bench: FeedbackBench;
beforeAll(async () => {
  bench = await createFeedbackBench();
  bench.clock.set('2026-05-20T09:00:00.000Z' as Instant);
});
afterAll(() => bench.close());

const service = { code: 'TREE-CUT', title: 'Порубочный билет' };
const unit = { code: 'gardens', title: 'Управление садов' };
let asked = 0;

/** A request of somebody, answered now. @returns its id and the token of the letter */
async function answered(
  applicant: object,
  how: 'answered' | 'closed' = 'answered',
  of = service,
): Promise<{ id: string; token: string }> {
  asked += 1;
  const externalId = `r-${asked}`;
  const now = bench.clock.now();
  const ids = await bench.record([
    {
      externalId,
      at: '2026-05-12T09:00:00.000Z' as Instant,
      kind: 'opened',
      service: of,
      unit,
      channel: 'portal',
      applicant,
    },
    { externalId, at: now, kind: how },
  ]);
  return { id: ids.get(externalId) ?? '', token: (await bench.tokens('review-asked')).at(-1) ?? '' };
}

const figure = async (code: string): Promise<number | null | undefined> => {
  const { body } = await bench.call<IndicatorOverview>(
    'GET',
    '/v1/indicators/overview?period=month&from=2026-05-01&service=TREE-CUT',
    { as: people.officer },
  );
  return body.figures.find(({ definition }) => definition.code === code)?.figure.value;
};

const review = { score: 5, solved: true, text: 'Быстро и вежливо', isComplaint: false };

describe('a review', () => {
  test('is asked once, given once by the link, and moves the figures', async () => {
    const { id, token } = await answered({ key: 'p1', contact: '+7 999 111-22-33' });
    expect(token).toHaveLength(43);
    await bench.record([{ requestId: id, at: bench.clock.now(), kind: 'comment', eventId: 'x1' }]);
    expect(await bench.tokens('review-asked')).toHaveLength(1);
    expect(await figure('response-rate')).toBe(0);
    expect(await figure('confirmed-share')).toBeNull();

    // Looking changes nothing, however often.
    for (const _ of [1, 2]) {
      const { body } = await bench.call<FeedbackLinkView>('GET', `/v1/feedback-links/${token}`);
      expect(body).toMatchObject({
        purpose: 'review',
        state: 'open',
        request: { service: { ru: 'Порубочный билет' } },
      });
    }
    const given = await bench.call<FeedbackLinkView>('POST', `/v1/feedback-links/${token}/review`, {
      body: review,
    });
    expect(given.body).toMatchObject({ state: 'used', item: { status: 'noted', kind: 'review' } });
    expect(await figure('response-rate')).toBe(1);
    expect(await figure('satisfaction')).toBeGreaterThan(4.9);
    // The citizen's word reaches the register: claimed and confirmed agree.
    expect(await figure('confirmed-share')).toBe(1);

    const again = await bench.call<{ code: string }>('POST', `/v1/feedback-links/${token}/review`, {
      body: review,
    });
    expect([again.status, again.body.code]).toEqual([409, 'feedback-link-used']);
    const [stored] = await bench.rows<{ sealed: string; text: string }>(
      `select sealed, (select string_agg(canonical, '') from journal.entry) as text from feedback.item`,
    );
    expect(stored?.sealed.startsWith('v1.')).toBe(true);
    expect(stored?.text).not.toContain('вежливо');
    expect(stored?.text).toContain('feedback.item.received');
  });

  test('by a link that is over or nobody’s is refused', async () => {
    const { token } = await answered({ key: 'p2', contact: 'p2@zarechny.example' });
    const now = bench.clock.now();
    bench.clock.set('2026-06-25T09:00:00.000Z' as Instant);
    expect((await bench.call<FeedbackLinkView>('GET', `/v1/feedback-links/${token}`)).body.state).toBe(
      'expired',
    );
    const late = await bench.call<{ code: string }>('POST', `/v1/feedback-links/${token}/review`, {
      body: review,
    });
    expect(late.body.code).toBe('feedback-link-expired');
    bench.clock.set(now);
    const foreign = `${token.slice(0, 30)}${token.slice(30).split('').toReversed().join('')}`;
    for (const text of [foreign, 'A'.repeat(43), 'A'.repeat(22)])
      expect((await bench.call('GET', `/v1/feedback-links/${text}`)).status).toBe(404);
  });

  test('nobody is asked about a notice of a public event, about history, or without an address', async () => {
    const before = (await bench.tokens('review-asked')).length;
    await answered({ key: 'p3' });
    await bench.record([
      {
        externalId: 'n1',
        at: bench.clock.now(),
        kind: 'opened',
        service: { code: 'EVT-PUB' },
        applicant: { key: 'p4', contact: 'p4@zarechny.example' },
      },
      { externalId: 'n1', at: bench.clock.now(), kind: 'answered' },
      {
        externalId: 'n2',
        at: '2025-05-12T09:00:00.000Z' as Instant,
        kind: 'opened',
        service,
        applicant: { key: 'p5', contact: 'p5@zarechny.example' },
      },
      { externalId: 'n2', at: '2025-05-15T09:00:00.000Z' as Instant, kind: 'answered' },
    ]);
    expect(await bench.tokens('review-asked')).toHaveLength(before);
  });

  test('from the cabinet rates one’s own answered request, and the link then says so', async () => {
    const { id, token } = await answered({ personId: people.citizen });
    const path = `/v1/my-requests/${id}/review`;
    expect((await bench.call('POST', path, { as: people.other, body: review })).status).toBe(404);
    const given = await bench.call('POST', path, {
      as: people.citizen,
      body: { ...review, score: 2, text: 'Долго' },
    });
    expect(given.status).toBe(201);
    const twice = await bench.call<{ code: string }>('POST', path, { as: people.citizen, body: review });
    expect(twice.body.code).toBe('already-reviewed');
    expect((await bench.call<FeedbackLinkView>('GET', `/v1/feedback-links/${token}`)).body).toMatchObject({
      state: 'used',
      // Two points ask for an answer within ten working days.
      item: { status: 'accepted', dueOn: '2026-06-03' },
    });
    const mine = await bench.call<{ items: MyFeedbackItem[] }>('GET', '/v1/my-feedback', {
      as: people.citizen,
    });
    expect(mine.body.items).toMatchObject([
      { requestId: id, request: { id }, score: 2, status: 'accepted', text: 'Долго', actionsDone: 0 },
    ]);
  });
});

describe('words for a report', () => {
  const staff = people.officer;
  const prepare = async (id: string, text: string, as = staff) => {
    const { body } = await bench.call<FeedbackView>('GET', `/v1/feedback/${id}`, { as: staff });
    return bench.call<{ code?: string }>('PUT', `/v1/feedback/${id}/comment`, {
      as,
      ifMatch: body.version,
      body: { text, isRead: true },
    });
  };
  const offered = () => bench.rows<{ text: string }>('select text from feedback.published_comment');
  const rate = async (text: string, mayPublish: boolean, code = service) => {
    const { id: requestId } = await answered({ personId: people.citizen }, 'answered', code);
    const { body } = await bench.call<{ id: string }>('POST', `/v1/my-requests/${requestId}/review`, {
      as: people.citizen,
      body: { ...review, text, mayPublish },
    });
    return body.id;
  };

  test('come from who agreed, without what leads to a person, and go when the person says so', async () => {
    const id = await rate('Спасибо! Мой телефон 8 912 345-67-89', true);
    const silent = await rate('Не печатайте', false);
    const { body: card } = await bench.call<FeedbackView>('GET', `/v1/feedback/${id}`, { as: staff });
    expect(card.publication?.traces).toEqual([{ kind: 'number', text: '8 912 345-67-89' }]);
    const waiting = await bench.call<{ items: FeedbackListItem[] }>(
      'GET',
      '/v1/feedback?show=all&toPrint=yes',
      { as: staff },
    );
    expect(waiting.body.items.map((item) => item.id)).toEqual([id]);

    expect((await prepare(silent, 'Не печатайте')).body.code).toBe('comment-not-allowed');
    expect((await prepare(id, 'Спасибо! Мой телефон 8 912 345-67-89')).body.code).toBe(
      'comment-names-person',
    );
    expect((await prepare(id, 'Спасибо!')).status).toBe(200);
    expect(await offered()).toEqual([{ text: 'Спасибо!' }]);

    const refuse = (as: PersonId) =>
      bench.call<{ version: number }>('DELETE', `/v1/my-feedback/${id}/publication`, { as });
    expect((await refuse(people.other)).status).toBe(404);
    const { version } = (await refuse(people.citizen)).body;
    expect((await refuse(people.citizen)).body.version).toBe(version);
    expect(await offered()).toEqual([]);
    expect((await prepare(id, 'Спасибо!')).body.code).toBe('comment-not-allowed');
  });

  test('are never taken from what is said of a notice of a public event', async () => {
    const id = await rate('Всё прошло спокойно', true, { code: 'EVT-PUB', title: 'Уведомление' });
    expect((await prepare(id, 'Всё прошло спокойно')).body.code).toBe('comment-not-allowed');
  });
});

describe('a complaint', () => {
  const staff = people.officer;
  const step = async (method: 'POST' | 'PUT', id: string, name: string, body?: object) => {
    const { body: view } = await bench.call<FeedbackView>('GET', `/v1/feedback/${id}`, { as: staff });
    return bench.call<{ code?: string }>(method, `/v1/feedback/${id}/${name}`, {
      as: staff,
      ifMatch: view.version,
      ...(body && { body }),
    });
  };
  const viewOf = async (id: string) =>
    (await bench.call<FeedbackView>('GET', `/v1/feedback/${id}`, { as: staff })).body;

  test('starts a check, is answered when something was done, and reopens when the person denies', async () => {
    const { id: requestId, token } = await answered({ key: 'p6', contact: '8 999 222 33 44' }, 'closed');
    await bench.call('POST', `/v1/feedback-links/${token}/review`, {
      body: { score: 1, solved: false, text: 'Дерево так и лежит', isComplaint: true },
    });
    const list = await bench.call<{ items: FeedbackListItem[] }>(
      'GET',
      `/v1/feedback?requestId=${requestId}&kind=complaint`,
      { as: staff },
    );
    const id = list.body.items[0]?.id ?? '';
    expect(list.body.items).toMatchObject([
      { status: 'accepted', score: 1, solved: false, unit: { code: 'gardens' } },
    ]);
    expect(await viewOf(id)).toMatchObject({ text: 'Дерево так и лежит', reach: 'contact' });
    const shareBefore = await figure('confirmed-share');

    expect((await step('POST', id, 'resolution', { answer: 'Убрали' })).body.code).toBe(
      'feedback-step-impossible',
    );
    await step('POST', id, 'taking');
    expect((await step('POST', id, 'check', { unitCode: 'moon' })).body.code).toBe('unit-unknown');
    await step('POST', id, 'check', { unitCode: 'gardens' });
    const action = {
      what: 'Вывезти ствол',
      unitCode: 'gardens',
      personId: people.gardener,
      dueOn: '2026-05-25',
    };
    expect((await step('POST', id, 'actions', { ...action, dueOn: '2026-05-19' })).body.code).toBe(
      'action-date-past',
    );
    await step('POST', id, 'actions', action);
    expect((await step('POST', id, 'resolution', { answer: 'Убрали', finding: 'founded' })).body.code).toBe(
      'actions-open',
    );
    const planned = await viewOf(id);
    expect(planned.actions).toMatchObject([{ what: 'Вывезти ствол', state: 'planned', dueOn: '2026-05-25' }]);
    await step('POST', id, `actions/${planned.actions[0]?.id}/result`, {
      outcome: 'done',
      note: 'Вывезли 21 мая',
    });
    expect((await step('POST', id, 'resolution', { answer: 'Убрали' })).body.code).toBe('finding-needed');
    await step('POST', id, 'resolution', { answer: 'Ствол вывезли 21 мая', finding: 'founded' });

    const [letter = ''] = await bench.tokens('feedback-answered');
    const page = await bench.call<FeedbackLinkView>('GET', `/v1/feedback-links/${letter}`);
    expect(page.body).toMatchObject({
      purpose: 'confirm',
      state: 'open',
      item: { answer: 'Ствол вывезли 21 мая' },
    });
    // The link of the first letter shows how far it is, not the answer.
    const first = await bench.call<FeedbackLinkView>('GET', `/v1/feedback-links/${token}`);
    expect(first.body.item).toMatchObject({ status: 'resolved' });
    expect(first.body.item).not.toHaveProperty('answer');

    await bench.call('POST', `/v1/feedback-links/${letter}/confirmation`, {
      body: { isSolved: false, text: 'Лежит' },
    });
    expect(await viewOf(id)).toMatchObject({ status: 'reopened', reopenedCount: 1 });
    await step('POST', id, 'taking');
    // What was done before does not settle it again.
    expect((await step('POST', id, 'resolution', { answer: 'Убрали', finding: 'founded' })).body.code).toBe(
      'action-needed',
    );
    await step('POST', id, 'actions', { ...action, personId: undefined });
    const second = (await viewOf(id)).actions.find(({ state }) => state === 'planned');
    await step('POST', id, `actions/${second?.id}/result`, { outcome: 'done' });
    await step('POST', id, 'resolution', { answer: 'Теперь вывезли', finding: 'founded' });
    const last = (await bench.tokens('feedback-answered')).at(-1) ?? '';
    await bench.call('POST', `/v1/feedback-links/${last}/confirmation`, { body: { isSolved: true } });
    const settled = await viewOf(id);
    expect(settled).toMatchObject({ status: 'confirmed', solved: true });
    expect(settled.history.map(({ kind }) => kind)).toEqual([
      'received',
      'taken',
      'check-started',
      'action-planned',
      'action-done',
      'resolved',
      'reopened',
      'taken',
      'action-planned',
      'action-done',
      'resolved',
      'confirmed',
    ]);
    // What the person says last is what counts.
    expect(Number(await figure('confirmed-share'))).toBeGreaterThan(Number(shareBefore));
    const actions = await bench.rows<{ action: string }>(
      `select canonical::jsonb ->> 'action' as action from journal.entry where canonical::jsonb -> 'subject' ->> 'id' = $1`,
      [id],
    );
    expect(actions).toHaveLength(settled.history.length);
    const [look] = await bench.rows<{ n: number }>(
      `select count(*)::int as n from journal.access_record where subject_type = 'feedback' and subject_id = $1`,
      [id],
    );
    expect(look?.n).toBeGreaterThan(0);
  });

  test('is reminded of before its day, on it and after it, and goes to the manager in the end', async () => {
    bench.clock.set('2026-06-01T07:00:00.000Z' as Instant);
    const { body } = await bench.call<{ id: string; number: string }>('POST', '/v1/feedback', {
      as: staff,
      body: { kind: 'complaint', channel: 'phone', text: 'Никто не пришёл', unitCode: 'gardens' },
    });
    await step('POST', body.id, 'check', { unitCode: 'gardens' });
    await step('POST', body.id, 'actions', {
      what: 'Прийти',
      unitCode: 'gardens',
      personId: people.gardener,
      dueOn: '2026-06-05',
    });
    const told = async () =>
      (
        await bench.rows<{ line: string }>(
          `select template || ' ' || right(recipient_person_id::text, 2) as line from notifications.message
           where subject_id = $1 and template like 'feedback-%' order by queued_at, id`,
          [body.id],
        )
      ).map(({ line }) => line);
    const remindAt = async (at: string) => {
      bench.clock.set(at as Instant);
      for (const _ of [1, 2]) await bench.remind();
    };
    // Ten working days, a holiday among them, end on 16 June; the officer has it, the gardener is to mend it.
    await remindAt('2026-06-02T06:00:00.000Z');
    expect(await told()).toEqual([]);
    await remindAt('2026-06-03T03:00:00.000Z');
    expect(await told(), 'not at six in the morning').toEqual([]);
    await remindAt('2026-06-03T06:00:00.000Z');
    await remindAt('2026-06-05T06:00:00.000Z');
    await remindAt('2026-06-06T06:00:00.000Z');
    expect(await told(), 'and not on a Saturday').toEqual(['feedback-due a2', 'feedback-due a2']);
    await remindAt('2026-06-08T06:00:00.000Z');
    await remindAt('2026-06-09T06:00:00.000Z');
    expect((await told()).slice(2)).toEqual(['feedback-overdue a2', 'feedback-escalated a1']);
    const view = await viewOf(body.id);
    expect(view).toMatchObject({ isOverdue: false, openActions: 1, overdueActions: 1 });
    expect(view.history.at(-1)?.kind).toBe('escalated');
    const late = await bench.call<{ items: FeedbackListItem[] }>('GET', '/v1/feedback?show=overdue', {
      as: staff,
    });
    expect(late.body.items.map(({ id }) => id)).toContain(body.id);
    await step('POST', body.id, `actions/${view.actions[0]?.id}/result`, { outcome: 'done' });
    await remindAt('2026-06-11T06:00:00.000Z');
    expect((await told()).slice(4), 'the answer itself, by whoever took it').toEqual(['feedback-due a1']);
  });

  test('on a stale version changes nothing', async () => {
    const { body } = await bench.call<{ items: FeedbackListItem[] }>('GET', '/v1/feedback', { as: staff });
    const [open] = body.items;
    const answer = await bench.call<{ code: string }>('POST', `/v1/feedback/${open?.id}/taking`, {
      as: staff,
      ifMatch: 99,
    });
    expect([answer.status, answer.body.code]).toEqual([412, 'stale-version']);
  });

  test('typed for a caller is worked on like any other', async () => {
    const typed = {
      kind: 'complaint',
      channel: 'phone',
      text: 'Грубили в окне',
      contact: '+79993334455',
      name: 'Лобов',
    };
    const unusable = await bench.call<{ code: string }>('POST', '/v1/feedback', {
      as: staff,
      body: { ...typed, contact: 'нет' },
    });
    expect(unusable.body.code).toBe('contact-unusable');
    const unknown = await bench.call<{ code: string }>('POST', '/v1/feedback', {
      as: staff,
      body: { ...typed, requestNumber: 'НЕТ-1' },
    });
    expect(unknown.body.code).toBe('request-number-unknown');
    const kept = await bench.call<{ id: string; number: string }>('POST', '/v1/feedback', {
      as: staff,
      body: typed,
    });
    expect(kept.body.number).toMatch(/^ОТ-2026-\d{5}$/);
    expect(await viewOf(kept.body.id)).toMatchObject({
      channel: 'phone',
      name: 'Лобов',
      reach: 'contact',
      status: 'accepted',
    });
    const of = (await viewOf(kept.body.id)).number;
    const copy = await bench.call<{ id: string }>('POST', '/v1/feedback', { as: staff, body: typed });
    expect((await step('POST', copy.body.id, 'duplicate', { of: 'ОТ-1' })).body.code).toBe(
      'feedback-number-unknown',
    );
    await step('POST', copy.body.id, 'duplicate', { of });
    expect(await viewOf(copy.body.id)).toMatchObject({ status: 'duplicate', duplicateOf: { number: of } });
    await step('PUT', kept.body.id, 'labels', { topic: 'staff', urgency: 'normal' });
    expect(await viewOf(kept.body.id)).toMatchObject({ topic: { code: 'staff', by: 'person' } });
  });

  test('is sorted by a model that says how sure it is, learns from people and keeps silent in doubt', async () => {
    await bench.train();
    const typed = { kind: 'complaint', channel: 'phone' };
    const record = async (text: string) => {
      const { body } = await bench.call<{ id: string }>('POST', '/v1/feedback', {
        as: staff,
        body: { ...typed, text },
      });
      return viewOf(body.id);
    };
    const sure = await record('Просидели в очереди два часа, талоны кончились');
    expect(sure.topic).toMatchObject({ code: 'queue', by: 'model' });
    expect(sure.topic.confidence).toBeGreaterThan(0.5);
    const unsure = await record('Кукареку');
    expect(unsure.topic.code).toBeNull();
    await step('PUT', unsure.id, 'labels', { topic: 'gratitude' });
    await bench.train();
    const { body } = await bench.call<{ models: FeedbackModel[] }>('GET', '/v1/feedback-models', {
      as: staff,
    });
    expect(body.models.map(({ purpose }) => purpose)).toEqual(['topic', 'urgency']);
    // One correction here, and the one of the test before.
    expect(body.models[0]).toMatchObject({ version: 2, examples: { imported: 0, corrected: 2 } });
    expect(body.models[0]?.heldOut).toBe((body.models[0]?.examples.seed ?? 0) + 2);
  });
});
