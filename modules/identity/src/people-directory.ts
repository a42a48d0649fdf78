import type { Language, OrganisationId, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx } from '@veche/platform';
import {
  findOrganisation,
  isMemberOf,
  listOrganisationsOf,
  type Organisation,
} from './db/organisation-repo.ts';
import { findPerson, listContacts, type PreferredChannel, type StoredContact } from './db/person-repo.ts';
import { hasConsentInForce } from './db/consent-repo.ts';
import { listStaffMemberships } from './db/staff-repo.ts';
import type { ConsentPurpose } from './domain/consent-texts.ts';
import { displayNameOf, type PersonNames } from './domain/person-names.ts';
import type { StaffRoleName } from './domain/role.ts';

/** A person as other modules may know them. */
export interface PersonCard {
  readonly id: PersonId;
  readonly displayName: string;
  readonly names: PersonNames;
  readonly language: Language;
}

/** Where and how a person wants to be told. */
export interface PersonReach {
  readonly language: Language;
  readonly channels: readonly PreferredChannel[];
  readonly contacts: readonly StoredContact[];
}

/** The shape in which the messages module asks for contacts. */
export interface PersonContacts {
  readonly language: Language;
  readonly email?: { readonly address: string; readonly verified: boolean };
  readonly phone?: { readonly address: string; readonly verified: boolean };
}

/** What other modules may ask about people; every answer is undefined or empty once a person is erased. */
export interface PeopleDirectory {
  findPerson(tx: ReadTx, id: PersonId): Promise<PersonCard | undefined>;
  findReach(tx: ReadTx, id: PersonId): Promise<PersonReach | undefined>;
  contactsOf(tx: ReadTx, id: PersonId): Promise<PersonContacts | undefined>;
  hasConsent(tx: ReadTx, id: PersonId, purpose: ConsentPurpose): Promise<boolean>;
  findOrganisation(tx: ReadTx, id: OrganisationId): Promise<Organisation | undefined>;
  listOrganisationsOf(tx: ReadTx, id: PersonId): Promise<readonly Organisation[]>;
  isMemberOf(tx: ReadTx, personId: PersonId, organisationId: OrganisationId): Promise<boolean>;
  /** Staff of this town who hold the role and are not blocked; reviewers of one agency when it is named. */
  listStaffWithRole(tx: ReadTx, role: StaffRoleName, agencyCode?: string): Promise<readonly PersonId[]>;
}

export function createPeopleDirectory(vault: PersonVault): PeopleDirectory {
  const findReach: PeopleDirectory['findReach'] = async (tx, id) => {
    const person = await findPerson(vault, tx, id);
    if (!person || person.status === 'closed') return undefined;
    return {
      language: person.language,
      channels: person.channels,
      contacts: await listContacts(vault, tx, id),
    };
  };
  return {
    findReach,
    async findPerson(tx, id) {
      const person = await findPerson(vault, tx, id);
      return (
        person?.names && {
          id,
          displayName: displayNameOf(person.names),
          names: person.names,
          language: person.language,
        }
      );
    },
    async contactsOf(tx, id) {
      const reach = await findReach(tx, id);
      const entries = (reach?.contacts ?? []).map(({ kind, value, verifiedAt }) => [
        kind,
        { address: value, verified: verifiedAt !== undefined },
      ]);
      return reach && { language: reach.language, ...Object.fromEntries(entries) };
    },
    hasConsent: hasConsentInForce,
    findOrganisation: (tx, id) => findOrganisation(vault, tx, id),
    listOrganisationsOf: async (tx, id) =>
      (await listOrganisationsOf(vault, tx, id)).map(({ organisation }) => organisation),
    isMemberOf,
    async listStaffWithRole(tx, role, agencyCode) {
      const members = await listStaffMemberships(tx, { role });
      return members
        .filter(({ blocked }) => !blocked)
        .filter(
          ({ roles }) =>
            agencyCode === undefined ||
            roles.some((held) => held.role === role && held.agencyCode === agencyCode),
        )
        .map(({ personId }) => personId);
    },
  };
}
