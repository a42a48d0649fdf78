import createClient, { type Middleware } from 'openapi-fetch';
import { useLanguageStore } from '../i18n/language-store.ts';
import { asProblem, problemOf } from './api-problem.ts';
import type { paths } from './schema.gen.ts';

/** Language and repeat key go with every call; what is not a success becomes an `ApiProblem`. */
const edge: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', useLanguageStore.getState().language);
    if (request.method !== 'GET' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID());
    }
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError({ error, request }) {
    if (request.signal.aborted) return;
    return asProblem(error);
  },
};

/** The API, typed from the OpenAPI document. Wrap calls in `unwrap`. */
export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? 'http://localhost' : location.origin,
  credentials: 'same-origin',
});
api.use(edge);

/**
 * The body of a successful answer.
 *
 * @example const application = await unwrap(api.GET('/v1/applications/{id}', { params: { path: { id } }, signal }));
 * @throws ApiProblem for anything else
 */
export async function unwrap<Data>(
  call: Promise<{ readonly data?: Data; readonly error?: unknown; readonly response: Response }>,
): Promise<Data> {
  const { data, error } = await call;
  if (error !== undefined) throw asProblem(error);
  return data as Data;
}

/** Header of a command decided on a version: `params: { header: { ...header, ...onVersion(application.version) } }`. */
export const onVersion = (version: number | string): { readonly 'If-Match': string } => ({
  'If-Match': `"${version}"`,
});
