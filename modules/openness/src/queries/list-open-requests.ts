import type { OpenRequest, OpenRequestChoices } from '@veche/contracts';
import type { BilingualText, PlainDate } from '@veche/kernel';
import { AppError, type PreparedStatement, type ReadTx } from '@veche/platform';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { OpennessTables } from '../db/tables.ts';
import type { RegisterTitles } from './register-titles.ts';
import { rememberBatch } from './remember-batch.ts';

export interface RegisterFilter {
  readonly q?: string | undefined;
  readonly month?: string | undefined;
  readonly service?: string | undefined;
  readonly unit?: string | undefined;
  readonly district?: string | undefined;
  readonly status?: OpenRequest['status'] | undefined;
  readonly outcome?: OpenRequest['outcome'] | undefined;
}

type Rows<Output> = SelectQueryBuilder<OpennessTables, 'openness.register_row', Output>;
type Row = Omit<OpennessTables['openness.register_row'], 'tenant_id'>;

const mostWords = 6;
const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** Codes in whose titles a word stands. */
const codesWith = (
  titles: readonly { readonly code: string; readonly title: BilingualText }[],
  word: string,
) =>
  titles
    .filter(({ title }) => plain(title.ru).includes(word) || plain(title.en).includes(word))
    .map(({ code }) => code);

interface WordCodes {
  readonly services: readonly string[];
  readonly units: readonly string[];
  readonly districts: readonly string[];
}

/** For each word asked for, the services, units and districts in whose names it stands. */
const wordsOf = (q: string, choices: OpenRequestChoices): WordCodes[] =>
  plain(q)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => ({
      services: codesWith(choices.services, word),
      units: codesWith(choices.units, word),
      districts: codesWith(choices.districts, word),
    }));

const equalities = (filter: RegisterFilter) =>
  [
    ['month', filter.month],
    ['service_code', filter.service],
    ['unit_code', filter.unit],
    ['district', filter.district],
    ['status', filter.status],
    ['outcome', filter.outcome],
  ] as const;

function filtered<Output>(
  rows: Rows<Output>,
  filter: RegisterFilter,
  choices: OpenRequestChoices,
): Rows<Output> {
  let found = rows;
  for (const [column, value] of equalities(filter))
    if (value !== undefined) found = found.where(sql<boolean>`${sql.ref(column)} = ${value}`);
  if (filter.q === undefined) return found;
  // Each word must stand in the service, the unit or the district of a row.
  for (const { services, units, districts } of wordsOf(filter.q, choices))
    found = found.where(
      sql<boolean>`(service_code = any(${services}) or unit_code = any(${units}) or district = any(${districts}))`,
    );
  return found;
}

const columns = [
  'row_id',
  'month',
  'service_code',
  'unit_code',
  'district',
  'status',
  'outcome',
  'took',
] as const;

/** A page of the public register, newest month first. */
export async function listOpenRequests(
  tx: ReadTx,
  {
    filter,
    choices,
    limit,
    after,
  }: {
    readonly filter: RegisterFilter;
    readonly choices: OpenRequestChoices;
    readonly limit: number;
    readonly after: RegisterCursor | undefined;
  },
): Promise<readonly Row[]> {
  let rows = filtered(
    tx.kysely<OpennessTables>().selectFrom('openness.register_row').where('tenant_id', '=', tx.tenantId),
    filter,
    choices,
  ).select(columns);
  if (after)
    rows = rows.where(
      sql<boolean>`(month < ${after.month} or (month = ${after.month} and row_id > ${after.rowId}))`,
    );
  return rows.orderBy('month', 'desc').orderBy('row_id').limit(limit).execute();
}

/** Rows of the register that are alike in all that one can filter by, counted once for each batch. */
interface AlikeRows {
  readonly month: string;
  readonly service_code: string;
  readonly unit_code: string | null;
  readonly district: string | null;
  readonly status: string;
  readonly outcome: string;
  readonly n: number;
}

const countAlike: PreparedStatement = {
  name: 'openness.alike-rows',
  text: `select month, service_code, unit_code, district, status, outcome, count(*)::int as n
         from openness.register_row where tenant_id = $1 group by 1, 2, 3, 4, 5, 6`,
};
const listAlike = (tx: ReadTx): Promise<AlikeRows[]> =>
  rememberBatch(tx, 'alike', () => tx.sql<AlikeRows>(countAlike, [tx.tenantId]));

/** How many rows a filter finds. */
export async function countOpenRequests(
  tx: ReadTx,
  filter: RegisterFilter,
  choices: OpenRequestChoices,
): Promise<number> {
  const words = filter.q === undefined ? [] : wordsOf(filter.q, choices);
  const isFound = (row: AlikeRows): boolean =>
    equalities(filter).every(([column, value]) => value === undefined || row[column] === value) &&
    words.every(
      ({ services, units, districts }) =>
        services.includes(row.service_code) ||
        units.includes(row.unit_code ?? missing) ||
        districts.includes(row.district ?? missing),
    );
  return (await listAlike(tx)).reduce((sum, row) => (isFound(row) ? sum + row.n : sum), 0);
}

/** What is held back has no name, not even the empty one of «not said». */
const missing = '\u0000';

/** What the register holds, for its filters. */
export async function listChoices(tx: ReadTx, titles: RegisterTitles): Promise<OpenRequestChoices> {
  const rows = await listAlike(tx);
  const codes = (kind: 'month' | 'service_code' | 'unit_code' | 'district'): string[] => [
    ...new Set(rows.flatMap((row) => row[kind] ?? [])),
  ];
  const named = (kind: Parameters<typeof codes>[0], titleOf: (code: string) => BilingualText) =>
    codes(kind)
      .map((code) => ({ code, title: { ...titleOf(code) } }))
      .toSorted((a, b) => a.title.ru.localeCompare(b.title.ru, 'ru'));
  return {
    months: codes('month').toSorted((a, b) => b.localeCompare(a)),
    services: named('service_code', (code) => titles.service(code)),
    units: named('unit_code', (code) => titles.unit(code)),
    districts: named('district', (code) => (code === '' ? titles.unit('') : { ru: code, en: code })),
  };
}

const byNumber: PreparedStatement = {
  name: 'openness.row-by-number',
  text: `select r.row_id, r.month, r.service_code, r.unit_code, r.district, r.status, r.outcome, r.took
         from indicators.published_fact f join openness.register_row r on r.tenant_id = f.tenant_id and r.request_id = f.request_id
         where f.tenant_id = $1 and f.number = $2 limit 1`,
};

/** What the register shows of the request with a number, in no more detail than its row. */
export const findRowByNumber = async (tx: ReadTx, number: string): Promise<Row | undefined> =>
  (await tx.sql<Row>(byNumber, [tx.tenantId, number]))[0];

export const presentOpenRequest = (row: Row, titles: RegisterTitles): OpenRequest => ({
  id: row.row_id,
  month: row.month,
  service: row.service_code,
  serviceTitle: { ...titles.service(row.service_code) },
  unit: row.unit_code,
  unitTitle: row.unit_code === null ? null : { ...titles.unit(row.unit_code) },
  district: row.district,
  status: row.status,
  outcome: row.outcome,
  took: row.took,
});

/** Where a page ended. */
export interface RegisterCursor {
  readonly month: PlainDate;
  readonly rowId: string;
}

export const encodeCursor = (row: Pick<Row, 'month' | 'row_id'>): string =>
  Buffer.from(`${row.month} ${row.row_id}`).toString('base64url');

const cursorPattern = /^(\d{4}-(?:0[1-9]|1[0-2])-01) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** @throws AppError `bad-request` for a cursor we did not make */
export function decodeCursor(text: string): RegisterCursor {
  const [, month, rowId] = cursorPattern.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (month === undefined || rowId === undefined) throw new AppError('bad-request');
  return { month: month as PlainDate, rowId };
}
