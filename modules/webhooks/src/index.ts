export { createWebhooksModule } from './webhooks-module.ts';
export type { WebhooksDeps } from './webhooks-deps.ts';
