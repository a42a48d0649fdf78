import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { Watch } from '../domain/due-state.ts';
import type { RequestTerms } from '../domain/term-book.ts';
import type { TermMoments } from '../domain/term-moments.ts';
import { bulkSource, bulkValues, type BulkColumn } from './bulk.ts';
import { stateColumns, type StateRow } from './request-row.ts';
import { ownSource } from './change-set-repo.ts';

/** Which open requests are looked at. */
export interface RecalculationScope {
  /** Services whose terms depend on nothing but dates: their plain requests are moved by the database in one go. */
  readonly plainServices: readonly string[];
  /** Of those, the ones whose terms count from the opening: a registration is not waited for. */
  readonly openedServices: readonly string[];
  /** Every service that has a norm. */
  readonly services: readonly string[];
  /** Only requests opened from here on; absent: all. */
  readonly openedFrom?: Instant;
}

/** Requests that count from the same days and had the same end. */
export interface TermGroup {
  readonly service_code: string;
  readonly opened_on: PlainDate;
  readonly registered_on: PlainDate | null;
  readonly due_at: Instant | null;
  readonly first_answer_due_at: Instant | null;
  readonly count: number;
  readonly example: string;
}

/* Plain: done by nobody yet, never paused, extended or restarted. Parameters 1 to 4: town, plain services, services from opening, from when. */
const isPlain = `r.tenant_id = $1 and r.done_at is null and r.clock_inputs is null and r.service_code = any($2)
  and (r.registered_at is not null or r.service_code = any($3)) and r.opened_at >= coalesce($4, '-infinity'::timestamptz)`;

const groups: PreparedStatement = {
  name: 'requests.term-groups',
  text: `select r.service_code, (r.opened_at at time zone $5::text)::date as opened_on, (r.registered_at at time zone $5::text)::date as registered_on,
           r.due_at, r.first_answer_due_at, count(*)::int as count, min(r.number) as example
         from requests.service_request r where ${isPlain} group by 1, 2, 3, 4, 5 order by 1, 2, 3`,
};

const plainValues = (tx: ReadTx, scope: RecalculationScope): readonly unknown[] => [
  tx.tenantId,
  scope.plainServices,
  scope.openedServices,
  scope.openedFrom ?? null,
];

export const listTermGroups = (tx: ReadTx, scope: RecalculationScope, zone: ZoneId): Promise<TermGroup[]> =>
  tx.sql(groups, [...plainValues(tx, scope), zone]);

/** The terms of all plain requests of one service, opened and registered on the same days. */
export interface DayTerms {
  readonly serviceCode: string;
  readonly openedOn: PlainDate;
  readonly registeredOn: PlainDate | null;
  readonly terms: RequestTerms;
}

const dayColumns: readonly BulkColumn<DayTerms>[] = [
  { name: 'service_code', type: 'text', of: ({ serviceCode }) => serviceCode },
  { name: 'opened_on', type: 'date', of: ({ openedOn }) => openedOn },
  { name: 'registered_on', type: 'date', of: ({ registeredOn }) => registeredOn ?? 'infinity' },
  { name: 'norm_id', type: 'uuid', of: ({ terms }) => terms.normId },
  { name: 'due_at', type: 'timestamptz', of: ({ terms }) => terms.final?.dueAt },
  { name: 'due_on', type: 'date', of: ({ terms }) => terms.final?.dueOn },
  { name: 'at_risk_at', type: 'timestamptz', of: ({ terms }) => terms.final?.atRiskAt },
  { name: 'very_overdue_at', type: 'timestamptz', of: ({ terms }) => terms.final?.veryOverdueAt },
  { name: 'first_answer_due_at', type: 'timestamptz', of: ({ terms }) => terms.firstAnswerDueAt },
];

/** Why terms move, as each event of a recalculation says it: `calendar:2`, `norm:DIG-ORDER:final:3`. */
export interface Recalculation {
  readonly changeId: string;
  readonly reason: string;
  readonly calendarVersion: number;
}

const moment = (column: string): string =>
  `coalesce('"' || to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')`;
/** The line of a recalculation as `eventText` writes it: the id of the event is made of it. */
const textOf = (at: string, old: string, next: string, reason: string): string =>
  `'["${ownSource}",null,' || ${moment(at)} || ',0,"recalculated",null,null,null,null,' || ${moment(old)} || ',' || ${moment(next)} || ',"' || ${reason} || '","system",null]'`;
const idOf = (text: string): string =>
  `(select (substr(h, 1, 8) || substr(h, 9, 4) || '8' || substr(h, 14, 3) || '8' || substr(h, 18, 3) || substr(h, 21, 12))::uuid
    from (select encode(sha256(convert_to(${text}, 'UTF8')), 'hex') as h) as hashed)`;

const daySource = bulkSource(dayColumns, 9).from;
const ofSameDays = `r.service_code = x.service_code and (r.opened_at at time zone $5::text)::date = x.opened_on
  and coalesce((r.registered_at at time zone $5::text)::date, 'infinity') = x.registered_on`;
const differs = `(r.due_at is distinct from x.due_at or r.first_answer_due_at is distinct from x.first_answer_due_at)`;

/* Parameters 5 to 8: zone, moment, change, reason or calendar version. Of a request whose end stays, the term of the first answer is told. */
const noteMoved: PreparedStatement = {
  name: 'requests.note-moved-terms',
  text: `with moved as (
           select r.id, case when r.due_at is distinct from x.due_at then r.due_at else r.first_answer_due_at end as old_at,
             case when r.due_at is distinct from x.due_at then x.due_at else x.first_answer_due_at end as new_at,
             case when r.due_at is distinct from x.due_at then $8::text else $8::text || ' first-answer' end as why
           from requests.service_request r join ${daySource} on ${ofSameDays} where ${isPlain} and ${differs}
         )
         insert into requests.request_event (tenant_id, request_id, at, id, source_code, kind, old_due_at, new_due_at, reason, actor, received_at, change_id)
         select $1, id, $6, ${idOf(textOf('$6::timestamptz', 'old_at', 'new_at', 'why'))}, '${ownSource}', 'recalculated', old_at, new_at, why, 'system', $6, $7
         from moved`,
};

const level = `least(r.marked_level,
  case when x.very_overdue_at <= $6::timestamptz then 3 when x.due_at <= $6 then 2 when x.at_risk_at <= $6 then 1 else 0 end)`;
const move: PreparedStatement = {
  name: 'requests.move-terms',
  text: `update requests.service_request r set version = r.version + 1, norm_id = x.norm_id, due_at = x.due_at, due_on = x.due_on, at_risk_at = x.at_risk_at,
           very_overdue_at = x.very_overdue_at, first_answer_due_at = x.first_answer_due_at, marked_level = ${level},
           next_transition_at = (array[x.at_risk_at, x.due_at, x.very_overdue_at])[${level} + 1],
           calendar_version = $8::int, change_id = $7, changed_at = $6
         from ${daySource} where ${ofSameDays} and ${isPlain} and ${differs}`,
};

/** Moves all plain requests of these days at once, and notes old and new of each. */
export async function movePlainTerms(
  tx: Tx,
  scope: RecalculationScope,
  days: readonly DayTerms[],
  what: Recalculation & { readonly zone: ZoneId },
): Promise<void> {
  if (days.length === 0) return;
  const shared = [...plainValues(tx, scope), what.zone, tx.now, what.changeId];
  const table = bulkValues(dayColumns, days);
  await tx.sql(noteMoved, [...shared, what.reason, ...table]);
  await tx.sql(move, [...shared, what.calendarVersion, ...table]);
}

/** A request that has to be looked at by itself. */
export interface SingleRequest extends StateRow {
  readonly id: string;
  readonly number: string;
  readonly marked_level: number;
}

const singles: PreparedStatement = {
  name: 'requests.single-terms',
  text: `select r.id, r.number, r.marked_level, ${stateColumns.map((name) => `r.${name}`).join(', ')} from requests.service_request r
         where r.tenant_id = $1 and r.done_at is null and r.service_code = any($5) and r.opened_at >= coalesce($4, '-infinity'::timestamptz)
           and not (r.clock_inputs is null and r.service_code = any($2) and (r.registered_at is not null or r.service_code = any($3)))
           and r.id > $6 order by r.id limit $7`,
};

const chunk = 5_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Open requests that are not plain, in pages. */
export async function* pageSingles(tx: ReadTx, scope: RecalculationScope): AsyncGenerator<SingleRequest[]> {
  for (let after = beforeAll; ;) {
    const page = await tx.sql<SingleRequest>(singles, [
      ...plainValues(tx, scope),
      scope.services,
      after,
      chunk,
    ]);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < chunk) return;
    after = last.id;
  }
}

export interface MovedRequest {
  readonly id: string;
  readonly terms: RequestTerms;
  readonly watch: Watch;
}

const movedColumns: readonly BulkColumn<MovedRequest>[] = [
  { name: 'id', type: 'uuid', of: ({ id }) => id },
  { name: 'norm_id', type: 'uuid', of: ({ terms }) => terms.normId },
  ...(
    [
      ['due_at', 'timestamptz', 'dueAt'],
      ['due_on', 'date', 'dueOn'],
      ['at_risk_at', 'timestamptz', 'atRiskAt'],
      ['very_overdue_at', 'timestamptz', 'veryOverdueAt'],
    ] as const satisfies readonly (readonly [string, string, keyof TermMoments])[]
  ).map(([name, type, key]): BulkColumn<MovedRequest> => ({
    name,
    type,
    of: ({ terms }) => terms.final?.[key],
  })),
  { name: 'first_answer_due_at', type: 'timestamptz', of: ({ terms }) => terms.firstAnswerDueAt },
  { name: 'next_transition_at', type: 'timestamptz', of: ({ watch }) => watch.nextTransitionAt },
  { name: 'marked_level', type: 'smallint', of: ({ watch }) => watch.markedLevel },
];
const moveSingles: PreparedStatement = {
  name: 'requests.move-single-terms',
  text: `update requests.service_request r set version = r.version + 1, calendar_version = $2, change_id = $3, changed_at = $4,
           ${movedColumns
             .slice(1)
             .map(({ name }) => `${name} = x.${name}`)
             .join(', ')}
         from ${bulkSource(movedColumns, 5).from} where r.tenant_id = $1 and r.id = x.id`,
};

export async function moveSingleTerms(
  tx: Tx,
  moved: readonly MovedRequest[],
  { calendarVersion, changeId }: Recalculation,
): Promise<void> {
  if (moved.length === 0) return;
  await tx.sql(moveSingles, [
    tx.tenantId,
    calendarVersion,
    changeId,
    tx.now,
    ...bulkValues(movedColumns, moved),
  ]);
}

const leaves: PreparedStatement = {
  name: 'requests.recalculation-leaves',
  text: `with told as (
           select request_id, old_due_at, new_due_at, reason, at, row_number() over (order by request_id, at, id) as n
           from requests.request_event where tenant_id = $1 and change_id = $2
         )
         select count(*)::int as count, string_agg(sha256('\\x00'::bytea || convert_to(request_id::text || e'\\n' || ${textOf('at', 'old_due_at', 'new_due_at', 'reason')}, 'UTF8')), ''::bytea order by n) as leaves
         from told group by (n - 1) / 100000 order by (n - 1) / 100000`,
};

/** Hashes of what a recalculation told, in the order of the items of a change set; made by the database, which has the rows at hand. */
export async function loadRecalculationLeaves(tx: ReadTx, changeId: string): Promise<Uint8Array[]> {
  const chunks = await tx.sql<{ count: number; leaves: Buffer }>(leaves, [tx.tenantId, changeId]);
  return chunks.flatMap(({ count, leaves: all }) =>
    Array.from({ length: count }, (_, n) => all.subarray(n * 32, n * 32 + 32)),
  );
}
