import type { RouteContract } from '../route.ts';
import { identityAccessRoutes } from './identity-access.ts';
import { identityMeRoutes } from './identity-me.ts';
import { identityOrganisationRoutes } from './identity-organisations.ts';
import { identityStaffRoutes } from './identity-staff.ts';

/** Every operation of the identity module. */
export const identityRoutes = {
  ...identityAccessRoutes,
  ...identityMeRoutes,
  ...identityOrganisationRoutes,
  ...identityStaffRoutes,
} as const satisfies Record<string, RouteContract>;
