import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';

/** What the server answered, as it came. */
export interface ApiReply {
  readonly status: number;
  readonly body: unknown;
}

/** Talks to the server as a signed-in person, beside the screens: to prepare what a journey begins with. */
export interface ApiClient {
  /** @throws Error with the problem when the server refuses */
  send<Body>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, version?: number): Promise<Body>;
  /** The answer whatever it is. */
  ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, version?: number): Promise<ApiReply>;
  upload<Body>(path: string, file: Buffer): Promise<Body>;
}

export function apiClient(request: APIRequestContext, baseUrl: string): ApiClient {
  const headers = (version?: number): Record<string, string> => ({
    origin: baseUrl,
    'accept-language': 'ru',
    'idempotency-key': randomUUID(),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  });
  const ask: ApiClient['ask'] = async (method, path, body, version) => {
    const reply = await request.fetch(`${baseUrl}${path}`, {
      method,
      headers: headers(version),
      ...(body === undefined ? {} : { data: body }),
    });
    const text = await reply.text();
    const isJson = reply.headers()['content-type']?.includes('json') ?? false;
    return { status: reply.status(), body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text };
  };
  return {
    ask,
    send: async <Body>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, version?: number) => {
      const reply = await ask(method, path, body, version);
      if (reply.status >= 400)
        throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 2000)}`);
      return reply.body as Body;
    },
    upload: async <Body>(path: string, file: Buffer) => {
      const reply = await request.fetch(`${baseUrl}${path}`, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/octet-stream' },
        data: file,
      });
      if (!reply.ok()) throw new Error(`Upload to ${path}: ${reply.status()} ${await reply.text()}`);
      return (await reply.json()) as Body;
    },
  };
}
