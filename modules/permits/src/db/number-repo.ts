import { sql } from 'kysely';
import type { Database, Scope } from '@veche/platform';
import type { Tables } from './tables.ts';

/**
 * The next public number of a kind in a year. It is taken in a transaction of its own: the counter's row lock must not
 * be held while an application is being judged. A command that fails afterwards leaves a gap, which is no fault.
 */
export function nextNumber(
  db: Database,
  scope: Scope,
  kind: 'application' | 'permit',
  year: number,
): Promise<number> {
  return db.transact(scope, async (tx) => {
    const row = await tx
      .kysely<Tables>()
      .insertInto('permits.number_counter')
      .values({ tenant_id: tx.tenantId, kind, year, last: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'kind', 'year'])
          .doUpdateSet({ last: sql`permits.number_counter.last + 1` }),
      )
      .returning('last')
      .executeTakeFirstOrThrow();
    return row.last;
  });
}
