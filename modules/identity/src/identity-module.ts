import type { PersonId } from '@veche/kernel';
import type { Module, Principal, ReadTx, Scope, Tx } from '@veche/platform';
import { accessRoutes } from './http/access-routes.ts';
import { meRoutes } from './http/me-routes.ts';
import { organisationRoutes } from './http/organisation-routes.ts';
import { staffRoutes } from './http/staff-routes.ts';
import { createPeopleDirectory, type PeopleDirectory } from './people-directory.ts';
import type { PersonNames } from './domain/person-names.ts';
import type { IdentityDeps } from './ports.ts';
import { authenticate, type Credentials } from './use-cases/authenticate.ts';
import { getDemoPerson, seedDemoPeople, type DemoPerson } from './use-cases/demo-people.ts';
import { erasureTimer } from './use-cases/erase-person.ts';
import { createGrantCache } from './use-cases/grant-cache.ts';
import { inviteStaff } from './use-cases/manage-staff.ts';
import { purgeTimer, startPurging } from './use-cases/purge-expired.ts';

export interface FirstAdministrator {
  readonly contact: string;
  readonly names: PersonNames;
}

/** The capability as the composition root wires it. */
export interface IdentityModule extends Module {
  readonly people: PeopleDirectory;
  /** Proves who calls; null for everybody else. */
  authenticate(source: Credentials): Promise<Principal | null>;
  /** Creates the invented people of a demonstration town, by persona code. @throws Error in a real town */
  seedDemoPeople(tx: Tx): Promise<ReadonlyMap<string, DemoPerson>>;
  /** An invented person made earlier. @throws AppError `not-found` */
  getDemoPerson(tx: ReadTx, code: string): Promise<DemoPerson>;
  /** Appoints the first administrator of a new installation; the password is set by a code sent to the contact. */
  appointAdministrator(scope: Scope, administrator: FirstAdministrator): Promise<PersonId>;
}

/** Accounts, sessions, consents, organisations, staff and rights. */
export function createIdentityModule(deps: IdentityDeps): IdentityModule {
  const grants = createGrantCache(deps.db);
  return {
    name: 'identity',
    migrations: new URL('../migrations/', import.meta.url),
    routes: [
      ...accessRoutes(deps, grants),
      ...meRoutes(deps),
      ...organisationRoutes(deps),
      ...staffRoutes(deps, grants),
    ],
    timers: [erasureTimer(deps), purgeTimer(deps)],
    start: () => startPurging(deps),
    people: createPeopleDirectory(deps.vault),
    authenticate: (source) => authenticate(deps, grants, source),
    seedDemoPeople: (tx) => seedDemoPeople(deps, tx),
    getDemoPerson: (tx, code) => getDemoPerson(deps, tx, code),
    appointAdministrator: (scope, { contact, names }) =>
      inviteStaff(
        deps,
        { scope, language: 'ru' },
        { actorId: undefined, contact, names, roles: [{ role: 'administrator' }] },
      ),
  };
}
