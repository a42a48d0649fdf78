import { z } from 'zod';
import { idParams, uuid } from '../common.ts';
import {
  calendarDecree,
  calendarVersionView,
  monitoredService,
  normProposal,
  normProposalView,
  recalculationPreview,
} from '../requests-norms.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'norms';
const versionParams = z.object({ version: z.coerce.number().int().min(1).max(100_000) });

export const requestsNormsRoutes = {
  listMonitoredServices: route({
    id: 'listMonitoredServices',
    method: 'GET',
    path: '/v1/services',
    tag,
    summary: 'Services with their norms: each with its clause, its days and how far it was checked',
    reply: z.object({ items: z.array(monitoredService) }),
  }),
  listNormProposals: route({
    id: 'listNormProposals',
    method: 'GET',
    path: '/v1/norm-proposals',
    tag,
    summary: 'Proposed changes of norms; those that wait for a second person come first',
    reply: z.object({ items: z.array(normProposalView) }),
  }),
  proposeNorm: route({
    id: 'proposeNorm',
    method: 'POST',
    path: '/v1/norm-proposals',
    tag,
    status: 201,
    summary: 'Propose a norm that holds from a day on; says which open terms it would move',
    body: normProposal,
    reply: z.object({ id: uuid, preview: recalculationPreview }),
    problems: ['norm-behind-the-last', 'calendar-missing'],
  }),
  settleNormProposal: route({
    id: 'settleNormProposal',
    method: 'POST',
    path: '/v1/norm-proposals/{id}/settlement',
    tag,
    summary: 'Accept or reject a proposed norm; accepting is never for who proposed it',
    params: idParams,
    body: z.object({ isAccepted: z.boolean() }),
    reply: z.object({ state: z.enum(['proposed', 'accepted', 'rejected']), movedCount: z.number().int() }),
    problems: ['second-person-required', 'wrong-status', 'norm-behind-the-last', 'calendar-missing'],
  }),
  listCalendarVersions: route({
    id: 'listCalendarVersions',
    method: 'GET',
    path: '/v1/calendar-versions',
    tag,
    summary: 'Versions of the production calendar: the shipped one and every decree since',
    reply: z.object({ items: z.array(calendarVersionView) }),
  }),
  enterCalendarDecree: route({
    id: 'enterCalendarDecree',
    method: 'POST',
    path: '/v1/calendar-versions',
    tag,
    status: 201,
    summary: 'Enter a decree on days off: a whole year as XML or single days; no term moves yet',
    body: calendarDecree,
    reply: z.object({ version: z.number().int() }),
    problems: ['decree-refused', 'calendar-missing'],
  }),
  previewCalendarDecree: route({
    id: 'previewCalendarDecree',
    method: 'GET',
    path: '/v1/calendar-versions/{version}/preview',
    tag,
    summary: 'How many open terms a decree would move, with examples of old and new',
    params: versionParams,
    reply: recalculationPreview,
    problems: ['calendar-version-past', 'calendar-missing'],
  }),
  activateCalendarDecree: route({
    id: 'activateCalendarDecree',
    method: 'POST',
    path: '/v1/calendar-versions/{version}/activation',
    tag,
    status: 202,
    summary: 'Put a decree in force: every open term it concerns is moved, old and new are kept',
    params: versionParams,
    reply: z.object({ version: z.number().int() }),
    problems: ['calendar-version-past', 'calendar-missing'],
  }),
} as const satisfies Record<string, RouteContract>;
