import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import {
  listTenants,
  schedule,
  systemScope,
  type Database,
  type TimerHandler,
  type Tx,
} from '@veche/platform';
import { findLatestBatch } from '../db/batch-repo.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import { releaseBatch, type ReleaseOutcome } from '../use-cases/release-batch.ts';

const kind = 'openness.release';
const key = 'batch';
const restMs: Readonly<Record<ReleaseOutcome, number>> = {
  released: 15 * 60_000,
  'nothing-new': 15 * 60_000,
  'too-few': 15 * 60_000,
  // The first batch comes as soon as indicators are ready.
  waiting: 5_000,
};

const plan = (tx: Tx, afterMs: number): Promise<void> =>
  schedule(tx, { kind, key, runAt: fromEpochMs(toEpochMs(tx.now) + afterMs) });

/** Makes public what has changed, four times an hour. */
export const releaseTimer = (deps: OpennessDeps): TimerHandler => ({
  kind,
  async handle(tx) {
    await plan(tx, restMs[await releaseBatch(deps, tx)]);
  },
});

/** Sets the first round in every town. */
export async function planRelease(db: Database): Promise<void> {
  for (const { id } of await listTenants(db))
    await db.transact(systemScope('openness', id), async (tx) => {
      await plan(tx, (await findLatestBatch(tx)) === undefined ? 2_000 : 60_000);
    });
}
