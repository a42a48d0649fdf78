import type { OrganisationView } from '@veche/contracts';
import type { OrganisationId, PersonId } from '@veche/kernel';
import { notFound, type PersonVault, type ReadTx } from '@veche/platform';
import { listOpenInvitations, type Invitation } from '../db/invitation-repo.ts';
import { findOrganisation, listMembers, listOrganisationsOf, type Member } from '../db/organisation-repo.ts';
import { findPerson, listContacts } from '../db/person-repo.ts';
import { maskContact } from '../domain/contact.ts';
import { displayNameOf } from '../domain/person-names.ts';

/** An organisation as a member sees it. @throws AppError `not-found` for anyone else */
export async function getOrganisationView(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
  id: OrganisationId,
): Promise<OrganisationView> {
  const organisation = await findOrganisation(vault, tx, id);
  const members = await listMembers(tx, id);
  const mine = members.find((member) => member.personId === personId);
  if (!organisation || organisation.closed || !mine) throw notFound();
  const invitations = await listOpenInvitations(vault, tx, { organisationId: id });
  const { version, kind, name, shortName, inn, ogrn, address, createdAt } = organisation;
  return {
    id,
    version,
    kind,
    name,
    ...(shortName !== undefined && { shortName }),
    ...(inn !== undefined && { inn }),
    ...(ogrn !== undefined && { ogrn }),
    ...(address !== undefined && { address }),
    createdAt,
    myRight: mine.right,
    members: await presentMembers(vault, tx, members),
    // Whom one invites is the business of owners.
    invitations: mine.right === 'owner' ? invitations.map(presentInvitation) : [],
  };
}

export async function listOrganisationViews(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
): Promise<OrganisationView[]> {
  const mine = await listOrganisationsOf(vault, tx, personId);
  const views: OrganisationView[] = [];
  for (const { organisation } of mine)
    views.push(await getOrganisationView(vault, tx, personId, organisation.id));
  return views;
}

export const presentInvitation = ({ id, contact, right, invitedAt, expiresAt }: Invitation) => ({
  id,
  maskedContact: contact ? maskContact(contact) : '–',
  right,
  invitedAt,
  expiresAt,
});

/** Invitations to the confirmed contacts of the person. */
export async function listMyInvitations(vault: PersonVault, tx: ReadTx, personId: PersonId) {
  const contacts = (await listContacts(vault, tx, personId)).filter(({ verifiedAt }) => verifiedAt);
  const invitations = await listOpenInvitations(vault, tx, { contacts });
  const items = [];
  for (const { id, organisationId, right, invitedAt, expiresAt } of invitations) {
    const organisation = await findOrganisation(vault, tx, organisationId);
    if (organisation && !organisation.closed)
      items.push({
        id,
        organisation: { id: organisationId, name: organisation.shortName ?? organisation.name },
        right,
        invitedAt,
        expiresAt,
      });
  }
  return items;
}

async function presentMembers(
  vault: PersonVault,
  tx: ReadTx,
  members: readonly Member[],
): Promise<OrganisationView['members']> {
  const views: OrganisationView['members'] = [];
  for (const { personId, right, since } of members) {
    const person = await findPerson(vault, tx, personId);
    views.push({ personId, displayName: person?.names ? displayNameOf(person.names) : '–', right, since });
  }
  return views;
}
