import type { Tx } from '@veche/platform';

/** Runs a part of a transaction; when it fails, that part alone is undone and what it threw comes back. */
export async function inSavepoint(tx: Tx, work: () => Promise<void>): Promise<unknown> {
  await tx.sql({ name: 'alerts-savepoint', text: 'savepoint alerts_attempt' }, []);
  try {
    await work();
    await tx.sql({ name: 'alerts-savepoint-keep', text: 'release savepoint alerts_attempt' }, []);
    return undefined;
  } catch (error) {
    await tx.sql({ name: 'alerts-savepoint-undo', text: 'rollback to savepoint alerts_attempt' }, []);
    await tx.sql({ name: 'alerts-savepoint-keep', text: 'release savepoint alerts_attempt' }, []);
    return error ?? new Error('failed');
  }
}
