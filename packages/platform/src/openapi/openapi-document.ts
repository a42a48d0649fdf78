import { problem, problemCatalogue, type ProblemCode, type RouteContract } from '@veche/contracts';
import type { z } from 'zod';
import { createSchemaCollector, type JsonSchema, type SchemaCollector } from './json-schemas.ts';

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, unknown>>;
}

/** Builds the OpenAPI 3.1 document of the API from its contracts alone. */
export function buildOpenApi(contracts: readonly RouteContract[]): OpenApiDocument {
  const collector = createSchemaCollector();
  const problemSchema = collector.translate(problem.meta({ id: 'Problem' }), 'output');
  // Answers first: the plain names of components are theirs.
  const replies = new Map(
    contracts.map((contract) => [
      contract.id,
      contract.reply && collector.translate(contract.reply, 'output'),
    ]),
  );
  const paths: Record<string, Record<string, unknown>> = {};
  for (const contract of contracts) {
    (paths[contract.path] ??= {})[contract.method.toLowerCase()] = {
      operationId: contract.id,
      tags: [contract.tag],
      summary: contract.summary,
      parameters: parametersOf(contract, collector),
      ...requestBodyOf(contract, collector),
      responses: { ...successOf(contract, replies.get(contract.id)), ...problemsOf(contract, problemSchema) },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Veche API',
      version: '1',
      description:
        'Problems follow RFC 9457; titles and messages come in the language of the request (`?lang=ru|en` or `Accept-Language`).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [...new Set(contracts.map((contract) => contract.tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: collector.components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'veche_session' } },
    },
  };
}

const header = (name: string, required: boolean, description: string): unknown => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

function parametersOf(contract: RouteContract, collector: SchemaCollector): unknown[] {
  return [
    ...fieldsOf(contract.params, collector).map(([name, schema]) => ({
      name,
      in: 'path',
      required: true,
      schema,
    })),
    ...fieldsOf(contract.query, collector).map(([name, schema, required]) => ({
      name,
      in: 'query',
      required,
      schema,
    })),
    ...(contract.ifMatch ? [header('If-Match', true, 'Version the command was decided on, as in ETag')] : []),
    ...(contract.method !== 'GET' && contract.idempotent !== false
      ? [header('Idempotency-Key', false, 'A repeated command under one key returns the first result')]
      : []),
  ];
}

function fieldsOf(
  schema: z.ZodType | undefined,
  collector: SchemaCollector,
): [name: string, schema: JsonSchema, required: boolean][] {
  if (!schema) return [];
  const { properties = {}, required = [] } = collector.translate(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, field]) => [name, field, required.includes(name)]);
}

function requestBodyOf({ body, upload }: RouteContract, collector: SchemaCollector): Record<string, unknown> {
  if (upload)
    return {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': {} },
        description: `At most ${upload.maxBytes} bytes`,
      },
    };
  if (!body) return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: collector.translate(body, 'input') } },
    },
  };
}

function successOf(contract: RouteContract, reply: JsonSchema | undefined): Record<string, unknown> {
  const status = contract.status ?? (reply || contract.binary ? 200 : 204);
  const content = reply
    ? { 'application/json': { schema: reply } }
    : contract.binary
      ? { [contract.binary]: {} }
      : undefined;
  return {
    [status]: {
      description: status === 204 ? 'Done' : 'Success',
      ...(content && status !== 204 ? { content } : {}),
    },
  };
}

/** Problems by status: those the contract names and those every such request may meet. */
function problemsOf(contract: RouteContract, schema: JsonSchema): Record<string, unknown> {
  const common: ProblemCode[] = ['sign-in-required', 'no-right', 'too-many-requests', 'unexpected'];
  if (contract.params) common.push('not-found');
  if (contract.query || contract.body) common.push('invalid-input');
  if (contract.method !== 'GET') common.push('bad-request', 'foreign-origin');
  if (contract.ifMatch) common.push('stale-version', 'if-match-required');
  if (contract.method !== 'GET' && contract.idempotent !== false)
    common.push('still-in-progress', 'idempotency-mismatch');
  if (contract.upload) common.push('too-large', 'unsupported-media-type');
  const codes = new Set([...common, ...(contract.problems ?? []).filter(isProblemCode)]);
  const byStatus = Object.groupBy(codes, (code) => String(problemCatalogue[code].status));
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, list = []]) => [
      status,
      { description: list.toSorted().join(', '), content: { 'application/problem+json': { schema } } },
    ]),
  );
}

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemCatalogue, code);
