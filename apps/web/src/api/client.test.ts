import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useLanguageStore } from '../i18n/language-store.ts';
import { ApiProblem } from './api-problem.ts';
import { api, onVersion, unwrap } from './client.ts';

const answer = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const refuse = async (): Promise<Response> => answer({ status: 403, code: 'no-right', title: 'Нельзя' }, 403);
const lose = async (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => useLanguageStore.setState({ language: 'ru' }));

describe('api', () => {
  it('sends language and a repeat key with a command and answers the body', async () => {
    const fetch = vi.fn<(request: Request) => Promise<Response>>(async () => answer({ revoked: 2 }));
    await expect(unwrap(api.DELETE('/v1/sessions', { fetch }))).resolves.toEqual({ revoked: 2 });
    const headers = fetch.mock.calls[0]?.[0].headers;
    expect(headers?.get('accept-language')).toBe('ru');
    expect(headers?.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('turns a refusal into a problem and a lost network into status 0', async () => {
    await expect(unwrap(api.GET('/v1/session', { fetch: refuse }))).rejects.toMatchObject({
      status: 403,
      code: 'no-right',
    });
    await expect(unwrap(api.GET('/v1/session', { fetch: lose }))).rejects.toSatisfy(
      (error) => error instanceof ApiProblem && error.isOffline,
    );
  });

  it('quotes the version', () => {
    expect(onVersion(3)).toEqual({ 'If-Match': '"3"' });
  });
});
