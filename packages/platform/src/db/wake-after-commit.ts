import { BoundTx } from './bound-tx.ts';
import type { Tx } from './tx.ts';

/** Says that this transaction queued something: workers are woken once it is committed. */
export function wakeAfterCommit(tx: Tx): void {
  if (tx instanceof BoundTx) tx.markQueued();
}
