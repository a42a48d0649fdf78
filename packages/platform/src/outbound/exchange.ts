import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { OutboundError, type OutboundErrorCode } from './outbound-error.ts';
import type { OutboundReply } from './outbound-client.ts';
import type { PinnedTarget } from './resolve-target.ts';

export interface Exchange {
  readonly url: URL;
  readonly target: PinnedTarget;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly maxBytes: number;
  readonly stop: AbortSignal;
  readonly deadline: AbortSignal;
}

/** One request over one connection of its own to the checked address. @throws OutboundError */
export async function exchange(asked: Exchange): Promise<OutboundReply> {
  const sent = { mayHaveArrived: false };
  try {
    const response = await open(asked, sent);
    const { statusCode: status = 0 } = response;
    if (status >= 300 && status < 400 && status !== 304) {
      response.destroy();
      throw new OutboundError('redirected', { mayHaveArrived: true, detail: `answered ${status}` });
    }
    const body = await readLimited(unpacked(response), asked.maxBytes);
    return { status, headers: headersOf(response), body, address: asked.target.address };
  } catch (error) {
    if (error instanceof OutboundError) throw error;
    throw new OutboundError(codeOf(error, asked), { ...sent, cause: error, detail: detailOf(error) });
  }
}

function open(
  { url, target, method = 'GET', headers, body, stop }: Exchange,
  sent: { mayHaveArrived: boolean },
): Promise<IncomingMessage> {
  const options: RequestOptions & { servername?: string } = {
    method,
    headers: {
      'user-agent': 'veche',
      'accept-encoding': 'gzip, identity',
      ...headers,
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    },
    signal: stop,
    // A connection of its own: a pooled one could be to an address checked for another name.
    agent: false,
    family: target.family,
    lookup: (_host, { all }, answer) => {
      if (all) answer(null, [{ address: target.address, family: target.family }]);
      else answer(null, target.address, target.family);
    },
    maxHeaderSize: 16 * 1024,
  };
  return new Promise((resolve, reject) => {
    const start = url.protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing = start(url, options, resolve);
    outgoing.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        sent.mayHaveArrived = true;
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Servers answer packed whether asked or not; the limit counts what comes out, so that a bomb does not. */
function unpacked(response: IncomingMessage): Readable {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  const gunzip = createGunzip();
  response.on('error', (error) => gunzip.destroy(error));
  return response.pipe(gunzip).on('close', () => response.destroy());
}

async function readLimited(stream: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new OutboundError('too-large', { mayHaveArrived: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headersOf({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

function codeOf(error: unknown, { stop, deadline }: Exchange): OutboundErrorCode {
  if (deadline.aborted) return 'timeout';
  if (stop.aborted) return 'cancelled';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_TLS') || code.includes('CERT') || code.includes('SELF_SIGNED'))
    return 'certificate';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL'].includes(code))
    return 'unreachable';
  return 'broken';
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
