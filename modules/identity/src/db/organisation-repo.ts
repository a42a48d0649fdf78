import type { Instant, OrganisationId, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import { organisationRules, type MemberRight, type OrganisationKind } from '../domain/organisation.ts';
import { identityDb } from './identity-db.ts';
import type { OrganisationTable } from './tables.ts';

/** What an organisation says of itself. */
export interface Particulars {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly inn?: string | undefined;
  readonly ogrn?: string | undefined;
  readonly address?: string | undefined;
}

export interface Organisation extends Particulars {
  readonly id: OrganisationId;
  readonly version: number;
  readonly kind: OrganisationKind;
  readonly addedBy: PersonId;
  readonly createdAt: Instant;
  readonly closed: boolean;
}

export interface Member {
  readonly personId: PersonId;
  readonly right: MemberRight;
  readonly since: Instant;
}

/** What stands in place of the name of a human being whose key is destroyed. */
const erasedName = '–';

export async function findOrganisation(
  vault: PersonVault,
  tx: ReadTx,
  id: OrganisationId,
): Promise<Organisation | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && openOrganisation(vault, tx, { ...row, version: row.version });
}

/** Open organisations the person belongs to, with their right in each. */
export async function listOrganisationsOf(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
): Promise<{ readonly organisation: Organisation; readonly right: MemberRight }[]> {
  const rows = await identityDb(tx)
    .selectFrom('identity.organisation_member as member')
    .innerJoin('identity.organisation as organisation', 'organisation.id', 'member.organisation_id')
    .selectAll('organisation')
    .select('member.member_right')
    .where('member.person_id', '=', personId)
    .where('organisation.closed_at', 'is', null)
    .orderBy('member.since')
    .orderBy('organisation.id')
    .execute();
  const found: { organisation: Organisation; right: MemberRight }[] = [];
  for (const { member_right: right, ...row } of rows)
    found.push({ organisation: await openOrganisation(vault, tx, row), right });
  return found;
}

export async function listMembers(tx: ReadTx, organisationId: OrganisationId): Promise<Member[]> {
  const rows = await identityDb(tx)
    .selectFrom('identity.organisation_member')
    .select(['person_id', 'member_right', 'since'])
    .where('organisation_id', '=', organisationId)
    .orderBy('since')
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id as PersonId,
    right: row.member_right,
    since: row.since as Instant,
  }));
}

/** Holds the organisation for the rest of the transaction: owners cannot leave at one moment. False when closed or absent. */
export async function lockOrganisation(tx: Tx, id: OrganisationId): Promise<boolean> {
  const row = await identityDb(tx)
    .selectFrom('identity.organisation')
    .select('id')
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Adds an organisation with its first owner; false when this person already has an open one with the same INN. */
export async function insertOrganisation(
  vault: PersonVault,
  tx: Tx,
  organisation: Particulars & {
    readonly id: OrganisationId;
    readonly kind: OrganisationKind;
    readonly addedBy: PersonId;
  },
): Promise<boolean> {
  const inserted = await identityDb(tx)
    .insertInto('identity.organisation')
    .values({
      id: organisation.id,
      kind: organisation.kind,
      added_by: organisation.addedBy,
      created_at: tx.now,
      closed_at: null,
      ...(await particularsColumns(vault, tx, organisation)),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['added_by', 'inn_index'])
        .where('inn_index', 'is not', null)
        .where('closed_at', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return false;
  await storeMember(tx, organisation.id, { personId: organisation.addedBy, right: 'owner' });
  return true;
}

/** Stores corrected particulars; undefined when the organisation is not at the version the change was decided on. */
export async function updateOrganisation(
  vault: PersonVault,
  tx: Tx,
  {
    id,
    version,
    addedBy,
    kind,
    ...particulars
  }: Particulars & Pick<Organisation, 'id' | 'version' | 'kind' | 'addedBy'>,
): Promise<number | undefined> {
  const columns = await particularsColumns(vault, tx, { kind, addedBy, ...particulars });
  const row = await identityDb(tx)
    .updateTable('identity.organisation')
    .set({ kind, version: version + 1, ...columns })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

export async function hasOtherWithInn(
  vault: PersonVault,
  tx: ReadTx,
  { addedBy, inn, id }: { readonly addedBy: PersonId; readonly inn: string; readonly id: OrganisationId },
): Promise<boolean> {
  const row = await identityDb(tx)
    .selectFrom('identity.organisation')
    .select('id')
    .where('added_by', '=', addedBy)
    .where('inn_index', '=', vault.blindIndex(null, 'organisation.inn', inn))
    .where('closed_at', 'is', null)
    .where('id', '<>', id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function markOrganisationClosed(tx: Tx, id: OrganisationId): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.organisation')
    .set({ closed_at: tx.now })
    .where('id', '=', id)
    .execute();
}

export async function storeMember(
  tx: Tx,
  organisationId: OrganisationId,
  { personId, right }: { readonly personId: PersonId; readonly right: MemberRight },
): Promise<void> {
  await identityDb(tx)
    .insertInto('identity.organisation_member')
    .values({ organisation_id: organisationId, person_id: personId, member_right: right, since: tx.now })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ member_right: right }),
    )
    .execute();
}

export async function deleteMember(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<void> {
  await identityDb(tx)
    .deleteFrom('identity.organisation_member')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute();
}

/** Whether the person acts for the organisation now; permits ask it to find conflicts of interest. */
export async function isMemberOf(
  tx: ReadTx,
  personId: PersonId,
  organisationId: OrganisationId,
): Promise<boolean> {
  const row = await identityDb(tx)
    .selectFrom('identity.organisation_member')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

async function particularsColumns(
  vault: PersonVault,
  tx: Tx,
  { kind, addedBy, ...given }: Particulars & { readonly kind: OrganisationKind; readonly addedBy: PersonId },
) {
  const { name, shortName, inn, ogrn, address } = given;
  const inn_index = inn === undefined ? null : vault.blindIndex(null, 'organisation.inn', inn);
  if (organisationRules[kind].isHuman) {
    const text = JSON.stringify({ name, shortName, inn, ogrn, address });
    const particulars_sealed = await vault.seal(tx, addedBy, 'organisation', text);
    return {
      name: null,
      short_name: null,
      inn: null,
      ogrn: null,
      address: null,
      particulars_sealed,
      inn_index,
    };
  }
  return {
    name,
    short_name: shortName ?? null,
    inn: inn ?? null,
    ogrn: ogrn ?? null,
    address: address ?? null,
    particulars_sealed: null,
    inn_index,
  };
}

type OrganisationRow = Omit<OrganisationTable, 'version'> & { version: number };

async function openOrganisation(vault: PersonVault, tx: ReadTx, row: OrganisationRow): Promise<Organisation> {
  const addedBy = row.added_by as PersonId;
  return {
    id: row.id as OrganisationId,
    version: row.version,
    kind: row.kind,
    addedBy,
    createdAt: row.created_at as Instant,
    closed: row.closed_at !== null,
    ...(await openParticulars(vault, tx, { ...row, addedBy })),
  };
}

async function openParticulars(
  vault: PersonVault,
  tx: ReadTx,
  row: OrganisationRow & { addedBy: PersonId },
): Promise<Particulars> {
  if (row.particulars_sealed !== null) {
    const text = await vault.open(tx, row.addedBy, 'organisation', row.particulars_sealed);
    return text === undefined ? { name: erasedName } : (JSON.parse(text) as Particulars);
  }
  return {
    name: row.name ?? erasedName,
    shortName: row.short_name ?? undefined,
    inn: row.inn ?? undefined,
    ogrn: row.ogrn ?? undefined,
    address: row.address ?? undefined,
  };
}
