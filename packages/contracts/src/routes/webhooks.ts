import { z } from 'zod';
import { cursorQuery, idParams, pageOf, uuid } from '../common.ts';
import { route, type RouteContract } from '../route.ts';
import { webhookDeliveryItem, webhookDeliveryState, webhookInput, webhookView } from '../webhooks.ts';

const tag = 'webhooks';
const newSecret = z.object({ secret: z.string() });

/** Web-hooks by Standard Webhooks. Policy: `settings.manage`. */
export const webhooksRoutes = {
  listWebhooks: route({
    id: 'listWebhooks',
    method: 'GET',
    path: '/v1/webhooks',
    tag,
    summary: 'Addresses of other systems that are told of events',
    reply: z.object({ items: z.array(webhookView) }),
  }),
  createWebhook: route({
    id: 'createWebhook',
    method: 'POST',
    path: '/v1/webhooks',
    tag,
    summary: 'Tell another system of events; the secret is shown once',
    body: webhookInput,
    reply: newSecret.extend({ id: uuid }),
    status: 201,
  }),
  changeWebhook: route({
    id: 'changeWebhook',
    method: 'PUT',
    path: '/v1/webhooks/{id}',
    tag,
    summary: 'Change an endpoint, switch it on or off',
    params: idParams,
    body: webhookInput,
    reply: webhookView,
    ifMatch: true,
  }),
  deleteWebhook: route({
    id: 'deleteWebhook',
    method: 'DELETE',
    path: '/v1/webhooks/{id}',
    tag,
    summary: 'Remove an endpoint with its log',
    params: idParams,
    status: 204,
  }),
  changeWebhookSecret: route({
    id: 'changeWebhookSecret',
    method: 'POST',
    path: '/v1/webhooks/{id}/secret',
    tag,
    summary: 'A new secret; the old one signs beside it for a day',
    params: idParams,
    reply: newSecret,
  }),
  testWebhook: route({
    id: 'testWebhook',
    method: 'POST',
    path: '/v1/webhooks/{id}/test',
    tag,
    summary: 'Send a trial message',
    params: idParams,
    reply: z.object({ deliveryId: uuid }),
    status: 202,
    problems: ['webhook-off'],
  }),
  listWebhookDeliveries: route({
    id: 'listWebhookDeliveries',
    method: 'GET',
    path: '/v1/webhooks/{id}/deliveries',
    tag,
    summary: 'What an endpoint was told, with every attempt',
    params: idParams,
    query: cursorQuery.extend({ state: webhookDeliveryState.optional() }),
    reply: pageOf(webhookDeliveryItem),
  }),
  replayWebhookDelivery: route({
    id: 'replayWebhookDelivery',
    method: 'POST',
    path: '/v1/webhook-deliveries/{id}/replay',
    tag,
    summary: 'Send a message again under its id',
    params: idParams,
    status: 202,
    problems: ['webhook-off'],
  }),
} as const satisfies Record<string, RouteContract>;
