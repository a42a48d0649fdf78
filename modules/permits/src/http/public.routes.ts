import { routes } from '@veche/contracts';
import { on, systemScope, tooMany, type RouteLine } from '@veche/platform';
import { publicFigures } from '../queries/public-figures.ts';
import { publicPermitByNumber, publicPermitByToken, tenantOfToken } from '../queries/public-permit.ts';
import { trackApplication } from '../queries/track-application.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

/** Codes are eight characters: guessing is hopeless at this pace. */
const checksPerHour = 60;

/** What anyone may ask without signing in; no answer holds personal data. */
export function publicRoutes(deps: PermitsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.checkPermitByToken, 'public', async (c) => {
      const tenantId = await tenantOfToken(db, c.params.token);
      return {
        body: await db.read(systemScope('permit-check', tenantId), (tx) =>
          publicPermitByToken(deps, tx, c.params.token),
        ),
      };
    }),
    on(routes.checkPermitByNumber, 'public', async (c) => {
      const allowed = await db.transact(c.scope, (tx) =>
        deps.countAttempt(tx, `permit-check:${c.ip}`, checksPerHour, 3600),
      );
      if (!allowed.ok) throw tooMany(allowed.error.retryAfterSeconds);
      return {
        body: await db.read(c.scope, (tx) => publicPermitByNumber(deps, tx, c.body.number, c.body.code)),
      };
    }),
    on(routes.trackApplication, 'public', async (c) => ({
      body: await db.read(c.scope, (tx) => trackApplication(deps, tx, c.params.number)),
    })),
    on(routes.downloadPublicPermit, 'public', async (c) => {
      await tenantOfToken(db, c.params.token);
      const { pem } = await deps.papers.certificate();
      return { stream: Buffer.from(pem), fileName: 'veche-authority.pem' };
    }),
    on(routes.getPublicFigures, 'public', async (c) => ({
      body: await db.read(c.scope, (tx) => publicFigures(deps, tx)),
    })),
  ];
}
