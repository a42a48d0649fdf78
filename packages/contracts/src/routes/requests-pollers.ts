import { z } from 'zod';
import { cursorQuery, idParams, pageOf } from '../common.ts';
import { poller, pollerInput, pollLogEntry, pollTrial } from '../requests-pollers.ts';
import { route } from '../route.ts';

const tag = 'requests';

export const requestsPollersRoutes = {
  listPollers: route({
    id: 'listPollers',
    method: 'GET',
    path: '/v1/request-pollers',
    tag,
    summary: 'Other systems that are asked regularly',
    reply: z.object({ items: z.array(poller) }),
  }),
  getPoller: route({
    id: 'getPoller',
    method: 'GET',
    path: '/v1/request-pollers/{id}',
    tag,
    summary: 'One poller and how it is',
    params: idParams,
    reply: poller,
  }),
  tryPoller: route({
    id: 'tryPoller',
    method: 'POST',
    path: '/v1/request-poller-trials',
    tag,
    summary: 'Ask another system once and show the answer; nothing is recorded but the query itself',
    idempotent: false,
    body: pollerInput.extend({ pollerId: z.uuid().optional() }),
    reply: pollTrial,
    problems: ['too-many-requests'],
  }),
  addPoller: route({
    id: 'addPoller',
    method: 'POST',
    path: '/v1/request-pollers',
    tag,
    summary: 'Ask another system regularly',
    status: 201,
    body: pollerInput,
    reply: poller,
    problems: ['import-not-possible'],
  }),
  changePoller: route({
    id: 'changePoller',
    method: 'PUT',
    path: '/v1/request-pollers/{id}',
    tag,
    summary: 'Change how another system is asked, or stop asking',
    ifMatch: true,
    params: idParams,
    body: pollerInput,
    reply: poller,
    problems: ['stale-version', 'import-not-possible'],
  }),
  runPollerNow: route({
    id: 'runPollerNow',
    method: 'POST',
    path: '/v1/request-pollers/{id}/run',
    tag,
    summary: 'Ask at once',
    status: 202,
    params: idParams,
    reply: poller,
  }),
  listPollLog: route({
    id: 'listPollLog',
    method: 'GET',
    path: '/v1/request-pollers/{id}/log',
    tag,
    summary: 'Every query that was made, newest first',
    params: idParams,
    query: cursorQuery,
    reply: pageOf(pollLogEntry),
  }),
};
