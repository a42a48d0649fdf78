import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOutboundClient } from '@veche/platform';
import { afterEach, describe, expect, test } from 'vitest';
import { createSmsTransport } from './sms-transport.ts';
import type { OutboundCopy } from './transport.ts';

const copy: OutboundCopy = {
  stableId: '0198c7a1@veche.example',
  to: '+79001234567',
  language: 'ru',
  title: '',
  body: [],
  sms: 'ТР-2026-00417: зарегистрировано.',
  link: 'https://veche.example/a/1',
};
const outbound = createOutboundClient({ allow: ['127.0.0.1'] });
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

interface Taken {
  readonly key: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

async function gateway(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { authorization } = request.headers;
      taken.push({
        key: request.headers['idempotency-key']?.toString(),
        authorization,
        body: JSON.parse(text),
      });
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, taken };
}

const send = (url: string, timeoutMs = 5_000) =>
  createSmsTransport({ url, token: 'secret', timeoutMs }, outbound).send(copy, new AbortController().signal);

describe('text messages by an HTTP gateway', () => {
  test('the gateway gets id, number and text with the link, under an idempotency key', async () => {
    const { url, taken } = await gateway((response) => response.writeHead(202).end());
    expect(await send(url)).toEqual({ kind: 'sent' });
    expect(taken).toEqual([
      {
        key: copy.stableId,
        authorization: 'Bearer secret',
        body: {
          id: copy.stableId,
          to: '+79001234567',
          text: 'ТР-2026-00417: зарегистрировано. https://veche.example/a/1',
        },
      },
    ]);
  });

  test.each([
    [503, true],
    [429, true],
    [401, true],
    [400, false],
    [422, false],
  ])('status %i: to be repeated – %s', async (status, retry) => {
    const { url } = await gateway((response) => response.writeHead(status).end());
    expect(await send(url)).toEqual({ kind: 'failed', retry, code: `http-${status}` });
  });

  test('a gateway that is down has certainly not taken it', async () => {
    const { url } = await gateway((response) => response.end());
    closers.splice(0).forEach((close) => close());
    expect(await send(url)).toEqual({ kind: 'failed', retry: true, code: 'http-unreachable' });
  });

  test('silence or a dropped line after the request leaves it unknown', async () => {
    const silent = await gateway(() => {});
    expect(await send(silent.url, 200)).toMatchObject({ kind: 'unknown' });
    const dropping = await gateway((_response, request) => request.socket.destroy());
    expect(await send(dropping.url)).toMatchObject({ kind: 'unknown' });
  });

  test('a redirect is not followed: the text goes nowhere but to the gateway', async () => {
    const other = await gateway((response) => response.end());
    const { url } = await gateway((response) => response.writeHead(307, { location: other.url }).end());
    expect(await send(url)).not.toEqual({ kind: 'sent' });
    expect(other.taken).toEqual([]);
  });
});
