import type { AddressInfo } from 'node:net';
import type { PersonId, ZoneId } from '@veche/kernel';
import { createJournalModule } from '@veche/journal';
import {
  createLocalKeyRing,
  createLog,
  createMetrics,
  createOutboundClient,
  createPersonVault,
  createWakeup,
  createWorkers,
  type Scope,
} from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { vi } from 'vitest';
import type { PersonContacts } from '../contact-book.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { createNotificationsModule } from '../notifications-module.ts';

export const anna = '01900000-0000-7000-8000-0000000000a1' as PersonId;
export const boris = '01900000-0000-7000-8000-0000000000b2' as PersonId;

/** A mail server on loopback that keeps what it takes and answers as told. */
export async function startMailServer() {
  const letters: { to: string; text: string }[] = [];
  const state = { refuseWith: undefined as number | undefined };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (state.refuseWith !== undefined) {
          done(Object.assign(new Error('refused'), { responseCode: state.refuseWith }));
          return;
        }
        letters.push({
          to: session.envelope.rcptTo[0]?.address ?? '',
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    letters,
    state,
    port: (server.server.address() as AddressInfo).port,
    messageIds: () => letters.map(({ text }) => /Message-ID: <(.+)>/.exec(text)?.[1]),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The module on a database of its own, with a real journal, vault and workers; only the contact book is written by the test. */
export async function createNotificationsBench(options: Partial<NotificationsDeps> = {}) {
  const t: TestDatabase = await createTestDatabase();
  const owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  const vault = createPersonVault(
    createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]])),
    Buffer.alloc(32, 7),
  );
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: t.db, vault, log, runSequencer: false });
  const book = new Map<PersonId, PersonContacts>([
    [
      anna,
      {
        language: 'ru',
        email: { address: 'anna@example.org', verified: true },
        phone: { address: '+79001234567', verified: true },
      },
    ],
  ]);
  const deps: NotificationsDeps = {
    db: t.db,
    vault,
    journal,
    outbound: createOutboundClient({ allow: ['127.0.0.1', 'localhost'] }),
    gateways: createOutboundClient({ allow: ['127.0.0.1', 'localhost'] }),
    contacts: { contactsOf: async (_tx, personId) => book.get(personId) },
    publicUrl: 'https://veche.example',
    demonstration: false,
    defaultZone: 'Europe/Moscow' as ZoneId,
    ...options,
  };
  const notifications = createNotificationsModule(deps);
  const scope: Scope = { tenantId: t.tenantId, actor: { kind: 'system', name: 'test' } };

  /** Runs the real workers until what is asked holds. */
  const work = async (until: () => Promise<void>): Promise<void> => {
    const wakeup = createWakeup(t.appUrl);
    const workers = createWorkers({
      db: t.db,
      clock: t.clock.now,
      wakeup,
      log,
      metrics: createMetrics(),
      subscriptions: [],
      timers: notifications.timers ?? [],
      jobs: notifications.jobs ?? [],
      pollMs: 20,
    });
    await workers.start();
    try {
      await vi.waitFor(until, { timeout: 20_000 });
    } finally {
      await workers.stop();
      await wakeup.stop();
    }
  };
  const deliveries = async (): Promise<
    { id: string; channel: string; state: string; reason: string | null }[]
  > =>
    (
      await owner.query(
        'select id, channel, state, reason from notifications.delivery order by queued_at, message_id, channel',
      )
    ).rows;
  const attempts = async (): Promise<{ outcome: string; code: string | null }[]> =>
    (await owner.query('select outcome, code from notifications.attempt order by at, number')).rows;
  return {
    ...t,
    owner,
    vault,
    journal,
    book,
    deps,
    notifications,
    scope,
    work,
    deliveries,
    attempts,
    async close() {
      await owner.end();
      await t.close();
    },
  };
}
export type NotificationsBench = Awaited<ReturnType<typeof createNotificationsBench>>;
