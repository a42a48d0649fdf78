import { createHash } from 'node:crypto';
import type { Reply } from '@veche/platform';

/** Anyone may keep it for a minute and show it while asking whether there is a newer one. The town is told by a header or a cookie. */
const caching = {
  'cache-control': 'public, max-age=60, stale-while-revalidate=600',
  vary: 'veche-town, cookie, accept-encoding',
};

/** What never changes may be kept for a year. */
export const forever = { 'cache-control': 'public, max-age=31536000, immutable', vary: caching.vary };

/** Name of a version of an answer: the same parts give the same name. */
export const etagOf = (...parts: readonly (string | number | undefined)[]): string =>
  `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`;

/** An answer shared caches may keep; who has this version already is told so instead. */
export async function publicReply<Body>(
  { header, etag }: { readonly header: (name: string) => string | undefined; readonly etag: string },
  make: () => Promise<Reply<Body>>,
): Promise<Reply<Body>> {
  const known = header('if-none-match')
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''));
  if (known?.includes(etag) || known?.includes('*')) return { status: 304, headers: { ...caching, etag } };
  const reply = await make();
  return { ...reply, headers: { ...reply.headers, ...caching, etag } };
}
