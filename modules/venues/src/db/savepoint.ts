import type { Tx } from '@veche/platform';

/**
 * Runs a part of a transaction that the server may refuse. When it does with one of `expected` SQLSTATEs, that part
 * alone is undone and `undefined` comes back; the transaction goes on.
 */
export async function tryInSavepoint<T>(
  tx: Tx,
  expected: readonly string[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  await tx.sql({ name: 'venues-savepoint', text: 'savepoint venues_attempt' }, []);
  try {
    const result = await work();
    await tx.sql({ name: 'venues-savepoint-keep', text: 'release savepoint venues_attempt' }, []);
    return result;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && expected.includes(String(error.code)))) throw error;
    await tx.sql({ name: 'venues-savepoint-undo', text: 'rollback to savepoint venues_attempt' }, []);
    await tx.sql({ name: 'venues-savepoint-keep', text: 'release savepoint venues_attempt' }, []);
    return undefined;
  }
}
