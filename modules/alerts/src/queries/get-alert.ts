import type { AlertView } from '@veche/contracts';
import type { Language } from '@veche/kernel';
import type { Principal, ReadTx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { listAlertEvents } from '../db/alert-history.ts';
import { findAlert } from '../db/alert-repo.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { definitionsAt } from '../db/rule-repo.ts';
import type { Tables } from '../db/tables.ts';
import { wordsOfAlert } from '../engine/alert-words.ts';
import { listAlertMessages } from './list-messages.ts';
import { presentAlerts, presentRequest, versionKey } from './present-alerts.ts';
import { readRequestFacts } from './request-facts.ts';

const mostItems = 200;
const mostMessages = 200;

/** Everything that is known of an alert: why it came, to whom, how far it went. */
export async function getAlert(
  deps: AlertsDeps,
  tx: ReadTx,
  id: string,
  reader: { readonly principal: Pick<Principal, 'permissions'>; readonly language: Language },
): Promise<AlertView | undefined> {
  const stored = await findAlert(tx, id);
  if (!stored) return undefined;
  const [item] = await presentAlerts(deps, tx, [stored], reader.principal);
  const version = { ruleId: stored.ruleId, version: stored.ruleVersion };
  const definition = (await definitionsAt(tx, [version])).get(versionKey(stored));
  if (!item || !definition) return undefined;
  const words = await wordsOfAlert(tx, stored, definition, {
    language: reader.language,
    link: new URL(`/alerts/${id}`, deps.publicUrl).href,
  });
  const messages = await listAlertMessages(deps, tx, { alertId: id, limit: mostMessages });
  return {
    ...item,
    ...words,
    matchedBy: stored.matchedBy.map((each) => ({ ...each })),
    groupBy: definition.groupBy,
    items: await itemsOf(tx, id),
    history: await historyOf(deps, tx, id),
    chain: chainOf(stored),
    messages: messages.slice(0, mostMessages),
  };
}

async function itemsOf(tx: ReadTx, alertId: string): Promise<AlertView['items']> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.alert_item')
    .select(['request_id', 'at', 'ended_at'])
    .where('tenant_id', '=', tx.tenantId)
    .where('alert_id', '=', alertId)
    .orderBy('ordinal', 'desc')
    .limit(mostItems)
    .execute();
  const requests = await readRequestFacts(
    tx,
    rows.flatMap((row) => row.request_id ?? []),
  );
  return rows.map((row) => {
    const request = row.request_id === null ? undefined : requests.get(row.request_id);
    return {
      at: row.at,
      ...(request && { request: presentRequest(request) }),
      ...(row.ended_at !== null && { endedAt: row.ended_at }),
    };
  });
}

async function historyOf(deps: AlertsDeps, tx: ReadTx, alertId: string): Promise<AlertView['history']> {
  const events = await listAlertEvents(tx, alertId);
  const ids = [...new Set(events.flatMap((each) => each.personId ?? []))];
  const names = await deps.people.displayNames(tx, ids);
  return events.map(({ number, at, kind, personId, data }) => {
    const by = personId === null ? undefined : names.get(personId);
    return { number, at, kind, data: { ...data }, ...(by !== undefined && { by }) };
  });
}

/** The chain as it was copied into the alert, and how far it went. */
function chainOf({ alert }: StoredAlert): AlertView['chain'] {
  const { escalation } = alert;
  if (!escalation) return [];
  const isRunning = escalation.nextAt !== undefined;
  return escalation.steps.map(({ after, recipients }, index) => {
    const isTaken = index < escalation.taken;
    const isNext = index === escalation.taken && isRunning;
    return {
      number: index + 1,
      after: { ...after },
      recipients: [...recipients],
      state: isTaken ? 'taken' : isNext ? 'next' : isRunning ? 'later' : 'stopped',
      ...(isNext && { at: escalation.nextAt }),
    } as const;
  });
}
