import type { UpdateReason } from '@veche/contracts';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { holdOpenDigest } from '../db/digest-repo.ts';
import { insertAlertMessage, type NewAlertMessage } from '../db/message-repo.ts';
import type { decideMessage, MessageDecision } from '../domain/decide-message.ts';
import { channelsFor, type AlertPreferences } from '../domain/preferences.ts';
import type { Flushing } from './flush-alert.ts';
import type { Recipient } from './recipients.ts';
import { sendAlertMessage } from './send-alert-message.ts';
import { wakeSweeper } from './wake-sweeper.ts';

/** A message to one recipient that has been decided. */
export interface Decided extends Flushing {
  readonly recipient: Recipient;
  readonly reason: UpdateReason;
  readonly step?: number;
  readonly preferences: AlertPreferences;
}

type Outcome = ReturnType<typeof decideMessage>;

/** Does what was decided, in the transaction of the alert. @returns whether the recipient is told, now or later */
export async function carryOut(
  deps: AlertsDeps,
  tx: Tx,
  decided: Decided,
  { decision, trace }: Outcome,
): Promise<boolean> {
  if (decision.kind === 'nothing') return false;
  const message = messageOf(tx, decided, {
    windowKey: windowOf(decided, decision),
    fate: await fateOf(deps, tx, decided, decision),
    trace,
  });
  if (!(await insertAlertMessage(tx, message))) return false;
  if (message.fate.state === 'queued') await sendAlertMessage(deps, tx, decided, message);
  if (message.fate.state === 'deferred') await wakeSweeper(tx, message.fate.until);
  return message.fate.state !== 'withheld';
}

export async function fateOf(
  deps: AlertsDeps,
  tx: Tx,
  { recipient, preferences, alert }: Decided,
  decision: Exclude<MessageDecision, { kind: 'nothing' }>,
): Promise<NewAlertMessage['fate']> {
  switch (decision.kind) {
    case 'send':
      return { state: 'queued' };
    case 'defer':
      return { state: 'deferred', until: decision.until };
    case 'withhold':
      // What only happened cannot be told of later by itself: at the end of a mute window it would be gone.
      return alert.isMomentary && decision.because === 'muted' && decision.againAt !== undefined
        ? { state: 'deferred', until: decision.againAt }
        : { state: 'withheld', because: decision.because };
    case 'digest': {
      const zone = preferences.zone ?? (await deps.tenantOf(tx)).zone;
      const slot = await holdOpenDigest(tx, {
        recipientKey: recipient.key,
        kind: 'alerts',
        zone,
        at: preferences.digestAt,
      });
      await wakeSweeper(tx, slot.dueAt);
      return { state: 'digest', on: slot.localOn };
    }
  }
}

/** What is withheld for one cause is noted once per cause, not at every look. */
function windowOf({ stored, window, suppression }: Decided, decision: MessageDecision): string {
  if (decision.kind !== 'withhold') return `alert:${stored.id}:${window}`;
  const cause =
    suppression.inhibitor?.alertId ?? suppression.silence?.id ?? suppression.mutedUntil ?? decision.because;
  return `withheld:${stored.id}:${decision.because}:${cause}`;
}

const messageOf = (
  tx: Tx,
  { stored, alert, rule, recipient, reason, step, definition, preferences }: Decided,
  rest: Pick<NewAlertMessage, 'windowKey' | 'fate' | 'trace'>,
): NewAlertMessage => ({
  id: tx.newId(),
  kind: 'alert',
  recipient,
  alertId: stored.id,
  ruleId: rule.id,
  reason,
  ...(step !== undefined && { step }),
  tells: {
    ...alert.items,
    returned: alert.returned,
    isOver: alert.state === 'resolved' && !alert.isMomentary,
  },
  channels: channelsFor(
    alert.severity === 'critical' ? 'critical' : 'at-once',
    definition.channels,
    preferences,
  ),
  ...rest,
});
