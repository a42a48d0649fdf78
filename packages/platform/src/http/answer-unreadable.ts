import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '@veche/contracts';
import type { ConnectionError } from 'fastify';
import { AppError } from './app-error.ts';
import { chooseLanguage } from './language.ts';
import { problemBody } from './problem-body.ts';
import { apiPolicy, commonHeaders } from './security-headers.ts';

const codes: Partial<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/** Answers bytes that are no HTTP request, or never became one: there is no request to hang an answer on, only a socket. */
export function answerUnreadable(error: ConnectionError, socket: Socket): void {
  // Whoever has gone reads nothing.
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(answerTo(error));
  socket.destroy();
}

function answerTo({ code, rawPacket }: ConnectionError): string {
  // Declared as its JSON form, in truth a buffer.
  const packet = rawPacket as unknown;
  const text = Buffer.isBuffer(packet) ? packet.toString('latin1') : '';
  const said = /^accept-language:[ \t]*([^\r\n]*)/im.exec(text)?.[1];
  const language = chooseLanguage(said === undefined ? {} : { acceptLanguage: said });
  const problem = problemBody(
    new AppError(codes[code] ?? 'bad-request'),
    language,
    randomBytes(16).toString('hex'),
  );
  const body = JSON.stringify(problem);
  const headers = {
    ...commonHeaders,
    'content-security-policy': apiPolicy,
    'content-language': language,
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}\r\n${lines.join('')}\r\n${body}`;
}
