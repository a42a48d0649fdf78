import type { ImportFormat, ImportMapping, ImportState } from '@veche/contracts';
import type { ReadTx, Tx } from '@veche/platform';
import type { Selectable } from 'kysely';
import type { FileFault } from '../domain/file-fault.ts';
import type { FilePosition } from '../read/read-records.ts';
import type { ImportRunTable, ImportTables } from './import-tables.ts';

/** An import as it stands. */
export type ImportRun = Selectable<ImportRunTable>;

export interface NewImportRun {
  readonly format: ImportFormat;
  readonly mapping: ImportMapping;
  readonly fileName: string;
  readonly blobId: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly personId: string | null;
}

export async function insertImportRun(tx: Tx, run: NewImportRun): Promise<ImportRun> {
  return tx
    .kysely<ImportTables>()
    .insertInto('requests.import_run')
    .values({
      tenant_id: tx.tenantId,
      id: tx.newId(),
      source_code: null,
      format: run.format,
      mapping: JSON.stringify(run.mapping),
      file_name: run.fileName,
      blob_id: run.blobId,
      size_bytes: run.sizeBytes,
      sha256: run.sha256,
      state: 'uploaded',
      fault: null,
      position_byte: 0,
      position_line: 0,
      rows_read: 0,
      rows_refused: 0,
      changes_read: 0,
      requests_created: 0,
      requests_changed: 0,
      items_unchanged: 0,
      change_sets: 0,
      root: '',
      version: 1,
      uploaded_by: run.personId,
      uploaded_at: tx.now,
      started_at: null,
      finished_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function findImportRun(tx: ReadTx, id: string): Promise<ImportRun | undefined> {
  return tx
    .kysely<ImportTables>()
    .selectFrom('requests.import_run')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The newest import of these bytes into this source that has its file still. */
export async function findRunOfFile(
  tx: ReadTx,
  { sha256, sourceCode }: { readonly sha256: string; readonly sourceCode: string },
): Promise<ImportRun | undefined> {
  return tx
    .kysely<ImportTables>()
    .selectFrom('requests.import_run')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('sha256', '=', sha256)
    .where('source_code', '=', sourceCode)
    .where('blob_id', 'is not', null)
    .orderBy('uploaded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export interface ImportRunChange {
  readonly state: ImportState;
  readonly sourceCode?: string;
  readonly format?: ImportFormat;
  readonly mapping?: ImportMapping;
  readonly fault?: FileFault | null;
}

/** Moves an import to another state when it stands in one of `from`; undefined when it does not. */
export async function moveImportRun(
  tx: Tx,
  id: string,
  from: readonly ImportState[],
  change: ImportRunChange,
): Promise<ImportRun | undefined> {
  const isEnd = change.state === 'done' || change.state === 'failed' || change.state === 'cancelled';
  return tx
    .kysely<ImportTables>()
    .updateTable('requests.import_run')
    .set((eb) => ({
      state: change.state,
      version: eb('version', '+', 1),
      finished_at: isEnd ? tx.now : null,
      ...(change.state === 'running' ? { started_at: eb.fn.coalesce('started_at', eb.val(tx.now)) } : {}),
      ...(change.sourceCode === undefined ? {} : { source_code: change.sourceCode }),
      ...(change.format === undefined ? {} : { format: change.format }),
      ...(change.mapping === undefined ? {} : { mapping: JSON.stringify(change.mapping) }),
      ...(change.fault === undefined
        ? {}
        : { fault: change.fault === null ? null : JSON.stringify(change.fault) }),
    }))
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returningAll()
    .executeTakeFirst();
}

export interface BatchOutcome {
  readonly after: FilePosition;
  readonly rows: number;
  readonly refused: number;
  readonly changes: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly changeSets: number;
  readonly root: string;
}

/**
 * Holds a running import that has been read up to `from`. Undefined: it was cancelled, or another worker has gone on; what was read of the
 * file since then must not be recorded.
 */
export async function holdImportRun(tx: Tx, id: string, from: FilePosition): Promise<ImportRun | undefined> {
  return tx
    .kysely<ImportTables>()
    .selectFrom('requests.import_run')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('position_byte', '=', from.byte)
    .forUpdate()
    .executeTakeFirst();
}

/** Notes how far a held import has come. */
export async function advanceImportRun(tx: Tx, id: string, batch: BatchOutcome): Promise<ImportRun> {
  return tx
    .kysely<ImportTables>()
    .updateTable('requests.import_run')
    .set((eb) => ({
      position_byte: batch.after.byte,
      position_line: batch.after.line,
      rows_read: eb('rows_read', '+', batch.rows),
      rows_refused: eb('rows_refused', '+', batch.refused),
      changes_read: eb('changes_read', '+', batch.changes),
      requests_created: eb('requests_created', '+', batch.created),
      requests_changed: eb('requests_changed', '+', batch.changed),
      items_unchanged: eb('items_unchanged', '+', batch.unchanged),
      change_sets: eb('change_sets', '+', batch.changeSets),
      root: batch.root,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The file is no longer kept. */
export async function forgetBlob(tx: Tx, id: string): Promise<void> {
  await tx
    .kysely<ImportTables>()
    .updateTable('requests.import_run')
    .set({ blob_id: null })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}
