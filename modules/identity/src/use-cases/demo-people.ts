import type { OrganisationId, PersonId } from '@veche/kernel';
import { loadTenant, notFound, type ReadTx, type Tx } from '@veche/platform';
import { insertConsent } from '../db/consent-repo.ts';
import { identityDb } from '../db/identity-db.ts';
import { insertOrganisation, listOrganisationsOf } from '../db/organisation-repo.ts';
import { insertPerson, storeContact } from '../db/person-repo.ts';
import { insertSession } from '../db/session-repo.ts';
import { ensureStaffMember, replaceRoles } from '../db/staff-repo.ts';
import { consentTextFor } from '../domain/consent-texts.ts';
import { demoPersonas, personaEmail, type DemoPersona } from '../domain/demo-personas.ts';
import { deviceLabel } from '../domain/device-label.ts';
import type { IdentityDeps } from '../ports.ts';
import type { RequestOrigin } from './request-origin.ts';

/** The people and organisations of a demonstration, by persona code. */
export interface DemoPerson {
  readonly personId: PersonId;
  readonly organisationId?: OrganisationId;
}

/**
 * Creates the invented people of a demonstration town. They have no passwords: one signs in as them by one click only.
 *
 * @throws Error when the town is a real one
 */
export async function seedDemoPeople(deps: IdentityDeps, tx: Tx): Promise<ReadonlyMap<string, DemoPerson>> {
  const tenant = await loadTenant(tx, tx.tenantId);
  if (!tenant.isDemonstration)
    throw new Error(`${tenant.code} is no demonstration: it gets no invented people`);
  const people = new Map<string, DemoPerson>();
  for (const persona of demoPersonas)
    people.set(persona.code, await seedPersona(deps, tx, persona, tenant.code));
  return people;
}

async function seedPersona(
  { vault }: IdentityDeps,
  tx: Tx,
  persona: DemoPersona,
  tenantCode: string,
): Promise<DemoPerson> {
  const id = tx.newId() as PersonId;
  const { names, roles, code, organisation } = persona;
  await insertPerson(vault, tx, {
    id,
    status: 'active',
    names,
    language: 'ru',
    channels: ['email'],
    passwordHash: null,
  });
  await storeContact(vault, tx, id, { kind: 'email', value: personaEmail(code, tenantCode), verified: true });
  // A second demonstration town in one installation: the phone belongs to the persona of the first.
  await storeContact(vault, tx, id, { kind: 'phone', value: persona.phone, verified: true });
  const purpose = 'data-processing';
  await insertConsent(vault, tx, id, {
    purpose,
    textVersion: consentTextFor(purpose).version,
    ip: '127.0.0.1',
  });
  if (roles.length > 0) {
    await ensureStaffMember(tx, id);
    await replaceRoles(tx, id, roles);
  }
  await identityDb(tx)
    .insertInto('identity.demo_persona')
    .values({ tenant_id: tx.tenantId, code, person_id: id })
    .execute();
  if (!organisation) return { personId: id };
  const organisationId = tx.newId() as OrganisationId;
  await insertOrganisation(vault, tx, { id: organisationId, addedBy: id, ...organisation });
  return { personId: id, organisationId };
}

/**
 * Signs in as an invented person. The second factor counts as passed by the means `demonstration`, which every screen
 * and the list of devices show. Returns the token of the session.
 *
 * @throws AppError `not-found` in a real town, whatever is in its tables
 */
export function signInAsPersona(deps: IdentityDeps, origin: RequestOrigin, code: string): Promise<string> {
  return deps.db.transact(origin.scope, async (tx) => {
    await assertDemonstration(tx);
    const row = await identityDb(tx)
      .selectFrom('identity.demo_persona')
      .innerJoin('identity.person', 'identity.person.id', 'identity.demo_persona.person_id')
      .select('person_id')
      .where('tenant_id', '=', tx.tenantId)
      .where('code', '=', code)
      .where('status', '=', 'active')
      .executeTakeFirst();
    if (!row) throw notFound();
    const device = deviceLabel(origin.userAgent);
    return (
      await insertSession(tx, { personId: row.person_id as PersonId, device, secondFactor: 'demonstration' })
    ).token;
  });
}

/** @throws AppError `not-found` in a real town */
export async function assertDemonstration(tx: ReadTx): Promise<void> {
  if (!(await loadTenant(tx, tx.tenantId)).isDemonstration) throw notFound();
}

/** The invented person of a code, as made earlier in this town. @throws AppError `not-found` */
export async function getDemoPerson(
  deps: Pick<IdentityDeps, 'vault'>,
  tx: ReadTx,
  code: string,
): Promise<DemoPerson> {
  const row = await identityDb(tx)
    .selectFrom('identity.demo_persona')
    .select('person_id')
    .where('tenant_id', '=', tx.tenantId)
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row) throw notFound();
  const personId = row.person_id as PersonId;
  const [own] = await listOrganisationsOf(deps.vault, tx, personId);
  return own ? { personId, organisationId: own.organisation.id } : { personId };
}
