import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import {
  listTenants,
  schedule,
  systemScope,
  type Database,
  type TimerHandler,
  type Tx,
} from '@veche/platform';
import { refreshDurations } from '../use-cases/refresh-durations.ts';

const kind = 'indicators.keep-fresh';
const key = 'durations';
const restMs = 30_000;
/** Periods of a slice counted in one transaction; the next follows at once when that was not all. */
const batch = 60;

const plan = (tx: Tx, afterMs: number): Promise<void> =>
  schedule(tx, { kind, key, runAt: fromEpochMs(toEpochMs(tx.now) + afterMs) });

/** Counts durations anew that requests have touched or aged. */
export const keepFreshTimer: TimerHandler = {
  kind,
  async handle(tx) {
    const counted = await refreshDurations(tx, batch);
    await plan(tx, counted === batch ? 1_000 : restMs);
  },
};

/** Sets the first round in every town. */
export async function planKeepFresh(db: Database): Promise<void> {
  for (const { id } of await listTenants(db))
    await db.transact(systemScope('indicators', id), (tx) => plan(tx, 5_000));
}
