import type { Instant } from '@veche/kernel';
import { schedule, type Tx } from '@veche/platform';

/** Kind of the timer that carries out what is due; its key is the moment, so that a later one never moves an earlier. */
export const sweepTimerKind = 'alerts.sweep';

/** Sees to it that what is due at this moment is carried out then. */
export async function wakeSweeper(tx: Tx, at: Instant): Promise<void> {
  const runAt = at < tx.now ? tx.now : at;
  await schedule(tx, { kind: sweepTimerKind, key: runAt, runAt });
}
