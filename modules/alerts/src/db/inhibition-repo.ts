import type { AlertLabel } from '@veche/contracts';
import type { ReadTx, Tx } from '@veche/platform';
import { sql } from 'kysely';
import { keysAsSource, keysAsTarget, type Inhibition } from '../domain/inhibition.ts';
import type { Labels } from '../domain/labels.ts';
import type { Tables } from './tables.ts';

export async function listInhibitions(tx: ReadTx): Promise<Inhibition[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.inhibition')
    .select(['id', 'source', 'target', 'equal'])
    .where('tenant_id', '=', tx.tenantId)
    .where('is_on', '=', true)
    .execute();
  return rows.map((row) => ({ ...row, equal: row.equal as AlertLabel[] }));
}

interface Labelled {
  readonly id: string;
  readonly labels: Labels;
}

/** Puts alerts that fire where those they inhibit will look. */
export async function addInhibitors(
  tx: Tx,
  inhibitions: readonly Inhibition[],
  alerts: readonly Labelled[],
): Promise<void> {
  const rows = alerts.flatMap(({ id, labels }) =>
    keysAsSource(inhibitions, labels).map((key) => ({ ...key, alertId: id })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into alerts.inhibitor (tenant_id, inhibition_id, fingerprint, alert_id)
    select ${tx.tenantId}, * from unnest(${rows.map((each) => each.inhibitionId)}::uuid[],
      ${rows.map((each) => each.fingerprint)}::text[], ${rows.map((each) => each.alertId)}::uuid[])
    on conflict do nothing`.execute(tx.kysely<Tables>());
}

export async function removeInhibitors(tx: Tx, alertIds: readonly string[]): Promise<void> {
  if (alertIds.length === 0) return;
  await tx
    .kysely<Tables>()
    .deleteFrom('alerts.inhibitor')
    .where('tenant_id', '=', tx.tenantId)
    .where('alert_id', 'in', alertIds)
    .execute();
}

export interface Inhibitor {
  readonly alertId: string;
  readonly inhibitionId: string;
}

/** Which of these alerts are inhibited, and by what: one look-up per alert and inhibition, however many alerts fire. */
export async function findInhibitors(
  tx: ReadTx,
  inhibitions: readonly Inhibition[],
  alerts: readonly Labelled[],
): Promise<ReadonlyMap<string, Inhibitor>> {
  const asked = alerts.flatMap(({ id, labels }) =>
    keysAsTarget(inhibitions, labels).map((key) => ({ ...key, alertId: id })),
  );
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ asking: string; inhibition_id: string; alert_id: string }>`
    select asked.alert_id as asking, asked.inhibition_id, found.alert_id
    from unnest(${asked.map((each) => each.alertId)}::uuid[], ${asked.map((each) => each.inhibitionId)}::uuid[],
      ${asked.map((each) => each.fingerprint)}::text[]) as asked(alert_id, inhibition_id, fingerprint)
    cross join lateral (
      select i.alert_id from alerts.inhibitor i
      where i.tenant_id = ${tx.tenantId} and i.inhibition_id = asked.inhibition_id and i.fingerprint = asked.fingerprint
        and i.alert_id <> asked.alert_id
      limit 1) as found`.execute(tx.kysely<Tables>());
  return new Map(rows.map((row) => [row.asking, { alertId: row.alert_id, inhibitionId: row.inhibition_id }]));
}

/** All inhibitions of the town, on or off, as they are set. */
export async function listAllInhibitions(tx: ReadTx) {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.inhibition')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('title_ru')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: { ru: row.title_ru, en: row.title_en },
    source: row.source,
    target: row.target,
    equal: row.equal as AlertLabel[],
    isOn: row.is_on,
  }));
}

/** @returns false when there is no such inhibition */
export async function switchInhibition(tx: Tx, id: string, isOn: boolean): Promise<boolean> {
  const row = await tx
    .kysely<Tables>()
    .updateTable('alerts.inhibition')
    .set({ is_on: isOn })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
