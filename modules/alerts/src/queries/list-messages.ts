import type {
  AlertMessageItem,
  AlertMessageState,
  DeliveryState,
  OutboundChannel,
  WithheldReason,
} from '@veche/contracts';
import type { Instant, PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { listOutsideContacts, openContactCard } from '../db/outside-contact-repo.ts';
import type { Tables } from '../db/tables.ts';
import type { TraceStep } from '../domain/decide-message.ts';

export interface MessageFilter {
  readonly state?: AlertMessageState | undefined;
  readonly kind?: AlertMessageItem['kind'] | undefined;
  readonly ruleId?: string | undefined;
  readonly alertId?: string | undefined;
  readonly after?: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly kind: AlertMessageItem['kind'];
  readonly person_id: PersonId | null;
  readonly contact_id: string | null;
  readonly alert_id: string | null;
  readonly rule_id: string | null;
  readonly rule_name: string | null;
  readonly reason: AlertMessageItem['reason'] | null;
  readonly step: number | null;
  readonly state: AlertMessageState;
  readonly because: string | null;
  readonly release_at: Instant | null;
  readonly digest_on: PlainDate | null;
  readonly trace: readonly TraceStep[];
  readonly message_id: string | null;
  readonly read_at: Instant | null;
  readonly created_at: Instant;
}

/** The message log, newest first; one more than `limit` when there is a next page. */
export async function listAlertMessages(
  deps: Pick<AlertsDeps, 'vault' | 'people'>,
  tx: ReadTx,
  filter: MessageFilter,
): Promise<AlertMessageItem[]> {
  const conditions = [
    sql<boolean>`m.tenant_id = ${tx.tenantId}`,
    ...(filter.state === undefined ? [] : [sql<boolean>`m.state = ${filter.state}`]),
    ...(filter.kind === undefined ? [] : [sql<boolean>`m.kind = ${filter.kind}`]),
    ...(filter.ruleId === undefined ? [] : [sql<boolean>`m.rule_id = ${filter.ruleId}`]),
    ...(filter.alertId === undefined ? [] : [sql<boolean>`m.alert_id = ${filter.alertId}`]),
    ...(filter.after === undefined
      ? []
      : [sql<boolean>`(m.created_at, m.id) < (${filter.after.at}, ${filter.after.id})`]),
  ];
  const { rows } = await sql<Row>`
    select m.id, m.kind, m.person_id, m.contact_id, m.alert_id, m.rule_id, r.definition ->> 'name' as rule_name, m.reason, m.step, m.state, m.because,
      m.release_at, m.digest_on, m.trace, m.message_id, n.read_at, m.created_at
    from alerts.message m
    left join alerts.rule r on r.tenant_id = m.tenant_id and r.id = m.rule_id
    left join notifications.message_fact n on n.message_id = m.message_id
    where ${sql.join(conditions, sql` and `)}
    order by m.created_at desc, m.id desc limit ${filter.limit + 1}`.execute(tx.kysely<Tables>());
  const copies = await readCopies(
    tx,
    rows.flatMap((row) => row.message_id ?? []),
  );
  const names = await namesOf(deps, tx, rows);
  return rows.map((row) => present(row, names, copies));
}

function present(
  row: Row,
  names: ReadonlyMap<string, string>,
  copies: ReadonlyMap<string, AlertMessageItem['copies']>,
): AlertMessageItem {
  return {
    id: row.id,
    kind: row.kind,
    recipient: names.get(row.person_id ?? row.contact_id ?? '') ?? '–',
    isOutside: row.contact_id !== null,
    state: row.state,
    trace: row.trace.map((step) => ({ ...step, params: { ...step.params } })),
    copies: row.message_id === null ? [] : (copies.get(row.message_id) ?? []),
    createdAt: row.created_at,
    ...(row.alert_id !== null && { alertId: row.alert_id }),
    ...(row.rule_id !== null && { ruleId: row.rule_id }),
    ...(row.rule_name !== null && { ruleName: row.rule_name }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.step !== null && { step: row.step }),
    ...(row.because !== null && { because: row.because }),
    ...(row.release_at !== null && { releaseAt: row.release_at }),
    ...(row.digest_on !== null && { digestOn: row.digest_on }),
    ...(row.read_at !== null && { readAt: row.read_at }),
  };
}

/** The copies of messages by channel, with their newest state. */
export async function readCopies(
  tx: ReadTx,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, AlertMessageItem['copies']>> {
  if (messageIds.length === 0) return new Map();
  const { rows } = await sql<{
    message_id: string;
    channel: OutboundChannel;
    state: DeliveryState;
    reason: WithheldReason | null;
    changed_at: Instant;
    delivered_at: Instant | null;
    attempts: AlertMessageItem['copies'][number]['attempts'] | null;
  }>`
    select d.message_id, d.channel, d.state, d.reason, d.changed_at, d.delivered_at,
      (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'outcome', a.outcome, 'code', a.code)) order by a.at) from notifications.attempt_fact a where a.delivery_id = d.delivery_id) as attempts
    from notifications.delivery_fact d
    where d.message_id = any(${[...messageIds]}::uuid[]) order by d.channel`.execute(tx.kysely<Tables>());
  const found = new Map<string, AlertMessageItem['copies']>();
  for (const row of rows) {
    const { message_id: id, channel, state, reason, changed_at: at, delivered_at: deliveredAt } = row;
    const list = found.get(id) ?? [];
    list.push({
      channel,
      state,
      at,
      attempts: row.attempts ?? [],
      ...(reason !== null && { reason }),
      ...(deliveredAt !== null && { deliveredAt }),
    });
    found.set(id, list);
  }
  return found;
}

async function namesOf(
  { people, vault }: Pick<AlertsDeps, 'vault' | 'people'>,
  tx: ReadTx,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => row.person_id ?? []))];
  const names = new Map<string, string>(await people.displayNames(tx, ids));
  if (rows.every((row) => row.contact_id === null)) return names;
  for (const contact of await listOutsideContacts(tx)) {
    const card = await openContactCard(vault, tx, contact);
    if (card) names.set(contact.id, card.name);
  }
  return names;
}
