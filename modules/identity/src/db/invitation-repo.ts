import type { Instant, OrganisationId, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import type { Contact } from '../domain/contact.ts';
import type { MemberRight } from '../domain/organisation.ts';
import { identityDb, instantOf, msOf } from './identity-db.ts';
import { contactIndexOf } from './person-repo.ts';

const lifetimeDays = 14;

export interface Invitation {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly right: MemberRight;
  readonly contactIndex: string;
  /** Undefined when the one who invited is erased. */
  readonly contact: Contact | undefined;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
}

export async function insertInvitation(
  vault: PersonVault,
  tx: Tx,
  {
    organisationId,
    invitedBy,
    contact,
    right,
  }: { organisationId: OrganisationId; invitedBy: PersonId; contact: Contact; right: MemberRight },
): Promise<Invitation> {
  const invitation: Invitation = {
    id: tx.newId(),
    organisationId,
    right,
    contact,
    contactIndex: contactIndexOf(vault, contact),
    invitedAt: tx.now,
    expiresAt: instantOf(msOf(tx.now) + lifetimeDays * 86_400_000),
  };
  await identityDb(tx)
    .insertInto('identity.organisation_invitation')
    .values({
      id: invitation.id,
      organisation_id: organisationId,
      invited_by: invitedBy,
      contact_kind: contact.kind,
      contact_sealed: await vault.seal(tx, invitedBy, 'invitation', contact.value),
      contact_index: invitation.contactIndex,
      member_right: right,
      invited_at: invitation.invitedAt,
      expires_at: invitation.expiresAt,
      settled_at: null,
      outcome: null,
    })
    .execute();
  return invitation;
}

/** Open invitations, by organisation or by the contacts they are addressed to. */
export async function listOpenInvitations(
  vault: PersonVault,
  tx: ReadTx,
  by: { readonly organisationId: OrganisationId } | { readonly contacts: readonly Contact[] },
): Promise<Invitation[]> {
  let statement = identityDb(tx)
    .selectFrom('identity.organisation_invitation')
    .selectAll()
    .where('settled_at', 'is', null)
    .where('expires_at', '>', tx.now);
  if ('organisationId' in by) statement = statement.where('organisation_id', '=', by.organisationId);
  else if (by.contacts.length === 0) return [];
  else
    statement = statement.where(
      'contact_index',
      'in',
      by.contacts.map((contact) => contactIndexOf(vault, contact)),
    );
  const rows = await statement.orderBy('invited_at').orderBy('id').limit(100).execute();
  const invitations: Invitation[] = [];
  for (const row of rows) {
    const value = await vault.open(tx, row.invited_by as PersonId, 'invitation', row.contact_sealed);
    invitations.push({
      id: row.id,
      organisationId: row.organisation_id as OrganisationId,
      right: row.member_right,
      contactIndex: row.contact_index,
      contact: value === undefined ? undefined : { kind: row.contact_kind, value },
      invitedAt: row.invited_at as Instant,
      expiresAt: row.expires_at as Instant,
    });
  }
  return invitations;
}

/** Settles an open invitation; false when it is settled or expired already. */
export async function settleInvitation(
  tx: Tx,
  id: string,
  outcome: 'accepted' | 'declined' | 'withdrawn',
): Promise<boolean> {
  const { numUpdatedRows } = await identityDb(tx)
    .updateTable('identity.organisation_invitation')
    .set({ settled_at: tx.now, outcome })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .where('expires_at', '>', tx.now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
