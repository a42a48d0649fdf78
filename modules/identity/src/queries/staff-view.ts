import type { StaffMember } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { notFound, type PersonVault, type ReadTx } from '@veche/platform';
import { getPerson, listContacts } from '../db/person-repo.ts';
import { isSecondFactorEnrolled } from '../db/second-factor-repo.ts';
import { listOpenSessions } from '../db/session-repo.ts';
import { findStaffMembership, listStaffMemberships, type StaffMembership } from '../db/staff-repo.ts';
import { displayNameOf } from '../domain/person-names.ts';
import type { StaffRoleName } from '../domain/role.ts';
import { presentContact } from './my-profile.ts';

/** Staff of this town, for administrators. */
export async function listStaff(
  vault: PersonVault,
  tx: ReadTx,
  {
    role,
    status,
  }: { readonly role?: StaffRoleName | undefined; readonly status?: StaffMember['status'] | undefined },
): Promise<StaffMember[]> {
  const memberships = await listStaffMemberships(tx, role ? { role } : {});
  const views: StaffMember[] = [];
  for (const membership of memberships) views.push(await presentStaffMember(vault, tx, membership));
  return views.filter((view) => status === undefined || view.status === status);
}

/** @throws AppError `not-found` for who is not of the staff of this town */
export async function getStaffMember(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
): Promise<StaffMember> {
  const membership = await findStaffMembership(tx, personId);
  if (!membership) throw notFound();
  return presentStaffMember(vault, tx, membership);
}

async function presentStaffMember(
  vault: PersonVault,
  tx: ReadTx,
  membership: StaffMembership,
): Promise<StaffMember> {
  const { personId, version, roles, blocked, addedAt } = membership;
  const { names = { familyName: '–', givenName: '–' }, status } = await getPerson(vault, tx, personId);
  const [lastSession] = await listOpenSessions(tx, personId);
  return {
    id: personId,
    version,
    names,
    displayName: names.givenName === '–' ? '–' : displayNameOf(names),
    contacts: (await listContacts(vault, tx, personId)).map(presentContact),
    roles: roles.map(({ role, agencyCode }) => ({ role, ...(agencyCode !== undefined && { agencyCode }) })),
    status: blocked || status === 'closed' ? 'blocked' : status,
    secondFactorEnrolled: await isSecondFactorEnrolled(tx, personId),
    ...(lastSession && { lastSeenAt: lastSession.lastSeenAt }),
    createdAt: addedAt,
  };
}
