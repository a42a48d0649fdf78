import type { PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

export interface RecipientGroup {
  readonly id: string;
  readonly title: string;
  readonly members: readonly PersonId[];
}

export async function listGroups(tx: ReadTx): Promise<RecipientGroup[]> {
  const db = tx.kysely<Tables>();
  const groups = await db
    .selectFrom('alerts.recipient_group')
    .select(['id', 'title'])
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('title')
    .execute();
  const members = await db
    .selectFrom('alerts.group_member')
    .select(['group_id', 'person_id'])
    .where('tenant_id', '=', tx.tenantId)
    .execute();
  return groups.map((group) => ({
    ...group,
    members: members.filter((row) => row.group_id === group.id).map((row) => row.person_id),
  }));
}

/** Puts a group with these members in place of what it was. @returns false when there is no such group to change */
export async function saveGroup(
  tx: Tx,
  { id, title, members }: RecipientGroup,
  isNew: boolean,
): Promise<boolean> {
  const db = tx.kysely<Tables>();
  if (isNew)
    await db.insertInto('alerts.recipient_group').values({ tenant_id: tx.tenantId, id, title }).execute();
  else {
    const found = await db
      .updateTable('alerts.recipient_group')
      .set({ title })
      .where('tenant_id', '=', tx.tenantId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!found) return false;
  }
  await db
    .deleteFrom('alerts.group_member')
    .where('tenant_id', '=', tx.tenantId)
    .where('group_id', '=', id)
    .execute();
  if (members.length > 0)
    await db
      .insertInto('alerts.group_member')
      .values([...new Set(members)].map((person_id) => ({ tenant_id: tx.tenantId, group_id: id, person_id })))
      .execute();
  return true;
}

/** @returns false when there was none */
export async function deleteGroup(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .kysely<Tables>()
    .deleteFrom('alerts.recipient_group')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
