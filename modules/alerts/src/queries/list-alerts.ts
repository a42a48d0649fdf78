import type { AlertSeverity, AlertState } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import { alertFromRow, type StoredAlert } from '../db/alert-rows.ts';
import type { Tables } from '../db/tables.ts';

export interface AlertFilter {
  readonly state: 'to-acknowledge' | 'firing' | 'acknowledged' | 'pending' | 'resolved' | 'open';
  readonly severity?: AlertSeverity | undefined;
  readonly ruleId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly after?: AlertCursor | undefined;
  readonly limit: number;
}

/** A place in the list: gravity, moment, id. */
export interface AlertCursor {
  readonly rank: number;
  readonly at: Instant;
  readonly id: string;
}

const statesOf: Readonly<Record<AlertFilter['state'], readonly AlertState[]>> = {
  'to-acknowledge': ['firing'],
  firing: ['firing'],
  acknowledged: ['acknowledged'],
  pending: ['pending'],
  resolved: ['resolved'],
  open: ['firing', 'acknowledged'],
};

/** Alerts, the gravest and newest first; one more than `limit` when there is a next page. What is over is ordered by time alone. */
export async function listAlerts(tx: ReadTx, filter: AlertFilter): Promise<StoredAlert[]> {
  const { after, limit } = filter;
  const isPast = filter.state === 'resolved';
  let query = tx
    .kysely<Tables>()
    .selectFrom('alerts.alert')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    // In words: the index of what is open is found by them.
    .where(
      'state',
      'in',
      statesOf[filter.state].map((state) => sql.lit(state)),
    )
    .limit(limit + 1);
  if (!isPast) query = query.orderBy('severity_rank');
  query = query.orderBy('opened_at', 'desc').orderBy('id', 'desc');
  if (filter.state === 'to-acknowledge') query = query.where('severity_rank', '=', 0);
  if (filter.severity !== undefined) query = query.where('severity', '=', filter.severity);
  if (filter.ruleId !== undefined) query = query.where('rule_id', '=', filter.ruleId);
  if (filter.requestId !== undefined) query = query.where('request_id', '=', filter.requestId);
  if (after) {
    query = query.where(
      isPast
        ? sql<boolean>`(opened_at, id) < (${after.at}, ${after.id})`
        : sql<boolean>`(severity_rank > ${after.rank} or severity_rank = ${after.rank} and (opened_at, id) < (${after.at}, ${after.id}))`,
    );
  }
  return (await query.execute()).map(alertFromRow);
}

const ranks: Readonly<Record<AlertSeverity, number>> = { critical: 0, warning: 1, information: 2 };

export const cursorOfAlert = ({ id, openedAt, alert }: StoredAlert): string =>
  Buffer.from(`${ranks[alert.severity]}_${openedAt}_${id}`).toString('base64url');

const cursorPattern = /^([012])_(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/;

/** Undefined for anything that is not a cursor of ours. */
export function readAlertCursor(cursor: string): AlertCursor | undefined {
  const [, rank, at, id] = cursorPattern.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return rank !== undefined && at !== undefined && id !== undefined
    ? { rank: Number(rank), at: at as Instant, id }
    : undefined;
}

export interface AlertCounts {
  readonly toAcknowledge: number;
  readonly firing: number;
  readonly acknowledged: number;
  readonly pending: number;
}

/** How many alerts are open, and how many wait for somebody. */
export async function countAlerts(tx: ReadTx): Promise<AlertCounts> {
  const { rows } = await sql<{ state: AlertState; severity: AlertSeverity; n: number }>`
    select state, severity, count(*)::int as n from alerts.alert
    where tenant_id = ${tx.tenantId} and state in ('firing', 'acknowledged', 'pending') group by 1, 2`.execute(
    tx.kysely<Tables>(),
  );
  const sum = (test: (row: { state: AlertState; severity: AlertSeverity }) => boolean): number =>
    rows.filter(test).reduce((total, row) => total + row.n, 0);
  return {
    toAcknowledge: sum(({ state, severity }) => state === 'firing' && severity === 'critical'),
    firing: sum(({ state }) => state === 'firing'),
    acknowledged: sum(({ state }) => state === 'acknowledged'),
    pending: sum(({ state }) => state === 'pending'),
  };
}
