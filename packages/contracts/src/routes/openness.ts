import { z } from 'zod';
import { cursorQuery, language } from '../common.ts';
import {
  monthStart,
  openDimension,
  openPanelReply,
  openRequest,
  openRequestChoices,
  openRequestFilter,
  openRequestPage,
} from '../openness.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'openness';
const csv = 'text/csv' as const;
const inLanguage = { lang: language.optional() };
const ofMonth = z.object({ month: monthStart.optional() });

export const opennessRoutes = {
  getOpenPanel: route({
    id: 'getOpenPanel',
    method: 'GET',
    path: '/v1/public/panels',
    tag,
    summary:
      'Public figures of a month with definitions, by service, unit and district; small counts are held back',
    query: ofMonth,
    reply: openPanelReply,
  }),
  exportOpenPanel: route({
    id: 'exportOpenPanel',
    method: 'GET',
    path: '/v1/public/panels.csv',
    tag,
    summary: 'One table of them as CSV',
    query: ofMonth.extend({ by: z.enum(['all', ...openDimension.options]).default('all'), ...inLanguage }),
    binary: csv,
  }),
  getEmbeddedPanel: route({
    id: 'getEmbeddedPanel',
    method: 'GET',
    path: '/embed/figures',
    tag,
    summary: 'The figures of a month as a page other sites may frame: no script, no cookie',
    query: ofMonth.extend({
      show: z.enum(['figures', 'unit', 'service', 'district']).default('figures'),
      ...inLanguage,
    }),
    binary: 'text/html',
  }),
  listOpenRequests: route({
    id: 'listOpenRequests',
    method: 'GET',
    path: '/v1/public/requests',
    tag,
    summary: 'Public register of service requests without personal data',
    query: openRequestFilter.extend(cursorQuery.shape),
    reply: openRequestPage,
    problems: ['bad-request'],
  }),
  exportOpenRequests: route({
    id: 'exportOpenRequests',
    method: 'GET',
    path: '/v1/public/requests.csv',
    tag,
    summary: 'The same as CSV, all rows',
    query: openRequestFilter.extend(inLanguage),
    binary: csv,
  }),
  listOpenRequestChoices: route({
    id: 'listOpenRequestChoices',
    method: 'GET',
    path: '/v1/public/request-choices',
    tag,
    summary: 'What the public register may be filtered by',
    reply: openRequestChoices,
  }),
  findOpenRequest: route({
    id: 'findOpenRequest',
    method: 'GET',
    path: '/v1/public/request-lookups/{number}',
    tag,
    summary: 'What anyone may know of the request with this number',
    params: z.object({ number: z.string().max(100) }),
    reply: z.object({ request: openRequest }),
    problems: ['too-many-requests'],
  }),
} as const satisfies Record<string, RouteContract>;
