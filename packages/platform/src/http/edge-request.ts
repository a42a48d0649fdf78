import type { Language } from '@veche/kernel';
import type { FastifyRequest } from 'fastify';
import type { Tenant } from '../db/tenant.ts';
import { chooseLanguage } from './language.ts';
import type { Principal } from './route-line.ts';

/** What the edge knows of a request before its handler runs. */
export interface EdgeRequest {
  readonly traceId: string;
  readonly language: Language;
  tenant?: Tenant;
  principal?: Principal | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    edge: EdgeRequest;
  }
}

/** What a credential is read from. */
export interface CredentialSource {
  readonly method: string;
  readonly ip: string;
  readonly userAgent: string;
  /** The town of the request: permissions are those held in it. */
  readonly tenant: Tenant;
  readonly header: (name: string) => string | undefined;
  readonly cookie: (name: string) => string | undefined;
}

export const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : value;
};

export const cookieOf = (request: FastifyRequest, name: string): string | undefined => request.cookies[name];

/** Language and trace of a request; the trace continues the caller's when it sends a W3C `traceparent`. */
export function describeRequest(request: FastifyRequest): EdgeRequest {
  const { lang } = request.query as { lang?: unknown };
  const cookie = cookieOf(request, 'veche-language');
  const acceptLanguage = headerOf(request, 'accept-language');
  return {
    traceId: request.id,
    language: chooseLanguage({
      ...(typeof lang === 'string' ? { lang } : {}),
      ...(cookie === undefined ? {} : { cookie }),
      ...(acceptLanguage === undefined ? {} : { acceptLanguage }),
    }),
  };
}

export function credentialSource(request: FastifyRequest, tenant: Tenant): CredentialSource {
  return {
    method: request.method,
    ip: request.ip,
    userAgent: headerOf(request, 'user-agent')?.slice(0, 400) ?? '',
    tenant,
    header: (name) => headerOf(request, name),
    cookie: (name) => cookieOf(request, name),
  };
}
