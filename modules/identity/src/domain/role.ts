/** Every role a person can have in a municipality, in the order screens list them. */
export const roleNames = [
  'applicant',
  'officer',
  'agency-reviewer',
  'inspector',
  'manager',
  'controller',
  'auditor',
  'administrator',
] as const;

export type RoleName = (typeof roleNames)[number];
export type StaffRoleName = Exclude<RoleName, 'applicant'>;

/** A role as it is assigned; a reviewer answers for one agency. */
export interface AssignedRole {
  readonly role: StaffRoleName;
  readonly agencyCode?: string | undefined;
}

export type RoleFault = 'agency-code-missing' | 'agency-code-superfluous' | 'role-twice';

/** Faults of a set of roles by the index they stand at: a reviewer without an agency answers for nobody. */
export function findRoleFaults(
  roles: readonly AssignedRole[],
): { readonly index: number; readonly fault: RoleFault }[] {
  const seen = new Set<string>();
  return roles.flatMap(({ role, agencyCode }, index) => {
    const key = `${role}/${agencyCode ?? ''}`;
    const faults: RoleFault[] = [];
    if (role === 'agency-reviewer' && agencyCode === undefined) faults.push('agency-code-missing');
    if (role !== 'agency-reviewer' && agencyCode !== undefined) faults.push('agency-code-superfluous');
    if (seen.has(key)) faults.push('role-twice');
    seen.add(key);
    return faults.map((fault) => ({ index, fault }));
  });
}
