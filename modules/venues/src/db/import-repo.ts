import type { PreparedStatement, Tx } from '@veche/platform';
import type { RegisterRow, RowRefusal } from '../domain/register/read-row.ts';
import type { OverlapCount } from '../domain/register/count-overlaps.ts';
import type { Tables } from './tables.ts';

export interface HashedRow {
  readonly row: RegisterRow;
  readonly contentHash: string;
}

export interface StoredRow {
  readonly id: string;
  readonly rowKey: string;
  readonly isNew: boolean;
}

const storeRows: PreparedStatement = {
  name: 'venues-store-imported-rows',
  text: `insert into venues.imported_row as kept (tenant_id, source, run_id, id, row_key, content_hash, event_ref, title, category, organiser, attendance,
           place_names, place_keys, during)
         select $1, $2, $3, id, row_key, content_hash, event_ref, title, category, organiser, attendance,
           array(select jsonb_array_elements_text(place_names)), array(select jsonb_array_elements_text(place_keys)), tstzrange(starts_at, ends_at)
         from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::int[], $12::jsonb[], $13::jsonb[], $14::timestamptz[], $15::timestamptz[])
           as entry (id, row_key, content_hash, event_ref, title, category, organiser, attendance, place_names, place_keys, starts_at, ends_at)
         order by row_key
         on conflict (tenant_id, source, row_key) do update set run_id = excluded.run_id, content_hash = excluded.content_hash, event_ref = excluded.event_ref,
           title = excluded.title, category = excluded.category, organiser = excluded.organiser, attendance = excluded.attendance,
           place_names = excluded.place_names, place_keys = excluded.place_keys, during = excluded.during
         where kept.content_hash <> excluded.content_hash
         returning id, row_key as "rowKey", xmax = 0 as "isNew"`,
};

/** Adds rows and changes those whose content differs; answers only these. Keys must not repeat within one call. */
export function storeImportedRows(
  tx: Tx,
  run: { id: string; source: string },
  rows: readonly HashedRow[],
): Promise<StoredRow[]> {
  const of = <T>(value: (row: RegisterRow) => T): T[] => rows.map(({ row }) => value(row));
  return tx.sql<StoredRow>(storeRows, [
    tx.tenantId,
    run.source,
    run.id,
    rows.map(() => tx.newId()),
    of((row) => row.rowKey),
    rows.map(({ contentHash }) => contentHash),
    of((row) => row.eventRef),
    of((row) => row.title),
    of((row) => row.category),
    of((row) => row.organiser),
    of((row) => row.attendance),
    of((row) => JSON.stringify(row.placeNames)),
    of((row) => JSON.stringify(row.placeKeys)),
    of((row) => row.startsAt),
    of((row) => row.endsAt),
  ]);
}

export async function startImportRun(
  tx: Tx,
  run: { id: string; source: string; fileName: string | null; mapping: string },
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('venues.import_run')
    .values({
      tenant_id: tx.tenantId,
      id: run.id,
      source: run.source,
      file_name: run.fileName,
      mapping: run.mapping,
      started_at: tx.now,
      finished_at: null,
      rows: 0,
      added: 0,
      changed: 0,
      unchanged: 0,
      refused: 0,
      overlap_row_pairs: 0,
      overlap_event_pairs: 0,
      overlap_rows_touched: 0,
    })
    .execute();
}

export interface ImportCounts {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Refusals beyond these are counted, not kept. */
const mostRefusalsKept = 5000;

export async function finishImportRun(
  tx: Tx,
  id: string,
  counts: ImportCounts,
  found: { overlaps: OverlapCount; refusals: readonly RowRefusal[] },
): Promise<void> {
  const db = tx.kysely<Tables>();
  const { overlaps } = found;
  await db
    .updateTable('venues.import_run')
    .set({
      ...counts,
      finished_at: tx.now,
      overlap_row_pairs: overlaps.rowPairs,
      overlap_event_pairs: overlaps.eventPairs,
      overlap_rows_touched: overlaps.rowsTouched,
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
  const kept = found.refusals.slice(0, mostRefusalsKept).map(({ line, code, column, value }) => ({
    tenant_id: tx.tenantId,
    run_id: id,
    line,
    code,
    column_name: column,
    value,
  }));
  for (let from = 0; from < kept.length; from += 1000) {
    await db
      .insertInto('venues.import_refusal')
      .values(kept.slice(from, from + 1000))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
