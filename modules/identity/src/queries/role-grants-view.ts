import type { roleGrants, roleGrantVersion } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { notFound, type PersonVault, type ReadTx } from '@veche/platform';
import type { z } from 'zod';
import { listGrantVersions, loadGrantsInForce, type GrantVersion } from '../db/grant-repo.ts';
import { findPerson } from '../db/person-repo.ts';
import { permissionNamed, permissionNames } from '../domain/permission-catalogue.ts';
import { displayNameOf } from '../domain/person-names.ts';
import { diffGrants, type GrantTable } from '../domain/role-grants.ts';
import { roleNames } from '../domain/role.ts';

type VersionView = z.input<typeof roleGrantVersion>;

/** The table in force, the catalogue to choose from, proposals and history. */
export async function getRoleGrants(vault: PersonVault, tx: ReadTx): Promise<z.input<typeof roleGrants>> {
  const { version, grants } = await loadGrantsInForce(tx);
  const versions: VersionView[] = [];
  for (const one of await listGrantVersions(tx)) versions.push(await presentVersion(vault, tx, one));
  return {
    version,
    grants: mutable(grants),
    catalogue: permissionNames.map((name) => {
      const { title, dangerous, forApplicants = false } = permissionNamed(name);
      return { name, title, dangerous, forApplicants };
    }),
    proposals: versions.filter(({ state }) => state === 'proposed'),
    history: versions.filter(({ state }) => state !== 'proposed'),
  };
}

export async function getGrantVersion(vault: PersonVault, tx: ReadTx, id: string): Promise<VersionView> {
  const found = (await listGrantVersions(tx)).find((one) => one.id === id);
  if (!found) throw notFound();
  return presentVersion(vault, tx, found);
}

async function presentVersion(vault: PersonVault, tx: ReadTx, one: GrantVersion): Promise<VersionView> {
  const decidedBy = one.decidedBy && (await presentPersonRef(vault, tx, one.decidedBy));
  return {
    id: one.id,
    version: one.version,
    state: one.state,
    grants: mutable(one.grants),
    reason: one.reason,
    ...diffGrants(one.baseGrants, one.grants),
    proposedBy: await presentPersonRef(vault, tx, one.proposedBy),
    proposedAt: one.proposedAt,
    ...(decidedBy && { decidedBy }),
    ...(one.decidedAt && { decidedAt: one.decidedAt }),
  };
}

/** Name of a person for those who work with them. */
export async function presentPersonRef(
  vault: PersonVault,
  tx: ReadTx,
  id: PersonId,
): Promise<{ id: string; displayName: string }> {
  const person = await findPerson(vault, tx, id);
  return { id, displayName: person?.names ? displayNameOf(person.names) : '–' };
}

const mutable = (grants: GrantTable): Record<string, string[]> =>
  Object.fromEntries(roleNames.map((role) => [role, [...grants[role]]]));
