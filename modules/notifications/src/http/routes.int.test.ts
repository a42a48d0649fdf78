import type { InAppMessage, OutboxItem } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import {
  createEdge,
  createLog,
  createMetrics,
  createReplySeal,
  createTenantDirectory,
  type Principal,
  type RoleGrant,
} from '@veche/platform';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  anna,
  boris,
  createNotificationsBench,
  type NotificationsBench,
} from '../testing/notifications-bench.ts';

type Edge = Awaited<ReturnType<typeof createEdge>>;
let bench: NotificationsBench;
let edge: Edge;

async function open(demonstration: boolean): Promise<void> {
  bench = await createNotificationsBench({ demonstration });
  bench.book.set(boris, { language: 'ru' });
  const permissions: Record<string, string[]> = {
    auditor: ['journal.read', 'access-log.read'],
    administrator: ['outbox.read'],
  };
  edge = await createEdge({
    routes: [...(bench.notifications.routes ?? []), ...(bench.journal.routes ?? [])],
    db: bench.db,
    tenants: createTenantDirectory(bench.db),
    replySeal: createReplySeal(bench.vault, Buffer.alloc(32, 3)),
    config: {},
    log: createLog({ level: 'silent' }),
    metrics: createMetrics(),
    async authenticate({ header, tenant }): Promise<Principal | null> {
      const personId = header('x-person') as PersonId | undefined;
      if (personId === undefined) return null;
      const role = (header('x-role') ?? 'applicant') as RoleGrant['role'];
      return {
        personId,
        sessionId: 's',
        roles: [{ role, tenantId: tenant.id }],
        permissions: new Set(permissions[role] ?? []),
        secondFactor: true,
        language: 'ru',
      };
    },
  });
}
beforeEach(() => open(true));
afterEach(async () => {
  await edge.close();
  await bench.close();
});

async function call<T>(
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  { person, role, body }: { person?: PersonId; role?: string; body?: object } = {},
): Promise<{ status: number; body: T }> {
  const response = await edge.inject({
    method,
    url,
    headers: {
      'veche-town': 'zarechny',
      ...(person && { 'x-person': person }),
      ...(role && { 'x-role': role }),
      ...(method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }),
    },
    ...(body && { payload: body }),
  });
  return {
    status: response.statusCode,
    body: response.body === '' ? (undefined as T) : (response.json() as T),
  };
}
const queue = (recipientPersonId: PersonId, dedupeKey: string) =>
  bench.db.transact(bench.scope, (tx) =>
    bench.notifications.queueMessage(tx, {
      recipientPersonId,
      template: 'permit-ready',
      values: { number: dedupeKey },
      dedupeKey,
    }),
  );
const sendCode = (personId: PersonId) =>
  bench.db.transact(bench.scope, (tx) =>
    bench.notifications.codeSender.send(tx, {
      personId,
      contact: { kind: 'phone', value: '+79001234567' },
      language: 'ru',
      template: 'confirm-contact',
      values: { code: '204117', minutes: '10' },
    }),
  );
interface Page<T> {
  items: T[];
  nextCursor?: string;
  unread?: number;
}

const outbox = (url: string, who: { person?: PersonId; role?: string } = {}) =>
  call<Page<OutboxItem>>('GET', url, who);

describe('messages over HTTP', () => {
  test('a person pages through their own messages and marks them', async () => {
    for (const key of ['1', '2', '3']) {
      await queue(anna, key);
      bench.clock.advance({ minutes: 1 });
    }
    await queue(boris, '4');
    const first = await call<Page<InAppMessage>>('GET', '/v1/messages?limit=2', { person: anna });
    expect(first.body.items.map((item) => item.title)).toEqual([
      'Разрешение по заявке 3 готово',
      'Разрешение по заявке 2 готово',
    ]);
    expect(first.body.unread).toBe(3);
    const rest = await call<Page<InAppMessage>>(
      'GET',
      `/v1/messages?limit=2&cursor=${first.body.nextCursor}`,
      { person: anna },
    );
    expect(rest.body.items.map((item) => item.title)).toEqual(['Разрешение по заявке 1 готово']);
    expect(rest.body).not.toHaveProperty('nextCursor');

    const id = first.body.items[0]?.id;
    expect(await call('POST', `/v1/messages/${id}/read`, { person: anna })).toMatchObject({
      status: 200,
      body: { unread: 2 },
    });
    expect(await call('POST', `/v1/messages/${id}/read`, { person: boris })).toMatchObject({ status: 404 });
    const unread = await call<Page<InAppMessage>>('GET', '/v1/messages?unread=true', { person: anna });
    expect(unread.body.items).toHaveLength(2);
    expect(await call('POST', '/v1/messages/read-all', { person: anna })).toMatchObject({
      body: { unread: 0 },
    });
    expect((await call<Page<InAppMessage>>('GET', '/v1/messages', { person: boris })).body.unread).toBe(1);
  });

  test('a foreign cursor is refused, a stranger must sign in', async () => {
    expect(await call('GET', '/v1/messages?cursor=abc', { person: anna })).toMatchObject({ status: 422 });
    for (const url of ['/v1/messages', '/v1/me/notification-preferences']) {
      expect((await call('GET', url)).status).toBe(401);
    }
  });

  test('preferences are kept and used', async () => {
    const preferences = { email: false, sms: true, reminders: false };
    await call('PUT', '/v1/me/notification-preferences', { person: anna, body: preferences });
    expect((await call('GET', '/v1/me/notification-preferences', { person: anna })).body).toEqual(
      preferences,
    );
    await queue(anna, '1');
    expect((await bench.deliveries()).map(({ channel, state, reason }) => [channel, state, reason])).toEqual([
      ['email', 'withheld', 'by-preference'],
      ['sms', 'in-outbox', null],
    ]);
    expect(
      (
        await call('PUT', '/v1/me/notification-preferences', {
          person: anna,
          body: { ...preferences, fax: true },
        })
      ).status,
    ).toBe(422);
  });
});

describe('the outbox page', () => {
  test('in a demonstration anyone reads codes, a person also their own copies, nobody those of others', async () => {
    await sendCode(boris);
    await queue(anna, '1');
    const stranger = await outbox('/v1/outbox/demonstration');
    expect(stranger.body.items).toHaveLength(1);
    expect(stranger.body.items[0]).toMatchObject({
      code: '204117',
      to: '+79001234567',
      text: 'Код подтверждения: 204117. Никому не сообщайте.',
      state: 'in-outbox',
    });
    const own = await outbox('/v1/outbox/demonstration?channel=sms', { person: anna });
    expect(own.body.items.map((item) => item.template).toSorted()).toEqual([
      'confirm-contact',
      'permit-ready',
    ]);
    const others = await outbox('/v1/outbox/demonstration', { person: boris });
    expect(others.body.items.map((item) => item.template)).toEqual(['confirm-contact']);
  });

  test('codes are not listed among messages', async () => {
    await sendCode(anna);
    expect((await call<Page<InAppMessage>>('GET', '/v1/messages', { person: anna })).body).toMatchObject({
      items: [],
      unread: 0,
    });
  });

  test('in a real installation the page does not exist, and the log shows neither text nor address', async () => {
    await edge.close();
    await bench.close();
    await open(false);
    await sendCode(anna);
    expect((await outbox('/v1/outbox/demonstration')).status).toBe(404);
    expect((await outbox('/v1/outbox', { person: anna })).status).toBe(403);
    const log = await outbox('/v1/outbox', { person: boris, role: 'administrator' });
    expect(log.body.items).toHaveLength(1);
    expect(log.body.items[0]).toMatchObject({
      state: 'withheld',
      reason: 'channel-off',
      template: 'confirm-contact',
    });
    for (const field of ['to', 'title', 'text', 'code']) expect(log.body.items[0]).not.toHaveProperty(field);
  });
});

describe('the journal over HTTP', () => {
  test('head and proof are public, entries and looks are the auditor’s', async () => {
    const appended = await bench.db.transact(bench.scope, (tx) =>
      bench.journal.appendJournalEntry(tx, {
        action: 'trial.done',
        subject: { type: 'trial', id: 'one' },
        revision: 1,
      }),
    );
    expect(await call('GET', `/v1/journal/entries/${appended.entryId}/proof`)).toMatchObject({
      status: 200,
      body: { state: 'pending' },
    });
    expect(await call('GET', '/v1/journal/head')).toMatchObject({ status: 200, body: { size: 0 } });
    for (const url of ['/v1/journal/entries', '/v1/journal/verification', '/v1/access-log']) {
      expect((await call('GET', url)).status).toBe(401);
      expect((await call('GET', url, { person: anna })).status).toBe(403);
      expect((await call('GET', url, { person: anna, role: 'auditor' })).status).toBe(200);
    }
    const half = await call('GET', '/v1/journal/verification?earlierSize=1', {
      person: anna,
      role: 'auditor',
    });
    expect(half).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
    expect((await call('GET', `/v1/journal/entries/${anna}/proof`)).status).toBe(404);
  });
});
