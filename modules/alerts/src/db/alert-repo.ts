import type { Instant } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { sql } from 'kysely';
import { alertFromRow, columnsOfLife, rowOfAlert, type StoredAlert } from './alert-rows.ts';
import type { Tables } from './tables.ts';

/** The place of an alert: at one time one alert is open in it. */
export interface AlertPlace {
  readonly ruleId: string;
  readonly groupKey: string;
}

/** More rows than this in one statement would pass the limit of its parameters. */
const mostRows = 500;

export const findAlert = async (tx: ReadTx, id: string): Promise<StoredAlert | undefined> => {
  const row = await alerts(tx).where('id', '=', id).executeTakeFirst();
  return row && alertFromRow(row);
};

/** Locks an alert until the end of the transaction. */
export async function holdAlert(tx: Tx, id: string): Promise<StoredAlert | undefined> {
  const row = await alerts(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && alertFromRow(row);
}

/** Locks the alerts that are open in these places. */
export async function holdOpenAlerts(tx: Tx, places: readonly AlertPlace[]): Promise<StoredAlert[]> {
  if (places.length === 0) return [];
  const rows = await alerts(tx)
    .where('state', '<>', 'resolved')
    .where(
      sql<boolean>`(rule_id, group_key) in (select * from unnest(${places.map((each) => each.ruleId)}::uuid[], ${places.map((each) => each.groupKey)}::text[]))`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(alertFromRow);
}

/** Locks alerts for which something is due, those first that wait longest; what another process holds is its own. */
export async function holdDueAlerts(tx: Tx, now: Instant, limit: number): Promise<StoredAlert[]> {
  const rows = await alerts(tx)
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(alertFromRow);
}

/** @returns ids of those that are new: in a place that is taken nothing is inserted */
export async function insertAlerts(tx: Tx, fresh: readonly StoredAlert[]): Promise<ReadonlySet<string>> {
  const inserted = new Set<string>();
  for (let from = 0; from < fresh.length; from += mostRows) {
    const rows = await tx
      .kysely<Tables>()
      .insertInto('alerts.alert')
      .values(fresh.slice(from, from + mostRows).map((each) => rowOfAlert(tx.tenantId, each)))
      .onConflict((conflict) =>
        // In words, not as a parameter: a plan made for any value does not recognise the index by it.
        conflict
          .columns(['tenant_id', 'rule_id', 'group_key'])
          .where(sql`state`, '<>', sql.lit('resolved'))
          .doNothing(),
      )
      .returning('id')
      .execute();
    for (const { id } of rows) inserted.add(id);
  }
  return inserted;
}

export async function saveAlert(tx: Tx, stored: StoredAlert): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.alert')
    .set({ ...columnsOfLife(stored), version: stored.version + 1 })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', stored.id)
    .execute();
}

/** An alert whose condition did not hold long enough was never one. */
export async function deleteAlert(tx: Tx, id: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('alerts.alert')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

/** The earliest moment at which anything of this town is due by itself. */
export async function findNextMoment(tx: ReadTx): Promise<Instant | undefined> {
  const { rows } = await sql<{ at: Instant | null }>`
    select least(
      (select min(next_at) from alerts.alert where tenant_id = ${tx.tenantId} and next_at is not null),
      (select min(release_at) from alerts.message where tenant_id = ${tx.tenantId} and state = 'deferred'),
      (select min(due_at) from alerts.digest where tenant_id = ${tx.tenantId} and state = 'open')
    ) as at`.execute(tx.kysely<Tables>());
  return rows[0]?.at ?? undefined;
}

const alerts = (tx: ReadTx) =>
  tx.kysely<Tables>().selectFrom('alerts.alert').selectAll().where('tenant_id', '=', tx.tenantId);
