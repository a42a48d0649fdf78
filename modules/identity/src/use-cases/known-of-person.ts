import type { PersonVault, ReadTx } from '@veche/platform';
import { listContacts, type Person } from '../db/person-repo.ts';
import type { KnownOfPerson } from '../domain/password-policy.ts';

/** Contacts and names of the person, on which no password may be built. */
export async function findKnownOfPerson(
  vault: PersonVault,
  tx: ReadTx,
  person: Person,
): Promise<KnownOfPerson> {
  const contacts = await listContacts(vault, tx, person.id);
  const { familyName = '', givenName = '', patronymic = '' } = person.names ?? {};
  return { logins: contacts.map(({ value }) => value), names: [familyName, givenName, patronymic] };
}
