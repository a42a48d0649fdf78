import { randomUUID } from 'node:crypto';
import type { Problem } from '@veche/contracts';
import type { FastifyInstance } from 'fastify';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Somebody at a browser: keeps cookies, comes from one network address. */
export interface Visitor {
  send<T = Record<string, unknown>>(
    method: Method,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<T>>;
  /** The body of an answer that must be a success. */
  must<T = Record<string, unknown>>(
    method: Method,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<T>;
  personId(): Promise<string>;
}

let lastAddress = 0;

/** @param persona who signs in again by themselves when the session has run out */
export function createVisitor(app: FastifyInstance, town: string, persona?: string): Visitor {
  const cookies = new Map<string, string>();
  const address = `10.2.${Math.floor((lastAddress += 1) / 250)}.${(lastAddress % 250) + 1}`;
  const once: Visitor['send'] = async (method, path, body, headers = {}) => {
    const response = await app.inject({
      method,
      url: path,
      cookies: Object.fromEntries(cookies),
      headers: {
        'x-forwarded-for': address,
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        'veche-town': town,
        'accept-language': 'ru',
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...(body === undefined || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: payloadOf(body) }),
    });
    for (const { name, value } of response.cookies) cookies.set(name, value);
    const isJson = /json/.test(String(response.headers['content-type']));
    const parsed = (isJson && response.body !== '' ? JSON.parse(response.body) : {}) as never;
    return {
      status: response.statusCode,
      body: parsed,
      problem: parsed,
      headers: response.headers,
      bytes: response.rawPayload,
    };
  };
  const send: Visitor['send'] = async (...request) => {
    const answer = await once(...request);
    if (persona === undefined || answer.problem.code !== 'sign-in-required') return answer as never;
    await once('POST', '/v1/demo/sessions', { persona });
    return once(...request);
  };
  const must: Visitor['must'] = async (method, path, body, headers) => {
    const answer = await send(method, path, body, headers);
    if (answer.status >= 300)
      throw new Error(`${method} ${path} ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as never;
  };
  return {
    send,
    must,
    personId: async () => (await must<{ person: { id: string } }>('GET', '/v1/session')).person.id,
  };
}

const payloadOf = (body: unknown): string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
