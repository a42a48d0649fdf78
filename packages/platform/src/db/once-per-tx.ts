import type { ReadTx } from './tx.ts';

/** Remembers what a reading gave for as long as its transaction lasts: many parts of one command ask for the same row. */
export function oncePerTx<T>(read: (tx: ReadTx) => Promise<T>): (tx: ReadTx) => Promise<T> {
  const known = new WeakMap<ReadTx, Promise<T>>();
  return (tx) => {
    const reading = known.get(tx) ?? read(tx);
    known.set(tx, reading);
    return reading;
  };
}
