import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listOutbox } from '../../queries/list-outbox.ts';
import {
  anna,
  createNotificationsBench,
  type NotificationsBench,
} from '../../testing/notifications-bench.ts';
import { startSmppGateway } from './smpp-gateway.fixture.ts';

let gateway: Awaited<ReturnType<typeof startSmppGateway>>;
let bench: NotificationsBench;
beforeEach(async () => {
  gateway = await startSmppGateway();
  bench = await open('secret');
});
afterEach(async () => {
  await bench.close();
  await gateway.close();
});

async function open(password: string): Promise<NotificationsBench> {
  const made = await createNotificationsBench({
    smpp: {
      host: '127.0.0.1',
      port: gateway.port,
      secure: false,
      systemId: 'veche',
      password,
      from: 'Veche',
      timeoutMs: 5_000,
      enquireMs: 50,
    },
  });
  made.book.set(anna, { language: 'ru', phone: { address: '+79001234567', verified: true } });
  return made;
}
const queue = (dedupeKey: string, number = 'ЗР-2026-00417') =>
  bench.db.transact(bench.scope, (tx) =>
    bench.notifications.queueMessage(tx, {
      recipientPersonId: anna,
      template: 'permit-ready',
      values: { number, permitNumber: 'Р-2026-0198' },
      link: '/applications/01900000-0000-7000-8000-0000000000c1',
      channels: ['sms'],
      dedupeKey,
    }),
  );
/** The copies of what was queued, newest first; what the program says of itself is left out. */
const log = async () => {
  const items = await bench.db.read(bench.scope, (tx) =>
    listOutbox(bench.deps, tx, { limit: 10, whose: 'all', withText: true, channel: 'sms' }),
  );
  return items.filter(({ template }) => template === 'permit-ready');
};
const untilState = (state: string) => bench.work(async () => expect((await log())[0]?.state).toBe(state));

describe('text messages by SMPP', () => {
  test('a long text in Russian arrives whole; the line is kept alive; receipts say that it was delivered, or that it never will be', async () => {
    await queue('long');
    await untilState('sent');
    expect(gateway.taken.length).toBeGreaterThan(1);
    const [sent] = await log();
    expect(gateway.taken.at(-1)).toMatchObject({ to: '79001234567', text: sent?.text });
    expect(sent?.text).toContain('ЗР-2026-00417');
    expect(sent?.deliveredAt).toBeUndefined();

    await vi.waitFor(() => expect(gateway.state.enquired).toBeGreaterThan(0));
    const [first, ...others] = gateway.taken;
    expect(await gateway.report(first?.id ?? '', 'DELIVRD')).toEqual([0]);
    expect((await log())[0]?.deliveredAt).toBeUndefined();
    for (const { id } of others) await gateway.report(id, 'DELIVRD');
    expect((await log())[0]?.deliveredAt).toBe(bench.clock.now());

    const before = gateway.taken.length;
    await queue('lost');
    await bench.work(async () => expect((await log()).every(({ state }) => state === 'sent')).toBe(true));
    // One line served both texts.
    expect(gateway.state.binds).toBe(1);
    await gateway.report(gateway.taken[before]?.id ?? '', 'UNDELIV');
    expect((await log()).find(({ state }) => state === 'given-up')?.attempts.at(-1)).toMatchObject({
      outcome: 'failed',
      code: 'smpp-undeliv',
    });
    // A receipt of a text nobody knows is kept and does no harm.
    expect(await gateway.report('of-somebody-else', 'DELIVRD')).toEqual([0]);
  });

  test('a line that breaks after the text was handed over leaves it unknown; the next one is opened and the repeat has the same number', async () => {
    gateway.state.breaksAfterSubmit = true;
    await queue('broken');
    await untilState('unknown');
    expect((await log())[0]?.attempts).toMatchObject([{ outcome: 'unknown', code: 'smpp-broken' }]);
    gateway.state.breaksAfterSubmit = false;
    bench.clock.advance({ minutes: 2 });
    await untilState('sent');
    expect(gateway.state.binds).toBe(2);
    expect(new Set(gateway.taken.map(({ reference }) => reference)).size).toBe(1);
  });

  test('a gateway that is away, busy or refuses the name is tried again; a number it does not know is not', async () => {
    gateway.state.refuseWith = 0x58;
    await queue('busy');
    await untilState('failed');
    expect((await log())[0]?.attempts).toMatchObject([{ outcome: 'failed', code: 'smpp-88' }]);
    await gateway.close();
    bench.clock.advance({ minutes: 2 });
    await bench.work(async () => expect((await log())[0]?.attempts).toHaveLength(2));
    expect((await log())[0]).toMatchObject({ state: 'failed', attempts: [{}, { code: 'smpp-unreachable' }] });
    gateway = await startSmppGateway(gateway.port);
    gateway.state.refuseWith = 0x0b;
    bench.clock.advance({ minutes: 10 });
    await untilState('given-up');
    expect((await log())[0]?.attempts.at(-1)).toMatchObject({ code: 'smpp-11' });
    const { rows } = await bench.owner.query('select code from notifications.suspended_address');
    expect(rows).toEqual([{ code: 'smpp-11' }]);
  });

  test('a wrong password is not a wrong text', async () => {
    await bench.close();
    bench = await open('wrong');
    await queue('name');
    await untilState('failed');
    expect((await log())[0]?.attempts).toMatchObject([{ outcome: 'failed', code: 'smpp-14' }]);
  });
});
