import type { Instant, Language, PersonId } from '@veche/kernel';
import type { PersonVault, PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { Contact } from '../domain/contact.ts';
import type { PersonNames } from '../domain/person-names.ts';
import { identityDb } from './identity-db.ts';

export type PreferredChannel = 'email' | 'sms' | 'messenger';

/** A person as the module works with them; names are undefined once their key is destroyed. */
export interface Person {
  readonly id: PersonId;
  readonly version: number;
  readonly status: 'invited' | 'active' | 'closed';
  readonly names: PersonNames | undefined;
  readonly language: Language;
  readonly channels: readonly PreferredChannel[];
  readonly passwordHash: string | null;
  readonly passwordChangedAt: Instant | undefined;
  readonly createdAt: Instant;
}

export interface StoredContact extends Contact {
  readonly verifiedAt: Instant | undefined;
}

export const contactIndexOf = (vault: PersonVault, { kind, value }: Contact): string =>
  vault.blindIndex(null, `contact.${kind}`, value);

export async function findPerson(vault: PersonVault, tx: ReadTx, id: PersonId): Promise<Person | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.person')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const names = await vault.open(tx, id, 'names', row.names_sealed);
  return {
    id,
    version: row.version,
    status: row.status,
    names: names === undefined ? undefined : (JSON.parse(names) as PersonNames),
    language: row.language,
    channels: row.channels,
    passwordHash: row.password_hash,
    passwordChangedAt: (row.password_changed_at ?? undefined) as Instant | undefined,
    createdAt: row.created_at as Instant,
  };
}

/** @throws Error when there is no such person: the caller holds a session of theirs. */
export async function getPerson(vault: PersonVault, tx: ReadTx, id: PersonId): Promise<Person> {
  const person = await findPerson(vault, tx, id);
  if (!person) throw new Error('The person of a session does not exist');
  return person;
}

/** The account a contact opens, whether or not the contact is confirmed. */
export async function findPersonIdByContact(
  vault: PersonVault,
  tx: ReadTx,
  contact: Contact,
): Promise<PersonId | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.contact')
    .select('person_id')
    .where('value_index', '=', contactIndexOf(vault, contact))
    .executeTakeFirst();
  return row?.person_id as PersonId | undefined;
}

export interface NewPerson {
  readonly id: PersonId;
  readonly status: 'invited' | 'active';
  readonly names: PersonNames;
  readonly language: Language;
  readonly channels: readonly PreferredChannel[];
  readonly passwordHash: string | null;
}

export async function insertPerson(vault: PersonVault, tx: Tx, person: NewPerson): Promise<void> {
  await identityDb(tx)
    .insertInto('identity.person')
    .values({
      id: person.id,
      status: person.status,
      names_sealed: await vault.seal(tx, person.id, 'names', JSON.stringify(person.names)),
      language: person.language,
      channels: [...person.channels],
      password_hash: person.passwordHash,
      password_changed_at: person.passwordHash === null ? null : tx.now,
      created_at: tx.now,
      closed_at: null,
    })
    .execute();
}

export interface PersonChange {
  readonly status?: 'active' | 'closed' | undefined;
  readonly names?: PersonNames | undefined;
  readonly language?: Language | undefined;
  readonly channels?: readonly PreferredChannel[] | undefined;
  /** Null takes the password away. */
  readonly passwordHash?: string | null | undefined;
}

/** Stores the change and returns the new version. */
export async function updatePerson(
  vault: PersonVault,
  tx: Tx,
  id: PersonId,
  change: PersonChange,
): Promise<number> {
  const { version } = await identityDb(tx)
    .updateTable('identity.person')
    .set((row) => ({
      version: row('version', '+', 1),
      ...(change.status && { status: change.status, closed_at: change.status === 'closed' ? tx.now : null }),
      ...(change.language && { language: change.language }),
      ...(change.channels && { channels: [...change.channels] }),
      ...(change.passwordHash !== undefined && {
        password_hash: change.passwordHash,
        password_changed_at: tx.now,
      }),
    }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  if (change.names) {
    const sealed = await vault.seal(tx, id, 'names', JSON.stringify(change.names));
    await identityDb(tx)
      .updateTable('identity.person')
      .set({ names_sealed: sealed })
      .where('id', '=', id)
      .execute();
  }
  return version;
}

export async function listContacts(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
): Promise<StoredContact[]> {
  const rows = await identityDb(tx)
    .selectFrom('identity.contact')
    .select(['kind', 'value_sealed', 'verified_at'])
    .where('person_id', '=', personId)
    .orderBy('kind')
    .execute();
  const contacts: StoredContact[] = [];
  for (const row of rows) {
    const value = await vault.open(tx, personId, `contact.${row.kind}`, row.value_sealed);
    if (value !== undefined)
      contacts.push({
        kind: row.kind,
        value,
        verifiedAt: (row.verified_at ?? undefined) as Instant | undefined,
      });
  }
  return contacts;
}

// Two confirmations of one contact at one moment must meet here, not at the unique index, which would abort one of them.
const lockContact: PreparedStatement = {
  name: 'identity.lock-contact',
  text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))',
};

/** Adds the contact or replaces the one of its kind. Returns false, changing nothing, when it belongs to another account. */
export async function storeContact(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  { verified, ...contact }: Contact & { readonly verified: boolean },
): Promise<boolean> {
  await tx.sql(lockContact, [contactIndexOf(vault, contact)]);
  const owner = await findPersonIdByContact(vault, tx, contact);
  if (owner !== undefined && owner !== personId) return false;
  const values = {
    value_sealed: await vault.seal(tx, personId, `contact.${contact.kind}`, contact.value),
    value_index: contactIndexOf(vault, contact),
    verified_at: verified ? tx.now : null,
    added_at: tx.now,
  };
  await identityDb(tx)
    .insertInto('identity.contact')
    .values({ person_id: personId, kind: contact.kind, ...values })
    .onConflict((conflict) => conflict.columns(['person_id', 'kind']).doUpdateSet(values))
    .execute();
  return true;
}

export async function markContactVerified(vault: PersonVault, tx: Tx, contact: Contact): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.contact')
    .set({ verified_at: tx.now })
    .where('value_index', '=', contactIndexOf(vault, contact))
    .where('verified_at', 'is', null)
    .execute();
}

export async function deleteContacts(tx: Tx, personId: PersonId, kind?: Contact['kind']): Promise<number> {
  const statement = identityDb(tx).deleteFrom('identity.contact').where('person_id', '=', personId);
  const { numDeletedRows } = await (kind ? statement.where('kind', '=', kind) : statement).executeTakeFirst();
  return Number(numDeletedRows);
}
