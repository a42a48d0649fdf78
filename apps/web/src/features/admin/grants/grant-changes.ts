import type { Role } from '../role-names.ts';
import type { GrantTable } from './grants-query.ts';

export interface GrantChange {
  readonly role: Role;
  readonly permission: string;
  readonly isAdded: boolean;
}

const holds = (grants: GrantTable, role: Role, permission: string): boolean =>
  grants[role]?.includes(permission) ?? false;

/** The table with one cell switched. */
export function switchGrant(grants: GrantTable, role: Role, permission: string): GrantTable {
  const held = grants[role] ?? [];
  return {
    ...grants,
    [role]: holds(grants, role, permission)
      ? held.filter((each) => each !== permission)
      : [...held, permission],
  };
}

/** What differs between two tables, role by role. */
export function grantChanges(
  before: GrantTable,
  after: GrantTable,
  roles: readonly Role[],
): readonly GrantChange[] {
  return roles.flatMap((role) => {
    const all = new Set([...(before[role] ?? []), ...(after[role] ?? [])]);
    return [...all]
      .filter((permission) => holds(before, role, permission) !== holds(after, role, permission))
      .map((permission) => ({ role, permission, isAdded: holds(after, role, permission) }));
  });
}
