import type { Instant, PersonId } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import { completeGrants, defaultGrants, type GrantTable } from '../domain/role-grants.ts';
import { identityDb } from './identity-db.ts';

export interface GrantVersion {
  readonly id: string;
  readonly state: 'in-force' | 'proposed' | 'superseded' | 'rejected';
  readonly version: number;
  readonly baseVersion: number;
  readonly grants: GrantTable;
  readonly baseGrants: GrantTable;
  readonly reason: string;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  readonly decidedBy: PersonId | undefined;
  readonly decidedAt: Instant | undefined;
}

export interface GrantsInForce {
  /** 0: the defaults of the product. */
  readonly version: number;
  readonly grants: GrantTable;
}

export async function loadGrantsInForce(tx: ReadTx): Promise<GrantsInForce> {
  const row = await identityDb(tx)
    .selectFrom('identity.role_grant_version')
    .select(['version', 'grants'])
    .where('tenant_id', '=', tx.tenantId)
    .where('state', '=', 'in-force')
    .executeTakeFirst();
  return row
    ? { version: row.version, grants: completeGrants(row.grants as GrantTable) }
    : { version: 0, grants: defaultGrants };
}

const lockGrantsOfTown: PreparedStatement = {
  name: 'identity.lock-grants',
  text: "select pg_advisory_xact_lock(hashtextextended('identity.role-grants/' || $1, 0))",
};

/** Changes of one town's table happen one after another. */
export async function lockGrants(tx: Tx): Promise<GrantsInForce> {
  await tx.sql(lockGrantsOfTown, [tx.tenantId]);
  return loadGrantsInForce(tx);
}

export async function listGrantVersions(tx: ReadTx): Promise<GrantVersion[]> {
  const rows = await identityDb(tx)
    .selectFrom('identity.role_grant_version')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('proposed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map(versionFromRow);
}

export async function lockGrantVersion(tx: Tx, id: string): Promise<GrantVersion | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.role_grant_version')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && versionFromRow(row);
}

export async function insertProposal(
  tx: Tx,
  proposal: Pick<GrantVersion, 'id' | 'baseVersion' | 'grants' | 'baseGrants' | 'reason' | 'proposedBy'>,
): Promise<void> {
  await identityDb(tx)
    .insertInto('identity.role_grant_version')
    .values({
      tenant_id: tx.tenantId,
      id: proposal.id,
      state: 'proposed',
      version: proposal.baseVersion + 1,
      base_version: proposal.baseVersion,
      grants: JSON.stringify(proposal.grants),
      base_grants: JSON.stringify(proposal.baseGrants),
      reason: proposal.reason,
      proposed_by: proposal.proposedBy,
      proposed_at: tx.now,
      decided_by: null,
      decided_at: null,
    })
    .execute();
}

/** Puts the proposal in force in place of the present version. */
export async function putInForce(tx: Tx, id: string, decidedBy: PersonId | null): Promise<void> {
  const db = identityDb(tx);
  await db
    .updateTable('identity.role_grant_version')
    .set({ state: 'superseded' })
    .where('tenant_id', '=', tx.tenantId)
    .where('state', '=', 'in-force')
    .execute();
  await settle(tx, id, 'in-force', decidedBy);
}

export const rejectVersion = (tx: Tx, id: string, decidedBy: PersonId): Promise<void> =>
  settle(tx, id, 'rejected', decidedBy);

async function settle(
  tx: Tx,
  id: string,
  state: 'in-force' | 'rejected',
  decidedBy: PersonId | null,
): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.role_grant_version')
    .set({ state, decided_by: decidedBy, decided_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

function versionFromRow(row: {
  id: string;
  state: GrantVersion['state'];
  version: number;
  base_version: number;
  grants: unknown;
  base_grants: unknown;
  reason: string;
  proposed_by: string;
  proposed_at: string;
  decided_by: string | null;
  decided_at: string | null;
}): GrantVersion {
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    baseVersion: row.base_version,
    grants: completeGrants(row.grants as GrantTable),
    baseGrants: completeGrants(row.base_grants as GrantTable),
    reason: row.reason,
    proposedBy: row.proposed_by as PersonId,
    proposedAt: row.proposed_at as Instant,
    decidedBy: (row.decided_by ?? undefined) as PersonId | undefined,
    decidedAt: (row.decided_at ?? undefined) as Instant | undefined,
  };
}
