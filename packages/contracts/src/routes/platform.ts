import { z } from 'zod';
import { bilingualText, moment } from '../common.ts';
import { route, type RouteContract } from '../route.ts';

const town = z
  .object({
    code: z.string(),
    name: bilingualText,
    zone: z.string(),
    centre: z.tuple([z.number(), z.number()]),
    isDemonstration: z.boolean(),
  })
  .meta({ id: 'Town' });

/** Work that was tried many times and given up: it waits for a person. */
const parkedWork = z
  .object({
    what: z.enum(['delivery', 'timer']),
    id: z.string(),
    name: z.string(),
    parkedAt: moment,
    attempts: z.number().int(),
    lastError: z.string(),
  })
  .meta({ id: 'ParkedWork' });

const parkedName = z.object({ what: z.enum(['delivery', 'timer']), id: z.string().max(200) });

export const platformRoutes = {
  listTowns: route({
    id: 'listTowns',
    method: 'GET',
    path: '/v1/towns',
    tag: 'Platform',
    summary: 'Towns of this installation',
    reply: z.object({ items: z.array(town) }),
  }),
  listParkedWork: route({
    id: 'listParkedWork',
    method: 'GET',
    path: '/v1/parked-work',
    tag: 'Platform',
    summary: 'Deliveries and timers given up after many attempts',
    reply: z.object({ items: z.array(parkedWork) }),
  }),
  releaseParkedWork: route({
    id: 'releaseParkedWork',
    method: 'POST',
    path: '/v1/parked-work/{what}/{id}/release',
    tag: 'Platform',
    summary: 'Try parked work again',
    params: parkedName,
    status: 204,
    problems: ['not-found'],
  }),
  skipParkedWork: route({
    id: 'skipParkedWork',
    method: 'DELETE',
    path: '/v1/parked-work/{what}/{id}',
    tag: 'Platform',
    summary: 'Give parked work up, so that what waits behind it goes on',
    params: parkedName,
    status: 204,
    problems: ['not-found'],
  }),
} as const satisfies Record<string, RouteContract>;
