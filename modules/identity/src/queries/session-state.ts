import type { SessionState } from '@veche/contracts';
import {
  authorityNameOf,
  loadTenant,
  type PersonVault,
  type Principal,
  type ReadTx,
  type Scope,
} from '@veche/platform';
import { identityDb, instantOf, msOf } from '../db/identity-db.ts';
import { listOrganisationsOf } from '../db/organisation-repo.ts';
import { getPerson } from '../db/person-repo.ts';
import { isSecondFactorEnrolled } from '../db/second-factor-repo.ts';
import { findStaffMembership } from '../db/staff-repo.ts';
import { displayNameOf } from '../domain/person-names.ts';
import { sessionEndsAtMs } from '../domain/session-limits.ts';
import type { IdentityDeps } from '../ports.ts';

/** Who is here and what they may do in this town; an anonymous visitor gets the town alone. */
export function getSessionState(
  deps: IdentityDeps,
  scope: Scope,
  principal: Principal | null,
): Promise<SessionState> {
  return deps.db.read(scope, async (tx) => {
    const tenant = await loadTenant(tx, tx.tenantId);
    const { id, code, name, zone, numberPrefix: prefix, centre, isDemonstration } = tenant;
    const standing = principal && (await presentPerson(deps.vault, tx, principal));
    return {
      ...standing,
      permissions: principal ? [...principal.permissions] : [],
      tenant: {
        id,
        code,
        name,
        authority: authorityNameOf(tenant),
        zone,
        prefix,
        centre: [...centre] as [number, number],
      },
      isDemonstration,
      staffNeedsSecondFactor: standing?.staffNeedsSecondFactor ?? false,
      now: tx.now,
    };
  });
}

async function presentPerson(
  vault: PersonVault,
  tx: ReadTx,
  { personId, sessionId, roles, secondFactor }: Principal,
) {
  const person = await getPerson(vault, tx, personId);
  const session = await identityDb(tx)
    .selectFrom('identity.session')
    .select(['second_factor', 'started_at', 'last_seen_at'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  const staff = await findStaffMembership(tx, personId);
  const isStaff = staff !== undefined && !staff.blocked && staff.roles.length > 0;
  const persona = await findPersonaCode(tx, personId);
  const age = { startedAtMs: msOf(session.started_at), lastSeenAtMs: msOf(session.last_seen_at) };
  return {
    person: {
      id: personId,
      displayName: person.names ? displayNameOf(person.names) : '–',
      roles: roles.map(({ role, agencyCode }) => ({ role, ...(agencyCode !== undefined && { agencyCode }) })),
      organisations: await presentOrganisationRefs(vault, tx, personId),
      language: person.language,
      secondFactor: {
        enrolled: await isSecondFactorEnrolled(tx, personId),
        ...(session.second_factor && { passedBy: session.second_factor }),
      },
      ...(persona !== undefined && { persona }),
    },
    staffNeedsSecondFactor: isStaff && !secondFactor,
    sessionEndsAt: instantOf(sessionEndsAtMs(age, isStaff)),
  };
}

/** Organisations of the person, as short references. */
export async function presentOrganisationRefs(
  vault: PersonVault,
  tx: ReadTx,
  personId: Principal['personId'],
) {
  const organisations = await listOrganisationsOf(vault, tx, personId);
  return organisations.map(({ organisation: { id, name, shortName, kind }, right }) => ({
    id,
    name: shortName ?? name,
    kind,
    right,
  }));
}

async function findPersonaCode(tx: ReadTx, personId: Principal['personId']): Promise<string | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.demo_persona')
    .select('code')
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.code;
}
