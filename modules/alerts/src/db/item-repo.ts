import type { AlertEventKind } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from './tables.ts';

export interface NewItem {
  readonly alertId: string;
  readonly signalId: string;
  readonly requestId?: string;
  readonly at: Instant;
}

/** Which of these facts the alerts know already. */
export async function knownSignals(
  tx: ReadTx,
  items: readonly Pick<NewItem, 'alertId' | 'signalId'>[],
): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  const { rows } = await sql<{ alert_id: string; signal_id: string }>`
    select i.alert_id, i.signal_id
    from unnest(${items.map((each) => each.alertId)}::uuid[], ${items.map((each) => each.signalId)}::text[]) as asked(alert_id, signal_id)
    join alerts.alert_item i on i.tenant_id = ${tx.tenantId} and i.alert_id = asked.alert_id and i.signal_id = asked.signal_id`.execute(
    tx.kysely<Tables>(),
  );
  return new Set(rows.map((row) => `${row.alert_id} ${row.signal_id}`));
}

/** Which of these facts have made an alert of their rule before, also one that is over; as `ruleId signalId`. */
export async function signalsTaken(
  tx: ReadTx,
  facts: readonly { readonly ruleId: string; readonly signalId: string }[],
): Promise<ReadonlySet<string>> {
  if (facts.length === 0) return new Set();
  const { rows } = await sql<{ rule_id: string; signal_id: string }>`
    select distinct a.rule_id, i.signal_id
    from unnest(${facts.map((each) => each.ruleId)}::uuid[], ${facts.map((each) => each.signalId)}::text[]) as asked(rule_id, signal_id)
    join alerts.alert_item i on i.tenant_id = ${tx.tenantId} and i.signal_id = asked.signal_id
    join alerts.alert a on a.tenant_id = i.tenant_id and a.id = i.alert_id and a.rule_id = asked.rule_id`.execute(
    tx.kysely<Tables>(),
  );
  return new Set(rows.map((row) => `${row.rule_id} ${row.signal_id}`));
}

/** Adds facts to an alert that is held; the first gets the ordinal after `after`. */
export async function insertItems(
  tx: Tx,
  items: readonly (NewItem & { readonly ordinal: number })[],
): Promise<void> {
  if (items.length === 0) return;
  await sql`
    insert into alerts.alert_item (tenant_id, alert_id, ordinal, signal_id, request_id, at)
    select ${tx.tenantId}, * from unnest(
      ${items.map((each) => each.alertId)}::uuid[], ${items.map((each) => each.ordinal)}::int[],
      ${items.map((each) => each.signalId)}::text[], ${items.map((each) => each.requestId ?? null)}::uuid[],
      ${items.map((each) => each.at)}::timestamptz[])`.execute(tx.kysely<Tables>());
}

export interface OpenItem {
  readonly alertId: string;
  readonly ordinal: number;
  readonly signalId: string;
  readonly requestId: string;
  readonly eventKind: AlertEventKind;
}

/** Facts that still stand about requests a change set has touched, of alerts that watch a condition. */
export async function openItemsOfChange(tx: ReadTx, changeId: string): Promise<OpenItem[]> {
  const { rows } = await sql<{
    alert_id: string;
    ordinal: number;
    signal_id: string;
    request_id: string;
    event_kind: AlertEventKind;
  }>`
    select i.alert_id, i.ordinal, i.signal_id, i.request_id, a.event_kind
    from alerts.alert_item i join alerts.alert a on a.tenant_id = i.tenant_id and a.id = i.alert_id
    where i.tenant_id = ${tx.tenantId} and i.ended_at is null and a.state <> 'resolved' and not a.is_momentary
      and i.request_id in (select t.request_id from requests.request_trace t where t.tenant_id = ${tx.tenantId} and t.change_id = ${changeId})
    order by i.alert_id, i.ordinal`.execute(tx.kysely<Tables>());
  return rows.map((row) => ({
    alertId: row.alert_id,
    ordinal: row.ordinal,
    signalId: row.signal_id,
    requestId: row.request_id,
    eventKind: row.event_kind,
  }));
}

/** @returns how many facts of each alert have ended now */
export async function endItemRows(
  tx: Tx,
  items: readonly Pick<OpenItem, 'alertId' | 'ordinal'>[],
): Promise<ReadonlyMap<string, number>> {
  if (items.length === 0) return new Map();
  const { rows } = await sql<{ alert_id: string; n: number }>`
    with ended as (
      update alerts.alert_item i set ended_at = ${tx.now}
      from unnest(${items.map((each) => each.alertId)}::uuid[], ${items.map((each) => each.ordinal)}::int[]) as asked(alert_id, ordinal)
      where i.tenant_id = ${tx.tenantId} and i.alert_id = asked.alert_id and i.ordinal = asked.ordinal and i.ended_at is null
      returning i.alert_id)
    select alert_id, count(*)::int as n from ended group by alert_id`.execute(tx.kysely<Tables>());
  return new Map(rows.map((row) => [row.alert_id, row.n]));
}

/** Ends every fact of one alert that still stands. @returns how many there were */
export async function endAllItems(tx: Tx, alertId: string): Promise<number> {
  const rows = await tx
    .kysely<Tables>()
    .updateTable('alerts.alert_item')
    .set({ ended_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('alert_id', '=', alertId)
    .where('ended_at', 'is', null)
    .returning('ordinal')
    .execute();
  return rows.length;
}
