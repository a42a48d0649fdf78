import type { PersonId } from '@veche/kernel';
import {
  createEdge,
  createLog,
  createMetrics,
  createReplySeal,
  createTenantDirectory,
  type Principal,
} from '@veche/platform';
import type { RequestsBench } from './requests-bench.ts';

export interface Call {
  readonly body?: object;
  readonly payload?: string;
  readonly contentType?: string;
  /** Rights of the caller; none at all is nobody signed in. */
  readonly permissions?: readonly string[];
  readonly personId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The register behind a real edge. */
export interface RequestsEdge {
  call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, call?: Call): Promise<Answer<T>>;
}

export async function createRequestsEdge(bench: RequestsBench): Promise<RequestsEdge> {
  const edge = await createEdge({
    routes: bench.module.routes ?? [],
    db: bench.database.db,
    tenants: createTenantDirectory(bench.database.db),
    replySeal: createReplySeal(bench.vault, Buffer.alloc(32, 3)),
    config: {},
    log: createLog({ level: 'silent' }),
    metrics: createMetrics(),
    authenticate: async ({ header }) => principalOf(header('x-permissions'), header('x-person')),
  });
  return {
    async call<T>(
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      url: string,
      call: Call = {},
    ): Promise<Answer<T>> {
      const { body, payload, contentType, permissions, personId, headers } = call;
      const response = await edge.inject({
        method,
        url,
        headers: {
          'veche-town': 'zarechny',
          ...(permissions === undefined ? {} : { 'x-permissions': permissions.join(',') }),
          ...(personId === undefined ? {} : { 'x-person': personId }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(contentType === undefined ? {} : { 'content-type': contentType }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        ...(payload === undefined ? {} : { payload }),
      });
      const isJson = (response.headers['content-type'] ?? '').includes('json');
      return {
        status: response.statusCode,
        body: (isJson ? JSON.parse(response.payload) : response.payload) as T,
        headers: response.headers,
      };
    },
  };
}

function principalOf(permissions: string | undefined, personId: string | undefined): Principal | null {
  if (permissions === undefined) return null;
  return {
    personId: (personId ?? '01900000-0000-7000-8000-0000000000c1') as PersonId,
    sessionId: 'trial',
    roles: [],
    permissions: new Set(permissions.split(',')),
    secondFactor: true,
    language: 'ru',
  };
}
