import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createOutboundClient, type OutboundRequest } from './outbound-client.ts';
import { OutboundError } from './outbound-error.ts';
import type { ResolveName } from './resolve-target.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return (server.address() as AddressInfo).port;
}

const serve = (answer: RequestListener): Promise<number> => listen(createServer(answer));
const serveRaw = (answer: (socket: Socket) => void): Promise<number> => listen(createTcpServer(answer));

const toLoopback: ResolveName = async () => [{ address: '127.0.0.1' }];

/** Calls a server of this test under a name that is allowed to be private. */
const call = (port: number, request: Partial<OutboundRequest> = {}) =>
  createOutboundClient({ allow: ['gateway.test'], resolve: toLoopback }).send({
    url: `http://gateway.test:${port}/requests.json`,
    ...request,
  });

const failure = async (work: Promise<unknown>): Promise<OutboundError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(OutboundError);
  return error as OutboundError;
};

describe('a call to another system', () => {
  it('brings status, headers and body, and tells which address answered', async () => {
    const port = await serve((request, response) => {
      response.setHeader('x-host', request.headers.host ?? '');
      response.end('{"ok":true}');
    });
    const reply = await call(port);
    expect(reply).toMatchObject({
      status: 200,
      address: '127.0.0.1',
      headers: { 'x-host': `gateway.test:${port}` },
    });
    expect(reply.body.toString()).toBe('{"ok":true}');
  });

  it('sends method, headers and body', async () => {
    const port = await serve((request, response) => {
      const seen: Buffer[] = [];
      request.on('data', (chunk: Buffer) => seen.push(chunk));
      request.on('end', () =>
        response.end(
          `${request.method} ${String(request.headers['x-id'])} ${Buffer.concat(seen).toString()}`,
        ),
      );
    });
    const reply = await call(port, { method: 'POST', headers: { 'x-id': '7' }, body: 'привет' });
    expect(reply.body.toString()).toBe('POST 7 привет');
  });

  it('takes an error of the other side for an answer', async () => {
    const port = await serve((_, response) => response.writeHead(503).end('later'));
    expect((await call(port)).status).toBe(503);
  });
});

describe('private networks', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1:5432/',
    'http://0.0.0.0/',
  ])('are not called at %s', async (url) => {
    const error = await failure(createOutboundClient({ allow: [] }).send({ url }));
    expect(error).toMatchObject({ code: 'address-refused', mayHaveArrived: false });
  });

  it('are not called by a name that leads there, nor by one that leads there half the time', async () => {
    for (const addresses of [['10.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['93.184.216.34', 'fd00::1']]) {
      const client = createOutboundClient({
        allow: ['other.test'],
        resolve: async () => addresses.map((address) => ({ address })),
      });
      expect((await failure(client.send({ url: 'http://rebound.test/' }))).code).toBe('address-refused');
    }
  });

  it('are called where the configuration names host and port, and only that port', async () => {
    const port = await serve((_, response) => response.end('in'));
    const client = createOutboundClient({ allow: [`127.0.0.1:${port}`] });
    expect((await client.send({ url: `http://127.0.0.1:${port}/` })).body.toString()).toBe('in');
    expect((await failure(client.send({ url: `http://127.0.0.1:${port + 1}/` }))).code).toBe(
      'address-refused',
    );
    await expect(client.resolve('127.0.0.1', port)).resolves.toEqual({ address: '127.0.0.1', family: 4 });
    await expect(client.resolve('127.0.0.1', 25)).rejects.toThrow(OutboundError);
  });

  it('are not reached by a name that changes its mind after the check', async () => {
    const answers = ['127.0.0.1', '169.254.169.254', '169.254.169.254'];
    let asked = 0;
    const port = await serve((_, response) => response.end('first'));
    const client = createOutboundClient({
      allow: ['gateway.test'],
      resolve: async () => [{ address: answers[asked++] ?? '' }],
    });
    const reply = await client.send({ url: `http://gateway.test:${port}/` });
    expect([asked, reply.address, reply.body.toString()]).toEqual([1, '127.0.0.1', 'first']);
  });
});

describe('a hostile server', () => {
  it.each([301, 302, 303, 307, 308])('leads nowhere by %i', async (status) => {
    let stolen = 0;
    const inner = await serve((_, response) => {
      stolen += 1;
      response.end('secret');
    });
    const port = await serve((_, response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${inner}/` }).end(),
    );
    expect(await failure(call(port))).toMatchObject({ code: 'redirected', mayHaveArrived: true });
    expect(stolen).toBe(0);
  });

  it('is cut when it sends too much, packed or not, announced or not', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    const endless = await serve((_, response) => {
      const more = (): boolean => response.write(Buffer.alloc(64_000), () => void more());
      more();
    });
    const packed = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    for (const port of [endless, packed])
      expect((await failure(call(port, { maxBytes: 1_000_000 }))).code).toBe('too-large');
    expect((await call(packed, { maxBytes: 3_000_000 })).body.length).toBe(3_000_000);
  });

  it('is left when it drips, is silent or never ends', async () => {
    const drips = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n');
      const drip = setInterval(() => socket.write('.'), 20);
      socket.on('close', () => clearInterval(drip));
      socket.on('error', () => {});
    });
    const silent = await serveRaw((socket) => socket.on('error', () => {}));
    for (const port of [drips, silent])
      expect(await failure(call(port, { timeoutMs: 200 }))).toMatchObject({
        code: 'timeout',
        mayHaveArrived: true,
      });
  });

  it('cannot hold a call by a name server that does not answer', async () => {
    const client = createOutboundClient({ allow: [], resolve: () => new Promise(() => {}) });
    expect(await failure(client.send({ url: 'http://slow.test/', timeoutMs: 50 }))).toMatchObject({
      code: 'timeout',
      mayHaveArrived: false,
    });
  });

  it('breaks a call by nonsense, endless headers or a cut body', async () => {
    const answers = [
      'no http at all\r\n\r\n',
      `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(40_000)}\r\n\r\n`,
      'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nplain',
    ];
    for (const answer of answers) {
      const port = await serveRaw((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => socket.end(answer));
      });
      expect(await failure(call(port))).toMatchObject({ code: 'broken', mayHaveArrived: true });
    }
  });

  it('that speaks no TLS is told nothing', async () => {
    const port = await serveRaw((socket) => {
      socket.on('error', () => {});
      socket.end('HTTP/1.1 200 OK\r\n\r\n');
    });
    const error = await failure(
      createOutboundClient({ allow: ['gateway.test'], resolve: toLoopback }).send({
        url: `https://gateway.test:${port}/`,
      }),
    );
    expect(error.mayHaveArrived).toBe(false);
  });
});

describe('a call that cannot be made', () => {
  it('says so: nobody listens, no such name, no such address', async () => {
    const port = await serve(() => {});
    await Promise.all(closing.splice(0).map((close) => close()));
    expect(await failure(call(port))).toMatchObject({ code: 'unreachable', mayHaveArrived: false });
    const unknown = createOutboundClient({
      allow: [],
      resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    expect((await failure(unknown.send({ url: 'http://nobody.test/' }))).code).toBe('name-unknown');
    for (const url of [
      'file:///etc/passwd',
      'ftp://a.test/',
      'gopher://a.test/',
      'http://user:pw@a.test/',
      'nonsense',
    ])
      expect((await failure(unknown.send({ url }))).code).toBe('address-unusable');
  });

  it('is given up when the caller gives it up', async () => {
    const giveUp = new AbortController();
    const port = await serve(() => giveUp.abort());
    expect((await failure(call(port, { signal: giveUp.signal }))).code).toBe('cancelled');
  });
});
