import type { PersonId } from '@veche/kernel';
import { notFound, type ReadTx, type Tx } from '@veche/platform';
import type { Tables } from '../db/tables.ts';

export async function listSavedViews(
  tx: ReadTx,
  personId: PersonId,
  list: string,
): Promise<{ id: string; name: string; search: string }[]> {
  return tx
    .kysely<Tables>()
    .selectFrom('permits.saved_view')
    .select(['id', 'name', 'search'])
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .where('list', '=', list)
    .orderBy('name')
    .execute();
}

export async function saveView(
  tx: Tx,
  personId: PersonId,
  view: { list: string; name: string; search: string },
): Promise<string> {
  const id = tx.newId();
  await tx
    .kysely<Tables>()
    .insertInto('permits.saved_view')
    .values({ tenant_id: tx.tenantId, id, person_id: personId, ...view, created_at: tx.now })
    .execute();
  return id;
}

export async function deleteSavedView(tx: Tx, personId: PersonId, id: string): Promise<void> {
  const deleted = await tx
    .kysely<Tables>()
    .deleteFrom('permits.saved_view')
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (Number(deleted.numDeletedRows) === 0) throw notFound();
}
