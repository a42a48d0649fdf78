import { useLanguageStore } from '../i18n/language-store.ts';
import { ApiProblem } from './api-problem.ts';

export interface UploadProgress {
  /** 0…1. */
  readonly share: number;
  /** By the speed so far; absent in the first moments. */
  readonly remainingMs: number | undefined;
}

export interface UploadOptions {
  readonly onProgress?: (progress: UploadProgress) => void;
  /** Aborting cancels; the promise rejects with `AbortError`. */
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
}

const progressOf = (loaded: number, total: number, elapsedMs: number): UploadProgress => ({
  share: total === 0 ? 0 : loaded / total,
  remainingMs: elapsedMs < 500 || loaded === 0 ? undefined : ((total - loaded) * elapsedMs) / loaded,
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/**
 * Sends a file as the raw body of the request. XMLHttpRequest, because `fetch` cannot tell how much has gone.
 * @throws ApiProblem when the server refuses or does not answer
 */
export function uploadFile<Reply>(
  path: string,
  file: Blob,
  { onProgress, signal, idempotencyKey, ifMatch }: UploadOptions = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const startedMs = performance.now();
    const abort = (): void => request.abort();
    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', useLanguageStore.getState().language);
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type);
    request.setRequestHeader('idempotency-key', idempotencyKey ?? crypto.randomUUID());
    if (ifMatch !== undefined) request.setRequestHeader('if-match', ifMatch);
    request.upload.addEventListener('progress', (event) =>
      onProgress?.(progressOf(event.loaded, event.total, performance.now() - startedMs)),
    );
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Reply);
      else reject(new ApiProblem(request.status, body));
    });
    request.addEventListener('error', () => reject(new ApiProblem(0, {})));
    request.addEventListener('abort', () => reject(new DOMException('Upload cancelled', 'AbortError')));
    request.addEventListener('loadend', () => signal?.removeEventListener('abort', abort));
    if (signal?.aborted) {
      reject(new DOMException('Upload cancelled', 'AbortError'));
      return;
    }
    signal?.addEventListener('abort', abort);
    request.send(file);
  });
}
