import type { Instant, PersonId } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '../db/tx.ts';

/** A line of the ledger: whom a restore must not bring back. It tells an id that nothing else explains any more. */
export interface ErasureLine {
  readonly personId: PersonId;
  readonly erasedAt: Instant;
  readonly reason: string;
}

const list: PreparedStatement = {
  name: 'platform.list-erasures',
  text: 'select person_id as "personId", erased_at as "erasedAt", reason from platform.erasure order by erased_at, person_id',
};
const add: PreparedStatement = {
  name: 'platform.add-erasures',
  text: `insert into platform.erasure (person_id, erased_at, reason)
         select * from unnest($1::uuid[], $2::timestamptz[], $3::text[]) on conflict do nothing returning 1`,
};

export const listErasures = (tx: ReadTx): Promise<ErasureLine[]> => tx.sql<ErasureLine>(list, []);

/** Adds lines kept outside the database: those written after the backup was made are not in it. @returns how many were new */
export async function addErasures(tx: Tx, lines: readonly ErasureLine[]): Promise<number> {
  const rows = await tx.sql(add, [
    lines.map(({ personId }) => personId),
    lines.map(({ erasedAt }) => erasedAt),
    lines.map(({ reason }) => reason),
  ]);
  return rows.length;
}
