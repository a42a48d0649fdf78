import type { Clock } from '@veche/kernel';
import { BoundTx } from './bound-tx.ts';
import type { Database } from './database.ts';
import type { Tx } from './tx.ts';

/**
 * A database whose transactions are parts of the one given: use cases run through it stand or fall together. For making
 * something whole out of many commands, one after another; never for serving people.
 */
export function databaseWithin(tx: Tx, clock: Clock): Database {
  if (!(tx instanceof BoundTx)) throw new TypeError('Only a transaction of transact() can hold others');
  return {
    transact: (scope, work) => tx.nested(scope, clock(), work),
    read: (scope, work) => tx.nested(scope, clock(), work),
    poolState: () => ({ total: 1, idle: 0, waiting: 0 }),
    close: async () => {},
  };
}
