import type { ApplicationSummary } from '@veche/contracts';
import type { OrganisationId, PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql, type ExpressionBuilder, type SelectQueryBuilder } from 'kysely';
import { tryOpenRow } from '../db/application-repo.ts';
import type { ApplicationTable, Tables } from '../db/tables.ts';
import type { Opinion } from '../domain/application.ts';
import type { CaseClock } from '../domain/clocks.ts';
import { endingOf, type Ending } from '../domain/view/ending.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { readCaseClocks } from '../use-cases/term-columns.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { summarise } from './present-summary.ts';

export interface QueueFilter {
  readonly status?: string | undefined;
  readonly eventClass?: string | undefined;
  readonly assigned: 'me' | 'nobody' | 'all';
  readonly term?: 'in-time' | 'due-soon' | 'due-today' | 'overdue' | 'paused' | undefined;
  readonly text?: string | undefined;
  readonly startsFrom?: string | undefined;
  readonly startsTo?: string | undefined;
  readonly sort: 'due' | 'filed' | 'starts' | 'updated';
  readonly direction: 'asc' | 'desc';
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Final states leave the working queue unless asked for by name; an amendment to decide brings a case back. */
export const finalStatuses = [
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'HELD',
  'APPROVED',
  'APPROVED_COND',
  'AGREED',
  'NO_RIGHT_TO_HOLD',
  'ART12_3',
];

type Query = SelectQueryBuilder<Tables, 'permits.application', object>;
type Builder = ExpressionBuilder<Tables, 'permits.application'>;

/** Applications of one person and of the organisations they belong to, newest change first. */
export async function listMyApplications(
  deps: PermitsDeps,
  tx: ReadTx,
  personId: PersonId,
  filter: {
    status?: string | undefined;
    text?: string | undefined;
    cursor?: string | undefined;
    limit: number;
  },
): Promise<{ items: ApplicationSummary[]; nextCursor?: string }> {
  const organisations = await deps.people.organisationsOf(tx, personId);
  const base = tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .where('tenant_id', '=', tx.tenantId)
    .where((eb) =>
      eb.or([
        eb('applicant_person_id', '=', personId),
        ...(organisations.length > 0 ? [eb('organisation_id', 'in', organisations as OrganisationId[])] : []),
      ]),
    );
  const filtered = withText(withStatus(base, filter.status), filter.text);
  return page(deps, tx, filtered, {
    sort: 'updated',
    direction: 'desc',
    cursor: filter.cursor,
    limit: filter.limit,
  });
}

/** The officers' queue: everything submitted in this town; final states only when their status is asked for. */
export async function listQueue(
  deps: PermitsDeps,
  tx: ReadTx,
  personId: PersonId,
  filter: QueueFilter,
): Promise<{ items: ApplicationSummary[]; nextCursor?: string }> {
  return page(deps, tx, queueQuery(tx, personId, filter), filter);
}

function queueQuery(tx: ReadTx, personId: PersonId, filter: QueueFilter): Query {
  let query: Query = tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .where('tenant_id', '=', tx.tenantId)
    .where('status', '<>', 'DRAFT');
  query = filter.status
    ? withStatus(query, filter.status)
    : query.where((eb) =>
        eb.or([eb('status', 'not in', finalStatuses), eb('amendment_filed_at', 'is not', null)]),
      );
  if (filter.eventClass) query = query.where('event_class', '=', filter.eventClass);
  if (filter.assigned === 'me') query = query.where('officer_person_id', '=', personId);
  if (filter.assigned === 'nobody') query = query.where('officer_person_id', 'is', null);
  if (filter.startsFrom) query = query.where('starts_at', '>=', filter.startsFrom);
  if (filter.startsTo) query = query.where('starts_at', '<', sql<string>`(${filter.startsTo}::date + 1)`);
  if (filter.term) query = query.where((eb) => termCondition(eb, filter.term ?? 'in-time', tx.now));
  return withText(query, filter.text);
}

function termCondition(eb: Builder, term: NonNullable<QueueFilter['term']>, now: string) {
  const within = (from: number, to: number) =>
    eb.and([
      eb('is_term_paused', '=', false),
      eb('due_at', '>', sql<string>`${now}::timestamptz + make_interval(days => ${from})`),
      eb('due_at', '<=', sql<string>`${now}::timestamptz + make_interval(days => ${to})`),
    ]);
  switch (term) {
    case 'paused':
      return eb('is_term_paused', '=', true);
    case 'overdue':
      return eb.and([eb('is_term_paused', '=', false), eb('due_at', '<=', now)]);
    case 'due-today':
      return within(0, 1);
    case 'due-soon':
      return within(0, 3);
    case 'in-time':
      return eb.and([
        eb('is_term_paused', '=', false),
        eb('due_at', '>', sql<string>`${now}::timestamptz + interval '3 days'`),
      ]);
  }
}

const withStatus = (query: Query, status: string | undefined): Query =>
  status ? query.where('status', 'in', status.split(',')) : query;

/** Number or part of the title or place; ё and е are the same letter. */
function withText(query: Query, text: string | undefined): Query {
  const wanted = text?.trim();
  if (!wanted) return query;
  const pattern = `%${wanted
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const folded = (column: 'title' | 'number' | 'place_name') =>
    sql<string>`replace(lower(coalesce(${sql.ref(column)}, '')), 'ё', 'е')`;
  return query.where((eb) =>
    eb.or([
      eb(folded('title'), 'like', pattern),
      eb(folded('number'), 'like', pattern),
      eb(folded('place_name'), 'like', pattern),
    ]),
  );
}

const sortColumn = { due: 'due_at', filed: 'filed_at', starts: 'starts_at', updated: 'updated_at' } as const;

/** Keyset page: rows without a value come last in either direction. */
async function page(
  deps: PermitsDeps,
  tx: ReadTx,
  query: Query,
  options: {
    sort: QueueFilter['sort'];
    direction: 'asc' | 'desc';
    cursor?: string | undefined;
    limit: number;
  },
): Promise<{ items: ApplicationSummary[]; nextCursor?: string }> {
  const { limit } = options;
  const edge = options.direction === 'asc' ? 'infinity' : '-infinity';
  const key = sql<string>`coalesce(${sql.ref(sortColumn[options.sort])}, ${edge}::timestamptz)`;
  const after = options.cursor ? decodeCursor(options.cursor) : undefined;
  const comparison = options.direction === 'asc' ? sql`>` : sql`<`;
  const positioned = after
    ? query.where(sql<boolean>`(${key}, id) ${comparison} (${after.key}::timestamptz, ${after.id}::uuid)`)
    : query;
  const rows = (await positioned
    .selectAll()
    .orderBy(key, options.direction)
    .orderBy('id', options.direction)
    .limit(limit + 1)
    .execute()) as ApplicationTable[];
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const cases = await Promise.all(shown.map((row) => caseOfRow(deps, tx, row)));
  const names = await deps.people.displayNames(tx, [
    ...new Set([
      ...shown.flatMap((row) => [row.applicant_person_id, row.officer_person_id].filter((id) => id !== null)),
      ...cases.flatMap(({ ending }) => ending?.by ?? []),
    ]),
  ] as PersonId[]);
  const items = await Promise.all(
    shown.map((row, index) => summarise(deps, tx, row, { names, ...cases[index] })),
  );
  return rows.length > limit && last
    ? { items, nextCursor: encodeCursor({ key: last[sortColumn[options.sort]] ?? edge, id: last.id }) }
    : { items };
}

/** What only the sealed case can tell. A draft has nothing to tell, nor has a case whose key is destroyed. */
async function caseOfRow(
  deps: PermitsDeps,
  tx: ReadTx,
  row: ApplicationTable,
): Promise<{ clocks?: readonly CaseClock[]; opinions?: readonly Opinion[]; ending?: Ending | undefined }> {
  if (row.number === null) return {};
  const opened = await tryOpenRow(tx, deps.vault, row);
  if (!opened) return {};
  const { state } = opened;
  const clocks = await readCaseClocks(deps, tx, state);
  return {
    ...(row.due_at === null ? {} : { clocks }),
    ...(state.status === 'DRAFT' ? {} : { opinions: state.opinions }),
    ending: endingOf(
      state,
      clocks.find(({ owner }) => owner === 'authority'),
    ),
  };
}

export interface QueueCounts {
  readonly all: number;
  readonly mine: number;
  readonly unassigned: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly waiting: number;
  readonly office: number;
  readonly agencies: number;
  readonly decided: number;
}

const isFinal = sql<boolean>`status = any(${finalStatuses})`;
const isOpen = sql<boolean>`(not ${isFinal} or amendment_filed_at is not null)`;

/** Numbers on the tabs of the queue. */
export async function countQueue(tx: ReadTx, personId: PersonId): Promise<QueueCounts> {
  const count = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`count(*) filter (where ${condition})`;
  const open = (condition: ReturnType<typeof sql<boolean>>) =>
    count(sql<boolean>`${isOpen} and ${condition}`);
  return tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .where('tenant_id', '=', tx.tenantId)
    .where('status', '<>', 'DRAFT')
    .select([
      count(isOpen).as('all'),
      open(sql<boolean>`officer_person_id = ${personId}`).as('mine'),
      open(sql<boolean>`officer_person_id is null`).as('unassigned'),
      open(sql<boolean>`not is_term_paused and due_at <= ${tx.now}`).as('overdue'),
      open(
        sql<boolean>`not is_term_paused and due_at > ${tx.now} and due_at <= ${tx.now}::timestamptz + interval '3 days'`,
      ).as('dueSoon'),
      count(sql<boolean>`status in ('NEEDS_FIX', 'PROPOSAL_SENT')`).as('waiting'),
      count(sql<boolean>`status in ('REGISTERED', 'ON_REVIEW', 'NOTICE_REGISTERED', 'ANSWERED')`).as(
        'office',
      ),
      count(sql<boolean>`status = 'IN_CONCURRENCE'`).as('agencies'),
      count(isFinal).as('decided'),
    ])
    .executeTakeFirstOrThrow();
}
