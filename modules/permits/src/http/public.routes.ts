import { routes } from '@veche/contracts';
import { attemptOrRefuse, on, systemScope, type RouteLine } from '@veche/platform';
import { publicFigures } from '../queries/public-figures.ts';
import { publicPermitByNumber, publicPermitByToken, tenantOfToken } from '../queries/public-permit.ts';
import { trackApplication } from '../queries/track-application.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

/** Codes are eight characters: guessing is hopeless at this pace. */
const checkRule = { limit: 60, windowSeconds: 3600 };

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
      await attemptOrRefuse(db, `permit-check:${c.ip}`, checkRule);
      return {
        body: await db.read(c.scope, (tx) => publicPermitByNumber(deps, tx, c.body.number, c.body.code)),
      };
    }),
    on(routes.trackApplication, 'public', async (c) => ({
      body: await db.read(c.scope, (tx) => trackApplication(deps, tx, c.params.number)),
    })),
    on(routes.downloadPublicPermit, 'public', async (c) => {
      await tenantOfToken(db, c.params.token);
      return {
        stream: Buffer.from(deps.papers.certificatePems().join('\n')),
        fileName: 'veche-authority.pem',
      };
    }),
    on(routes.getPublicFigures, 'public', async (c) => ({
      body: await db.read(c.scope, (tx) => publicFigures(deps, tx)),
    })),
  ];
}
