import { routes } from '@veche/contracts';
import { attemptOrRefuse, on, type RouteLine } from '@veche/platform';
import { listMyRequests, readMyRequest } from '../queries/my-requests.ts';
import { trackRequest } from '../queries/track-request.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { personOf } from './register.routes.ts';

/** A code has forty bits: at this pace guessing one takes longer than anyone lives. */
const trackingRule = { limit: 60, windowSeconds: 3600 };

/** What a citizen sees of their own requests, and anyone of one whose number and code they hold. */
export function citizenRoutes(deps: RegisterDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listMyRequests, 'signed-in', async (c) => ({
      body: await db.read(c.scope, (tx) => listMyRequests(tx, personOf(c), c.query)),
    })),
    on(routes.getMyRequest, 'signed-in', async (c) => ({
      body: await db.read(c.scope, (tx) => readMyRequest(deps, tx, c.params.id, personOf(c))),
    })),
    on(routes.trackRequest, 'public', async (c) => {
      await attemptOrRefuse(db, `request-tracking:${c.ip}`, trackingRule);
      return { body: await db.read(c.scope, (tx) => trackRequest(deps, tx, c.body)) };
    }),
  ];
}
