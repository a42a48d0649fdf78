import type { MyProfile } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { Principal, ReadTx, Scope } from '@veche/platform';
import { getPerson, listContacts, type StoredContact } from '../db/person-repo.ts';
import { countRecoveryCodesLeft, findSecondFactor } from '../db/second-factor-repo.ts';
import { findStaffMembership } from '../db/staff-repo.ts';
import { displayNameOf } from '../domain/person-names.ts';
import type { IdentityDeps } from '../ports.ts';
import { presentOrganisationRefs } from './session-state.ts';

/** The person's own profile. */
export const getMyProfile = (deps: IdentityDeps, scope: Scope, principal: Principal): Promise<MyProfile> =>
  deps.db.read(scope, (tx) => readProfile(deps, tx, principal));

export async function readProfile(
  { vault }: IdentityDeps,
  tx: ReadTx,
  { personId, roles }: Pick<Principal, 'personId' | 'roles'>,
): Promise<MyProfile> {
  const person = await getPerson(vault, tx, personId);
  // The session of a person whose key is destroyed has ended, so their names can be opened.
  if (!person.names) throw new Error('The names of a signed-in person cannot be opened');
  return {
    id: personId,
    version: person.version,
    names: person.names,
    displayName: displayNameOf(person.names),
    contacts: (await listContacts(vault, tx, personId)).map(presentContact),
    language: person.language,
    channels: [...person.channels],
    roles: roles.map(({ role, agencyCode }) => ({ role, ...(agencyCode !== undefined && { agencyCode }) })),
    organisations: await presentOrganisationRefs(vault, tx, personId),
    secondFactor: await presentSecondFactor(vault, tx, personId),
    ...(person.passwordChangedAt && { passwordChangedAt: person.passwordChangedAt }),
    createdAt: person.createdAt,
  };
}

export const presentContact = ({ kind, value, verifiedAt }: StoredContact) => ({
  kind,
  value,
  ...(verifiedAt && { verifiedAt }),
});

async function presentSecondFactor(vault: IdentityDeps['vault'], tx: ReadTx, personId: PersonId) {
  const factor = await findSecondFactor(vault, tx, personId);
  const staff = await findStaffMembership(tx, personId);
  return {
    ...(factor?.confirmedAt && { enrolledAt: factor.confirmedAt }),
    recoveryCodesLeft: await countRecoveryCodesLeft(tx, personId),
    mandatory: staff !== undefined && staff.roles.length > 0,
  };
}
