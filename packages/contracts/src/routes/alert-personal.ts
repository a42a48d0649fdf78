import { z } from 'zod';
import { alertPreferences, dateToCome, digestView, leftTopic } from '../alerts.ts';
import { bilingualText, idParams, moment } from '../common.ts';
import { outboundChannel } from '../notifications.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'reminders';
const tokenParams = z.object({ token: z.string().min(20).max(300) });

/** What each person sets for themselves: signed in; links from messages and the calendar are public by their secret. */
export const alertPersonalRoutes = {
  getAlertPreferences: route({
    id: 'getAlertPreferences',
    method: 'GET',
    path: '/v1/me/alert-preferences',
    tag,
    summary: 'How one is told of alerts and dates',
    reply: alertPreferences.extend({
      townZone: z.string(),
      left: z.array(leftTopic),
      /** Channels there are to choose from. */
      offered: z.array(outboundChannel),
    }),
  }),
  putAlertPreferences: route({
    id: 'putAlertPreferences',
    method: 'PUT',
    path: '/v1/me/alert-preferences',
    tag,
    summary: 'Choose how one is told of alerts and dates',
    body: alertPreferences.strict(),
    status: 204,
  }),
  returnToTopic: route({
    id: 'returnToTopic',
    method: 'DELETE',
    path: '/v1/me/left-topics/{topic}',
    tag,
    summary: 'Get messages again that one had left',
    params: z.object({ topic: z.string().max(60) }),
    status: 204,
  }),
  getLeaving: route({
    id: 'getLeaving',
    method: 'GET',
    path: '/v1/leavings/{token}',
    tag,
    summary: 'Which messages a link from a letter would stop; changes nothing',
    params: tokenParams,
    reply: z.object({ title: bilingualText, isLeft: z.boolean() }),
  }),
  leave: route({
    id: 'leave',
    method: 'POST',
    path: '/v1/leavings/{token}',
    tag,
    summary: 'Stop these messages',
    params: tokenParams,
    status: 204,
  }),
  listDigests: route({
    id: 'listDigests',
    method: 'GET',
    path: '/v1/me/digests',
    tag,
    summary: 'Own digests: what the next one holds so far, and the last ones',
    reply: z.object({ items: z.array(digestView) }),
  }),
  listDatesToCome: route({
    id: 'listDatesToCome',
    method: 'GET',
    path: '/v1/me/dates',
    tag,
    summary: 'Dates to come of requests one answers for, follows or has filed',
    query: z.object({ days: z.coerce.number().int().min(1).max(366).default(60) }),
    reply: z.object({ items: z.array(dateToCome), hasMore: z.boolean() }),
  }),
  watchRequest: route({
    id: 'watchRequest',
    method: 'PUT',
    path: '/v1/me/watched-requests/{id}',
    tag,
    summary: 'Follow a request',
    params: idParams,
    status: 204,
  }),
  unwatchRequest: route({
    id: 'unwatchRequest',
    method: 'DELETE',
    path: '/v1/me/watched-requests/{id}',
    tag,
    summary: 'Follow a request no longer',
    params: idParams,
    status: 204,
  }),
  getCalendarFeedState: route({
    id: 'getCalendarFeedState',
    method: 'GET',
    path: '/v1/me/calendar-feed',
    tag,
    summary: 'Whether one has a calendar of dates to come',
    reply: z.object({ isOn: z.boolean(), createdAt: moment.optional() }),
  }),
  makeCalendarFeed: route({
    id: 'makeCalendarFeed',
    method: 'POST',
    path: '/v1/me/calendar-feed',
    tag,
    summary: 'Make a secret address of one’s calendar; an earlier one ends',
    reply: z.object({ url: z.string() }),
    idempotent: false,
  }),
  deleteCalendarFeed: route({
    id: 'deleteCalendarFeed',
    method: 'DELETE',
    path: '/v1/me/calendar-feed',
    tag,
    summary: 'End the calendar',
    status: 204,
  }),
  readCalendarFeed: route({
    id: 'readCalendarFeed',
    method: 'GET',
    path: '/v1/calendar-feeds/{token}',
    tag,
    summary: 'The calendar of dates to come, iCalendar',
    params: z.object({ token: z.string().min(20).max(120) }),
    binary: 'text/calendar',
  }),
} as const satisfies Record<string, RouteContract>;
