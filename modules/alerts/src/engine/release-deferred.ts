import type { UpdateReason } from '@veche/contracts';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { findAlert } from '../db/alert-repo.ts';
import { holdDeferred, settleDeferred, type DeferredMessage } from '../db/message-repo.ts';
import { getAlertPreferences, unsubscriptionsOf } from '../db/preference-repo.ts';
import { definitionsAt, findRule } from '../db/rule-repo.ts';
import { decideMessage } from '../domain/decide-message.ts';
import { defaultAlertPreferences } from '../domain/preferences.ts';
import { fateOf, type Decided } from './carry-out.ts';
import { quietUntil } from './flush-alert.ts';
import type { Recipient } from './recipients.ts';
import { sendAlertMessage } from './send-alert-message.ts';
import { suppressionOf } from './suppression.ts';
import { wakeSweeper } from './wake-sweeper.ts';

/** Decides messages anew that waited for the end of quiet hours or of a mute window. */
export async function releaseDeferred(deps: AlertsDeps, tx: Tx, limit: number): Promise<void> {
  for (const message of await holdDeferred(tx, tx.now, limit)) await releaseOne(deps, tx, message);
}

async function releaseOne(deps: AlertsDeps, tx: Tx, message: DeferredMessage): Promise<void> {
  const decided = await decidedOf(deps, tx, message);
  // Over while its reader slept, or its rule is gone: there is nothing to tell.
  if (!decided || (decided.alert.state === 'resolved' && !decided.alert.isMomentary)) {
    await settleDeferred(tx, message.id, { state: 'withheld', because: 'over' }, []);
    return;
  }
  const { alert, stored, rule, definition, suppression, recipient, reason, preferences } = decided;
  const left = await unsubscriptionsOf(tx, recipient.key);
  const { decision, trace } = decideMessage({
    severity: alert.severity,
    delivery: definition.delivery,
    matchedBy: stored.matchedBy,
    groupBy: definition.groupBy,
    itemCount: alert.items.added - alert.items.ended,
    waitSeconds: definition.timing.waitSeconds,
    reason,
    ...suppression,
    ...(await quietUntil(deps, tx, preferences)),
    isUnsubscribed: left.has(`rule:${rule.id}`),
    isTrial: rule.state === 'quiet',
  });
  if (decision.kind === 'nothing') return;
  const fate = await fateOf(deps, tx, decided, decision);
  await settleDeferred(tx, message.id, fate, trace);
  if (fate.state === 'deferred') await wakeSweeper(tx, fate.until);
  if (fate.state === 'queued')
    await sendAlertMessage(deps, tx, decided, {
      id: message.id,
      windowKey: message.window_key,
      channels: message.channels as Decided['definition']['channels'],
      trace,
    });
}

async function decidedOf(deps: AlertsDeps, tx: Tx, message: DeferredMessage): Promise<Decided | undefined> {
  const stored = message.alert_id === null ? undefined : await findAlert(tx, message.alert_id);
  const rule = stored && (await findRule(tx, stored.ruleId));
  const versions = stored ? [{ ruleId: stored.ruleId, version: stored.ruleVersion }] : [];
  const definition = [...(await definitionsAt(tx, versions)).values()][0];
  if (!stored || !rule || !definition || rule.state === 'off') return undefined;
  return {
    stored,
    alert: stored.alert,
    rule,
    definition,
    suppression: await suppressionOf(deps, tx, stored, definition),
    window: message.window_key,
    recipient: recipientOf(message),
    reason: (message.reason ?? 'first') as UpdateReason,
    preferences:
      message.person_id === null ? defaultAlertPreferences : await getAlertPreferences(tx, message.person_id),
    ...(message.step !== null && { step: message.step }),
  };
}

const recipientOf = ({
  recipient_key: key,
  person_id: personId,
  contact_id: contactId,
}: DeferredMessage): Recipient =>
  personId === null
    ? { key, contactId: contactId ?? '', because: { kind: 'outside', contactId: contactId ?? '' } }
    : { key, personId, because: { kind: 'person', personId } };
