import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { AssignedRole, StaffRoleName } from '../domain/role.ts';
import { identityDb } from './identity-db.ts';

/** A person's place in the staff of the present town. */
export interface StaffMembership {
  /** Names the membership in the journal. */
  readonly id: string;
  readonly personId: PersonId;
  readonly version: number;
  readonly roles: readonly AssignedRole[];
  readonly blocked: boolean;
  readonly addedAt: Instant;
}

export async function findStaffMembership(
  tx: ReadTx,
  personId: PersonId,
): Promise<StaffMembership | undefined> {
  const [found] = await listStaffMemberships(tx, { personId });
  return found;
}

/** Staff of the present town, by time of joining. Those who lost every role stay listed: their past acts name them. */
export async function listStaffMemberships(
  tx: ReadTx,
  filter: { readonly personId?: PersonId; readonly role?: StaffRoleName } = {},
): Promise<StaffMembership[]> {
  const db = identityDb(tx);
  let members = db.selectFrom('identity.staff_member').selectAll().where('tenant_id', '=', tx.tenantId);
  if (filter.personId) members = members.where('person_id', '=', filter.personId);
  const rows = await members.orderBy('added_at').orderBy('id').limit(1000).execute();
  if (rows.length === 0) return [];
  const assignments = await db
    .selectFrom('identity.role_assignment')
    .select(['person_id', 'role', 'agency_code'])
    .where('tenant_id', '=', tx.tenantId)
    .where(
      'person_id',
      'in',
      rows.map((row) => row.person_id),
    )
    .orderBy('assigned_at')
    .orderBy('role')
    .execute();
  const rolesOf = (personId: string): AssignedRole[] =>
    assignments
      .filter((row) => row.person_id === personId)
      .map(({ role, agency_code }) => (agency_code === '' ? { role } : { role, agencyCode: agency_code }));
  const memberships = rows.map((row) => ({
    id: row.id,
    personId: row.person_id as PersonId,
    version: row.version,
    roles: rolesOf(row.person_id),
    blocked: row.blocked_at !== null,
    addedAt: row.added_at as Instant,
  }));
  return filter.role
    ? memberships.filter(({ roles }) => roles.some(({ role }) => role === filter.role))
    : memberships;
}

/** Makes the person a member of the staff, without roles, unless they are one. */
export async function ensureStaffMember(tx: Tx, personId: PersonId): Promise<void> {
  await identityDb(tx)
    .insertInto('identity.staff_member')
    .values({
      tenant_id: tx.tenantId,
      person_id: personId,
      id: tx.newId(),
      blocked_at: null,
      added_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doNothing())
    .execute();
}

/** Raises the version and takes the row; undefined when the membership is not at the version the change was decided on. */
export async function bumpStaffMember(
  tx: Tx,
  personId: PersonId,
  atVersion?: number,
): Promise<number | undefined> {
  let statement = identityDb(tx)
    .updateTable('identity.staff_member')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId);
  if (atVersion !== undefined) statement = statement.where('version', '=', atVersion);
  const row = await statement.returning('version').executeTakeFirst();
  return row?.version;
}

export async function setBlocked(tx: Tx, personId: PersonId, blocked: boolean): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.staff_member')
    .set({ blocked_at: blocked ? tx.now : null })
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .execute();
}

export async function replaceRoles(
  tx: Tx,
  personId: PersonId,
  roles: readonly AssignedRole[],
): Promise<void> {
  await identityDb(tx)
    .deleteFrom('identity.role_assignment')
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .execute();
  if (roles.length === 0) return;
  await identityDb(tx)
    .insertInto('identity.role_assignment')
    .values(
      roles.map(({ role, agencyCode }) => ({
        tenant_id: tx.tenantId,
        person_id: personId,
        role,
        agency_code: agencyCode ?? '',
        assigned_at: tx.now,
      })),
    )
    .execute();
}

/** Administrators who can act; their rows are held so that two of them cannot remove each other at one moment. */
export async function lockActiveAdministrators(tx: Tx): Promise<PersonId[]> {
  const rows = await identityDb(tx)
    .selectFrom('identity.staff_member as member')
    .innerJoin('identity.role_assignment as assigned', (join) =>
      join
        .onRef('assigned.tenant_id', '=', 'member.tenant_id')
        .onRef('assigned.person_id', '=', 'member.person_id'),
    )
    .select('member.person_id')
    .where('member.tenant_id', '=', tx.tenantId)
    .where('assigned.role', '=', 'administrator')
    .where('member.blocked_at', 'is', null)
    .orderBy('member.person_id')
    .forUpdate('member')
    .execute();
  return rows.map((row) => row.person_id as PersonId);
}
