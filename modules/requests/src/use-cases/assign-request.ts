import type { PersonId } from '@veche/kernel';
import { rejected, type Tx } from '@veche/platform';
import { registerDb } from '../db/register-tables.ts';
import { findExecutor } from '../db/card-repo.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { holdRequest, recordWork, type Worked, type Worker } from './work-on-request.ts';

/**
 * Puts a request into somebody's hands, or takes it out of them. Errors: `not-found`, `stale-version`, `request-closed`,
 * `not-an-executor`.
 */
export async function assignRequest(
  deps: RegisterDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  personId: PersonId | null,
): Promise<Worked> {
  const row = await holdRequest(tx, id, worker, { whileOpen: true });
  if ((await findExecutor(tx, id)) === (personId ?? undefined)) return { id, version: row.version };
  if (personId === null) {
    await registerDb(tx)
      .deleteFrom('requests.executor')
      .where('tenant_id', '=', tx.tenantId)
      .where('request_id', '=', id)
      .execute();
  } else {
    if (!(await deps.people.listExecutors(tx)).includes(personId)) throw rejected('not-an-executor');
    const given = { person_id: personId, assigned_at: tx.now };
    await registerDb(tx)
      .insertInto('requests.executor')
      .values({ tenant_id: tx.tenantId, request_id: id, ...given })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'request_id']).doUpdateSet(given))
      .execute();
  }
  return recordWork(deps, tx, row, worker, {
    action: personId === null ? 'given-back' : 'assigned',
    change: { kind: 'comment', data: { assignedTo: personId } },
  });
}
