import { AppError } from './app-error.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OriginFacts {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Refuses a change that a page of another site asks for with our visitor's cookies. Every browser sends `Origin` with
 * such a request; a program that sends neither header has no cookies of a browser to misuse.
 */
export function assertOwnOrigin(
  { method, host, origin, fetchSite }: OriginFacts,
  publicOrigin: string | undefined,
): void {
  if (safeMethods.has(method)) return;
  if (origin !== undefined) {
    if (!isOwnOrigin(origin, host, publicOrigin)) throw new AppError('foreign-origin');
  } else if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none')
    throw new AppError('foreign-origin');
}

/** Whether a page of this origin is ours: the address we are known under, or the very host that was asked. */
export function isOwnOrigin(
  origin: string,
  host: string | undefined,
  publicOrigin: string | undefined,
): boolean {
  if (origin === publicOrigin) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
