import { systemScope, type DueTimer } from '@veche/platform';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resumeAddress } from '../db/suspensions.ts';
import { deliverJobKind } from '../db/insert-message.ts';
import { listOutbox } from '../queries/list-outbox.ts';
import {
  anna,
  createNotificationsBench,
  startMailServer,
  type NotificationsBench,
} from '../testing/notifications-bench.ts';

let mail: Awaited<ReturnType<typeof startMailServer>>;
let bench: NotificationsBench;
beforeEach(async () => {
  mail = await startMailServer();
  bench = await createNotificationsBench({
    smtp: {
      host: '127.0.0.1',
      port: mail.port,
      secure: false,
      from: 'no-reply@veche.example',
      timeoutMs: 5_000,
    },
  });
  bench.book.set(anna, { language: 'ru', email: { address: 'anna@example.org', verified: true } });
});
afterEach(async () => {
  await bench.close();
  await mail.close();
});

const queue = (dedupeKey = 'once') =>
  bench.db.transact(bench.scope, (tx) =>
    bench.notifications.queueMessage(tx, {
      recipientPersonId: anna,
      template: 'permit-ready',
      values: { number: 'ЗР-2026-00417', permitNumber: 'Р-2026-0198' },
      link: '/applications/c1',
      dedupeKey,
    }),
  );
const emailState = async (): Promise<string | undefined> =>
  (await bench.deliveries()).find(({ channel }) => channel === 'email')?.state;
const untilState = (state: string) => bench.work(async () => expect(await emailState()).toBe(state));

const send = (
  personId: typeof anna | undefined,
  template: 'confirm-contact' | 'account-closed',
  tenantId = bench.tenantId,
) =>
  bench.db.transact(systemScope('test', tenantId), (tx) =>
    bench.notifications.codeSender.send(tx, {
      ...(personId && { personId }),
      contact: { kind: 'email', value: 'new@example.org' },
      language: 'ru',
      template,
      values: template === 'confirm-contact' ? { code: '204117', minutes: '10' } : {},
    }),
  );

describe('delivery of a letter', () => {
  test('it is sent once to the proved address, logged and journalled', async () => {
    await queue();
    await queue();
    await untilState('sent');
    expect(mail.letters.map(({ to }) => to)).toEqual(['anna@example.org']);
    const [delivery] = await bench.deliveries();
    expect(mail.messageIds()).toEqual([`${delivery?.id}@veche.example`]);
    expect(await bench.attempts()).toEqual([{ outcome: 'sent', code: null }]);
    const { rows } = await bench.owner.query(
      `select canonical::jsonb -> 'result' as result from journal.entry`,
    );
    expect(rows).toEqual([{ result: ['email', 'permit-ready'] }]);
    expect((await bench.owner.query('select from platform.timer')).rowCount).toBe(0);
  });

  test('nothing leaves before the business transaction is committed', async () => {
    await bench.db
      .transact(bench.scope, async (tx) => {
        await bench.notifications.queueMessage(tx, {
          recipientPersonId: anna,
          template: 'permit-ready',
          values: { number: '1' },
          dedupeKey: 'rolled-back',
        });
        throw new Error('no');
      })
      .catch(() => {});
    await queue('committed');
    await untilState('sent');
    expect(mail.letters).toHaveLength(1);
  });

  test('a temporary refusal is tried again under the same id, later', async () => {
    mail.state.refuseWith = 451;
    await queue();
    await untilState('failed');
    expect(await bench.attempts()).toEqual([{ outcome: 'failed', code: 'smtp-451' }]);
    mail.state.refuseWith = undefined;
    bench.clock.advance({ minutes: 1 });
    await untilState('sent');
    const [delivery] = await bench.deliveries();
    expect(mail.messageIds()).toEqual([`${delivery?.id}@veche.example`]);
    expect(await bench.attempts()).toEqual([
      { outcome: 'failed', code: 'smtp-451' },
      { outcome: 'sent', code: null },
    ]);
  });

  test('a final refusal is given up and shown', async () => {
    mail.state.refuseWith = 550;
    await queue();
    await untilState('given-up');
    expect((await bench.owner.query('select from platform.timer')).rowCount).toBe(0);
    const log = await bench.db.read(bench.scope, (tx) =>
      listOutbox(bench.deps, tx, { limit: 10, whose: 'all', withText: false }),
    );
    expect(log.find((item) => item.channel === 'email' && item.template === 'permit-ready')).toMatchObject({
      state: 'given-up',
      attempts: [{ outcome: 'failed', code: 'smtp-550' }],
    });
  });

  test('an address that refuses is suspended, its owner is asked once, and it is tried again when they say so', async () => {
    mail.state.refuseWith = 550;
    await queue();
    await untilState('given-up');
    mail.state.refuseWith = undefined;
    await queue('second');
    const list = () =>
      bench.db.read(bench.scope, (tx) =>
        listOutbox(bench.deps, tx, { limit: 20, whose: 'all', withText: false, channel: 'email' }),
      );
    expect((await list()).map(({ template, state, reason }) => [template, state, reason])).toEqual(
      expect.arrayContaining([
        ['permit-ready', 'withheld', 'suspended'],
        ['address-refused', 'withheld', 'suspended'],
        ['permit-ready', 'given-up', undefined],
      ]),
    );
    const { rows } = await bench.owner.query(
      `select data -> 'isAboutAddress' as about from platform.event where type like '%delivery.refused%'`,
    );
    expect(rows).toEqual([{ about: true }]);

    await bench.db.transact(bench.scope, (tx) => resumeAddress(tx, anna, 'email'));
    await queue('third');
    await bench.work(async () => expect(mail.letters).toHaveLength(1));
  });

  test('another address of the same person is not suspended with the one that refused', async () => {
    mail.state.refuseWith = 550;
    await queue();
    await untilState('given-up');
    mail.state.refuseWith = undefined;
    bench.book.set(anna, { language: 'ru', email: { address: 'new@example.org', verified: true } });
    await queue('second');
    await bench.work(async () => expect(mail.letters.map(({ to }) => to)).toEqual(['new@example.org']));
  });

  test('a refusal of the text leaves the address as it is', async () => {
    mail.state.refuseWith = 552;
    await queue();
    await untilState('given-up');
    mail.state.refuseWith = undefined;
    await queue('second');
    await bench.work(async () => expect(mail.letters).toHaveLength(1));
  });

  test('a message leaves by the channels it was ordered for, with a way to leave such messages', async () => {
    await bench.db.transact(bench.scope, (tx) =>
      bench.notifications.queueMessage(tx, {
        recipientPersonId: anna,
        template: 'alert-news',
        values: { title: 'Срок прошёл', why: 'вы следите за услугой' },
        channels: ['email'],
        unsubscribe: '/unsubscribe/t1',
        dedupeKey: 'news',
      }),
    );
    await untilState('sent');
    expect(await bench.deliveries()).toHaveLength(1);
    expect(mail.letters[0]?.text).toContain('List-Unsubscribe: <https://veche.example/unsubscribe/t1>');
  });

  test('with the mail server down for days nothing is lost until it is given up in the open', async () => {
    await mail.close();
    await queue();
    for (let hours = 0; hours < 30 && (await emailState()) !== 'given-up'; hours += 1) {
      const before = (await bench.attempts()).length;
      await bench.work(async () => expect((await bench.attempts()).length).toBeGreaterThan(before));
      bench.clock.advance({ hours: 12 });
    }
    expect(await emailState()).toBe('given-up');
    expect((await bench.attempts()).every(({ outcome }) => outcome === 'failed')).toBe(true);
    mail = await startMailServer();
  });

  test('a process that dies between sending and noting leaves it unknown, in the open, and it is sent again under the same id', async () => {
    await queue();
    const { rows } = await bench.owner.query<{ key: string }>(
      'select key from platform.timer where kind = $1',
      [deliverJobKind],
    );
    const job = { key: rows[0]?.key ?? '', tenantId: bench.tenantId, kind: deliverJobKind } as DueTimer;
    const [handler] = bench.notifications.jobs ?? [];
    const perform = () => handler?.perform(job, { db: bench.db, signal: new AbortController().signal });
    // The letter is handed over; the process dies before it can note that.
    await perform();
    expect(mail.letters).toHaveLength(1);
    expect(await emailState()).toBe('sending');

    await untilState('unknown');
    expect(await bench.attempts()).toEqual([{ outcome: 'unknown', code: 'interrupted' }]);
    expect(mail.letters).toHaveLength(1);

    bench.clock.advance({ seconds: 20 });
    await untilState('sent');
    expect(await bench.attempts()).toEqual([
      { outcome: 'unknown', code: 'interrupted' },
      { outcome: 'sent', code: null },
    ]);
    expect(mail.letters).toHaveLength(2);
    expect(new Set(mail.messageIds()).size).toBe(1);
  });

  test('a letter to a person erased meanwhile is not sent', async () => {
    await queue();
    await bench.db.transact(bench.scope, (tx) => bench.vault.destroy(tx, anna));
    await untilState('withheld');
    expect(await bench.deliveries()).toContainEqual(
      expect.objectContaining({ channel: 'email', reason: 'erased' }),
    );
    expect(mail.letters).toEqual([]);
  });

  test('an address that lost its proof meanwhile is not used', async () => {
    await queue();
    bench.book.set(anna, { language: 'ru', email: { address: 'other@example.org', verified: false } });
    await untilState('withheld');
    expect(mail.letters).toEqual([]);
  });
});

describe('messages to one contact', () => {
  test('a code goes to a contact that is not proved yet, and each request is a letter of its own', async () => {
    await send(anna, 'confirm-contact');
    await send(undefined, 'confirm-contact');
    await bench.work(async () => expect(mail.letters).toHaveLength(2));
    expect(mail.letters.map(({ to }) => to)).toEqual(['new@example.org', 'new@example.org']);
    expect(new Set(mail.messageIds()).size).toBe(2);
  });

  test('the news that an account is closed survives the key that is destroyed with it', async () => {
    await bench.db.transact(bench.scope, async (tx) => {
      await bench.notifications.codeSender.send(tx, {
        personId: anna,
        contact: { kind: 'email', value: 'anna@example.org' },
        language: 'ru',
        template: 'account-closed',
        values: {},
      });
      await bench.vault.destroy(tx, anna);
    });
    await untilState('sent');
    expect(mail.letters).toHaveLength(1);
  });
});
