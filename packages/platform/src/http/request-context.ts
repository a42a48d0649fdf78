import type { Readable } from 'node:stream';
import type { RouteContract } from '@veche/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError, invalidInput, notFound, type FieldError } from './app-error.ts';
import { cookieOf, headerOf } from './edge-request.ts';
import { findUnstorableCharacters } from './unstorable-characters.ts';
import { parseInput } from './parse-input.ts';
import type { RequestContext } from './route-line.ts';
import { limitUpload } from './upload-limit.ts';

/** Checks a request against its contract. @throws AppError with all field errors at once */
export function createContext(
  contract: RouteContract,
  request: FastifyRequest,
  response: FastifyReply,
): RequestContext {
  const { edge } = request;
  if (!edge.tenant) throw new Error('The town of the request is not resolved');
  const ifMatch = readIfMatch(contract, request);
  const idempotencyKey = readIdempotencyKey(contract, request);
  const principal = edge.principal ?? null;
  const checked = readInputs(contract, request);
  return {
    ...checked,
    ...(contract.upload ? { upload: limitUpload(request.body as Readable, contract.upload.maxBytes) } : {}),
    principal,
    tenantId: edge.tenant.id,
    scope: {
      tenantId: edge.tenant.id,
      actor: principal
        ? { kind: 'person', personId: principal.personId, roles: principal.roles }
        : { kind: 'anonymous' },
      traceId: edge.traceId,
    },
    language: edge.language,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    traceId: edge.traceId,
    ip: request.ip,
    userAgent: headerOf(request, 'user-agent')?.slice(0, 400) ?? '',
    signal: signalOf(response),
    header: (name) => headerOf(request, name),
    cookie: (name) => cookieOf(request, name),
  };
}

function readInputs(
  contract: RouteContract,
  request: FastifyRequest,
): { params: unknown; query: unknown; body: unknown } {
  const params = contract.params?.safeParse(request.params);
  // A malformed id names nothing: the answer is the same as for one that does not exist.
  if (params && (!params.success || findUnstorableCharacters(params.data).length > 0)) throw notFound();
  const errors: FieldError[] = [];
  const check = (schema: RouteContract['body'], input: unknown, prefix: string): unknown => {
    if (!schema) return undefined;
    const parsed = parseInput(schema, input, prefix);
    if (parsed.ok) return parsed.value;
    errors.push(...parsed.errors);
    return undefined;
  };
  const query = check(contract.query, queryOf(contract, request), 'query:');
  if (contract.body && request.body === undefined) throw new AppError('bad-request');
  if (contract.upload && request.body === undefined) throw new AppError('bad-request');
  if (!contract.body && !contract.upload && hasContent(request.body)) throw new AppError('bad-request');
  const body = check(contract.body, request.body, '');
  if (errors.length > 0) throw invalidInput(errors);
  return { params: params?.data, query, body };
}

/** `lang` may accompany any request; a parameter that may repeat is a list also when it comes once. */
function queryOf({ query }: RouteContract, request: FastifyRequest): Record<string, unknown> {
  const { lang, ...rest } = request.query as Record<string, unknown>;
  const shape =
    query && 'shape' in query
      ? (query.shape as Record<string, { _zod?: { def: { type: string; innerType?: unknown } } }>)
      : {};
  if (lang !== undefined && 'lang' in shape) rest['lang'] = lang;
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'string' && Object.hasOwn(shape, name) && isList(shape[name])) rest[name] = [value];
  }
  return rest;
}

function isList(schema: unknown): boolean {
  const def = (schema as { _zod?: { def: { type: string; innerType?: unknown } } } | undefined)?._zod?.def;
  if (!def) return false;
  return def.type === 'array' || (def.innerType !== undefined && isList(def.innerType));
}

const hasContent = (body: unknown): boolean =>
  body !== undefined && body !== null && !(typeof body === 'object' && Object.keys(body).length === 0);

function readIfMatch(contract: RouteContract, request: FastifyRequest): number | undefined {
  if (!contract.ifMatch) return undefined;
  const text = headerOf(request, 'if-match');
  if (text === undefined) throw new AppError('if-match-required');
  const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(text)?.[1];
  if (version === undefined) throw new AppError('bad-request');
  return Number(version);
}

function readIdempotencyKey(contract: RouteContract, request: FastifyRequest): string | undefined {
  if (contract.method === 'GET' || contract.idempotent === false) return undefined;
  const key = headerOf(request, 'idempotency-key');
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{8,255}$/.test(key)) throw new AppError('bad-request');
  return key;
}

function signalOf(response: FastifyReply): AbortSignal {
  const controller = new AbortController();
  response.raw.once('close', () => {
    if (!response.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
