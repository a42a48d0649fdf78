import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutboundClient } from '@veche/platform';
import { listOutbox } from '../queries/list-outbox.ts';
import { checkVapid, createBrowser, startMessenger } from '../testing/messenger.fixture.ts';
import { anna, createNotificationsBench, type NotificationsBench } from '../testing/notifications-bench.ts';
import { withOwnContacts } from '../own-contacts.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { addBrowser, endBotLink, presentOwnChannels, sendTrial, startBotLink } from './own-channels.ts';

let messenger: Awaited<ReturnType<typeof startMessenger>>;
let bench: NotificationsBench;
let deps: NotificationsDeps;
beforeAll(async () => {
  messenger = await startMessenger();
  bench = await createNotificationsBench({
    push: { secret: Buffer.alloc(32, 9), contact: 'mailto:it@zarechny.example' },
    bot: { baseUrl: messenger.url, token: '100:secret-token' },
  });
  deps = { ...bench.deps, contacts: withOwnContacts(bench.deps.contacts, bench.vault) };
  bench.book.set(anna, { language: 'ru' });
});
afterAll(async () => {
  await bench.close();
  await messenger.close();
});
beforeEach(() => {
  messenger.taken.length = 0;
  messenger.answers.clear();
});

/** Copies, newest first, but for the question about an address that refuses. */
const log = async (channel: 'push' | 'bot' | 'chat') => {
  const items = await bench.db.read(bench.scope, (tx) =>
    listOutbox(deps, tx, { limit: 20, whose: 'all', withText: true, channel }),
  );
  return items.filter(({ template }) => template !== 'address-refused');
};
const own = () => bench.db.read(bench.scope, (tx) => presentOwnChannels(deps, tx, anna));
const trial = (channel: 'push' | 'bot') => sendTrial(deps, bench.scope, anna, channel);
const untilState = (channel: 'push' | 'bot' | 'chat', state: string) =>
  bench.work(async () => expect((await log(channel))[0]).toMatchObject({ state }));
const sentTo = (path: string) => messenger.taken.filter((each) => each.path === path);

describe('Web Push', () => {
  test('goes to every browser of the person, readable by it alone; one that is gone is forgotten', async () => {
    const phone = createBrowser(`${messenger.url}/push/phone`);
    const office = createBrowser(`${messenger.url}/push/office`);
    for (const [browser, label] of [
      [phone, 'Chrome, Android'],
      [office, 'Firefox, Windows'],
    ] as const)
      await addBrowser(deps, bench.scope, anna, { ...browser, label });
    expect((await own()).push.browsers.map(({ label }) => label).toSorted()).toEqual([
      'Chrome, Android',
      'Firefox, Windows',
    ]);
    await trial('push');
    await untilState('push', 'sent');
    const [carried] = sentTo('/push/phone');
    expect(phone.read(carried?.body ?? Buffer.alloc(0))).toMatchObject({
      title: 'Проба связи',
      url: 'https://veche.example/settings#notifications',
      tag: (await log('push'))[0]?.stableId,
      lang: 'ru',
    });
    expect(() => office.read(carried?.body ?? Buffer.alloc(0))).toThrow(/authenticate/);
    expect(carried?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
    const claims = checkVapid(String(carried?.headers.authorization));
    expect(claims).toMatchObject({ aud: messenger.url, sub: 'mailto:it@zarechny.example' });
    expect(String(carried?.headers.authorization)).toContain(`k=${(await own()).push.publicKey}`);

    messenger.answers.set('/push/phone', { status: 410 });
    await trial('push');
    await untilState('push', 'sent');
    expect((await own()).push.browsers.map(({ label }) => label)).toEqual(['Firefox, Windows']);
    messenger.answers.set('/push/office', { status: 404 });
    await trial('push');
    await untilState('push', 'given-up');
    expect((await own()).push.browsers).toEqual([]);
    // A person with no browser has no such copy at all.
    const before = (await log('push')).length;
    await trial('push');
    expect(await log('push')).toHaveLength(before);
  });

  test('a browser names no address inside, and no key that is none', async () => {
    const guarded = { ...deps, outbound: createOutboundClient({ allow: [] }) };
    const browser = createBrowser('http://169.254.169.254/push');
    await expect(addBrowser(guarded, bench.scope, anna, { ...browser, label: 'x' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(
      addBrowser(deps, bench.scope, anna, {
        endpoint: `${messenger.url}/push/x`,
        keys: { p256dh: 'A'.repeat(20), auth: 'A'.repeat(22) },
        label: 'x',
      }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('nothing of it lies open in the database', async () => {
    await addBrowser(deps, bench.scope, anna, {
      ...createBrowser(`${messenger.url}/push/open`),
      label: 'Личный ноутбук',
    });
    const { rows } = await bench.owner.query('select * from notifications.own_address');
    expect(JSON.stringify(rows)).not.toMatch(/push\/open|ноутбук/);
    await bench.owner.query('delete from notifications.own_address');
  });
});

describe('the bot', () => {
  const updates = '/bot100:secret-token/getUpdates';
  const messages = '/bot100:secret-token/sendMessage';
  const says = (updateId: number, text: string, chatId = 77) => ({
    update_id: updateId,
    message: { text, chat: { id: chatId, type: 'private' }, from: { username: 'anna_k' } },
  });
  const answer = (result: object[]) =>
    messenger.answers.set(updates, { status: 200, body: { ok: true, result } });

  test('is linked by a code that works once, tells, waits as long as it is asked, and stops when it is blocked', async () => {
    messenger.answers.set('/bot100:secret-token/getMe', {
      status: 200,
      body: { ok: true, result: { username: 'zarechny_bot' } },
    });
    messenger.answers.set(messages, { status: 200, body: { ok: true } });
    const { code, link } = await startBotLink(deps, bench.scope, anna);
    expect(link).toBe(`https://t.me/zarechny_bot?start=${code}`);
    answer([
      says(5, 'здравствуйте'),
      says(6, '/start WRONGWRONG', 66),
      says(7, `/start ${code}`),
      says(8, code, 88),
    ]);
    await untilState('bot', 'sent');
    expect((await own()).bot.linked?.label).toBe('@anna_k');
    expect(sentTo(messages).map(({ body }) => JSON.parse(body.toString()).chat_id)).toEqual(['77']);
    // Nobody waits any more: nothing is asked.
    const { rows } = await bench.owner.query(
      `select from platform.timer where kind = 'notifications.poll-bot'`,
    );
    expect(rows).toEqual([]);

    messenger.answers.set(messages, {
      status: 429,
      body: { ok: false, parameters: { retry_after: 300 } },
    });
    await trial('bot');
    await untilState('bot', 'failed');
    const [waiting] = await log('bot');
    expect(Date.parse(waiting?.nextAttemptAt ?? '') - Date.parse(bench.clock.now())).toBe(300_000);
    expect(waiting?.attempts).toMatchObject([{ code: 'bot-429' }]);

    messenger.answers.set(messages, { status: 403, body: { ok: false } });
    bench.clock.advance({ minutes: 6 });
    await untilState('bot', 'given-up');
    expect((await own()).bot.linked?.isSuspended).toBe(true);
    messenger.taken.length = 0;
    await trial('bot');
    expect((await log('bot'))[0]).toMatchObject({ state: 'withheld', reason: 'suspended' });

    // Linked anew, it is trusted anew.
    messenger.answers.set(messages, { status: 200, body: { ok: true } });
    const again = await startBotLink(deps, bench.scope, anna);
    answer([says(9, again.code)]);
    await bench.work(async () => expect((await own()).bot.linked?.isSuspended).toBe(false));
    await endBotLink(deps, bench.scope, anna);
    expect((await own()).bot.linked).toBeUndefined();
    expect(JSON.parse(sentTo(updates).at(-1)?.body.toString() ?? '{}')).toMatchObject({ offset: 9 });
  });

  test('a code is good for ten minutes', async () => {
    const { code } = await startBotLink(deps, bench.scope, anna);
    bench.clock.advance({ minutes: 11 });
    answer([says(20, code)]);
    await bench.work(async () => {
      const { rows } = await bench.owner.query('select from notifications.bot_code');
      expect(rows).toEqual([]);
    });
    expect((await own()).bot.linked).toBeUndefined();
  });
});

describe('a room of the chat', () => {
  test('gets the words as words, with a link', async () => {
    await bench.db.transact(bench.scope, (tx) =>
      bench.notifications.queueOutsideMessage(tx, {
        keyId: '01900000-0000-7000-8000-0000000000c7',
        channel: 'chat',
        address: `${messenger.url}/hooks/room`,
        language: 'ru',
        template: 'alert-news',
        values: { title: '@all срок *прошёл*', why: 'правило «Просрочка»' },
        link: '/alerts/1',
        dedupeKey: 'room',
      }),
    );
    await untilState('chat', 'sent');
    const [told] = sentTo('/hooks/room');
    const { text } = JSON.parse(told?.body.toString() ?? '{}') as { text: string };
    expect(text).toContain('**@\u200ball срок \\*прошёл\\***');
    expect(text).toContain('](https://veche.example/alerts/1)');
    expect(told?.headers['idempotency-key']).toBe((await log('chat'))[0]?.stableId);
  });
});
