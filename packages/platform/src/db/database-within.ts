import type { Clock } from '@veche/kernel';
import { BoundTx } from './bound-tx.ts';
import type { Database } from './database.ts';
import type { Scope } from './scope.ts';
import type { Tx } from './tx.ts';

/**
 * A database whose transactions are parts of the one given: use cases run through it stand or fall together. For making
 * something whole out of many commands, one after another; never for serving people.
 *
 * @param signal ends the making: no further part begins
 */
export function databaseWithin(tx: Tx, clock: Clock, signal?: AbortSignal): Database {
  if (!(tx instanceof BoundTx)) throw new TypeError('Only a transaction of transact() can hold others');
  const part = async <T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> => {
    signal?.throwIfAborted();
    return tx.nested(scope, clock(), work);
  };
  return {
    transact: part,
    read: part,
    poolState: () => ({ total: 1, idle: 0, waiting: 0 }),
    close: async () => {},
  };
}
