import { rejected, type Tx } from '@veche/platform';
import { registerDb } from '../db/register-tables.ts';
import { codeOf, isTickedByHand } from '../domain/control-points.ts';
import { normsOf } from '../queries/request-card.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { loadClockReference } from './clock-reference.ts';
import { holdRequest, recordWork, type Worked, type Worker } from './work-on-request.ts';

/** Ticks a control point off, or takes the tick back. Errors: `not-found`, `request-closed`, `no-such-control-point`. */
export async function tickControlPoint(
  deps: RegisterDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  tick: { readonly point: string; readonly isDone: boolean; readonly note?: string },
): Promise<Worked> {
  const row = await holdRequest(tx, id, worker, { whileOpen: true });
  const norms = normsOf(row, await loadClockReference(deps, tx));
  const { point, isDone, note } = tick;
  if (!isTickedByHand(point) || !norms.some((norm) => codeOf(norm) === point))
    throw rejected('no-such-control-point');
  const db = registerDb(tx);
  const changed = isDone
    ? await db
        .insertInto('requests.control_point_tick')
        .values({
          tenant_id: tx.tenantId,
          request_id: id,
          point,
          ticked_at: tx.now,
          ticked_by: worker.personId,
          note: note ?? null,
        })
        // Who ticked it first did it; a second press changes nothing.
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
        .then(({ numInsertedOrUpdatedRows }) => Number(numInsertedOrUpdatedRows ?? 0))
    : await db
        .deleteFrom('requests.control_point_tick')
        .where('tenant_id', '=', tx.tenantId)
        .where('request_id', '=', id)
        .where('point', '=', point)
        .executeTakeFirst()
        .then(({ numDeletedRows }) => Number(numDeletedRows));
  if (changed === 0) return { id, version: row.version };
  return recordWork(deps, tx, row, worker, {
    action: isDone ? 'point-ticked' : 'point-unticked',
    result: [point],
    change: { kind: 'comment', data: { point, isDone } },
  });
}
