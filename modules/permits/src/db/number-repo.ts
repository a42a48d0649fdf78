import { sql } from 'kysely';
import type { TenantId } from '@veche/kernel';
import { systemScope, type Database } from '@veche/platform';
import type { Tables } from './tables.ts';

export type NumberKind = 'application' | 'permit';

/**
 * The next public numbers of a year, one of each kind asked for. They are taken in a transaction of their own: the counters' row
 * locks must not be held while an application is being judged. A command that fails afterwards leaves a gap, which is no
 * fault. It is the system that takes them: the command itself is not done yet, and must not be noted as done.
 */
export function nextNumbers<Kind extends NumberKind>(
  db: Database,
  tenantId: TenantId,
  year: number,
  kinds: readonly Kind[],
): Promise<Readonly<Record<Kind, number>>> {
  return db.transact(systemScope('numbers', tenantId), async (tx) => {
    const rows = await tx
      .kysely<Tables>()
      .insertInto('permits.number_counter')
      .values(kinds.toSorted().map((kind) => ({ tenant_id: tx.tenantId, kind, year, last: 1 })))
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'kind', 'year'])
          .doUpdateSet({ last: sql`permits.number_counter.last + 1` }),
      )
      .returning(['kind', 'last'])
      .execute();
    return Object.fromEntries(rows.map(({ kind, last }) => [kind, last])) as Record<Kind, number>;
  });
}
