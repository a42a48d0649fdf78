import { z } from 'zod';
import { cursorQuery, idParams, pageOf } from '../common.ts';
import {
  deliveryState,
  inAppMessage,
  notificationPreferences,
  outboundChannel,
  outboxItem,
  suspendedAddress,
} from '../notifications.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'notifications';
const unreadCount = z.object({ unread: z.number().int().nonnegative() });
const outboxQuery = cursorQuery.extend({
  channel: outboundChannel.optional(),
  state: deliveryState.optional(),
});

/** Policies: own messages and preferences signed-in; `listOutbox` `outbox.read`; `listDemonstrationOutbox` public, demonstrations only. */
export const notificationsRoutes = {
  listMessages: route({
    id: 'listMessages',
    method: 'GET',
    path: '/v1/messages',
    tag,
    summary: 'Own messages, newest first',
    query: cursorQuery.extend({
      /** `true`: only those not read yet. */
      unread: z.enum(['true', 'false']).optional(),
      subjectId: z.string().max(100).optional(),
    }),
    reply: pageOf(inAppMessage).extend({ unread: z.number().int().nonnegative() }),
  }),
  markMessageRead: route({
    id: 'markMessageRead',
    method: 'POST',
    path: '/v1/messages/{id}/read',
    tag,
    summary: 'Mark an own message as read',
    params: idParams,
    reply: unreadCount,
  }),
  markAllMessagesRead: route({
    id: 'markAllMessagesRead',
    method: 'POST',
    path: '/v1/messages/read-all',
    tag,
    summary: 'Mark all own messages as read',
    reply: unreadCount,
  }),
  getNotificationPreferences: route({
    id: 'getNotificationPreferences',
    method: 'GET',
    path: '/v1/me/notification-preferences',
    tag,
    summary: 'Which copies of messages one receives',
    reply: notificationPreferences,
  }),
  putNotificationPreferences: route({
    id: 'putNotificationPreferences',
    method: 'PUT',
    path: '/v1/me/notification-preferences',
    tag,
    summary: 'Choose which copies of messages one receives',
    body: notificationPreferences.strict(),
    reply: notificationPreferences,
  }),
  listSuspendedAddresses: route({
    id: 'listSuspendedAddresses',
    method: 'GET',
    path: '/v1/me/suspended-addresses',
    tag,
    summary: 'Own addresses that refuse messages; nothing is sent to them',
    reply: z.object({ items: z.array(suspendedAddress) }),
  }),
  resumeAddress: route({
    id: 'resumeAddress',
    method: 'DELETE',
    path: '/v1/me/suspended-addresses/{channel}',
    tag,
    summary: 'Say that an own address is right after all: it is tried again',
    params: z.object({ channel: outboundChannel }),
    status: 204,
  }),
  listOutbox: route({
    id: 'listOutbox',
    method: 'GET',
    path: '/v1/outbox',
    tag,
    summary: 'Log of outbound messages with their attempts',
    query: outboxQuery,
    reply: pageOf(outboxItem),
  }),
  listDemonstrationOutbox: route({
    id: 'listDemonstrationOutbox',
    method: 'GET',
    path: '/v1/outbox/demonstration',
    tag,
    summary: 'Demonstration only: one-time codes, and own messages when signed in',
    query: outboxQuery,
    reply: pageOf(outboxItem),
  }),
} as const satisfies Record<string, RouteContract>;
