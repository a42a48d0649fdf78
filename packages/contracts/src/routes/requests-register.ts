import { z } from 'zod';
import { civilDate, cursorQuery, idParams, pageOf, uuid } from '../common.ts';
import { requestCounts, requestFacets, requestSummary } from '../requests-register.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'requests';
/** A filter of several values: the parameter is repeated. */
const listed = (what: string) => z.array(z.string().trim().min(1).max(300)).max(50).optional().describe(what);

/** Filters of the register; several values of one are alternatives, different ones must all hold. */
export const requestFilters = z.object({
  scope: z.enum(['open', 'done', 'all']).default('open'),
  mine: z.enum(['true', 'false']).optional().describe('Only those I have in hand'),
  source: listed('Codes of sources'),
  service: listed('Codes of services'),
  unit: listed('Codes of units'),
  region: listed('Regions'),
  district: listed('Districts'),
  status: listed('Statuses'),
  due: listed('States of the term'),
  channel: listed('Channels'),
  criticality: listed('Criticalities'),
  openedFrom: civilDate.optional(),
  openedTo: civilDate.optional(),
  dueFrom: civilDate.optional(),
  dueTo: civilDate.optional(),
  text: z.string().max(200).optional().describe('A number, or words of the text; е stands for ё'),
});

const order = {
  sort: z.enum(['due', 'opened', 'changed']).default('due'),
  direction: z.enum(['asc', 'desc']).default('asc'),
};

const registerRoutes = {
  listRequests: route({
    id: 'listRequests',
    method: 'GET',
    path: '/v1/requests',
    tag,
    summary: 'The register of requests, page by page',
    query: requestFilters.extend(order).extend(cursorQuery.shape),
    reply: pageOf(requestSummary),
  }),
  countRequests: route({
    id: 'countRequests',
    method: 'GET',
    path: '/v1/requests/counts',
    tag,
    summary: 'How many requests the filters leave, by the state of their term; exact up to 10 000',
    query: requestFilters,
    reply: requestCounts,
  }),
  listRequestFacets: route({
    id: 'listRequestFacets',
    method: 'GET',
    path: '/v1/requests/facets',
    tag,
    summary: 'Sources, services, units and districts to filter by',
    reply: requestFacets,
  }),
  exportRequests: route({
    id: 'exportRequests',
    method: 'GET',
    path: '/v1/requests.csv',
    tag,
    summary: 'The whole filtered register as CSV, by the date of opening; no personal data',
    query: requestFilters.extend({ direction: order.direction }),
    binary: 'text/csv',
  }),
  listRequestViews: route({
    id: 'listRequestViews',
    method: 'GET',
    path: '/v1/requests/views',
    tag,
    summary: 'My saved filters of the register',
    reply: z.object({ items: z.array(z.object({ id: uuid, name: z.string(), search: z.string() })) }),
  }),
  saveRequestView: route({
    id: 'saveRequestView',
    method: 'POST',
    path: '/v1/requests/views',
    tag,
    status: 201,
    summary: 'Save the filters of the register under a name',
    body: z.object({ name: z.string().trim().min(1).max(80), search: z.string().max(2000) }),
    reply: z.object({ id: uuid }),
    problems: ['too-many-views'],
  }),
  deleteRequestView: route({
    id: 'deleteRequestView',
    method: 'DELETE',
    path: '/v1/requests/views/{id}',
    tag,
    status: 204,
    summary: 'Forget a saved view',
    params: idParams,
  }),
} as const satisfies Record<string, RouteContract>;

export const requestsRegisterRoutes = registerRoutes;
