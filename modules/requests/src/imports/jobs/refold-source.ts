import { schedule, type DueTimer, type TimerHandler, type Tx } from '@veche/platform';
import { listAffectedRequests } from '../db/affected-repo.ts';
import type { RecordChanges } from '../imports-deps.ts';

const kind = 'requests.refold-source';
const batchSize = 500;
const first = '00000000-0000-0000-0000-000000000000';

interface RefoldPlan {
  readonly sourceCode: string;
  readonly statuses: readonly string[];
  readonly after: string;
}

/** Each change of a mapping has a refold of its own: one that runs is not made forget its statuses by the next. */
export const refoldSourceSoon = (tx: Tx, sourceCode: string, statuses: readonly string[]): Promise<void> =>
  plan(tx, tx.newId(), { sourceCode, statuses, after: first });

const plan = (tx: Tx, key: string, { sourceCode, statuses, after }: RefoldPlan): Promise<void> =>
  schedule(tx, { kind, key, runAt: tx.now, data: { sourceCode, statuses, after } });

/** Gives requests their state anew after the meaning of statuses changed, some at a time; the trace says why. */
export const refoldSourceTimer = (deps: { readonly record: RecordChanges }): TimerHandler => ({
  kind,
  async handle(tx: Tx, { key, data }: DueTimer) {
    const { sourceCode, statuses, after } = data as unknown as RefoldPlan;
    const ids = await listAffectedRequests(tx, sourceCode, statuses, { after, limit: batchSize });
    const last = ids.at(-1);
    if (last === undefined) return;
    await deps.record(tx, {
      sourceCode,
      kind: 'mapping',
      refolds: true,
      items: ids.map((requestId) => ({
        requestId,
        at: tx.now,
        kind: 'recalculated',
        reason: 'status-mapping',
      })),
    });
    if (ids.length === batchSize) await plan(tx, key, { sourceCode, statuses, after: last });
  },
});
