import { mkdtemp, mkdir, writeFile, rm } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { problemCatalogue, route, type Problem } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../telemetry/log.ts';
import { createMetrics } from '../telemetry/metrics.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { stale } from './app-error.ts';
import { attemptOrRefuse } from './attempts.ts';
import { createEdge } from './edge.ts';
import type { ReplySeal } from './idempotency-store.ts';
import { on, type Principal, type RouteLine } from './route-line.ts';
import { createTenantDirectory } from './tenant-directory.ts';

const personId = '01900000-0000-7000-8000-0000000000aa' as PersonId;
const noteBody = z.object({ title: z.string().min(3), days: z.array(z.object({ heldOn: z.iso.date() })) });
const noteView = z.object({ title: z.string(), count: z.number() });
const contracts = {
  open: route({
    id: 'open',
    method: 'GET',
    path: '/v1/open',
    tag: 'trial',
    summary: 'Open',
    query: z.object({ limit: z.coerce.number().max(5).default(3), tags: z.array(z.string()).optional() }),
    reply: z.object({ limit: z.number(), tags: z.array(z.string()).optional(), town: z.string() }),
  }),
  mine: route({
    id: 'mine',
    method: 'GET',
    path: '/v1/mine',
    tag: 'trial',
    summary: 'Mine',
    reply: z.object({ ok: z.boolean() }),
  }),
  write: route({
    id: 'write',
    method: 'POST',
    path: '/v1/notes',
    tag: 'trial',
    summary: 'Write',
    body: noteBody,
    reply: noteView,
    status: 201,
  }),
  change: route({
    id: 'change',
    method: 'PUT',
    path: '/v1/notes/{id}',
    tag: 'trial',
    summary: 'Change',
    params: z.object({ id: z.uuid() }),
    body: noteBody,
    reply: noteView,
    ifMatch: true,
  }),
  upload: route({
    id: 'upload',
    method: 'PUT',
    path: '/v1/files',
    tag: 'trial',
    summary: 'Upload',
    upload: { maxBytes: 100_000 },
    reply: z.object({ bytes: z.number() }),
  }),
  download: route({
    id: 'download',
    method: 'GET',
    path: '/v1/files',
    tag: 'trial',
    summary: 'Download',
    binary: 'text/csv',
  }),
  fail: route({ id: 'fail', method: 'POST', path: '/v1/fail', tag: 'trial', summary: 'Fail' }),
  slow: route({ id: 'slow', method: 'POST', path: '/v1/slow', tag: 'trial', summary: 'Slow' }),
  guess: route({ id: 'guess', method: 'POST', path: '/v1/guess', tag: 'trial', summary: 'Guess' }),
};

/** Seals nothing but shows whose key was asked for. */
const replySeal: ReplySeal = {
  seal: async (_tx, owner, text) => `${owner ?? 'edge'}|${Buffer.from(text).toString('base64')}`,
  open: async (_tx, _owner, sealed) => Buffer.from(sealed.split('|')[1] ?? '', 'base64').toString(),
};

let t: TestDatabase;
let app: FastifyInstance;
let webFolder: string;
const logged: string[] = [];
let written = 0;
let releaseSlow: () => void = () => {};
const slowMayEnd = new Promise<void>((resolve) => (releaseSlow = resolve));
let slowStarted: () => void = () => {};
const slowHasStarted = new Promise<void>((resolve) => (slowStarted = resolve));

beforeAll(async () => {
  t = await createTestDatabase();
  webFolder = await mkdtemp(join(tmpdir(), 'veche-web-'));
  await mkdir(join(webFolder, 'assets'));
  await writeFile(
    join(webFolder, 'index.html'),
    '<!doctype html><html><head><title>x</title><link rel="modulepreload" href="/assets/start.js" data-route="/"></head><body><script type="module" src="/assets/a.js"></script></body></html>',
  );
  await writeFile(join(webFolder, 'assets/a.js'), 'export {}');
  const lines: RouteLine[] = [
    on(contracts.open, 'public', async ({ query, tenantId }) => ({ body: { ...query, town: tenantId } })),
    on(contracts.mine, 'signed-in', async () => ({
      body: { ok: true, secret: 'must not leave' } as { ok: boolean },
    })),
    on(contracts.write, 'note.write', async ({ body, scope }) => {
      await t.db.transact(scope, async () => void (written += 1));
      return { body: { title: body.title, count: written } };
    }),
    on(contracts.change, 'note.write', async ({ body, ifMatch }) => {
      if (ifMatch !== 7) throw stale(7);
      return { body: { title: body.title, count: 0 }, version: 8 };
    }),
    on(contracts.upload, 'public', async ({ upload }) => {
      let bytes = 0;
      for await (const chunk of upload ?? []) bytes += (chunk as Buffer).length;
      return { body: { bytes } };
    }),
    on(contracts.download, 'public', async () => ({
      stream: Readable.from(['a;b\n']),
      fileName: 'Заявки "2026".csv',
    })),
    on(contracts.fail, 'public', async () => {
      throw new Error('the password of the moon is 1234');
    }),
    on(contracts.slow, 'signed-in', async () => {
      slowStarted();
      await slowMayEnd;
      return {};
    }),
    on(contracts.guess, 'public', async () => {
      await attemptOrRefuse(t.db, 'guess:me', { limit: 2, windowSeconds: 60 });
      return {};
    }),
  ];
  app = await createEdge({
    routes: lines,
    db: t.db,
    tenants: createTenantDirectory(t.db),
    replySeal,
    config: { publicUrl: 'https://veche.example', webFolder, bodyLimitBytes: 10_000 },
    log: createLog({}, { write: (line) => void logged.push(line) }),
    metrics: createMetrics(),
    async authenticate(source): Promise<Principal | null> {
      const who = source.cookie('veche-session');
      if (who === undefined) return null;
      const permissions = new Set(who === 'writer' ? ['note.write'] : []);
      return { personId, sessionId: who, roles: [], permissions, secondFactor: false, language: 'ru' };
    },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await t.close();
  await rm(webFolder, { recursive: true });
});

const call = (options: InjectOptions, who?: string) =>
  app.inject({ ...options, ...(who ? { cookies: { 'veche-session': who } } : {}) });
const note = { title: 'Ярмарка', days: [{ heldOn: '2026-05-27' }] };
const post = (payload: unknown, headers: Record<string, string> = {}, who = 'writer') =>
  call({ method: 'POST', url: '/v1/notes', payload: payload as object, headers }, who);

const askTown = async (headers: Record<string, string>) =>
  (await call({ method: 'GET', url: '/v1/open', headers })).json();
const askOpen = async (query: string) =>
  (await call({ method: 'GET', url: `/v1/open?${query}` })).json<Problem & { tags?: string[] }>();
const putFile = (bytes: number, declared: boolean) =>
  call({
    method: 'PUT',
    url: '/v1/files',
    payload: declared ? Buffer.alloc(bytes) : Readable.from([Buffer.alloc(bytes)]),
    headers: { 'content-type': 'application/pdf' },
  });

/** Raw bytes to the listening edge, and all it says before it closes. */
async function speak(bytes: string): Promise<string> {
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

describe('who may call', () => {
  it.each([
    ['/v1/open', undefined, 200],
    ['/v1/mine', undefined, 401],
    ['/v1/mine', 'reader', 200],
  ] as const)('GET %s as %s answers %i', async (url, who, status) => {
    expect((await call({ method: 'GET', url }, who)).statusCode).toBe(status);
  });

  it('settles the right before it looks at the body', async () => {
    const responses = await Promise.all([
      call({
        method: 'POST',
        url: '/v1/notes',
        payload: '{"broken',
        headers: { 'content-type': 'application/json' },
      }),
      post({ wrong: 1 }, {}, 'reader'),
    ]);
    expect(responses.map((response) => response.json<Problem>().code)).toEqual([
      'sign-in-required',
      'no-right',
    ]);
  });

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://veche.example' }, 201],
    [{ origin: 'http://localhost:8090', host: 'localhost:8090' }, 201],
    [{ origin: 'http://localhost:8091', host: 'localhost:8090' }, 403],
    [{}, 201],
  ])('judges a change from %j: %i', async (headers, status) => {
    expect((await post(note, headers as Record<string, string>)).statusCode).toBe(status);
  });

  it('finds the town, refuses one that is not here', async () => {
    expect(await askTown({ 'veche-town': 'zarechny' })).toMatchObject({ town: t.tenantId });
    expect(await askTown({ host: 'nagorny.veche.example' })).toMatchObject({ town: t.otherTenantId });
    expect(await askTown({ 'veche-town': 'kitezh' })).toMatchObject({ code: 'not-found' });
  });
});

describe('input', () => {
  it('names all faults at once, in the language asked for', async () => {
    const response = await post(
      { title: 'a', days: [{ heldOn: 'soon' }], extra: 1 },
      { 'accept-language': 'en' },
    );
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const body = response.json<Problem>();
    expect(body).toMatchObject({ code: 'invalid-input', title: 'Check the marked fields' });
    expect(body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/title', 'too-short'],
      ['/days/0/heldOn', 'not-date'],
      ['/extra', 'unknown-field'],
    ]);
  });

  it.each([
    ['malformed JSON', '{"title":', 'application/json', 400],
    ['an empty body', '', 'application/json', 400],
    ['poisoned JSON', '{"title":"abc","days":[],"__proto__":{"x":1}}', 'application/json', 400],
    ['endless brackets', '['.repeat(9_000), 'application/json', 400],
    ['a well-formed abyss', `${'['.repeat(4_500)}${']'.repeat(4_500)}`, 'application/json', 400],
    ['a body that is too large', JSON.stringify({ title: 'x'.repeat(20_000) }), 'application/json', 413],
    ['another kind of data', '<a/>', 'application/xml', 415],
  ])('refuses %s', async (_what, payload, type, status) => {
    const before = written;
    const response = await call(
      { method: 'POST', url: '/v1/notes', payload, headers: { 'content-type': type } },
      'writer',
    );
    expect([response.statusCode, response.json<Problem>().status]).toEqual([status, status]);
    expect(written).toBe(before);
  });

  it('reads a query, one value as a list too, and refuses unknown parameters', async () => {
    expect(await askOpen('tags=a&lang=en&limit=4')).toMatchObject({ tags: ['a'], limit: 4 });
    expect((await askOpen('limit=9&x=1')).errors?.map((error) => error.pointer)).toEqual([
      'query:/limit',
      'query:/x',
    ]);
  });

  it('answers a malformed id as one that does not exist', async () => {
    const response = await call(
      { method: 'PUT', url: '/v1/notes/1%20or%201', payload: note, headers: { 'if-match': '"7"' } },
      'writer',
    );
    expect(response.statusCode).toBe(404);
  });

  it.each(['/v1/notes/%', '/v1/notes/%ff', `/v1/notes/${'я'.repeat(400)}`])(
    'answers the address %s as one that does not exist',
    async (url) => {
      const response = await call({
        method: 'PUT',
        url,
        payload: note,
        headers: { 'accept-language': 'en' },
      });
      expect(response.headers['content-type']).toContain('application/problem+json');
      expect(response.headers['content-language']).toBe('en');
      expect(response.json<Problem>()).toMatchObject({
        status: 404,
        code: 'not-found',
        title: problemCatalogue['not-found'].title.en,
      });
    },
  );

  it.each([
    ['no HTTP at all', 'что это\r\n\r\n', 400, 'bad-request', 'ru'],
    [
      'a broken header',
      'GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nя: 1\r\n\r\n',
      400,
      'bad-request',
      'en',
    ],
    [
      'endless headers',
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
      'ru',
    ],
  ] as const)('answers %s on the socket as a problem', async (_what, bytes, status, code, language) => {
    const answer = await speak(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      status,
      code,
      title: problemCatalogue[code].title[language],
    });
  });

  it('streams an upload and stops it past the limit', async () => {
    expect((await putFile(5_000, true)).json()).toEqual({ bytes: 5_000 });
    expect((await putFile(200_000, true)).json<Problem>().code).toBe('too-large');
    expect((await putFile(200_000, false)).json<Problem>().code).toBe('too-large');
  });

  it('lets go of a connection that sends more than anybody wants', async () => {
    const bytes = 8_000_000;
    const answer = await speak(
      `PUT /v1/files HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n` +
        `${bytes.toString(16)}\r\n${' '.repeat(bytes)}\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('versions', () => {
  it.each([
    [undefined, 428],
    ['"6"', 412],
    ['soon', 400],
    ['"7"', 200],
  ])('If-Match %s answers %i', async (ifMatch, status) => {
    const response = await call(
      {
        method: 'PUT',
        url: `/v1/notes/${personId}`,
        payload: note,
        headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
      },
      'writer',
    );
    expect(response.statusCode).toBe(status);
    expect(response.headers.etag).toBe(status === 200 ? '"8"' : undefined);
    expect(response.json<Problem>().extra).toEqual(status === 412 ? { currentVersion: 7 } : undefined);
  });
});

describe('idempotency (pain P4)', () => {
  it('does a command once and repeats its answer', async () => {
    const before = written;
    const first = await post(note, { 'idempotency-key': 'key-00000001' });
    const second = await post(note, { 'idempotency-key': 'key-00000001' });
    expect(second.json()).toEqual(first.json());
    expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([
      undefined,
      'true',
    ]);
    expect(written).toBe(before + 1);
  });

  it('refuses the key for another request, keeps keys of people apart', async () => {
    await post(note, { 'idempotency-key': 'key-00000002' });
    const other = await post({ ...note, title: 'Другая' }, { 'idempotency-key': 'key-00000002' });
    expect(other.json<Problem>().code).toBe('idempotency-mismatch');
  });

  it('says that the first one still runs', async () => {
    const headers = { 'idempotency-key': 'key-00000003' };
    const first = call({ method: 'POST', url: '/v1/slow', headers }, 'reader');
    const firstDone = first.then((response) => response.statusCode);
    await slowHasStarted;
    const second = await call({ method: 'POST', url: '/v1/slow', headers }, 'reader');
    expect(second.json<Problem>().code).toBe('still-in-progress');
    releaseSlow();
    expect(await firstDone).toBe(204);
  });

  it('forgets a refused command, so that it may be mended', async () => {
    const headers = { 'idempotency-key': 'key-00000004' };
    expect((await post({ title: 'a', days: [] }, headers)).statusCode).toBe(422);
    expect((await post(note, headers)).statusCode).toBe(201);
  });
});

describe('a process that dies after the commit and before the reply is stored', () => {
  it('leaves a note, so that the repetition does not do it again', async () => {
    const headers = { 'idempotency-key': 'key-00000005' };
    const first = await post(note, headers);
    expect(first.statusCode).toBe(201);
    const owner = new Client({ connectionString: t.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query(
      `select committed from platform.idempotency where key = 'key-00000005'`,
    );
    await owner.query(
      `update platform.idempotency set status = null, reply = null, claimed_until = now() - interval '1 minute' where key = 'key-00000005'`,
    );
    const before = written;
    const second = await post(note, headers);
    await owner.query(`update platform.idempotency set committed = false where key = 'key-00000005'`);
    const third = await post(note, headers);
    await owner.end();
    expect(rows).toEqual([{ committed: true }]);
    expect(second.json<Problem>()).toMatchObject({
      code: 'still-in-progress',
      detail: expect.stringContaining('Действие выполнено'),
    });
    expect([third.statusCode, written]).toEqual([201, before + 1]);
  });
});

describe('answers', () => {
  it('never carry what the contract does not know', async () => {
    expect((await call({ method: 'GET', url: '/v1/mine' }, 'reader')).json()).toEqual({ ok: true });
  });

  it('of a defect tell nothing but a trace id', async () => {
    const response = await call({ method: 'POST', url: '/v1/fail' });
    const body = response.json<Problem>();
    expect(body).toMatchObject({ status: 500, code: 'unexpected' });
    expect(response.body).not.toContain('moon');
    expect(logged.some((line) => line.includes('moon') && line.includes(body.traceId ?? '-'))).toBe(true);
  });

  it('that are files name themselves in Russian', async () => {
    const response = await call({ method: 'GET', url: '/v1/files' });
    expect(response.headers['content-type']).toContain('text/csv');
    expect(response.headers['content-disposition']).toBe(
      `attachment; filename="______ _2026_.csv"; filename*=UTF-8''${encodeURIComponent('Заявки "2026".csv')}`,
    );
    expect(response.body).toBe('a;b\n');
  });

  it('count attempts in the database', async () => {
    const codes = [];
    for (let n = 0; n < 3; n += 1) codes.push(await call({ method: 'POST', url: '/v1/guess' }));
    expect(codes.map((response) => response.statusCode)).toEqual([204, 204, 429]);
    expect(codes[2]?.headers['retry-after']).toBe('60');
    t.clock.advance({ minutes: 2 });
    expect((await call({ method: 'POST', url: '/v1/guess' })).statusCode).toBe(204);
  });
});

describe('the web client', () => {
  it('gets what one page alone loads beforehand with that page alone', async () => {
    const start = await call({ method: 'GET', url: '/?from=letter' });
    expect(start.body).toContain('href="/assets/start.js"');
    const queue = await call({ method: 'GET', url: '/queue' });
    expect(queue.body).not.toContain('start.js');
    expect(queue.body).toContain('src="/assets/a.js"');
  });

  it('gets a page whose scripts carry the nonce of its policy, another each time', async () => {
    const pages = await Promise.all([
      call({ method: 'GET', url: '/' }),
      call({ method: 'GET', url: '/permits/1' }),
    ]);
    const nonces = pages.map(
      (page) => /script-src 'nonce-([^']+)'/.exec(String(page.headers['content-security-policy']))?.[1],
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    for (const [index, page] of pages.entries()) {
      expect(page.body).toContain(`<script nonce="${nonces[index]}" type="module"`);
      expect(page.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('gets its assets for good and 404 for those that are not there', async () => {
    const found = await call({ method: 'GET', url: '/assets/a.js' });
    expect(found.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await call({ method: 'GET', url: '/assets/b.js' })).statusCode).toBe(404);
    expect((await call({ method: 'GET', url: '/..%2f..%2fetc%2fpasswd' })).body).not.toContain('root:');
    expect((await call({ method: 'GET', url: '/v1/nothing' })).json<Problem>().code).toBe('not-found');
  });
});

describe('the reference', () => {
  it('is an OpenAPI 3.1 document and a page without script', async () => {
    const document = (await call({ method: 'GET', url: '/v1/openapi.json' })).json();
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: { '/v1/notes/{id}': { put: { operationId: 'change' } } },
    });
    const page = await call({ method: 'GET', url: '/v1/reference?lang=en' });
    expect(page.body).toContain('API reference');
    expect(page.body).not.toContain('<script');
  });

  it('is beside health, readiness and figures', async () => {
    expect((await call({ method: 'GET', url: '/healthz' })).statusCode).toBe(200);
    expect((await call({ method: 'GET', url: '/readyz' })).json()).toEqual({ status: 'ready' });
    const figures = await call({ method: 'GET', url: '/metrics' });
    expect(figures.body).toContain('veche_http_request_duration_seconds_bucket');
    expect((await call({ method: 'GET', url: '/metrics', remoteAddress: '203.0.113.5' })).statusCode).toBe(
      404,
    );
  });
});
