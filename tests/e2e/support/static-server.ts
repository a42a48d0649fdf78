import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { randomBytes } from 'node:crypto';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The same policy as the real server's; a page that breaks it fails the tests. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** An anonymous visitor of the demonstration town, frozen at the day of the examples. */
const session = {
  permissions: [],
  tenant: {
    id: '0199d1a0-0000-7000-8000-000000000001',
    code: 'tihorechensk',
    name: { ru: 'Тихореченск', en: 'Tikhorechensk' },
    authority: { ru: 'Администрация города Тихореченска', en: 'Tikhorechensk Town Administration' },
    zone: 'Europe/Moscow',
    prefix: 'ТР',
    centre: [41.35, 57.62],
  },
  isDemonstration: true,
  staffNeedsSecondFactor: false,
  now: '2026-05-27T11:20:00.000Z',
};

function answerApi(path: string, response: ServerResponse): void {
  const isSession = path === '/v1/session';
  response.writeHead(isSession ? 200 : 404, {
    'content-type': isSession ? 'application/json' : 'application/problem+json',
  });
  response.end(
    JSON.stringify(isSession ? session : { status: 404, code: 'not-found', title: 'Здесь ничего нет' }),
  );
}

function answerPage(root: string, response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64');
  const page = readFileSync(join(root, 'index.html'), 'utf8').replace('__CSP_NONCE__', nonce);
  response.writeHead(200, { 'content-type': types['.html'], 'content-security-policy': policy(nonce) });
  response.end(page);
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  if (path.startsWith('/v1/')) return answerApi(path, response);
  const file = join(root, path);
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile())
    return answerPage(root, response);
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** Serves a built client on the loopback, without the real server: for the kit's own tests. */
export function serveClient(root: string, port: number): Promise<Server> {
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`No built client in ${root}: build apps/web first`);
  const server = createServer((request, response) => answer(root, request, response));
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
