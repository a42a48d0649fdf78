import { rejected, type Tx } from '@veche/platform';
import { registerDb } from '../db/register-tables.ts';
import { stateOfRow } from '../db/request-row.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { loadClockReference } from './clock-reference.ts';
import { movedTerm } from './extend-request.ts';
import { holdRequest, recordWork, type Worked, type Worker } from './work-on-request.ts';

/**
 * Hands the request to another unit; where the law says so the count of the term starts anew. Whoever had it in hand has it no longer.
 * Errors: `not-found`, `stale-version`, `request-closed`, `no-such-unit`, `nothing-changed`.
 */
export async function rerouteRequest(
  deps: RegisterDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  way: {
    readonly unit: string;
    readonly reason: string;
    readonly ground: string;
    readonly restartsTerm: boolean;
  },
): Promise<Worked> {
  const row = await holdRequest(tx, id, worker, { whileOpen: true });
  if (row.unit_code === way.unit) throw rejected('nothing-changed');
  const unit = await registerDb(tx)
    .selectFrom('requests.unit')
    .select('code')
    .where('tenant_id', '=', tx.tenantId)
    .where('code', '=', way.unit)
    .executeTakeFirst();
  if (!unit) throw rejected('no-such-unit');
  await registerDb(tx)
    .deleteFrom('requests.executor')
    .where('tenant_id', '=', tx.tenantId)
    .where('request_id', '=', id)
    .execute();
  const before = stateOfRow(row);
  const after = way.restartsTerm ? { ...before, restartedAt: tx.now, restartedFor: way.unit } : before;
  const reference = await loadClockReference(deps, tx);
  return recordWork(deps, tx, row, worker, {
    action: 'rerouted',
    result: [way.unit, ...(way.restartsTerm ? ['term-restarted'] : [])],
    change: {
      kind: 'rerouted',
      unit: { code: way.unit },
      reason: way.ground,
      text: way.reason,
      ...(row.unit_code === null ? {} : { fromUnit: { code: row.unit_code } }),
      ...(way.restartsTerm ? { restartsTerm: true, ...movedTerm(row, after, reference, tx.now) } : {}),
    },
  });
}
