import type { RequestImportDetail, RequestImportView } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import type { ImportRun } from '../db/import-run-repo.ts';
import type { ImportTables } from '../db/import-tables.ts';
import { describeFileFault } from '../domain/file-fault.ts';

/** An import as its list shows it. */
export function presentImport(run: ImportRun): RequestImportView {
  return {
    id: run.id,
    fileName: run.file_name,
    format: run.format,
    sourceCode: run.source_code,
    state: run.state,
    fault: run.fault === null ? null : describeFileFault(run.fault),
    sizeBytes: run.size_bytes,
    progress: run.state === 'done' ? 1 : Math.min(1, run.position_byte / Math.max(1, run.size_bytes)),
    rowsRead: run.rows_read,
    rowsRefused: run.rows_refused,
    requestsCreated: run.requests_created,
    requestsChanged: run.requests_changed,
    itemsUnchanged: run.items_unchanged,
    isFileKept: run.blob_id !== null,
    uploadedAt: run.uploaded_at,
    startedAt: run.started_at,
    finishedAt: run.finished_at,
  };
}

export const presentImportDetail = (run: ImportRun): RequestImportDetail => ({
  ...presentImport(run),
  mapping: run.mapping,
  sha256: run.sha256,
});

/** Imports, newest first. */
export async function listImports(
  tx: ReadTx,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ items: RequestImportView[]; nextCursor?: string }> {
  const [uploadedAt, id] = page.cursor?.split('~') ?? [];
  const rows = await tx
    .kysely<ImportTables>()
    .selectFrom('requests.import_run')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .$if(uploadedAt !== undefined && id !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('uploaded_at', 'id'), '<', eb.tuple(uploadedAt as ImportRun['uploaded_at'], id ?? '')),
      ),
    )
    .orderBy('uploaded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items: items.map(presentImport),
    ...(rows.length > page.limit && last ? { nextCursor: `${last.uploaded_at}~${last.id}` } : {}),
  };
}
