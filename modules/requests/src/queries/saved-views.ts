import type { PersonId } from '@veche/kernel';
import { notFound, rejected, type ReadTx, type Tx } from '@veche/platform';
import { registerDb } from '../db/register-tables.ts';

const mostViews = 50;

export async function listSavedViews(
  tx: ReadTx,
  personId: PersonId,
): Promise<{ id: string; name: string; search: string }[]> {
  return registerDb(tx)
    .selectFrom('requests.saved_view')
    .select(['id', 'name', 'search'])
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** @throws AppError `too-many-views` past fifty */
export async function saveView(
  tx: Tx,
  personId: PersonId,
  view: { name: string; search: string },
): Promise<string> {
  if ((await listSavedViews(tx, personId)).length >= mostViews) throw rejected('too-many-views');
  const id = tx.newId();
  await registerDb(tx)
    .insertInto('requests.saved_view')
    .values({ tenant_id: tx.tenantId, id, person_id: personId, ...view, created_at: tx.now })
    .execute();
  return id;
}

export async function deleteSavedView(tx: Tx, personId: PersonId, id: string): Promise<void> {
  const deleted = await registerDb(tx)
    .deleteFrom('requests.saved_view')
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (Number(deleted.numDeletedRows) === 0) throw notFound();
}
