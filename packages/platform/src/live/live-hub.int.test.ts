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
import { createLiveHub, type LiveClient, type LiveHub } from './live-hub.ts';
import type { LiveFrame, LiveMessage } from './live-message.ts';

const type = 'ru.veche.trial.happened.v1';
const burstType = 'ru.veche.trial.burst.v1';
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
    overlapMs: 0,
    topics: [
      {
        types: [type],
        resolve: async (_tx, event) => [
          {
            topic: 'case',
            subjectId: event.stream,
            visibleTo: ({ personId }) => event.data['owner'] === personId,
          },
          { topic: 'panel', subjectId: 'town', visibleTo: () => false, isPublic: true },
        ],
      },
      {
        types: [burstType],
        resolve: async (_tx, event) => [
          { topic: 'list', subjectId: event.stream, visibleTo: () => true, throttleMs: 40 },
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
  const joined = Promise.withResolvers<void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as LiveMessage;
    // Where the connection stands is told first; the tests below ask for what happened.
    if ('ready' in message) return joined.resolve();
    const next = waiting.shift();
    if (next) next(message);
    else received.push(message);
  });
  await once(socket, 'open');
  await joined.promise;
  const next = (): Promise<LiveMessage> =>
    new Promise((resolve) => {
      const ready = received.shift();
      if (ready) resolve(ready);
      else waiting.push(resolve);
    });
  return { socket, next };
}

const happen = async (
  stream: string,
  owner: PersonId,
  { tenantId = t.tenantId, types = [type] } = {},
): Promise<void> => {
  await t.db.transact(systemScope('test', tenantId), async (tx) => {
    for (const [index, each] of types.entries())
      await emit(tx, { type: each, stream, version: index + 1, data: { owner } });
  });
  await relayEvents(t.db, 'test', 10);
  wakeup.wake('placed');
};

const principalOf = (personId: PersonId): LiveClient['principal'] => ({
  personId,
  sessionId: 'elsewhere',
  roles: [],
  permissions: new Set<string>(),
  secondFactor: false,
  language: 'ru',
});

/** A connection of this process: what it was told so far. */
function aClient(personId: PersonId) {
  const told: LiveFrame[] = [];
  const client: LiveClient = {
    tenantId: t.tenantId,
    principal: principalOf(personId),
    send: (frames) => void told.push(...frames),
    close: () => {},
  };
  const subjects = (): string[] => told.flatMap((frame) => ('topic' in frame ? [frame.subjectId] : []));
  return { client, told, subjects };
}

/** A hub of its own; `look` is one look at the log; what is put off runs once, after the log was read and before that is used. */
async function aHub() {
  let look = (): void => {};
  let putOff: (() => Promise<void>) | undefined;
  let openReadings = 0;
  const own = createLiveHub({
    db: {
      ...t.db,
      read: async (scope, work) => {
        openReadings += 1;
        const result = await t.db.read(scope, work).finally(() => (openReadings -= 1));
        const isLog = scope.actor.kind === 'system' && scope.actor.name === 'event-log';
        const run = isLog ? putOff : undefined;
        if (run) putOff = undefined;
        await run?.();
        return result;
      },
    },
    topics: [
      {
        types: [type],
        resolve: async (_tx, event) => [{ topic: 'case', subjectId: event.stream, visibleTo: () => true }],
      },
    ],
    wakeup: {
      wake: () => {},
      onWake: (listener) => {
        look = listener;
        return () => {};
      },
      start: async () => {},
      stop: async () => {},
    },
    log: createLog({ level: 'silent' }),
    pollMs: 3_600_000,
  });
  await own.start();
  return {
    own,
    look: () => look(),
    afterNextReading: async (run: () => Promise<void>): Promise<void> => {
      await expect.poll(() => openReadings).toBe(0);
      putOff = run;
    },
  };
}

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
    await happen('other-town', anna, { tenantId: t.otherTenantId });
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

  it('that come while a connection catches up are told after what it missed, none left out', async () => {
    const { position } = await (async () => {
      const seen = await connect('anna');
      await happen('before-the-break', anna);
      return seen.next();
    })();
    await happen('missed', anna);
    const early = aClient(anna);
    const late = aClient(anna);
    const { own, look, afterNextReading } = await aHub();
    await own.add(early.client, position);
    await expect.poll(() => early.subjects()).toContain('missed');
    // The log is read for the newcomer; before it is told, another change is seen by those already there.
    await afterNextReading(async () => {
      await happen('meanwhile', anna);
      look();
      await expect.poll(() => early.subjects()).toContain('meanwhile');
    });
    await own.add(late.client, position);
    expect(late.subjects()).toEqual(['missed', 'meanwhile']);
    await own.stop();
  });

  it('of the last moments reach a connection whose page was read before it opened', async () => {
    const { own, look } = await aHub();
    // The page is read here; nobody listens yet.
    await happen('after-the-page', anna);
    look();
    const first = aClient(anna);
    await own.add(first.client);
    await expect.poll(() => first.subjects()).toContain('after-the-page');
    const second = aClient(anna);
    await own.add(second.client);
    expect(second.subjects()).toEqual(first.subjects());
    await own.stop();
  });

  it('begin anew for a position the log never reached', async () => {
    const { own } = await aHub();
    const { client, told } = aClient(anna);
    await own.add(client, 1_000_000);
    expect(told).toMatchObject([{ reset: true }, { ready: true }]);
    await own.stop();
  });

  it('come as the first and the last of a burst, and a break between them loses nothing', async () => {
    const busy = await connect('anna');
    await happen('burst', anna, { types: [burstType, burstType, burstType, type] });
    const [first, other] = [await busy.next(), await busy.next()];
    expect([first, other]).toMatchObject([{ topic: 'list' }, { topic: 'case', subjectId: 'burst' }]);
    // The second and third are held: who resumes from what was told so far gets the list again.
    expect(other.position).toBe(first.position);
    const again = await connect('anna', `?after=${other.position}`);
    expect(await again.next()).toMatchObject({ topic: 'list', subjectId: 'burst' });
    const last = await busy.next();
    expect(last).toMatchObject({ topic: 'list', subjectId: 'burst' });
    expect(last.position).toBe(first.position + 2);
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

describe('the public stream', () => {
  /** Reads server-sent events until so many notes have come, or with 0 until it is told where the stream stands. */
  async function listen(count: number, lastEventId?: string): Promise<{ id: number; data: LiveFrame }[]> {
    const leave = new AbortController();
    const response = await fetch(`http://${address}/v1/public/live`, {
      headers: {
        'veche-town': 'zarechny',
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      signal: leave.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const events: { id: number; data: LiveFrame }[] = [];
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
        if (id !== undefined && data !== undefined) events.push({ id: Number(id), data: JSON.parse(data) });
      }
      if (count === 0 ? events.some(({ data }) => 'ready' in data) : notesIn(events).length >= count) break;
    }
    leave.abort();
    return count === 0 ? events : notesIn(events);
  }
  const notesIn = <Event extends { readonly data: LiveFrame }>(events: readonly Event[]): Event[] =>
    events.filter(({ data }) => 'topic' in data);

  it('tells anyone what is public and nothing else, and resumes by Last-Event-ID', async () => {
    const [ready] = await listen(0);
    await happen('secret-1', anna);
    await happen('secret-2', boris);
    const resumed = await listen(2, String(ready?.id));
    expect(resumed.map(({ data }) => data)).toMatchObject([
      { topic: 'panel', subjectId: 'town' },
      { topic: 'panel', subjectId: 'town' },
    ]);
    const first = resumed[0]?.id ?? 0;
    expect((await listen(1, String(first))).map(({ id }) => id)).toEqual([first + 1]);
  });
});
