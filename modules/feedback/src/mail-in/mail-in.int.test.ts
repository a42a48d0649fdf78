import type { FeedbackListItem, FeedbackView, LetterView } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFeedbackBench, people, type FeedbackBench } from '../testing/feedback-bench.ts';
import { replyAddressOf } from './letter-address.ts';
import { startMailServer, type MailServer } from './mail-server.ts';

/* A real client speaks to the real server; what it says becomes items, or waits. */
const address = 'otzyv@zarechny.example';
/** The trial database holds two towns. */
const toTown = 'Otzyv+zarechny@zarechny.example';
const from = 'Лобов Пётр <lobov@post.example>';
let bench: FeedbackBench;
let server: MailServer;
let requestId: string;
let token: string;

beforeAll(async () => {
  bench = await createFeedbackBench();
  bench.clock.set('2026-05-20T09:00:00.000Z' as Instant);
  server = await startMailServer(
    { ...bench.deps, log: bench.log },
    { host: '127.0.0.1', port: 0, address },
    { perSender: 6, altogether: 100 },
  );
  const ids = await bench.record([
    {
      externalId: 'r1',
      number: 'ЯД-2026-00312',
      at: '2026-05-12T09:00:00.000Z' as Instant,
      kind: 'opened',
      service: { code: 'ROAD-PIT', title: 'Яма на дороге' },
      unit: { code: 'roads', title: 'Дороги' },
      applicant: { personId: people.citizen },
    },
    { externalId: 'r1', at: bench.clock.now(), kind: 'answered' },
  ]);
  requestId = ids.get('r1') ?? '';
  token = (await bench.tokens('review-asked')).at(-1) ?? '';
});
afterAll(async () => {
  await server.close();
  await bench.close();
});

/** @returns the code of the answer: 250 when it was taken */
async function send(letter: object): Promise<number> {
  bench.clock.advance({ minutes: 1 });
  const client = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  try {
    const { response } = await client.sendMail({ from, to: toTown, ...letter });
    return Number(response.slice(0, 3));
  } catch (error) {
    return (error as { responseCode?: number }).responseCode ?? 0;
  } finally {
    client.close();
  }
}

const as = people.officer;
const listed = async (): Promise<FeedbackListItem[]> =>
  (await bench.call<{ items: FeedbackListItem[] }>('GET', '/v1/feedback?show=all', { as })).body.items;
const waiting = async () =>
  (await bench.call<{ items: { id: string }[] }>('GET', '/v1/feedback-letters', { as })).body.items;

describe('a letter', () => {
  test('that answers ours is of the person who was written to, once, however often it is handed over', async () => {
    const letter = {
      to: replyAddressOf(address, `https://veche.example/r/${token}`),
      subject: 'Re: Оцените ответ',
      text: `Яма на месте\n\nГород <a@b.example> пишет:\n> https://veche.example/r/${token}`,
      messageId: '<1@post.example>',
    };
    expect([await send(letter), await send(letter)]).toEqual([250, 250]);
    const items = await listed();
    expect(items).toMatchObject([
      { kind: 'complaint', channel: 'email', status: 'accepted', request: { id: requestId } },
    ]);
    const { body: card } = await bench.call<FeedbackView>('GET', `/v1/feedback/${items[0]?.id}`, { as });
    expect(card).toMatchObject({ text: 'Яма на месте', senderKnown: true, reach: 'account' });
    const mine = await bench.call<{ items: unknown[] }>('GET', '/v1/my-feedback', { as: people.citizen });
    expect(mine.body.items).toHaveLength(1);
    const [kept] = await bench.rows<{ n: number; open: number }>(
      'select count(*)::int as n, count(sealed)::int as open from feedback.letter',
    );
    expect(kept).toEqual({ n: 1, open: 0 });
  });

  test('that names a number is bound to that request, its sender unproved and nobody’s account', async () => {
    await send({ subject: 'По запросу ЯД-2026-00312', html: '<p>Не&nbsp;сделали</p><script>x</script>' });
    const [item] = await listed();
    const { body: card } = await bench.call<FeedbackView>('GET', `/v1/feedback/${item?.id}`, { as });
    expect(card).toMatchObject({
      request: { id: requestId },
      unit: { code: 'roads' },
      text: 'Не сделали',
      subject: 'По запросу ЯД-2026-00312',
      contact: 'lobov@post.example',
      senderKnown: false,
    });
    const mine = await bench.call<{ items: unknown[] }>('GET', '/v1/my-feedback', { as: people.citizen });
    expect(mine.body.items).toHaveLength(1);
  });

  test('that says nothing of the kind waits; somebody binds it or destroys it, once', async () => {
    await send({ subject: 'Вопрос', text: 'У нас течёт крыша' });
    await send({ subject: 'Реклама', text: 'Купите сайт' });
    const [roof, advert] = await waiting();
    const path = `/v1/feedback-letters/${roof?.id}`;
    expect((await bench.call<LetterView>('GET', path, { as })).body).toMatchObject({
      subject: 'Вопрос',
      text: 'У нас течёт крыша',
      from: 'lobov@post.example',
      name: 'Лобов Пётр',
    });
    const bind = (body: object) =>
      bench.call<{ id: string; code?: string }>('POST', `${path}/item`, { as, body });
    expect((await bind({ kind: 'complaint', requestNumber: 'НЕТ-1' })).body.code).toBe(
      'request-number-unknown',
    );
    const { body } = await bind({ kind: 'complaint', requestNumber: 'ЯД-2026-00312' });
    expect((await bench.call<FeedbackView>('GET', `/v1/feedback/${body.id}`, { as })).body).toMatchObject({
      text: 'У нас течёт крыша',
      channel: 'email',
      reach: 'contact',
    });
    expect((await bind({ kind: 'complaint' })).body.code).toBe('letter-handled');
    await bench.call('POST', `/v1/feedback-letters/${advert?.id}/declined`, { as });
    expect(await waiting()).toEqual([]);
    const left = await bench.rows('select 1 from feedback.letter where sealed is not null');
    expect(left).toEqual([]);
    const [journal] = await bench.rows<{ text: string }>(
      `select string_agg(canonical, '') as text from journal.entry`,
    );
    expect(journal?.text).toContain('feedback.letter.declined');
    expect(journal?.text).not.toContain('крыша');
  });

  test('for somebody else, with a file, without words, too large or too often is refused', async () => {
    const before = (await waiting()).length;
    expect(await send({ to: 'other@zarechny.example', text: 'Передайте' })).toBe(550);
    expect(await send({ to: address, text: 'В какой город?' })).toBe(550);
    expect(await send({ to: 'otzyv@elsewhere.example', text: 'Передайте' })).toBe(550);
    expect(await send({ text: 'Смотрите', attachments: [{ filename: 'a.pdf', content: '%PDF' }] })).toBe(554);
    expect(await send({ text: '> только цитата' })).toBe(554);
    expect(await send({ text: 'а'.repeat(21_000) })).toBe(552);
    expect(await send({ text: 'а'.repeat(600_000) })).toBe(552);
    expect((await waiting()).length).toBe(before);
    const codes: number[] = [];
    for (let n = 0; n < 7; n += 1)
      codes.push(await send({ from: 'often@post.example', text: `Письмо ${n}` }));
    expect(codes.filter((code) => code === 250)).toHaveLength(6);
    expect(codes.at(-1)).toBe(451);
  });

  test('of a program is taken and forgotten: nothing is kept, nobody is answered', async () => {
    const before = (await waiting()).length;
    const messages = await bench.rows('select 1 from notifications.message');
    for (const headers of [{ 'Auto-Submitted': 'auto-replied' }, { Precedence: 'bulk' }])
      expect(await send({ from: 'robot@post.example', text: 'Меня нет на месте', headers })).toBe(250);
    expect(await send({ envelope: { from: '', to: toTown }, text: 'Не доставлено' })).toBe(250);
    expect(await send({ from: address, text: 'Круг' })).toBe(250);
    expect((await waiting()).length).toBe(before);
    expect(await bench.rows('select 1 from notifications.message')).toHaveLength(messages.length);
  });
});
