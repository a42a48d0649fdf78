import {
  isPermissionName,
  permissionNamed,
  permissionNames,
  type PermissionName,
} from './permission-catalogue.ts';
import { roleNames, type RoleName } from './role.ts';

/** Which role holds which permission. */
export type GrantTable = Readonly<Record<RoleName, readonly PermissionName[]>>;

/** What the product comes with; a town changes it by versions. */
export const defaultGrants: GrantTable = {
  applicant: permissionNames.filter((name) => permissionNamed(name).forApplicants === true),
  officer: [
    'queue.read',
    'application.read-any',
    'application.register',
    'application.request-clarification',
    'application.decide',
    'application.assign',
    'notice.respond',
    // Until an agency answers here itself, the officer records what came by letter.
    'opinion.record',
    'documents.read-any',
    'journal.read',
    'metrics.read',
    'request.read',
    'request.work',
    'alert.acknowledge',
    'feedback.handle',
  ],
  'agency-reviewer': ['opinion.record', 'journal.read'],
  inspector: ['application.read-any', 'documents.read-any'],
  manager: [
    'queue.read',
    'application.read-any',
    'application.assign',
    'documents.read-any',
    'journal.read',
    'metrics.read',
    'metrics.define',
    'rules.propose',
    'templates.manage',
    'request.read',
    'request.work',
    'request.ingest',
    'norm.manage',
    'alert.manage',
    'alert.acknowledge',
    'feedback.handle',
    'report.publish',
  ],
  controller: ['metrics.read'],
  auditor: [
    'journal.read',
    'access-log.read',
    'metrics.read',
    'application.read-any',
    'queue.read',
    'request.read',
  ],
  administrator: [
    'users.manage',
    'settings.manage',
    'outbox.read',
    'templates.manage',
    'rules.propose',
    'rules.publish',
    'venue.manage',
    'register.import',
    'journal.read',
    'metrics.read',
    'request.ingest',
    'norm.manage',
    'alert.manage',
  ],
};

export interface GrantChange {
  readonly role: RoleName;
  readonly permission: PermissionName;
  readonly dangerous: boolean;
}

/** Permissions given and taken between two tables, role by role. */
export function diffGrants(
  before: GrantTable,
  after: GrantTable,
): { added: GrantChange[]; removed: GrantChange[] } {
  const missing = (from: GrantTable, within: GrantTable): GrantChange[] =>
    roleNames.flatMap((role) =>
      from[role]
        .filter((permission) => !within[role].includes(permission))
        .map((permission) => ({ role, permission, dangerous: permissionNamed(permission).dangerous })),
    );
  return { added: missing(after, before), removed: missing(before, after) };
}

/** Dangerous in either direction: taking `journal.read` from all hides as much as giving `users.manage` opens. */
export const needsSecondPerson = ({ added, removed }: ReturnType<typeof diffGrants>): boolean =>
  [...added, ...removed].some((change) => change.dangerous);

export type GrantFault =
  | 'permission-unknown'
  | 'not-for-applicants'
  | 'role-not-eligible'
  | 'reading-role'
  | 'needed-by-everyone'
  | 'needed-by-administrators';

/** What may never be granted, whoever approves it: separation of duties, and a town that could not be mended any more. */
export function findGrantFaults(
  grants: Readonly<Partial<Record<RoleName, readonly string[]>>>,
): { readonly role: RoleName; readonly permission: string; readonly fault: GrantFault }[] {
  const faults = roleNames.flatMap((role) =>
    (grants[role] ?? []).flatMap((permission) => {
      const fault = findPairFault(role, permission);
      return fault === undefined ? [] : [{ role, permission, fault }];
    }),
  );
  if (!grants.applicant?.includes('identity.manage-own'))
    faults.push({ role: 'applicant', permission: 'identity.manage-own', fault: 'needed-by-everyone' });
  if (!grants.administrator?.includes('users.manage'))
    faults.push({ role: 'administrator', permission: 'users.manage', fault: 'needed-by-administrators' });
  return faults;
}

function findPairFault(role: RoleName, name: string): GrantFault | undefined {
  if (!isPermissionName(name)) return 'permission-unknown';
  const permission = permissionNamed(name);
  if (role === 'applicant') return permission.forApplicants ? undefined : 'not-for-applicants';
  if (permission.roles && !permission.roles.includes(role)) return 'role-not-eligible';
  if ((role === 'auditor' || role === 'controller') && !permission.reads) return 'reading-role';
  return undefined;
}

/** A table with every role in it, without repetitions and names this version of the product does not know. */
export function completeGrants(grants: Readonly<Partial<Record<RoleName, readonly string[]>>>): GrantTable {
  const listed = (role: RoleName): PermissionName[] =>
    permissionNames.filter(
      (name) => (grants[role] ?? []).includes(name) && findPairFault(role, name) === undefined,
    );
  return Object.fromEntries(roleNames.map((role) => [role, listed(role)])) as unknown as GrantTable;
}

/** Everything the roles hold together. */
export const permissionsOf = (roles: readonly RoleName[], grants: GrantTable): ReadonlySet<PermissionName> =>
  new Set(roles.flatMap((role) => grants[role]));
