import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { runMarked } from '../db/command-mark.ts';
import { AppError, noRight, signInRequired } from './app-error.ts';
import { credentialSource, cookieOf, headerOf } from './edge-request.ts';
import type { EdgeOptions } from './edge-options.ts';
import type { IdempotencyStore } from './idempotency-store.ts';
import { assertOwnOrigin } from './origin-check.ts';
import { createContext } from './request-context.ts';
import type { Policy, Principal, Reply, RequestContext, RouteLine } from './route-line.ts';
import { sendStoredReply, sendStream, setCookies, toStoredReply } from './send-reply.ts';

export interface MountOptions {
  readonly options: EdgeOptions;
  readonly idempotency: IdempotencyStore;
}

const defaultBodyLimitBytes = 1024 * 1024;

/** Mounts one line: origin, person and right are settled before a byte of the body is read. */
export function mountRoute(
  app: FastifyInstance,
  line: RouteLine,
  { options, idempotency }: MountOptions,
): void {
  const { contract, policy } = line;
  const publicOrigin =
    options.config.publicUrl === undefined ? undefined : new URL(options.config.publicUrl).origin;
  const secure = publicOrigin?.startsWith('https:') ?? false;
  app.route({
    method: contract.method,
    url: contract.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    bodyLimit: options.config.bodyLimitBytes ?? defaultBodyLimitBytes,
    onRequest: async (request) => {
      assertOwnOrigin(originFacts(request), publicOrigin);
      request.edge.tenant = await resolveTenant(options, request);
      request.edge.principal = await options.authenticate(credentialSource(request, request.edge.tenant));
      assertMay(policy, request.edge.principal);
      const declaredBytes = Number(headerOf(request, 'content-length') ?? 0);
      if (contract.upload && declaredBytes > contract.upload.maxBytes)
        throw new AppError('too-large', { extra: { maxBytes: contract.upload.maxBytes } });
    },
    handler: async (request, response) => {
      const context = createContext(contract, request, response);
      if (context.idempotencyKey !== undefined)
        return runOnce(line, context, { request, response, idempotency, secure });
      const reply = await line.handler(context);
      return send(line, reply, response, secure);
    },
  });
}

/** @throws AppError `sign-in-required`, `no-right` */
export function assertMay(policy: Policy, principal: Principal | null): void {
  if (policy === 'public') return;
  if (!principal) throw signInRequired();
  if (policy !== 'signed-in' && !principal.permissions.has(policy)) throw noRight();
}

export const originFacts = (request: FastifyRequest) => ({
  method: request.method,
  host: request.host,
  origin: headerOf(request, 'origin'),
  fetchSite: headerOf(request, 'sec-fetch-site'),
});

export function resolveTenant({ tenants }: EdgeOptions, request: FastifyRequest) {
  const header = headerOf(request, 'veche-town');
  const cookie = cookieOf(request, 'veche-town');
  return tenants.resolve({
    ...(header === undefined ? {} : { header }),
    ...(cookie === undefined ? {} : { cookie }),
    host: request.hostname,
  });
}

function send({ contract }: RouteLine, reply: Reply, response: FastifyReply, secure: boolean): FastifyReply {
  setCookies(response, reply.cookies ?? [], secure);
  return reply.stream === undefined
    ? sendStoredReply(response, toStoredReply(contract, reply))
    : sendStream(response, contract, reply);
}

interface RunOnce {
  readonly request: FastifyRequest;
  readonly response: FastifyReply;
  readonly idempotency: IdempotencyStore;
  readonly secure: boolean;
}

/** Runs a command under its key; only a success is remembered, so that a refused one may be mended and sent again. */
async function runOnce(
  line: RouteLine,
  context: RequestContext,
  { request, response, idempotency, secure }: RunOnce,
): Promise<FastifyReply> {
  const { principal, idempotencyKey = '' } = context;
  const owner =
    principal?.personId ?? createHash('sha256').update(`${context.ip}\n${context.userAgent}`).digest('hex');
  const claim = await idempotency.claim({
    owner,
    personId: principal?.personId ?? null,
    key: idempotencyKey,
    request: [
      context.tenantId,
      request.method,
      request.url,
      String(context.ifMatch ?? ''),
      bodyPrint(request, line),
    ],
  });
  if (claim.kind === 'finished')
    return sendStoredReply(response.header('idempotency-replayed', 'true'), claim.reply);
  let reply: Reply;
  try {
    reply = await runMarked({ owner, key: idempotencyKey, token: claim.token }, () => line.handler(context));
  } catch (error) {
    await claim.release();
    throw error;
  }
  // Streams are read once and cookies open a session: neither is kept.
  if (reply.stream !== undefined || reply.cookies !== undefined) {
    await claim.release();
    return send(line, reply, response, secure);
  }
  const stored = toStoredReply(line.contract, reply);
  await claim.finish(stored);
  return sendStoredReply(response, stored);
}

function bodyPrint(request: FastifyRequest, { contract }: RouteLine): string {
  if (!contract.upload) return JSON.stringify(request.body) ?? '';
  return `${headerOf(request, 'content-type') ?? ''} ${headerOf(request, 'content-length') ?? ''}`;
}
