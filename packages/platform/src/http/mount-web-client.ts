import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.ts';
import { clientPolicy } from './security-headers.ts';

/** Serves the built web client: files under their names, and the start page for any other address a person may open. */
export async function mountWebClient(app: FastifyInstance, webFolder: string | undefined): Promise<void> {
  const root = webFolder === undefined ? undefined : resolve(webFolder);
  if (root !== undefined)
    await app.register(fastifyStatic, {
      root,
      serve: false,
      preCompressed: true,
      cacheControl: false,
      etag: true,
    });
  app.setNotFoundHandler(async (request, response) => {
    const path = decodePath(request.url);
    const readable = request.method === 'GET' || request.method === 'HEAD';
    if (root === undefined || !readable || path.startsWith('/v1/')) throw new AppError('not-found');
    if (path !== '/' && path !== '/index.html' && (await isFileUnder(root, path)))
      return response
        .header('cache-control', cachingOf(path))
        .header('vary', 'accept-encoding')
        .sendFile(path.slice(1));
    if (/\.[a-z0-9]{2,5}$/i.test(path) || path.startsWith('/assets/')) throw new AppError('not-found');
    const nonce = randomBytes(16).toString('base64');
    return response
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': clientPolicy(nonce), 'cache-control': 'no-cache' })
      .send(withNonce(forRoute(await readFile(join(root, 'index.html'), 'utf8'), path), nonce));
  });
}

/** Leaves out what the build put in for other routes alone: links that bear the path of another in `data-route`. */
const forRoute = (html: string, path: string): string =>
  html.replaceAll(/\s*<link[^>]* data-route="([^"]*)"[^>]*>/g, (link, route) => (route === path ? link : ''));

/** Gives every script and style of the page this answer's nonce, and a meta element for libraries that add styles later. */
export function withNonce(html: string, nonce: string): string {
  const meta = `<meta property="csp-nonce" nonce="${nonce}">`;
  return html
    .replaceAll(/<meta property="csp-nonce"[^>]*>/g, '')
    .replaceAll(/\snonce="[^"]*"/g, '')
    .replaceAll(/<(script|style|link)(?=[\s>])/g, `<$1 nonce="${nonce}"`)
    .replace(/<head[^>]*>/, (head) => head + meta);
}

/** Names in `assets` hold a hash of their content and never change it; the service worker must be asked for each time. */
function cachingOf(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  if (/\/(sw|service-worker)\.js$|\.webmanifest$/.test(path)) return 'no-cache';
  return 'public, max-age=3600';
}

async function isFileUnder(root: string, path: string): Promise<boolean> {
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(root + sep)) return false;
  return stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    throw new AppError('not-found');
  }
}
