import type { PersonId } from '@veche/kernel';
import { emit, invalidInput, notFound, rejected, stale, type Scope, type Tx } from '@veche/platform';
import { findPersonIdByContact, insertPerson, storeContact } from '../db/person-repo.ts';
import { deleteSecondFactor } from '../db/second-factor-repo.ts';
import { revokeSessions } from '../db/session-repo.ts';
import {
  bumpStaffMember,
  ensureStaffMember,
  findStaffMembership,
  lockActiveAdministrators,
  replaceRoles,
  setBlocked,
  type StaffMembership,
} from '../db/staff-repo.ts';
import type { PersonNames } from '../domain/person-names.ts';
import { findRoleFaults, type AssignedRole } from '../domain/role.ts';
import { staffChanged } from '../events.ts';
import type { IdentityDeps } from '../ports.ts';
import { readContact, roleReasons } from './field-errors.ts';
import type { RequestOrigin } from './request-origin.ts';
import { tellOfSecondFactor } from './enrol-second-factor.ts';

export interface InviteStaff {
  /** The administrator who invites; undefined when the installation itself appoints its first one. */
  readonly actorId: PersonId | undefined;
  readonly contact: string;
  readonly names: PersonNames;
  readonly roles: readonly AssignedRole[];
}

/**
 * Gives staff roles to the person a contact belongs to. A person without an account gets one that waits for its
 * password: it is set by a code sent to the contact, so no link with a long life is ever mailed.
 */
export async function inviteStaff(
  deps: IdentityDeps,
  origin: Pick<RequestOrigin, 'scope' | 'language'>,
  command: InviteStaff,
): Promise<PersonId> {
  const contact = readContact(command.contact, '/contact');
  assertRoles(command.roles);
  return deps.db.transact(origin.scope, async (tx) => {
    const known = await findPersonIdByContact(deps.vault, tx, contact);
    if (known !== undefined && known === command.actorId) throw rejected('own-rights');
    const personId = known ?? (tx.newId() as PersonId);
    if (known === undefined) {
      const channels = [contact.kind === 'email' ? ('email' as const) : ('sms' as const)];
      const { names } = command;
      const { language } = origin;
      await insertPerson(deps.vault, tx, {
        id: personId,
        status: 'invited',
        names,
        language,
        channels,
        passwordHash: null,
      });
      if (!(await storeContact(deps.vault, tx, personId, { ...contact, verified: false })))
        throw rejected('contact-taken');
    }
    await ensureStaffMember(tx, personId);
    const before = await findStaffMembership(tx, personId);
    const roles = mergeRoles(before?.roles ?? [], command.roles);
    await replaceRoles(tx, personId, roles);
    await deps.sender.send(tx, {
      personId,
      contact,
      language: origin.language,
      template: 'staff-invitation',
      values: {},
    });
    await recordChange(deps, tx, personId, 'identity.staff.invited');
    return personId;
  });
}

export interface ChangeStaff {
  readonly actorId: PersonId;
  readonly personId: PersonId;
  readonly version: number;
  readonly roles?: readonly AssignedRole[] | undefined;
  readonly blocked?: boolean | undefined;
  readonly resetSecondFactor?: boolean | undefined;
}

/** Changes roles and access of a member of the staff; their sessions end, so that nothing old is left in them. */
export async function changeStaff(deps: IdentityDeps, scope: Scope, command: ChangeStaff): Promise<void> {
  const { actorId, personId, roles, blocked } = command;
  if (roles) assertRoles(roles);
  await deps.db.transact(scope, async (tx) => {
    const administrators = await lockActiveAdministrators(tx);
    const before = await findStaffMembership(tx, personId);
    if (!before) throw notFound();
    if (actorId === personId) throw rejected('own-rights');
    if (before.version !== command.version) throw stale(before.version);
    assertAdministratorStays(administrators, personId, {
      roles: roles ?? before.roles,
      blocked: blocked ?? before.blocked,
    });
    if (roles) await replaceRoles(tx, personId, roles);
    if (blocked !== undefined && blocked !== before.blocked) await setBlocked(tx, personId, blocked);
    if (command.resetSecondFactor && (await deleteSecondFactor(tx, personId)))
      await tellOfSecondFactor(deps, tx, personId);
    await revokeSessions(deps, tx, personId);
    await recordChange(deps, tx, personId, 'identity.staff.changed');
  });
}

const mergeRoles = (held: readonly AssignedRole[], added: readonly AssignedRole[]): AssignedRole[] => [
  ...held,
  ...added.filter(
    (role) => !held.some((other) => other.role === role.role && other.agencyCode === role.agencyCode),
  ),
];

function assertAdministratorStays(
  administrators: readonly PersonId[],
  personId: PersonId,
  after: Pick<StaffMembership, 'roles' | 'blocked'>,
): void {
  const stays = !after.blocked && after.roles.some(({ role }) => role === 'administrator');
  if (!stays && administrators.every((id) => id === personId) && administrators.length > 0)
    throw rejected('last-administrator');
}

function assertRoles(roles: readonly AssignedRole[]): void {
  const faults = findRoleFaults(roles);
  if (faults.length === 0) return;
  throw invalidInput(
    faults.map(({ index, fault }) => ({
      pointer: `/roles/${index}`,
      code: fault,
      message: roleReasons[fault],
    })),
  );
}

async function recordChange(deps: IdentityDeps, tx: Tx, personId: PersonId, action: string): Promise<void> {
  const revision = await bumpStaffMember(tx, personId);
  const member = await findStaffMembership(tx, personId);
  if (revision === undefined || !member) throw new Error('A member of the staff just changed is not there');
  const result = [
    ...member.roles.map(({ role, agencyCode }) =>
      agencyCode === undefined ? `role:${role}` : `role:${role}:${agencyCode}`,
    ),
    ...(member.blocked ? ['blocked'] : []),
  ];
  await deps.appendJournal(tx, {
    action,
    subject: { type: 'staff-member', id: member.id },
    revision,
    result,
  });
  await emit(tx, staffChanged(member.id, personId, revision));
}
