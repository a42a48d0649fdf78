import { createHash } from 'node:crypto';
import { OutboundError, schedule, type OutboundClient, type Tx } from '@veche/platform';
import type { Instant } from '@veche/kernel';
import {
  getMessage,
  holdDelivery,
  insertAttempt,
  updateDelivery,
  type Delivery,
} from '../db/delivery-repo.ts';
import { findEndpoint, holdEndpoint, openCard, updateEndpoint, type Endpoint } from '../db/endpoint-repo.ts';
import {
  failsLastingly,
  outcomeOfAnswer,
  pauseAfterUnknownMs,
  pauseBeforeRetryMs,
  type WebhookOutcome,
} from '../domain/retry-plan.ts';
import { signMessage } from '../sign-message.ts';
import type { WebhooksDeps } from '../webhooks-deps.ts';
import { deliverWebhookKind } from './queue-event.ts';

/** A message that is about to leave. */
export interface WebhookAttempt {
  readonly delivery: Delivery;
  readonly number: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Marks the delivery as being sent before it is handed over: a death of the process in between is found by the next attempt,
 * which notes `unknown` and tries again under the same id.
 */
export async function beginDelivery(
  deps: WebhooksDeps,
  tx: Tx,
  deliveryId: string,
): Promise<WebhookAttempt | undefined> {
  const delivery = await holdDelivery(tx, deliveryId);
  if (!delivery || !['queued', 'failed', 'unknown', 'sending'].includes(delivery.state)) return undefined;
  if (delivery.state === 'sending') {
    await noteInterrupted(tx, delivery);
    return undefined;
  }
  const endpoint = await findEndpoint(tx, delivery.endpoint_id);
  if (endpoint?.state !== 'on') {
    await updateDelivery(tx, deliveryId, { state: 'dropped' });
    return undefined;
  }
  const { url, secrets } = await openCard(deps.vault, tx, endpoint);
  const { body } = await getMessage(tx, delivery.message_id);
  const number = delivery.attempts + 1;
  await updateDelivery(tx, deliveryId, { state: 'sending', attempts: number, tries: delivery.tries + 1 });
  return {
    delivery: { ...delivery, tries: delivery.tries + 1 },
    number,
    url,
    body,
    headers: {
      'content-type': 'application/json',
      ...signMessage({ id: webhookIdOf(delivery.message_id), body }, secrets, tx.now),
    },
  };
}

/** The id that every repeat and every replay of a message carries. */
export const webhookIdOf = (messageId: string): string => `msg_${messageId}`;

/** Hands a message over, past the guard of everything that leaves. */
export async function sendWebhook(
  outbound: OutboundClient,
  { url, headers, body }: Pick<WebhookAttempt, 'url' | 'headers' | 'body'>,
  signal: AbortSignal,
): Promise<WebhookOutcome> {
  try {
    const reply = await outbound.send({
      url,
      method: 'POST',
      headers,
      body,
      signal,
      timeoutMs: 20_000,
      maxBytes: 64 * 1024,
    });
    return outcomeOfAnswer(reply.status, reply.headers['retry-after']);
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    const isAnswer = error.code === 'redirected' || error.code === 'too-large';
    return { kind: error.mayHaveArrived && !isAnswer ? 'unknown' : 'failed', code: error.code };
  }
}

/** Notes how an attempt ended, sets the next one, and switches an endpoint off that wants no more or is not there. */
export async function finishDelivery(
  deps: WebhooksDeps,
  tx: Tx,
  { delivery, number }: WebhookAttempt,
  outcome: WebhookOutcome,
): Promise<void> {
  const { id, endpoint_id: endpointId } = delivery;
  const code = outcome.kind === 'sent' ? null : outcome.code;
  await insertAttempt(tx, { delivery_id: id, number, outcome: outcome.kind, code });
  const endpoint = await holdEndpoint(tx, endpointId);
  if (outcome.kind === 'sent') {
    await updateDelivery(tx, id, { state: 'sent' });
    await updateEndpoint(tx, endpointId, { failing_since: null, succeeded_at: tx.now });
    return;
  }
  const failingSince = endpoint?.failing_since ?? tx.now;
  await updateEndpoint(tx, endpointId, { failing_since: failingSince });
  const isGone = outcome.kind === 'failed' && outcome.isGone === true;
  const isOver = isGone || failsLastingly(Date.parse(tx.now) - Date.parse(failingSince));
  if (endpoint && isOver) await disable(deps, tx, endpoint, isGone ? 'gone' : 'failing');
  const pauseMs = isOver ? undefined : pauseAfter(delivery, outcome);
  if (pauseMs === undefined) await updateDelivery(tx, id, { state: 'given-up' });
  else await tryLater(tx, id, outcome.kind, pauseMs);
}

function pauseAfter(
  delivery: Delivery,
  outcome: Exclude<WebhookOutcome, { kind: 'sent' }>,
): number | undefined {
  const retryAfterMs = outcome.kind === 'failed' ? outcome.retryAfterMs : pauseAfterUnknownMs;
  return pauseBeforeRetryMs(delivery.tries, chanceOf(delivery), retryAfterMs);
}

/** The same for the same delivery and try, spread evenly over all. */
const chanceOf = ({ id, tries }: Delivery): number =>
  createHash('sha256').update(`${id}:${tries}`).digest().readUInt32BE(0) / 2 ** 32;

async function noteInterrupted(tx: Tx, { id, attempts }: Delivery): Promise<void> {
  await insertAttempt(tx, { delivery_id: id, number: attempts, outcome: 'unknown', code: 'interrupted' });
  await tryLater(tx, id, 'unknown', pauseAfterUnknownMs);
}

async function tryLater(tx: Tx, id: string, state: 'failed' | 'unknown', pauseMs: number): Promise<void> {
  const nextAt = new Date(Date.parse(tx.now) + pauseMs).toISOString() as Instant;
  await updateDelivery(tx, id, { state, next_attempt_at: nextAt });
  await schedule(tx, { kind: deliverWebhookKind, key: id, runAt: nextAt });
}

async function disable(
  deps: WebhooksDeps,
  tx: Tx,
  { id, state, title, created_by: personId, failing_since: since, version }: Endpoint,
  because: 'gone' | 'failing',
): Promise<void> {
  if (state !== 'on') return;
  await updateEndpoint(tx, id, { state: 'disabled', disabled_because: because, version: version + 1 });
  await deps.tellDisabled(tx, { personId, endpointId: id, title, since: since ?? tx.now });
  await deps.journal.appendJournalEntry(tx, {
    action: 'webhooks.endpoint.disabled',
    subject: { type: 'webhook', id },
    revision: version + 1,
    result: [because],
  });
}
