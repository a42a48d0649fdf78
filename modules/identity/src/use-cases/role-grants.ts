import type { PersonId } from '@veche/kernel';
import { emit, notFound, rejected, stale, type Scope, type Tx } from '@veche/platform';
import {
  insertProposal,
  lockGrants,
  lockGrantVersion,
  putInForce,
  rejectVersion,
  type GrantVersion,
} from '../db/grant-repo.ts';
import {
  completeGrants,
  diffGrants,
  findGrantFaults,
  needsSecondPerson,
  type GrantFault,
} from '../domain/role-grants.ts';
import type { RoleName } from '../domain/role.ts';
import { roleGrantsChanged } from '../events.ts';
import type { IdentityDeps } from '../ports.ts';
import type { GrantCache } from './grant-cache.ts';

export interface ProposeGrants {
  readonly personId: PersonId;
  readonly baseVersion: number;
  readonly grants: Readonly<Partial<Record<RoleName, readonly string[]>>>;
  readonly reason: string;
}

/**
 * Proposes another table of rights. A change that touches nothing dangerous is in force at once; a dangerous one waits
 * for a second person. Returns the id of the proposal.
 */
export function proposeGrants(
  deps: IdentityDeps,
  cache: GrantCache,
  scope: Scope,
  command: ProposeGrants,
): Promise<string> {
  return deps.db.transact(scope, async (tx) => {
    const present = await lockGrants(tx);
    if (present.version !== command.baseVersion) throw stale(present.version);
    const faults = findGrantFaults(command.grants);
    if (faults.length > 0) throw rejected('grants-forbidden', { errors: faults.map(faultError) });
    const grants = completeGrants(command.grants);
    const difference = diffGrants(present.grants, grants);
    if (difference.added.length + difference.removed.length === 0) throw rejected('grants-unchanged');
    const id = tx.newId();
    const { personId, baseVersion, reason } = command;
    await insertProposal(tx, {
      id,
      baseVersion,
      grants,
      baseGrants: present.grants,
      reason,
      proposedBy: personId,
    });
    await journal(deps, tx, 'identity.role-grants.proposed', { id, version: baseVersion + 1 });
    if (!needsSecondPerson(difference))
      await enforce(deps, cache, tx, { id, version: baseVersion + 1, decidedBy: null });
    return id;
  });
}

/** Puts the proposal of another person in force, if nothing has changed since it was made. */
export function approveGrants(
  deps: IdentityDeps,
  cache: GrantCache,
  scope: Scope,
  command: { readonly personId: PersonId; readonly id: string },
): Promise<void> {
  return deps.db.transact(scope, async (tx) => {
    const present = await lockGrants(tx);
    const proposal = await getOpenProposal(tx, command.id);
    if (proposal.proposedBy === command.personId) throw rejected('second-person-required');
    if (proposal.baseVersion !== present.version) throw rejected('proposal-over');
    await enforce(deps, cache, tx, {
      id: proposal.id,
      version: proposal.version,
      decidedBy: command.personId,
    });
  });
}

/** Rejects a proposal; its author withdraws it in the same way. */
export function rejectGrants(
  deps: IdentityDeps,
  scope: Scope,
  command: { readonly personId: PersonId; readonly id: string },
): Promise<void> {
  return deps.db.transact(scope, async (tx) => {
    await lockGrants(tx);
    const { id, version } = await getOpenProposal(tx, command.id);
    await rejectVersion(tx, id, command.personId);
    await journal(deps, tx, 'identity.role-grants.rejected', { id, version });
  });
}

async function getOpenProposal(tx: Tx, id: string): Promise<GrantVersion> {
  const proposal = await lockGrantVersion(tx, id);
  if (!proposal) throw notFound();
  if (proposal.state !== 'proposed') throw rejected('proposal-over');
  return proposal;
}

async function enforce(
  deps: IdentityDeps,
  cache: GrantCache,
  tx: Tx,
  {
    id,
    version,
    decidedBy,
  }: { readonly id: string; readonly version: number; readonly decidedBy: PersonId | null },
): Promise<void> {
  await putInForce(tx, id, decidedBy);
  await journal(deps, tx, 'identity.role-grants.in-force', { id, version });
  await emit(tx, roleGrantsChanged(tx.tenantId, version));
  const { tenantId } = tx;
  tx.afterCommit(() => cache.forget(tenantId));
}

const journal = (
  deps: IdentityDeps,
  tx: Tx,
  action: string,
  { id, version }: { id: string; version: number },
): Promise<unknown> =>
  deps.appendJournal(tx, { action, subject: { type: 'role-grants', id }, revision: version });

const faultMessages: Readonly<Record<GrantFault, { ru: string; en: string }>> = {
  'permission-unknown': { ru: 'Такого права нет', en: 'There is no such right' },
  'not-for-applicants': { ru: 'Это право не дают заявителям', en: 'Applicants may not hold this right' },
  'role-not-eligible': { ru: 'Этой роли это право не дают', en: 'This role may not hold this right' },
  'reading-role': { ru: 'Эта роль только смотрит', en: 'This role only looks' },
  'needed-by-everyone': { ru: 'Это право есть у всех', en: 'Everyone holds this right' },
  'needed-by-administrators': {
    ru: 'Без этого права город не сможет менять права',
    en: 'Without it the town could not change rights any more',
  },
};

const faultError = ({ role, permission, fault }: ReturnType<typeof findGrantFaults>[number]) => ({
  pointer: `/grants/${role}`,
  code: fault,
  message: faultMessages[fault],
  params: { permission },
});
