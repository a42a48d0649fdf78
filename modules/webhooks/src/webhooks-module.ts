import type { Module } from '@veche/platform';
import { webhooksRouteLines } from './http/routes.ts';
import { deliverWebhookJob } from './jobs/deliver-webhook.ts';
import { webhooksSubscription } from './use-cases/queue-event.ts';
import type { WebhooksDeps } from './webhooks-deps.ts';

/** Tells other systems of events by Standard Webhooks. */
export const createWebhooksModule = (deps: WebhooksDeps): Module => ({
  name: 'webhooks',
  migrations: new URL('../migrations/', import.meta.url),
  routes: webhooksRouteLines(deps),
  subscriptions: [webhooksSubscription],
  jobs: [deliverWebhookJob(deps)],
});
