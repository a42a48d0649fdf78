import type { PlainDate } from '@veche/kernel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestDatabase } from '@veche/platform/testing';
import { listMessages, countUnread } from '../queries/list-messages.ts';
import {
  anna,
  boris,
  createNotificationsBench,
  type NotificationsBench,
} from '../testing/notifications-bench.ts';
import { markAllMessagesRead, markMessageRead } from './mark-read.ts';

let bench: NotificationsBench;
beforeEach(async () => {
  bench = await createNotificationsBench({ demonstration: true });
});
afterEach(() => bench.close());

const order = {
  recipientPersonId: anna,
  template: 'application-registered',
  values: {
    number: 'ЗР-2026-00417',
    title: 'Летний двор',
    officerName: 'Ирина Соколова',
    officerPhone: '+7 4012 00-11-22',
    dueOn: '2026-06-22' as PlainDate,
    dueWhy: { ru: '15 рабочих дней со дня регистрации', en: '15 working days from registration' },
  },
  link: '/applications/01900000-0000-7000-8000-0000000000c1',
  subject: { type: 'application', id: '01900000-0000-7000-8000-0000000000c1' },
  dedupeKey: 'c1:1:application-registered',
} as const;
const queue = (change: Partial<typeof order> = {}) =>
  bench.db.transact(bench.scope, (tx) => bench.notifications.queueMessage(tx, { ...order, ...change }));
const own = { unreadOnly: false, limit: 10 };
const messagesOf = (personId = anna, tenantId: TestDatabase['tenantId'] = bench.tenantId) =>
  bench.db.read({ tenantId, actor: { kind: 'person', personId, roles: [] } }, (tx) =>
    listMessages(bench.vault, tx, personId, own),
  );

const named = (template: string) =>
  bench.db.transact(bench.scope, (tx) =>
    bench.notifications.queueNamedMessage(tx, {
      ...order,
      template,
      values: {
        number: 'ЗР-2026-00417',
        title: '',
        dueOn: '',
        officerName: '',
        officerPhone: '',
        questions: 2,
      },
    }),
  );

describe('queueing', () => {
  test('a status change tells the status, the next term with its reason, a direct link and the officer', async () => {
    expect(await queue()).toMatchObject({ state: 'queued' });
    const [message] = await messagesOf();
    expect(message).toMatchObject({
      template: 'application-registered',
      title: 'Заявка ЗР-2026-00417 зарегистрирована',
      body: [
        '«Летний двор».',
        'Решение – не позже пн 22 июня: 15 рабочих дней со дня регистрации. От вас ничего не нужно.',
        'Ваш специалист – Ирина Соколова, +7 4012 00-11-22.',
      ],
      link: order.link,
      subject: order.subject,
      deliveries: [
        { channel: 'email', state: 'in-outbox' },
        { channel: 'sms', state: 'in-outbox' },
      ],
    });
  });

  test('it is queued exactly once however often and at once the handler runs', async () => {
    const outcomes = await Promise.all([queue(), queue(), queue()]);
    expect(outcomes.map((outcome) => outcome.state).toSorted()).toEqual(['queued', 'repeated', 'repeated']);
    expect(await queue()).toEqual({ state: 'repeated' });
    expect(await messagesOf()).toHaveLength(1);
    expect(await bench.deliveries()).toHaveLength(2);
    const { rows } = await bench.owner.query(
      `select data from platform.event where type like '%message.queued%'`,
    );
    expect(rows).toEqual([{ data: { messageId: expect.any(String), personId: anna } }]);
  });

  test('the language is the recipient’s', async () => {
    bench.book.set(anna, { language: 'en' });
    await queue();
    expect((await messagesOf())[0]).toMatchObject({
      language: 'en',
      title: 'Application ЗР-2026-00417 registered',
      linkLabel: 'Open the application',
    });
  });

  test('an unproved contact gets nothing, and the message says so', async () => {
    bench.book.set(anna, { language: 'ru', email: { address: 'anna@example.org', verified: false } });
    await queue();
    expect((await messagesOf())[0]?.deliveries).toMatchObject([
      { channel: 'email', state: 'withheld', reason: 'unverified' },
      { channel: 'sms', state: 'withheld', reason: 'no-contact' },
    ]);
  });

  test('in a real installation a channel without a gateway is off', async () => {
    await bench.close();
    bench = await createNotificationsBench({ demonstration: false });
    await queue();
    expect((await bench.deliveries()).map(({ state, reason }) => [state, reason])).toEqual([
      ['withheld', 'channel-off'],
      ['withheld', 'channel-off'],
    ]);
  });

  test('nothing personal lies open in the database', async () => {
    await queue();
    const { rows } = await bench.owner.query(
      `select row_to_json(m)::text || coalesce(row_to_json(d)::text, '') as text
       from notifications.message m join notifications.delivery d on d.message_id = m.id
       union all select row_to_json(e)::text from platform.event e
       union all select row_to_json(timer)::text from platform.timer`,
    );
    const everything = rows.map((row) => row.text).join();
    for (const personal of ['Летний', 'Соколова', 'anna@', '+7900'])
      expect(everything).not.toContain(personal);
  });

  test('the text of an erased person cannot be read, and nothing more is queued', async () => {
    await queue();
    bench.book.delete(anna);
    await bench.db.transact(bench.scope, (tx) => bench.vault.destroy(tx, anna));
    const [message] = await messagesOf();
    expect(message).toMatchObject({ template: 'application-registered' });
    expect(message).not.toHaveProperty('title');
    expect(message).not.toHaveProperty('body');
    expect(await queue({ dedupeKey: 'c1:2:application-registered' as typeof order.dedupeKey })).toEqual({
      state: 'no-recipient',
    });
  });

  test('by name: loose values are taken, an unknown template is a defect', async () => {
    expect(await named('clarification-requested')).toMatchObject({ state: 'queued' });
    expect((await messagesOf())[0]).toMatchObject({
      title: 'Нужны уточнения по заявке ЗР-2026-00417',
      actionRequired: true,
    });
    await expect(named('no-such-template')).rejects.toThrow(/no-such-template/);
  });
});

describe('reading', () => {
  test('one reads one’s own messages in any town, and nobody else’s', async () => {
    bench.book.set(boris, { language: 'ru' });
    await queue();
    await queue({ recipientPersonId: boris });
    expect(await messagesOf(anna, bench.otherTenantId)).toHaveLength(1);
    expect(await messagesOf(boris)).toHaveLength(1);
    const foreign = await bench.db.read(
      { tenantId: bench.otherTenantId, actor: { kind: 'person', personId: boris, roles: [] } },
      (tx) => listMessages(bench.vault, tx, anna, own),
    );
    expect(foreign).toEqual([]);
  });

  test('marking as read counts down, and never reaches another person’s message', async () => {
    bench.book.set(boris, { language: 'ru' });
    await queue();
    await queue({ dedupeKey: 'c1:2:x' as typeof order.dedupeKey });
    await queue({ recipientPersonId: boris });
    const scope = { tenantId: bench.tenantId, actor: { kind: 'person', personId: anna, roles: [] } } as const;
    const [theirs] = await messagesOf(boris);
    const [mine] = await messagesOf(anna);
    await bench.db.transact(scope, async (tx) => {
      expect(await markMessageRead(tx, anna, theirs?.id ?? '')).toBe(false);
      expect(await markMessageRead(tx, anna, mine?.id ?? '')).toBe(true);
      expect(await countUnread(tx, anna)).toBe(1);
      await markAllMessagesRead(tx, anna);
      expect(await countUnread(tx, anna)).toBe(0);
      expect(await countUnread(tx, boris)).toBe(1);
    });
  });
});

describe('reminders', () => {
  const reminder = {
    key: 'c1:round-1',
    recipientPersonId: anna,
    template: 'clarification-reminder',
    values: { number: 'ЗР-2026-00417', questions: 2 },
  } as const;
  const set = () =>
    bench.db.transact(bench.scope, (tx) => bench.notifications.scheduleReminder(tx, reminder));

  test('after 48 hours the call to act comes, once', async () => {
    await set();
    bench.clock.advance({ hours: 47, minutes: 59 });
    const due = () =>
      bench.owner.query('select from platform.timer where kind = $1 and run_at <= $2', [
        'notifications.remind',
        bench.clock.now(),
      ]);
    expect((await due()).rowCount).toBe(0);
    bench.clock.advance({ minutes: 1 });
    await bench.work(async () => expect(await messagesOf()).toHaveLength(1));
    expect((await messagesOf())[0]).toMatchObject({
      title: 'Требуется действие: ответьте по заявке ЗР-2026-00417',
      actionRequired: true,
    });
  });

  test('a cancelled one never comes, an erased person is not reminded', async () => {
    await set();
    await bench.db.transact(bench.scope, (tx) => bench.notifications.cancelReminder(tx, reminder.key));
    expect((await bench.owner.query('select from platform.timer')).rowCount).toBe(0);
    await set();
    await bench.db.transact(bench.scope, (tx) => bench.vault.destroy(tx, anna));
    bench.clock.advance({ hours: 48 });
    await bench.work(async () =>
      expect((await bench.owner.query('select from platform.timer')).rowCount).toBe(0),
    );
    expect(await messagesOf()).toEqual([]);
  });
});
