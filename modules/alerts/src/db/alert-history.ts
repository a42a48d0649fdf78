import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from './tables.ts';

/** What can happen to an alert, as its history tells it. */
export type AlertEventName =
  | 'opened'
  | 'fired'
  | 'items-added'
  | 'items-ended'
  | 'told'
  | 'withheld'
  | 'escalated'
  | 'acknowledged'
  | 'returned'
  | 'acted'
  | 'resolved'
  | 'failed';

export interface NewAlertEvent {
  readonly alertId: string;
  readonly kind: AlertEventName;
  readonly personId?: PersonId;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Adds lines to the history of alerts that are held, so that numbers have no gap and no double. */
export async function appendAlertEvents(tx: Tx, events: readonly NewAlertEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql`
    insert into alerts.alert_event (tenant_id, alert_id, number, at, kind, person_id, data)
    select ${tx.tenantId}, new.alert_id,
      coalesce((select max(e.number) from alerts.alert_event e where e.tenant_id = ${tx.tenantId} and e.alert_id = new.alert_id), 0)
        + row_number() over (partition by new.alert_id order by new.ordinal),
      ${tx.now}, new.kind, new.person_id, new.data::jsonb
    from unnest(
      ${events.map((each) => each.alertId)}::uuid[], ${events.map((each) => each.kind)}::text[],
      ${events.map((each) => each.personId ?? null)}::uuid[], ${events.map((each) => JSON.stringify(each.data ?? {}))}::text[])
      with ordinality as new(alert_id, kind, person_id, data, ordinal)`.execute(tx.kysely<Tables>());
}

export interface AlertEventLine {
  readonly number: number;
  readonly at: Instant;
  readonly kind: AlertEventName;
  readonly personId: PersonId | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export async function listAlertEvents(tx: ReadTx, alertId: string): Promise<AlertEventLine[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.alert_event')
    .select(['number', 'at', 'kind', 'person_id', 'data'])
    .where('tenant_id', '=', tx.tenantId)
    .where('alert_id', '=', alertId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    at: row.at,
    kind: row.kind as AlertEventName,
    personId: row.person_id,
    data: row.data,
  }));
}
