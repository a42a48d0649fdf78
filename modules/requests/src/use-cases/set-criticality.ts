import { rejected, type Tx } from '@veche/platform';
import { registerDb } from '../db/register-tables.ts';
import type { RequestCriticality } from '../domain/vocabulary.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { holdRequest, recordWork, type Worked, type Worker } from './work-on-request.ts';

/** Puts a request on the fast track, or back. Errors: `not-found`, `stale-version`, `request-closed`, `nothing-changed`. */
export async function setCriticality(
  deps: RegisterDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  { criticality, reason }: { readonly criticality: RequestCriticality; readonly reason: string },
): Promise<Worked> {
  const row = await holdRequest(tx, id, worker, { whileOpen: true });
  const known = await registerDb(tx)
    .selectFrom('requests.service_request')
    .select('criticality')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (known?.criticality === criticality) throw rejected('nothing-changed');
  return recordWork(deps, tx, row, worker, {
    action: 'criticality-set',
    result: [criticality],
    change: { kind: 'comment', criticality, text: reason },
  });
}
