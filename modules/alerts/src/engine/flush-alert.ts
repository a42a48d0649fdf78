import type { RuleDefinition, UpdateReason } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { calendarOf } from '../calendar-of.ts';
import { appendAlertEvents } from '../db/alert-history.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { lastTold, type ToldRecipient } from '../db/message-repo.ts';
import { getAlertPreferences, unsubscriptionsOf } from '../db/preference-repo.ts';
import type { StoredRule } from '../db/rule-repo.ts';
import type { Alert } from '../domain/alert.ts';
import { decideMessage, type MessageFacts } from '../domain/decide-message.ts';
import type { ChainStep } from '../domain/escalation-chain.ts';
import { needsUpdate } from '../domain/needs-update.ts';
import { defaultAlertPreferences, type AlertPreferences } from '../domain/preferences.ts';
import { endOfWindow } from '../domain/recurring-window.ts';
import { carryOut } from './carry-out.ts';
import { resolveRecipients, type Recipient } from './recipients.ts';
import type { Suppression } from './suppression.ts';

/** An alert whose messages are decided now, with what its rule said when it fired. */
export interface Flushing {
  readonly stored: StoredAlert;
  /** As it is after the moment that made the flush due. */
  readonly alert: Alert;
  readonly rule: StoredRule;
  readonly definition: RuleDefinition;
  readonly suppression: Suppression;
  /** Tells this flush from every other of the alert. */
  readonly window: string;
}

/** Decides and queues the messages of an alert to everybody its rule names and everybody who was told of it before. */
export async function flushAlert(deps: AlertsDeps, tx: Tx, flushing: Flushing): Promise<void> {
  const { alert, stored, definition } = flushing;
  const told = await lastTold(tx, stored.id);
  const named = await resolveRecipients(deps, tx, definition.recipients, stored.labels.unit);
  const recipients = [...named, ...formerly(told, named)];
  let sent = 0;
  for (const recipient of recipients) {
    const before = told.get(recipient.key);
    if (before?.isWaiting === true) continue;
    const reason = needsUpdate(alert, before, tx.now);
    if (reason !== undefined && (await tellOne(deps, tx, flushing, { recipient, reason }))) sent += 1;
  }
  if (sent > 0) await appendAlertEvents(tx, [{ alertId: stored.id, kind: 'told', data: { count: sent } }]);
}

/** Tells those whom a step of the chain names. The first step tells nobody twice: it coincides with the alert itself. */
export async function escalateAlert(
  deps: AlertsDeps,
  tx: Tx,
  flushing: Flushing,
  { step, number }: { readonly step: ChainStep; readonly number: number },
): Promise<void> {
  const { stored, alert } = flushing;
  const told = await lastTold(tx, stored.id);
  const recipients = await resolveRecipients(deps, tx, step.recipients, stored.labels.unit);
  let sent = 0;
  for (const recipient of recipients) {
    const news = needsUpdate(alert, told.get(recipient.key), tx.now);
    const reason: UpdateReason | undefined = number === 1 ? news : 'escalated';
    if (reason !== undefined && (await tellOne(deps, tx, flushing, { recipient, reason, step: number })))
      sent += 1;
  }
  await appendAlertEvents(tx, [
    { alertId: stored.id, kind: 'escalated', data: { step: number, told: sent } },
  ]);
}

interface OneMessage {
  readonly recipient: Recipient;
  readonly reason: UpdateReason;
  readonly step?: number;
}

/** @returns whether anything was queued, put into a digest or deferred */
export async function tellOne(
  deps: AlertsDeps,
  tx: Tx,
  flushing: Flushing,
  { recipient, reason, step }: OneMessage,
): Promise<boolean> {
  const { stored, alert, rule, definition, suppression } = flushing;
  const preferences =
    recipient.personId === undefined
      ? defaultAlertPreferences
      : await getAlertPreferences(tx, recipient.personId);
  const left = await unsubscriptionsOf(tx, recipient.key);
  const facts: MessageFacts = {
    severity: alert.severity,
    delivery: definition.delivery,
    matchedBy: stored.matchedBy,
    groupBy: definition.groupBy,
    itemCount: alert.items.added - alert.items.ended,
    waitSeconds: definition.timing.waitSeconds,
    reason,
    ...(step !== undefined && { step }),
    ...suppression,
    ...(await quietUntil(deps, tx, preferences)),
    isUnsubscribed: left.has(`rule:${rule.id}`),
    isTrial: rule.state === 'quiet',
  };
  return carryOut(
    deps,
    tx,
    { ...flushing, recipient, reason, preferences, ...(step !== undefined && { step }) },
    decideMessage(facts),
  );
}

/** When the quiet hours of a person are over, if they last now. */
export async function quietUntil(
  deps: AlertsDeps,
  tx: Tx,
  { quietHours, zone }: AlertPreferences,
): Promise<{ readonly quietUntil?: Instant }> {
  if (!quietHours) return {};
  const window = {
    ...quietHours,
    zone: zone ?? (await deps.tenantOf(tx)).zone,
    weekdays: [],
    on: 'any-day' as const,
  };
  const until = endOfWindow(tx.now, [window], await calendarOf(deps, tx));
  return until === undefined ? {} : { quietUntil: until };
}

/** Whoever was told by a step of the chain, or was named by the rule before, hears how it goes on. */
const formerly = (told: ReadonlyMap<string, ToldRecipient>, named: readonly Recipient[]): Recipient[] => {
  const known = new Set(named.map(({ key }) => key));
  return [...told.values()]
    .filter(({ key }) => !known.has(key))
    .map(({ key, personId, contactId }) =>
      personId === null
        ? {
            key,
            contactId: contactId ?? '',
            because: { kind: 'outside' as const, contactId: contactId ?? '' },
          }
        : { key, personId, because: { kind: 'person' as const, personId } },
    );
};
