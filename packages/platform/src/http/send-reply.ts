import { Readable } from 'node:stream';
import type { RouteContract } from '@veche/contracts';
import type { FastifyReply } from 'fastify';
import type { StoredReply } from './idempotency-store.ts';
import type { Reply, ReplyCookie } from './route-line.ts';

/** A JSON answer checked by its contract: fields the contract does not know never leave. @throws ZodError, a defect */
export function toStoredReply(contract: RouteContract, reply: Reply): StoredReply {
  const status = reply.status ?? contract.status ?? (contract.reply || contract.binary ? 200 : 204);
  const headers = {
    ...(reply.version === undefined ? {} : { etag: `"${reply.version}"` }),
    ...reply.headers,
  };
  const body = contract.reply && reply.body !== undefined ? contract.reply.parse(reply.body) : undefined;
  return { status, headers, ...(body === undefined ? {} : { body }) };
}

export function sendStoredReply(
  response: FastifyReply,
  { status, headers, body }: StoredReply,
): FastifyReply {
  void response.code(status).headers({ 'cache-control': 'no-store', ...headers });
  if (body === undefined) return response.send();
  return response.type('application/json; charset=utf-8').send(JSON.stringify(body));
}

/** Sends a file or another binary body as it comes. */
export function sendStream(response: FastifyReply, contract: RouteContract, reply: Reply): FastifyReply {
  void response
    .code(reply.status ?? contract.status ?? 200)
    .type(contract.binary ?? 'application/octet-stream')
    .headers({
      'cache-control': 'no-store',
      ...(reply.version === undefined ? {} : { etag: `"${reply.version}"` }),
    });
  if (reply.fileName !== undefined) void response.header('content-disposition', attachment(reply.fileName));
  for (const [name, value] of Object.entries(reply.headers ?? {}))
    if (value === '') void response.removeHeader(name);
    else void response.header(name, value);
  const { stream } = reply;
  return response.send(
    stream instanceof Readable || Buffer.isBuffer(stream) ? stream : Buffer.from(stream ?? []),
  );
}

export function setCookies(response: FastifyReply, cookies: readonly ReplyCookie[], secure: boolean): void {
  for (const { name, value, maxAgeSeconds, sameSite = 'lax', httpOnly = true } of cookies) {
    void response.setCookie(name, value, {
      path: '/',
      httpOnly,
      sameSite,
      secure,
      ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
    });
  }
}

/** RFC 6266: a plain name for old clients, the true one in UTF-8. */
function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`;
}
