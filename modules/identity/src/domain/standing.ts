import type { PermissionName } from './permission-catalogue.ts';
import type { AssignedRole, RoleName } from './role.ts';
import { permissionsOf, type GrantTable } from './role-grants.ts';

/** What a session is worth in a municipality. */
export interface Standing {
  readonly roles: readonly { readonly role: RoleName; readonly agencyCode?: string | undefined }[];
  readonly permissions: ReadonlySet<PermissionName>;
  readonly isStaff: boolean;
  /** Staff who have not passed a second factor hold nothing at all: such a session can only enrol one. */
  readonly needsSecondFactor: boolean;
}

/**
 * Everyone who has an account is an applicant; staff roles come on top. Blocked staff stay citizens: they keep what
 * an applicant has and lose the rest.
 */
export function standingOf(
  staff: { readonly roles: readonly AssignedRole[]; readonly blocked: boolean },
  secondFactorPassed: boolean,
  grants: GrantTable,
): Standing {
  const staffRoles = staff.blocked ? [] : staff.roles;
  const isStaff = staffRoles.length > 0;
  if (isStaff && !secondFactorPassed)
    return { roles: [], permissions: new Set(), isStaff, needsSecondFactor: true };
  // The office comes before the citizen: what such a person does is recorded under the first of their roles.
  const roles = [...staffRoles, { role: 'applicant' as const }];
  const permissions = permissionsOf(
    roles.map(({ role }) => role),
    grants,
  );
  return { roles, permissions, isStaff, needsSecondFactor: false };
}
