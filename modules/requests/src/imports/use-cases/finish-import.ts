import { emit, type Tx } from '@veche/platform';
import { holdImportRun, moveImportRun, type ImportRun } from '../db/import-run-repo.ts';
import type { FileFault } from '../domain/file-fault.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import type { FilePosition } from '../read/read-records.ts';

export const importChangedType = 'ru.veche.requests.import.changed.v1';

type Journalling = Pick<ImportsDeps, 'journal'>;

/** Screens that show the import look again. */
export async function noteProgress(tx: Tx, run: ImportRun): Promise<void> {
  await emit(tx, {
    type: importChangedType,
    stream: run.id,
    version: run.version,
    subject: run.id,
    data: { runId: run.id, state: run.state },
  });
}

/** The file is read to its end. False when somebody stopped the import meanwhile. */
export async function finishImport(
  deps: Journalling,
  tx: Tx,
  runId: string,
  at: FilePosition,
): Promise<boolean> {
  if ((await holdImportRun(tx, runId, at)) === undefined) return false;
  const run = await moveImportRun(tx, runId, ['running'], { state: 'done' });
  if (run) await settle(deps, tx, run);
  return run !== undefined;
}

/** The file cannot be read on; what has gone in stays. */
export async function failImport(deps: Journalling, tx: Tx, runId: string, fault: FileFault): Promise<void> {
  const run = await moveImportRun(tx, runId, ['running'], { state: 'failed', fault });
  if (run) await settle(deps, tx, run);
}

/** What an import has taken in, as the journal names it; an import that brought nothing new has no items. */
export const itemsOf = (run: ImportRun): { items?: { count: number; root: string } } =>
  run.root === '' ? {} : { items: { count: run.rows_read - run.rows_refused, root: run.root } };

/** One entry for the whole import, with the root over its change sets. */
export async function settle(deps: Journalling, tx: Tx, run: ImportRun): Promise<void> {
  await deps.journal.appendJournalEntry(tx, {
    action: 'requests.import.ended',
    subject: { type: 'request-import', id: run.id },
    revision: run.version,
    result: [run.state, run.sha256],
    ...itemsOf(run),
  });
  await noteProgress(tx, run);
}
