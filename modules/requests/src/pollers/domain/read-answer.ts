import type { ImportField, ImportMapping, PollerDialect } from '@veche/contracts';
import { err, ok, type Result } from '@veche/kernel';
import type { RowValues } from '../../imports/domain/table/table-row.ts';
import { parseXml } from '../../imports/domain/xml.ts';
import { atPointer } from './json-pointer.ts';

/** One item of an answer; for Open311 a record of its fields. */
export type AnswerItem = unknown;

/** The list of an answer, or why it is none. */
export function itemsOf(
  dialect: PollerDialect,
  text: string,
  itemsPointer: string,
): Result<readonly AnswerItem[], string> {
  if (dialect === 'open311-xml') return xmlItems(text);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return err('the answer is no JSON');
  }
  const list = dialect === 'json' ? atPointer(document, itemsPointer) : open311List(document);
  return Array.isArray(list) ? ok(list) : err('there is no list in the answer');
}

/** GeoReport answers with a list; some servers wrap it. */
function open311List(document: unknown): unknown {
  if (Array.isArray(document)) return document;
  return atPointer(document, '/service_requests') ?? atPointer(document, '/requests');
}

function xmlItems(text: string): Result<readonly AnswerItem[], string> {
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  if (!['service_requests', 'requests'].includes(parsed.value.name))
    return err(`<${parsed.value.name}> is no list of requests`);
  const requests = parsed.value.children.filter(
    ({ name }) => name === 'request' || name === 'service_request',
  );
  return ok(
    requests.map(({ children }) =>
      Object.fromEntries(children.map((child) => [child.name, child.text.trim()])),
    ),
  );
}

/** Fields of a GeoReport request. A closed one was closed when it was last changed: the standard has no other moment. */
const open311Fields: Partial<Record<ImportField, string>> = {
  externalId: '/service_request_id',
  status: '/status',
  serviceCode: '/service_code',
  service: '/service_name',
  unit: '/agency_responsible',
  openedAt: '/requested_datetime',
  updatedAt: '/updated_datetime',
  dueAt: '/expected_datetime',
  address: '/address',
  lat: '/lat',
  lon: '/long',
  text: '/description',
  closingNote: '/status_notes',
};

const isOpen311 = (dialect: PollerDialect): boolean => dialect !== 'json';

/** The values of an item by field. */
export function valuesOf(dialect: PollerDialect, item: AnswerItem, mapping: ImportMapping): RowValues {
  const at = (pointer: string): string | undefined => textOf(atPointer(item, pointer));
  const facts = mapping.facts.map((pointer) => [pointer, at(pointer)] as const);
  if (!isOpen311(dialect)) return { value: (field) => firstOf(mapping.columns[field], at), facts };
  return {
    value: (field) => {
      if (field === 'closedAt') return isClosed(at('/status')) ? at('/updated_datetime') : undefined;
      const pointer = open311Fields[field];
      return pointer === undefined ? undefined : at(pointer);
    },
    facts,
  };
}

const isClosed = (status: string | undefined): boolean => status?.toLowerCase() === 'closed';

function firstOf(
  pointers: readonly string[] | undefined,
  at: (pointer: string) => string | undefined,
): string | undefined {
  for (const pointer of pointers ?? []) {
    const value = at(pointer);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
