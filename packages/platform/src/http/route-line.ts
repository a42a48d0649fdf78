import type { Readable } from 'node:stream';
import type { RouteContract } from '@veche/contracts';
import type { Language, PersonId, TenantId } from '@veche/kernel';
import type { z } from 'zod';
import type { RoleGrant, Scope } from '../db/scope.ts';

/** `application.decide`: what, then what is done to it. Which role holds it is data. */
export type PermissionName = `${string}.${string}`;

/** Who may call a route: anyone, anyone signed in, or who holds the permission in this town. */
export type Policy = 'public' | 'signed-in' | PermissionName;

/** The person behind a request, as the session or key proved. */
export interface Principal {
  readonly personId: PersonId;
  readonly sessionId: string;
  readonly roles: readonly RoleGrant[];
  /** Held in the town of this request. */
  readonly permissions: ReadonlySet<string>;
  readonly secondFactor: boolean;
  readonly language: Language;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type SchemasOf<C> =
  C extends RouteContract<infer P, infer Q, infer B, infer R> ? { p: P; q: Q; b: B; r: R } : never;

/** One request, checked against its contract. */
export interface RequestContext<C extends RouteContract = RouteContract> {
  readonly params: Parsed<SchemasOf<C>['p']>;
  readonly query: Parsed<SchemasOf<C>['q']>;
  readonly body: Parsed<SchemasOf<C>['b']>;
  /** The body as it arrives, when the contract says `upload`; it fails with `too-large` past the limit. */
  readonly upload?: Readable;
  readonly principal: Principal | null;
  readonly scope: Scope;
  readonly tenantId: TenantId;
  readonly language: Language;
  /** Present when the contract says `ifMatch`. */
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly traceId: string;
  readonly ip: string;
  readonly userAgent: string;
  /** Fires when the client goes away. */
  readonly signal: AbortSignal;
  readonly header: (name: string) => string | undefined;
  readonly cookie: (name: string) => string | undefined;
}

/** A cookie to set, or to remove with `maxAgeSeconds: 0`. Always HttpOnly unless told, SameSite=Lax, Path=/, Secure under https. */
export interface ReplyCookie {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds?: number;
  readonly sameSite?: 'lax' | 'strict';
  readonly httpOnly?: boolean;
}

export interface Reply<Body = unknown> {
  readonly body?: Body;
  /** A binary answer; its type is that of the contract unless `headers` say otherwise. */
  readonly stream?: Readable | Uint8Array;
  readonly status?: number;
  /** Becomes the `ETag`. */
  readonly version?: number;
  /** Beside those of every answer; of a binary answer an empty value takes such a header away. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly ReplyCookie[];
  /** Makes the answer a download under this name. */
  readonly fileName?: string;
}

/** A mounted operation: its contract, who may call it, what it does. */
export interface RouteLine {
  readonly contract: RouteContract;
  readonly policy: Policy;
  readonly handler: (context: RequestContext) => Promise<Reply>;
}

/** Declares one route, one line: `on(routes.submitApplication, 'application.submit', submitApplication)`. */
export function on<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  contract: RouteContract<P, Q, B, R>,
  policy: Policy,
  handler: (context: RequestContext<RouteContract<P, Q, B, R>>) => Promise<Reply<z.input<R>>>,
): RouteLine {
  // The edge parses params, query and body by this very contract before it calls the handler.
  return { contract, policy, handler };
}
