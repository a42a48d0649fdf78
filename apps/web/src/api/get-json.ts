import { useLanguageStore } from '../i18n/language-store.ts';
import { asProblem, problemOf } from './api-problem.ts';

/** Reads JSON from the API. @throws ApiProblem */
export async function getJson<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await fetch(path, {
    headers: { accept: 'application/json', 'accept-language': useLanguageStore.getState().language },
    credentials: 'same-origin',
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : asProblem(error);
  });
  if (!response.ok) throw await problemOf(response);
  // A page instead of JSON is a proxy or a static server that does not know the API.
  if (!(response.headers.get('content-type') ?? '').includes('json'))
    throw asProblem(new TypeError('not JSON'));
  return (await response.json()) as Body;
}
