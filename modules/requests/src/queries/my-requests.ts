import type { DueState, MyRequestSummary, MyRequestView } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { notFound, type ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import { getCardRow, type CardRow } from '../db/card-repo.ts';
import { loadHistories } from '../db/event-repo.ts';
import { loadStatusMapping } from '../db/reference-repo.ts';
import type { ServiceRequestTable } from '../db/tables.ts';
import { stateOfRow } from '../db/request-row.ts';
import { readRequestClocks } from '../domain/read-request-clocks.ts';
import type { RequestEvent } from '../domain/request-event.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { trackingCodeOf } from '../tracking-code.ts';
import { loadClockReference } from '../use-cases/clock-reference.ts';
import { permitsSource } from '../use-cases/seed-town.ts';
import { dueStateSql } from './due-state-sql.ts';
import { decodeCursor, encodeCursor } from './list-cursor.ts';
import { presentHistory } from './present-history.ts';
import { present } from './present-summary.ts';
import { adviceOf, clockViews } from './request-card.ts';
import { readRequestPersonal } from './request-personal.ts';
import { titlesOf } from './request-titles.ts';

type ListedRow = Pick<
  ServiceRequestTable,
  'id' | 'number' | 'service_code' | 'status' | 'opened_at' | 'closed_at' | 'due_on'
> & { readonly due_state: DueState; readonly page_key: string };

/** Requests of one person, the newest first. */
export async function listMyRequests(
  tx: ReadTx,
  personId: PersonId,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ items: MyRequestSummary[]; nextCursor?: string }> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const { rows } = await sql<ListedRow>`
    select id, number, service_code, status, opened_at, closed_at, due_on, ${dueStateSql(tx.now)} as due_state,
      to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as page_key
    from requests.service_request
    where tenant_id = ${tx.tenantId} and person_id = ${personId}
      and ${after ? sql<boolean>`(opened_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)` : sql<boolean>`true`}
    order by opened_at desc, id desc limit ${limit + 1}`.execute(tx.kysely());
  const shown = rows.slice(0, limit);
  const service = await titlesOf(
    tx,
    'requests.service',
    shown.map((row) => row.service_code),
  );
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      id: row.id,
      number: row.number,
      service: service(row.service_code),
      status: row.status,
      dueState: row.due_state,
      openedAt: row.opened_at,
      ...present('closedAt', row.closed_at),
      ...present('dueOn', row.due_on),
    })),
    ...(rows.length > limit && last ? { nextCursor: encodeCursor({ key: last.page_key, id: last.id }) } : {}),
  };
}

/** A request of this person. @throws AppError `not-found`: a foreign one must not be told from an absent one */
export async function readMyRequest(
  deps: RegisterDeps,
  tx: ReadTx,
  id: string,
  personId: PersonId,
): Promise<MyRequestView> {
  const row = await getCardRow(tx, id);
  if (row.person_id !== personId) throw notFound();
  const events = (await loadHistories(tx, [id])).get(id) ?? [];
  const { view: personal } = await readRequestPersonal(deps, tx, id);
  const story = await readPublicStory(deps, tx, row, events);
  return {
    ...story,
    id,
    ...present('text', personal.text),
    ...present('wantedResult', personal.wantedResult),
    trackingCode: trackingCodeOf(deps.vault, tx.tenantId, id),
    ...(row.source_code === permitsSource ? { applicationId: row.external_id } : {}),
    history: story.history.map((item) => ({ ...item, ...present('text', personal.texts[item.id]) })),
  };
}

/** Steps of our own people and of our clocks that are nobody's concern outside, unless told to the applicant. */
const isForApplicant = (event: RequestEvent): boolean => {
  if (event.kind === 'comment') return event.data?.['isForApplicant'] === true;
  return event.kind !== 'term' && event.kind !== 'reason-changed';
};

/** A request as it may be told to whoever holds it: its term and why that date, what happened, what helps; nothing personal. */
export async function readPublicStory(
  deps: RegisterDeps,
  tx: ReadTx,
  row: CardRow,
  events: readonly RequestEvent[],
): Promise<Omit<MyRequestView, 'id' | 'text' | 'wantedResult' | 'trackingCode' | 'applicationId'>> {
  const reference = await loadClockReference(deps, tx);
  const { context } = reference.book;
  const clocks = readRequestClocks(stateOfRow(row), reference.book.norms, context, tx.now);
  const service = (await titlesOf(tx, 'requests.service', [row.service_code]))(row.service_code);
  const unit = await titlesOf(tx, 'requests.unit', [
    row.unit_code,
    ...events.flatMap(({ unitCode }) => unitCode ?? null),
  ]);
  const mapping = await loadStatusMapping(tx, row.source_code);
  const { items } = presentHistory(events, { unit, names: new Map(), mapping, context, now: tx.now });
  const shown = new Set(events.filter(isForApplicant).map((event) => event.id));
  const { advice } = await adviceOf(tx, row, events, reference);
  const [clock] = clockViews(
    { ...clocks, unknown: [] },
    service.title,
    reference.calendarVersion,
  ).toReversed();
  return {
    number: row.number,
    service,
    status: row.status,
    dueState: row.due_state,
    openedAt: row.opened_at,
    ...(row.unit_code === null ? {} : { unit: unit(row.unit_code) }),
    ...present('closedAt', row.closed_at),
    ...present('doneAt', row.done_at),
    ...present('dueOn', row.due_on),
    ...present('dueAt', row.due_at),
    ...present('pausedSince', row.paused_since),
    ...present('pauseReason', row.paused_since === null ? null : row.pause_reason),
    ...present('confirmedSolved', row.confirmed_solved),
    ...(clock === undefined ? {} : { clock }),
    history: items
      .filter(({ id }) => shown.has(id))
      .map(({ id, at, kind, status, unit: at_, reason, oldDueAt, newDueAt }) => ({
        id,
        at,
        kind,
        ...present('status', status),
        ...present('unit', at_),
        ...present('reason', reason),
        ...present('oldDueAt', oldDueAt),
        ...present('newDueAt', newDueAt),
      })),
    advice,
  };
}
