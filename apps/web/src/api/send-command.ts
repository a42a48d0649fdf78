import { useLanguageStore } from '../i18n/language-store.ts';
import { asProblem, problemOf } from './api-problem.ts';

export interface CommandOptions {
  /** Version the command was decided on; a stale one is answered 412. */
  readonly ifMatch?: string;
  /** The same key repeats the same command safely; keep it while the person presses again. Default: a new one. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Sends a command as JSON and reads the answer. Carries an `Idempotency-Key`. @throws ApiProblem */
export async function sendCommand<Reply = undefined>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  { ifMatch, idempotencyKey, signal }: CommandOptions = {},
): Promise<Reply> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': useLanguageStore.getState().language,
      'idempotency-key': idempotencyKey ?? crypto.randomUUID(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : asProblem(error);
  });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as Reply;
}
