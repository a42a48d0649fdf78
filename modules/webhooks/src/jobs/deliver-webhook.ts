import { systemScope, type JobHandler } from '@veche/platform';
import { beginDelivery, finishDelivery, sendWebhook } from '../use-cases/attempt-delivery.ts';
import { deliverWebhookKind } from '../use-cases/queue-event.ts';
import type { WebhooksDeps } from '../webhooks-deps.ts';

const nothingMore = async (): Promise<void> => {};

/** Sends one message to one endpoint: marks it, hands it over outside any transaction, notes the outcome. */
export const deliverWebhookJob = (deps: WebhooksDeps): JobHandler => ({
  kind: deliverWebhookKind,
  async perform(job, { db, signal }) {
    const scope = systemScope('webhooks', job.tenantId);
    const attempt = await db.transact(scope, (tx) => beginDelivery(deps, tx, job.key));
    if (!attempt) return nothingMore;
    const outcome = await sendWebhook(deps.outbound, attempt, signal);
    return (tx) => finishDelivery(deps, tx, attempt, outcome);
  },
});
