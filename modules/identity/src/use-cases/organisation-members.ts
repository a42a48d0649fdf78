import { err, ok, type OrganisationId, type PersonId } from '@veche/kernel';
import { notFound, rejected, tooMany, type Scope, type Tx } from '@veche/platform';
import { countAttempts } from '../db/attempt-counter-repo.ts';
import {
  insertInvitation,
  listOpenInvitations,
  settleInvitation,
  type Invitation,
} from '../db/invitation-repo.ts';
import {
  deleteMember,
  isMemberOf,
  listMembers,
  lockOrganisation,
  storeMember,
} from '../db/organisation-repo.ts';
import { findPerson, findPersonIdByContact, getPerson, listContacts } from '../db/person-repo.ts';
import { keepsAnOwner, type MemberRight } from '../domain/organisation.ts';
import { displayNameOf } from '../domain/person-names.ts';
import type { IdentityDeps } from '../ports.ts';
import { unwrap } from './answer-code.ts';
import { readContact } from './field-errors.ts';
import { getOwned } from './organisations.ts';
import { counterOf, type RequestOrigin } from './request-origin.ts';

/** Invites whoever the contact belongs to, now or later; they find the invitation once they have confirmed it. */
export async function inviteMember(
  deps: IdentityDeps,
  origin: RequestOrigin,
  command: {
    readonly personId: PersonId;
    readonly id: OrganisationId;
    readonly contact: string;
    readonly right: MemberRight;
  },
): Promise<Invitation> {
  const { personId, id, right } = command;
  const contact = readContact(command.contact, '/contact');
  const outcome = await deps.db.transact(origin.scope, async (tx) => {
    const organisation = await getOwned(deps, tx, personId, id);
    const counted = await countAttempts(tx, [
      counterOf(deps.vault, 'codes-to-contact', contact.value),
      counterOf(deps.vault, 'codes-from-address', origin.ip),
    ]);
    if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
    const invitation = await insertInvitation(deps.vault, tx, {
      organisationId: id,
      invitedBy: personId,
      contact,
      right,
    });
    const { names } = await getPerson(deps.vault, tx, personId);
    const inviteeId = await findPersonIdByContact(deps.vault, tx, contact);
    const language =
      (inviteeId && (await findPerson(deps.vault, tx, inviteeId))?.language) || origin.language;
    const values = {
      organisation: organisation.shortName ?? organisation.name,
      inviter: names ? displayNameOf(names) : '',
    };
    await deps.sender.send(tx, { personId, contact, language, template: 'organisation-invitation', values });
    return ok(invitation);
  });
  return unwrap(outcome);
}

/** Takes an invitation back. */
export async function withdrawInvitation(
  deps: IdentityDeps,
  scope: Scope,
  command: { readonly personId: PersonId; readonly id: OrganisationId; readonly invitationId: string },
): Promise<void> {
  await deps.db.transact(scope, async (tx) => {
    await getOwned(deps, tx, command.personId, command.id);
    const open = await listOpenInvitations(deps.vault, tx, { organisationId: command.id });
    if (!open.some(({ id }) => id === command.invitationId)) throw notFound();
    await settleInvitation(tx, command.invitationId, 'withdrawn');
  });
}

/** Accepts or declines an invitation addressed to a confirmed contact of the person. */
export async function answerInvitation(
  deps: IdentityDeps,
  scope: Scope,
  command: {
    readonly personId: PersonId;
    readonly invitationId: string;
    readonly answer: 'accepted' | 'declined';
  },
): Promise<OrganisationId> {
  const { personId, invitationId, answer } = command;
  return deps.db.transact(scope, async (tx) => {
    const contacts = (await listContacts(deps.vault, tx, personId)).filter(({ verifiedAt }) => verifiedAt);
    const invitation = (await listOpenInvitations(deps.vault, tx, { contacts })).find(
      ({ id }) => id === invitationId,
    );
    if (!invitation) throw notFound();
    const { organisationId, right } = invitation;
    if (!(await lockOrganisation(tx, organisationId))) throw rejected('invitation-over');
    if (!(await settleInvitation(tx, invitationId, answer))) throw rejected('invitation-over');
    // Accepting a lesser right must not take away the one held already.
    if (answer === 'accepted' && !(await isMemberOf(tx, personId, organisationId)))
      await storeMember(tx, organisationId, { personId, right });
    return organisationId;
  });
}

/** Gives a member another right. */
export async function changeMember(
  deps: IdentityDeps,
  scope: Scope,
  command: {
    readonly personId: PersonId;
    readonly id: OrganisationId;
    readonly memberId: PersonId;
    readonly right: MemberRight;
  },
): Promise<void> {
  const { personId, id, memberId, right } = command;
  await deps.db.transact(scope, async (tx) => {
    await getOwned(deps, tx, personId, id);
    await assertOwnerStays(tx, id, { personId: memberId, right });
    await storeMember(tx, id, { personId: memberId, right });
  });
}

/** Removes a member; anyone may leave by themselves. */
export async function removeMember(
  deps: IdentityDeps,
  scope: Scope,
  command: { readonly personId: PersonId; readonly id: OrganisationId; readonly memberId: PersonId },
): Promise<void> {
  const { personId, id, memberId } = command;
  await deps.db.transact(scope, async (tx) => {
    if (personId === memberId) await lockOrganisation(tx, id);
    else await getOwned(deps, tx, personId, id);
    await assertOwnerStays(tx, id, { personId: memberId, right: undefined });
    await deleteMember(tx, id, memberId);
  });
}

async function assertOwnerStays(
  tx: Tx,
  id: OrganisationId,
  change: { readonly personId: PersonId; readonly right: MemberRight | undefined },
): Promise<void> {
  const members = await listMembers(tx, id);
  if (!members.some(({ personId }) => personId === change.personId)) throw notFound();
  if (!keepsAnOwner(members, change)) throw rejected('last-owner');
}
