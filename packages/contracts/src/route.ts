import type { z } from 'zod';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a route answers when its response is not JSON. */
export type BinaryMediaType =
  'application/pdf' | 'application/octet-stream' | 'text/csv' | 'text/calendar' | 'text/html';

/**
 * One operation of the API: the single source from which the server mounts the route, the OpenAPI
 * document is generated and the client is typed.
 */
export interface RouteContract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  /** `operationId`, unique, camelCase. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path with `{name}` parameters, starting with `/v1/`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** A body that is streamed to the handler as it arrives (a file), with its limit in bytes. */
  readonly upload?: { readonly maxBytes: number };
  readonly reply?: Reply;
  readonly binary?: BinaryMediaType;
  /** Status of success: 200 unless told; 204 has no body. */
  readonly status?: 200 | 201 | 202 | 204;
  /** The command must carry `If-Match` with the version it was decided on. */
  readonly ifMatch?: boolean;
  /** The command may be repeated under one `Idempotency-Key`; the first result is returned again. Default: true for all but GET. */
  readonly idempotent?: boolean;
  /** Problem codes this route may answer, beside those that every route may. */
  readonly problems?: readonly string[];
}

/** Declares a route; the types of its schemas are kept. */
export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  contract: RouteContract<P, Q, B, R>,
): RouteContract<P, Q, B, R> => contract;
