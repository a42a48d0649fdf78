import { z } from 'zod';
import { civilDate, cursorQuery, idParams, pageOf, uuid } from '../common.ts';
import {
  myRequest,
  myRequestSummary,
  requestCard,
  requestCounts,
  requestFacets,
  requestPersonal,
  requestSummary,
  requestTermPreview,
  trackedRequest,
} from '../requests-register.ts';
import { requestCriticality } from '../requests-vocabulary.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'requests';
/** A filter of several values: the parameter is repeated. */
const listed = (what: string) => z.array(z.string().trim().min(1).max(300)).max(50).optional().describe(what);
const shortText = z.string().trim().min(1).max(2000);

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

const changed = z.object({ id: uuid, version: z.number().int() });

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

const cardRoutes = {
  getRequest: route({
    id: 'getRequest',
    method: 'GET',
    path: '/v1/requests/{id}',
    tag,
    summary: 'The card of a request: clocks, history, control points, advice; no personal data',
    params: idParams,
    reply: requestCard,
  }),
  getRequestPersonal: route({
    id: 'getRequestPersonal',
    method: 'GET',
    path: '/v1/requests/{id}/personal',
    tag,
    summary: 'The applicant and the texts of a request; the look is recorded',
    params: idParams,
    reply: requestPersonal,
  }),
  commentOnRequest: route({
    id: 'commentOnRequest',
    method: 'POST',
    path: '/v1/requests/{id}/comments',
    tag,
    status: 201,
    summary: 'Add a comment of the executor; the applicant sees it when asked to be shown',
    params: idParams,
    body: z.object({ text: shortText, isForApplicant: z.boolean().default(false) }),
    reply: changed,
  }),
  tickControlPoint: route({
    id: 'tickControlPoint',
    method: 'PUT',
    path: '/v1/requests/{id}/control-points/{code}',
    tag,
    summary: 'Tick a control point off, or take the tick back',
    params: z.object({ id: uuid, code: z.string().max(60) }),
    body: z.object({ isDone: z.boolean(), note: z.string().trim().max(500).optional() }),
    reply: changed,
    problems: ['no-such-control-point', 'request-closed'],
  }),
  previewRequestTerm: route({
    id: 'previewRequestTerm',
    method: 'GET',
    path: '/v1/requests/{id}/term-preview',
    tag,
    summary: 'Where the term would move, were it extended or begun anew today; nothing is changed',
    params: idParams,
    query: z.object({
      extension: z.coerce
        .number()
        .int()
        .min(1)
        .max(366)
        .optional()
        .describe('In units of the norm; all it allows unless told'),
      restartsTerm: z.enum(['true', 'false']).optional(),
    }),
    reply: requestTermPreview,
    problems: ['request-closed', 'calendar-missing'],
  }),
  extendRequest: route({
    id: 'extendRequest',
    method: 'POST',
    path: '/v1/requests/{id}/extensions',
    tag,
    ifMatch: true,
    status: 201,
    summary: 'Extend the term as its norm allows, with the reason and the ground',
    params: idParams,
    body: z.object({
      reason: shortText,
      ground: z.string().trim().min(1).max(500),
      count: z
        .number()
        .int()
        .min(1)
        .max(366)
        .optional()
        .describe('In units of the norm; all it allows unless told'),
    }),
    reply: changed,
    problems: ['request-closed', 'extension-not-provided'],
  }),
  rerouteRequest: route({
    id: 'rerouteRequest',
    method: 'POST',
    path: '/v1/requests/{id}/reroutings',
    tag,
    ifMatch: true,
    status: 201,
    summary: 'Hand the request to another unit, with the reason and the ground',
    params: idParams,
    body: z.object({
      unit: z.string().min(1).max(200),
      reason: shortText,
      ground: z.string().trim().min(1).max(500),
      restartsTerm: z.boolean().default(false),
    }),
    reply: changed,
    problems: ['request-closed', 'no-such-unit', 'nothing-changed'],
  }),
  setRequestCriticality: route({
    id: 'setRequestCriticality',
    method: 'PUT',
    path: '/v1/requests/{id}/criticality',
    tag,
    ifMatch: true,
    summary: 'Put the request on the fast track, or back',
    params: idParams,
    body: z.object({ criticality: requestCriticality, reason: shortText }),
    reply: changed,
    problems: ['request-closed', 'nothing-changed'],
  }),
  assignRequest: route({
    id: 'assignRequest',
    method: 'PUT',
    path: '/v1/requests/{id}/executor',
    tag,
    ifMatch: true,
    summary: 'Take the request, hand it over, or give it back',
    params: idParams,
    body: z.object({ personId: uuid.nullable() }),
    reply: changed,
    problems: ['request-closed', 'not-an-executor'],
  }),
  remindExecutor: route({
    id: 'remindExecutor',
    method: 'POST',
    path: '/v1/requests/{id}/reminders',
    tag,
    status: 201,
    summary: 'Remind the executor, or whoever may take the request when there is none',
    params: idParams,
    body: z.object({ text: z.string().trim().max(500).optional() }),
    reply: changed.extend({ recipients: z.number().int() }),
    problems: ['request-closed', 'reminded-just-now', 'nobody-to-remind'],
  }),
  listRequestExecutors: route({
    id: 'listRequestExecutors',
    method: 'GET',
    path: '/v1/requests/executors',
    tag,
    summary: 'Colleagues a request can be handed to',
    reply: z.object({ items: z.array(z.object({ id: uuid, displayName: z.string() })) }),
  }),
} as const satisfies Record<string, RouteContract>;

const citizenRoutes = {
  listMyRequests: route({
    id: 'listMyRequests',
    method: 'GET',
    path: '/v1/my-requests',
    tag,
    summary: 'My requests to the services of the town, newest first',
    query: cursorQuery,
    reply: pageOf(myRequestSummary),
  }),
  getMyRequest: route({
    id: 'getMyRequest',
    method: 'GET',
    path: '/v1/my-requests/{id}',
    tag,
    summary: 'A request of mine: its term, why that date, what I can do',
    params: idParams,
    reply: myRequest,
  }),
  trackRequest: route({
    id: 'trackRequest',
    method: 'POST',
    path: '/v1/public/request-tracking',
    tag,
    idempotent: false,
    summary: 'Where a request is and until when, by its number and code',
    body: z.object({ number: z.string().trim().min(1).max(80), code: z.string().trim().min(4).max(20) }),
    reply: trackedRequest,
    problems: ['request-not-tracked'],
  }),
} as const satisfies Record<string, RouteContract>;

export const requestsRegisterRoutes = {
  ...registerRoutes,
  ...cardRoutes,
  ...citizenRoutes,
} as const satisfies Record<string, RouteContract>;
