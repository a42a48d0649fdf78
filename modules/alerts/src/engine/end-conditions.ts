import type { Tx } from '@veche/platform';
import { sql } from 'kysely';
import { appendAlertEvents } from '../db/alert-history.ts';
import { holdAlert } from '../db/alert-repo.ts';
import { endItemRows, openItemsOfChange, type OpenItem } from '../db/item-repo.ts';
import type { Tables } from '../db/tables.ts';
import { endItems } from '../domain/alert-lifecycle.ts';
import { stillHolds } from '../domain/condition.ts';
import { readRequestFacts } from '../queries/request-facts.ts';
import { keepAlert } from './keep-alert.ts';

/** Ends the facts of alerts that are no longer so after a change of their requests; with the last of them the alert is over. */
export async function endConditions(tx: Tx, changeId: string): Promise<void> {
  const items = await openItemsOfChange(tx, changeId);
  if (items.length === 0) return;
  const requests = await readRequestFacts(
    tx,
    items.map((each) => each.requestId),
  );
  const over = items.filter(({ requestId, eventKind, signalId }) => {
    const request = requests.get(requestId);
    return request !== undefined && !stillHolds(eventKind, request, { now: tx.now, signalId });
  });
  await endTheseItems(tx, over);
}

/** Ends facts of alerts, whatever they are about. */
export async function endTheseItems(
  tx: Tx,
  items: readonly Pick<OpenItem, 'alertId' | 'ordinal'>[],
): Promise<void> {
  const ids = [...new Set(items.map((each) => each.alertId))].toSorted();
  for (const id of ids) {
    const stored = await holdAlert(tx, id);
    if (!stored || stored.alert.state === 'resolved') continue;
    const mine = items.filter((each) => each.alertId === id);
    const count = (await endItemRows(tx, mine)).get(id) ?? 0;
    const alert = endItems(stored.alert, count, tx.now);
    if (count > 0 && alert.state !== 'resolved')
      await appendAlertEvents(tx, [{ alertId: id, kind: 'items-ended', data: { count } }]);
    await keepAlert(tx, stored, alert);
  }
}

/**
 * Notes after which alerts somebody of a unit did something about the request: what the audit of rules goes by. What was
 * done before the alert and is told late is no reaction to it.
 */
export async function noteActed(tx: Tx, changeId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update alerts.alert a set acted_at = ${tx.now}
    where a.tenant_id = ${tx.tenantId} and a.acted_at is null and a.fired_at <= ${tx.now}
      and (a.resolved_at is null or a.resolved_at > ${tx.now}::timestamptz - interval '5 days')
      and a.request_id in (
        select t.request_id from requests.request_trace t
        where t.tenant_id = ${tx.tenantId} and t.change_id = ${changeId} and t.actor in ('unit', 'inspector') and t.at >= a.opened_at
          and t.kind in ('answered', 'interim-answer', 'status', 'closed', 'extended', 'rerouted', 'reopened'))
    returning a.id`.execute(tx.kysely<Tables>());
  await appendAlertEvents(
    tx,
    rows.map(({ id }) => ({ alertId: id, kind: 'acted' as const })),
  );
}
