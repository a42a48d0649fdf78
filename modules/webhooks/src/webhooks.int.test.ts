import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createJournalModule } from '@veche/journal';
import type { WebhookDeliveryItem, WebhookView } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import {
  createEdge,
  createLocalKeyRing,
  createLog,
  createMetrics,
  createOutboundClient,
  createPersonVault,
  createReplySeal,
  createTenantDirectory,
  createWakeup,
  createWorkers,
  emit,
  systemScope,
  type Principal,
} from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { signMessage } from './sign-message.ts';
import { createWebhooksModule } from './webhooks-module.ts';
import type { WebhooksDeps } from './webhooks-deps.ts';

const administrator = '01900000-0000-7000-8000-0000000000e1' as PersonId;
const requestsChanged = 'ru.veche.requests.changed.v1';

/** Another system: keeps what comes, answers as told. */
async function startReceiver() {
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  const state = { status: 204, headers: {} as Record<string, string>, breakOff: false };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      if (state.breakOff) request.socket.destroy();
      else response.writeHead(state.status, state.headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    received,
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

let t: TestDatabase;
let owner: Client;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let edge: Awaited<ReturnType<typeof createEdge>>;
let guardedEdge: typeof edge;
let module: ReturnType<typeof createWebhooksModule>;
let stopWorkers: () => Promise<void>;
const disabled: string[] = [];

beforeAll(async () => {
  t = await createTestDatabase();
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  receiver = await startReceiver();
  const vault = createPersonVault(
    createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]])),
    Buffer.alloc(32, 7),
  );
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: t.db, vault, log, runSequencer: false });
  const deps: WebhooksDeps = {
    db: t.db,
    vault,
    journal,
    outbound: createOutboundClient({ allow: ['127.0.0.1'] }),
    tellDisabled: async (_tx, { title }) => void disabled.push(title),
  };
  module = createWebhooksModule(deps);
  const open = (routes: NonNullable<typeof module.routes>) =>
    createEdge({
      routes,
      db: t.db,
      tenants: createTenantDirectory(t.db),
      replySeal: createReplySeal(vault, Buffer.alloc(32, 3)),
      config: {},
      log,
      metrics: createMetrics(),
      authenticate: async ({ tenant }): Promise<Principal> => ({
        personId: administrator,
        sessionId: 's',
        roles: [{ role: 'administrator', tenantId: tenant.id }],
        permissions: new Set(['settings.manage']),
        secondFactor: true,
        language: 'ru',
      }),
    });
  edge = await open(module.routes ?? []);
  const guarded = createWebhooksModule({ ...deps, outbound: createOutboundClient({ allow: [] }) });
  guardedEdge = await open(guarded.routes ?? []);
  const wakeup = createWakeup(t.appUrl);
  const workers = createWorkers({
    db: t.db,
    clock: t.clock.now,
    wakeup,
    log,
    metrics: createMetrics(),
    subscriptions: module.subscriptions ?? [],
    timers: [],
    jobs: module.jobs ?? [],
    pollMs: 20,
  });
  await workers.start();
  stopWorkers = async () => {
    await workers.stop();
    await wakeup.stop();
  };
});
afterAll(async () => {
  await stopWorkers();
  await edge.close();
  await guardedEdge.close();
  await receiver.close();
  await owner.end();
  await t.close();
});
beforeEach(() => {
  receiver.received.length = 0;
  Object.assign(receiver.state, { status: 204, headers: {}, breakOff: false });
});

async function call<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object,
  { through = edge, ifMatch }: { through?: typeof edge; ifMatch?: number } = {},
): Promise<{ status: number; body: T }> {
  const response = await through.inject({
    method,
    url: `/v1${url}`,
    headers: {
      'veche-town': 'zarechny',
      'idempotency-key': crypto.randomUUID(),
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    },
    ...(body && { payload: body }),
  });
  return { status: response.statusCode, body: response.body === '' ? (undefined as T) : response.json<T>() };
}
const input = () => ({ title: 'СМЭВ-мост', url: receiver.url, types: [requestsChanged], isOn: true });
const add = async () => (await call<{ id: string; secret: string }>('POST', '/webhooks', input())).body;
const view = async (id: string) =>
  (await call<{ items: WebhookView[] }>('GET', '/webhooks')).body.items.find((each) => each.id === id);
const log = async (id: string) =>
  (await call<{ items: WebhookDeliveryItem[] }>('GET', `/webhooks/${id}/deliveries`)).body.items;

let changes = 0;
const happen = (): Promise<unknown> =>
  t.db.transact(systemScope('test', t.tenantId), (tx) => {
    changes += 1;
    return emit(tx, {
      type: requestsChanged,
      stream: 'portal',
      version: changes,
      data: { changeId: tx.newId(), sourceCode: 'portal', count: 1 },
    });
  });

const work = (until: () => Promise<void>) => vi.waitFor(until, { timeout: 20_000 });
const untilState = (id: string, state: string) =>
  work(async () => expect((await log(id))[0]?.state).toBe(state));
const remove = (id: string) => call('DELETE', `/webhooks/${id}`);

describe('an endpoint', () => {
  test('is told of the events it wants, signed, once; a replay has the same id', async () => {
    const { id, secret } = await add();
    await happen();
    await untilState(id, 'sent');
    const [told] = receiver.received;
    expect(JSON.parse(told?.body ?? '')).toMatchObject({
      type: requestsChanged,
      timestamp: t.clock.now(),
      data: { sourceCode: 'portal', count: 1 },
    });
    const webhookId = String(told?.headers['webhook-id']);
    expect(told?.headers).toMatchObject({
      ...signMessage({ id: webhookId, body: told?.body ?? '' }, [{ secret }], t.clock.now()),
    });
    const [item] = await log(id);
    expect(item).toMatchObject({ webhookId, attempts: [{ outcome: 'sent' }] });

    const changed = await call<{ secret: string }>('POST', `/webhooks/${id}/secret`);
    expect((await call('POST', `/webhook-deliveries/${item?.id}/replay`)).status).toBe(202);
    await work(async () => expect(receiver.received).toHaveLength(2));
    expect(receiver.received[1]?.headers['webhook-id']).toBe(webhookId);
    expect(String(receiver.received[1]?.headers['webhook-signature']).split(' ')).toEqual(
      [changed.body.secret, secret].map(
        (by) =>
          signMessage({ id: webhookId, body: told?.body ?? '' }, [{ secret: by }], t.clock.now())[
            'webhook-signature'
          ],
      ),
    );
    await untilState(id, 'sent');
    const { rows } = await owner.query('select sealed from webhooks.endpoint');
    expect(JSON.stringify(rows)).not.toContain('whsec_');
    await remove(id);
  });

  test('that fails is tried again later under the same id; what nobody knows the end of is shown as unknown', async () => {
    const { id } = await add();
    receiver.state.status = 503;
    receiver.state.headers = { 'retry-after': '90' };
    await happen();
    await untilState(id, 'failed');
    const [failed] = await log(id);
    expect(Date.parse(failed?.nextAttemptAt ?? '') - Date.parse(t.clock.now())).toBe(90_000);
    receiver.state.breakOff = true;
    t.clock.advance({ seconds: 91 });
    await untilState(id, 'unknown');
    receiver.state.breakOff = false;
    receiver.state.status = 200;
    t.clock.advance({ minutes: 6 });
    await untilState(id, 'sent');
    expect((await log(id))[0]?.attempts.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['failed', 'http-503'],
      ['unknown', 'broken'],
      ['sent', undefined],
    ]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await remove(id);
  });

  test('that fails for three days is switched off and its maker is told; switched on, what was lost is replayed', async () => {
    const { id } = await add();
    receiver.state.status = 500;
    await happen();
    for (let round = 0; round < 12 && (await view(id))?.state === 'on'; round += 1) {
      const before = receiver.received.length;
      await work(async () => expect((await log(id))[0]?.attempts.length).toBeGreaterThan(before));
      t.clock.advance({ hours: 27 });
    }
    expect(await view(id)).toMatchObject({ state: 'disabled', disabledBecause: 'failing' });
    expect(disabled).toEqual(['СМЭВ-мост']);
    const [lost] = await log(id);
    expect(lost?.state).toBe('given-up');
    expect((await call('POST', `/webhook-deliveries/${lost?.id}/replay`)).status).toBe(409);
    const version = (await view(id))?.version;
    expect((await call('PUT', `/webhooks/${id}`, input(), { ifMatch: 1 })).status).toBe(412);
    expect((await call('PUT', `/webhooks/${id}`, input(), { ifMatch: version ?? 0 })).status).toBe(200);
    receiver.state.status = 204;
    await call('POST', `/webhook-deliveries/${lost?.id}/replay`);
    await untilState(id, 'sent');
    await remove(id);
  });

  test('that answers 410 wants no more', async () => {
    const { id } = await add();
    receiver.state.status = 410;
    expect((await call('POST', `/webhooks/${id}/test`)).status).toBe(202);
    await untilState(id, 'given-up');
    expect(await view(id)).toMatchObject({ state: 'disabled', disabledBecause: 'gone' });
    await remove(id);
  });

  test('in a private network is refused unless it is allowed by name, and so is what is no address', async () => {
    const faultOf = async (url: string) =>
      (
        await call<{ errors?: { code: string }[] }>(
          'POST',
          '/webhooks',
          { ...input(), url },
          { through: guardedEdge },
        )
      ).body.errors?.[0]?.code;
    expect(await faultOf(receiver.url)).toBe('private-address');
    expect(await faultOf('http://169.254.169.254/latest')).toBe('private-address');
    expect(await faultOf('ftp://example.org/x')).toBe('web-address');
    expect(await faultOf('https://name:word@example.org/')).toBe('web-address');
  });

  test('a redirect is a failure, not an instruction', async () => {
    const { id } = await add();
    receiver.state.status = 302;
    receiver.state.headers = { location: 'http://169.254.169.254/' };
    await call('POST', `/webhooks/${id}/test`);
    await untilState(id, 'failed');
    expect((await log(id))[0]?.attempts).toMatchObject([{ outcome: 'failed', code: 'redirected' }]);
    await remove(id);
  });
});
