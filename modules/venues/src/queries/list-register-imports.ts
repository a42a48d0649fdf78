import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { Selectable } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { RefusalCode, RowRefusal } from '../domain/register/read-row.ts';

export interface ShownImport {
  readonly id: string;
  readonly source: string;
  readonly fileName: string | null;
  readonly mapping: string;
  readonly startedAt: Instant;
  /** Null while it runs, or for ever when it was interrupted. */
  readonly finishedAt: Instant | null;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly overlaps: { readonly rowPairs: number; readonly eventPairs: number; readonly rowsTouched: number };
}

/** The latest hundred imports. */
export async function listRegisterImports(tx: ReadTx): Promise<ShownImport[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('venues.import_run')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('started_at', 'desc')
    .limit(100)
    .execute();
  return rows.map(shown);
}

export async function findRegisterImport(
  tx: ReadTx,
  id: string,
): Promise<(ShownImport & { refusals: RowRefusal[] }) | undefined> {
  const db = tx.kysely<Tables>();
  const row = await db
    .selectFrom('venues.import_run')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const refusals = await db
    .selectFrom('venues.import_refusal')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('run_id', '=', id)
    .orderBy('line')
    .execute();
  return {
    ...shown(row),
    refusals: refusals.map(({ line, code, column_name: column, value }) => ({
      line,
      code: code as RefusalCode,
      column,
      value,
    })),
  };
}

const shown = (row: Selectable<Tables['venues.import_run']>): ShownImport => ({
  id: row.id,
  source: row.source,
  fileName: row.file_name,
  mapping: row.mapping,
  startedAt: row.started_at as Instant,
  finishedAt: row.finished_at as Instant | null,
  rows: row.rows,
  added: row.added,
  changed: row.changed,
  unchanged: row.unchanged,
  refused: row.refused,
  overlaps: {
    rowPairs: row.overlap_row_pairs,
    eventPairs: row.overlap_event_pairs,
    rowsTouched: row.overlap_rows_touched,
  },
});
