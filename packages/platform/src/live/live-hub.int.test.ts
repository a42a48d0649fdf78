import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PersonId } from '@veche/kernel';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemScope } from '../db/scope.ts';
import { emit } from '../events/emit.ts';
import { relayEvents } from '../events/relay-events.ts';
import { createWakeup, type Wakeup } from '../events/wakeup.ts';
import { createEdge } from '../http/edge.ts';
import { createTenantDirectory } from '../http/tenant-directory.ts';
import { createLog } from '../telemetry/log.ts';
import { createMetrics } from '../telemetry/metrics.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createLiveHub, type LiveHub, type LiveMessage } from './live-hub.ts';

const type = 'ru.veche.trial.happened.v1';
const anna = '01900000-0000-7000-8000-00000000000a' as PersonId;
const boris = '01900000-0000-7000-8000-00000000000b' as PersonId;

let t: TestDatabase;
let app: FastifyInstance;
let hub: LiveHub;
let wakeup: Wakeup;
let address: string;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  t = await createTestDatabase();
  wakeup = createWakeup(t.appUrl);
  await wakeup.start();
  const log = createLog({ level: 'silent' });
  hub = createLiveHub({
    db: t.db,
    wakeup,
    log,
    pollMs: 50,
    topics: [
      {
        types: [type],
        resolve: async (_tx, event) => [
          {
            topic: 'case',
            subjectId: event.stream,
            visibleTo: ({ personId }) => event.data['owner'] === personId,
          },
        ],
      },
    ],
  });
  await hub.start();
  app = await createEdge({
    routes: [],
    db: t.db,
    tenants: createTenantDirectory(t.db),
    replySeal: { seal: async (_tx, _person, text) => text, open: async (_tx, _person, text) => text },
    config: {},
    log,
    metrics: createMetrics(),
    live: hub,
    async authenticate(source) {
      const who = source.cookie('veche_session');
      if (who === undefined) return null;
      const personId = who === 'anna' ? anna : boris;
      return {
        personId,
        sessionId: who,
        roles: [],
        permissions: new Set<string>(),
        secondFactor: false,
        language: 'ru',
      };
    },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  address = `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await hub.stop();
  await app.close();
  await wakeup.stop();
  await t.close();
});

/** An open connection and what it gets, one message after another. */
async function connect(who: string, query = '', headers: Record<string, string> = {}) {
  const socket = new WebSocket(`ws://${address}/v1/live${query}`, {
    headers: {
      cookie: `veche_session=${who}`,
      origin: `http://${address}`,
      'veche-town': 'zarechny',
      ...headers,
    },
  });
  sockets.push(socket);
  const received: LiveMessage[] = [];
  const waiting: ((message: LiveMessage) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as LiveMessage;
    const next = waiting.shift();
    if (next) next(message);
    else received.push(message);
  });
  await once(socket, 'open');
  const next = (): Promise<LiveMessage> =>
    new Promise((resolve) => {
      const ready = received.shift();
      if (ready) resolve(ready);
      else waiting.push(resolve);
    });
  return { socket, next };
}

const happen = async (stream: string, owner: PersonId, tenantId = t.tenantId): Promise<void> => {
  await t.db.transact(systemScope('test', tenantId), (tx) =>
    emit(tx, { type, stream, version: 1, data: { owner } }),
  );
  await relayEvents(t.db, 'test', 10);
  wakeup.wake();
};

const refusal = async (headers: Record<string, string>): Promise<number | undefined> => {
  const upgrade = request(`http://${address}/v1/live`, {
    headers: {
      ...headers,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    },
  });
  upgrade.end();
  const [response] = (await once(upgrade, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
};

describe('live updates', () => {
  it('reach those who may see the subject, in its town only', async () => {
    const annas = await connect('anna');
    const elsewhere = await connect('anna', '', { 'veche-town': 'nagorny' });
    await happen('of-boris', boris);
    await happen('of-anna', anna);
    await happen('other-town', anna, t.otherTenantId);
    expect(await annas.next()).toMatchObject({ topic: 'case', subjectId: 'of-anna' });
    expect(await elsewhere.next()).toMatchObject({ subjectId: 'other-town' });
  });

  it('resume after a position without a gap', async () => {
    const first = await connect('boris');
    await happen('seen', boris);
    const { position } = await first.next();
    first.socket.close();
    await happen('missed-1', boris);
    await happen('missed-2', boris);
    const again = await connect('boris', `?after=${position}`);
    const missed = [await again.next(), await again.next()];
    expect(missed.map((message) => message.subjectId)).toEqual(['missed-1', 'missed-2']);
    expect(missed.every((message) => message.position > position)).toBe(true);
  });

  it('end when the session is revoked', async () => {
    const { socket } = await connect('anna');
    const closed = once(socket, 'close') as Promise<[CloseEvent]>;
    hub.disconnect({ sessionId: 'anna' });
    expect((await closed)[0].code).toBe(4401);
  });

  it('are refused to strangers and to pages of other sites', async () => {
    const cookie = 'veche_session=anna';
    expect(await refusal({ origin: `http://${address}` })).toBe(401);
    expect(await refusal({ origin: 'https://evil.example', cookie })).toBe(403);
  });
});
