import { z } from 'zod';
import { requestBatchOutcome, requestCloudEvent } from '../requests-events.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'requests';

export const requestsEventsRoutes = {
  takeRequestEvents: route({
    id: 'takeRequestEvents',
    method: 'POST',
    path: '/v1/requests/events',
    tag,
    summary:
      'Take in what happened to requests: a CloudEvents batch (application/cloudevents-batch+json) or NDJSON (application/x-ndjson), at most 5,000 events and 8 MiB; events at fault are named, the others go in; repeating a batch changes nothing',
    query: z.object({
      /** Code of the source that tells. */
      source: z.string().min(1).max(40),
    }),
    upload: { maxBytes: 8 * 1024 * 1024 },
    idempotent: false,
    reply: requestBatchOutcome,
    problems: ['source-unknown', 'calendar-missing'],
  }),
  getRequestEventExample: route({
    id: 'getRequestEventExample',
    method: 'GET',
    path: '/v1/requests/events/example',
    tag,
    summary: 'An event as a source would send it: the form of every field is that of this reply',
    reply: requestCloudEvent,
  }),
} as const satisfies Record<string, RouteContract>;
