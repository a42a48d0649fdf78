import type { Instant } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { Tx } from '../db/tx.ts';
import { schedule } from '../timers/schedule.ts';
import type { TimerHandler } from '../timers/timer.ts';
import { sweepAttempts } from './attempts.ts';
import { sweepIdempotency } from './idempotency-store.ts';

const kind = 'platform.sweep';
const key = 'edge';

const planNext = (tx: Tx, minutes: number): Promise<void> =>
  schedule(tx, {
    kind,
    key,
    runAt: new Date(Date.parse(tx.now) + minutes * 60_000).toISOString() as Instant,
  });

/** Removes what the edge remembered past its term, every hour. */
export const sweepTimer: TimerHandler = {
  kind,
  async handle(tx) {
    await sweepIdempotency(tx);
    await sweepAttempts(tx);
    await planNext(tx, 60);
  },
};

/** Sets the first sweep; while one is planned it only moves it. */
export function planSweep(db: Database): Promise<void> {
  return db.transact(systemScope('housekeeping'), (tx) => planNext(tx, 5));
}
