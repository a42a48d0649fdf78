import type { Instant } from '@veche/kernel';
import { schedule, type Tx } from '@veche/platform';
import { removeOwnAddresses } from '../db/own-addresses.ts';
import { rememberGatewayIds } from '../db/gateway-receipts.ts';
import { deliverJobKind } from '../db/insert-message.ts';
import type { Tables } from '../db/tables.ts';
import { updateDelivery } from '../db/update-delivery.ts';
import { pauseAfterUnknownMs, pauseBeforeRetryMs } from '../domain/retry-policy.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import type { SendOutcome } from '../transports/transport.ts';
import type { Attempt } from './begin-attempt.ts';
import { noteRefusal } from './note-refusal.ts';
import { settleReceipts } from './take-receipt.ts';

/** Notes how an attempt ended and sets the next one where there is to be one. */
export async function finishAttempt(
  deps: NotificationsDeps,
  tx: Tx,
  attempt: Attempt,
  outcome: SendOutcome,
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('notifications.attempt')
    .values({
      delivery_id: attempt.deliveryId,
      number: attempt.number,
      at: tx.now,
      outcome: outcome.kind,
      code: outcome.kind === 'sent' ? null : outcome.code,
    })
    .onConflict((conflict) => conflict.columns(['delivery_id', 'number']).doNothing())
    .execute();
  if (outcome.gone) await removeOwnAddresses(tx, outcome.gone);
  if (outcome.kind === 'sent') {
    await updateDelivery(tx, attempt.deliveryId, {
      state: 'sent',
      next_attempt_at: null,
      changed_at: tx.now,
    });
    await journalSent(deps, tx, attempt);
    if (outcome.receipts) {
      await rememberGatewayIds(tx, attempt.deliveryId, outcome.receipts);
      await settleReceipts(tx, attempt.deliveryId);
    }
    return;
  }
  if (outcome.kind === 'failed' && !outcome.retry) await noteRefusal(deps, tx, attempt, outcome.code);
  const pauseMs = pauseAfter(attempt, outcome);
  if (pauseMs === undefined) {
    await updateDelivery(tx, attempt.deliveryId, {
      state: 'given-up',
      next_attempt_at: null,
      changed_at: tx.now,
    });
    return;
  }
  const nextAt = new Date(Date.parse(tx.now) + pauseMs).toISOString() as Instant;
  await updateDelivery(tx, attempt.deliveryId, {
    state: outcome.kind,
    next_attempt_at: nextAt,
    changed_at: tx.now,
  });
  await schedule(tx, { kind: deliverJobKind, key: attempt.deliveryId, runAt: nextAt });
}

function pauseAfter(attempt: Attempt, outcome: Exclude<SendOutcome, { kind: 'sent' }>): number | undefined {
  if (outcome.kind === 'failed' && !outcome.retry) return undefined;
  const pauseMs = pauseBeforeRetryMs(attempt.category, attempt.number);
  if (pauseMs === undefined) return undefined;
  return Math.max(pauseMs, outcome.kind === 'unknown' ? pauseAfterUnknownMs : (outcome.retryAfterMs ?? 0));
}

/** Every sent message stands in the journal of its town, in codes. */
async function journalSent(deps: NotificationsDeps, tx: Tx, attempt: Attempt): Promise<void> {
  if (tx.scope.tenantId === null) return;
  await deps.journal.appendJournalEntry(tx, {
    action: 'notifications.message.sent',
    subject: { type: 'message', id: attempt.messageId },
    revision: attempt.number,
    result: [attempt.channel, attempt.template],
  });
}
