import type { ImportFormat, ImportMapping } from '@veche/contracts';
import type { BilingualText, ZoneId } from '@veche/kernel';
import { AppError, notFound, rejected, type Scope, type Tx } from '@veche/platform';
import { insertSources } from '../../db/seed-repo.ts';
import { findImportRun, moveImportRun, type ImportRun } from '../db/import-run-repo.ts';
import { addStatusRules, findSourceKind } from '../db/source-repo.ts';
import { describeFileFault } from '../domain/file-fault.ts';
import { describeRowFault } from '../domain/row-fault.ts';
import { importFile } from '../file/open-import-file.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import { runImportSoon } from '../jobs/run-import.ts';
import { FileUnreadable, readImportFile } from '../read/read-import-file.ts';
import { itemsOf, noteProgress } from './finish-import.ts';

export interface StartImport {
  readonly source: { readonly code: string; readonly title: BilingualText };
  readonly format: ImportFormat;
  readonly mapping: ImportMapping;
}

const rowsTried = 100;

/**
 * Starts to read an uploaded file in. A file of which not one of the first rows can be read is refused at once, with the reason.
 * @throws AppError `not-found`, `import-file-gone`, `import-file-unreadable`, `import-not-possible`
 */
export async function startImport(
  deps: ImportsDeps,
  scope: Scope,
  runId: string,
  command: StartImport,
): Promise<ImportRun> {
  const uploaded = await deps.db.read(scope, (tx) => findImportRun(tx, runId));
  if (uploaded === undefined) throw notFound();
  await tryFirstRows(deps, uploaded, command);
  return deps.db.transact(scope, async (tx) => {
    const { source, format, mapping } = command;
    const kind = await findSourceKind(tx, source.code);
    // What our own systems tell comes by their events alone.
    if (kind === 'permits' || kind === 'manual') throw rejected('import-not-possible');
    const zone = mapping.zone as ZoneId;
    await insertSources(tx, [{ ...source, kind: 'file', zone, settings: {} }]);
    await addStatusRules(tx, source.code, mapping.statuses);
    const run = await moveImportRun(tx, runId, ['uploaded'], {
      state: 'running',
      sourceCode: source.code,
      format,
      mapping,
    });
    if (run === undefined) throw rejected('import-not-possible');
    return begun(deps, tx, run, 'requests.import.started');
  });
}

/** Reads on where a stopped import stands. @throws AppError `not-found`, `import-file-gone`, `import-not-possible` */
export async function resumeImport(deps: ImportsDeps, scope: Scope, runId: string): Promise<ImportRun> {
  return deps.db.transact(scope, async (tx) => {
    const known = await findImportRun(tx, runId);
    if (known === undefined) throw notFound();
    if (known.blob_id === null) throw new AppError('import-file-gone');
    if (known.source_code === null) throw rejected('import-not-possible');
    const run = await moveImportRun(tx, runId, ['failed', 'cancelled'], { state: 'running', fault: null });
    if (run === undefined) throw rejected('import-not-possible');
    return begun(deps, tx, run, 'requests.import.resumed');
  });
}

/** Stops an import before its next batch; what has gone in stays. @throws AppError `not-found`, `import-not-possible` */
export async function cancelImport(deps: ImportsDeps, scope: Scope, runId: string): Promise<ImportRun> {
  return deps.db.transact(scope, async (tx) => {
    if ((await findImportRun(tx, runId)) === undefined) throw notFound();
    const run = await moveImportRun(tx, runId, ['uploaded', 'running'], { state: 'cancelled' });
    if (run === undefined) throw rejected('import-not-possible');
    await deps.journal.appendJournalEntry(tx, {
      action: 'requests.import.cancelled',
      subject: { type: 'request-import', id: run.id },
      revision: run.version,
      ...itemsOf(run),
    });
    await noteProgress(tx, run);
    return run;
  });
}

async function begun(deps: ImportsDeps, tx: Tx, run: ImportRun, action: string): Promise<ImportRun> {
  await deps.journal.appendJournalEntry(tx, {
    action,
    subject: { type: 'request-import', id: run.id },
    revision: run.version,
    result: [run.format, run.sha256],
  });
  await runImportSoon(tx, run.id);
  await noteProgress(tx, run);
  return run;
}

async function tryFirstRows(deps: ImportsDeps, run: ImportRun, command: StartImport): Promise<void> {
  try {
    let tried = 0;
    for await (const { reading } of readImportFile(importFile(deps.blobs, run), command)) {
      if (reading.ok) return;
      tried += 1;
      if (tried === rowsTried)
        throw new AppError('import-file-unreadable', { detail: describeRowFault(reading.error) });
    }
    if (tried === 0) throw new FileUnreadable({ code: 'not-this-format' });
  } catch (error) {
    throw error instanceof FileUnreadable ? problemOf(error) : error;
  }
}

/** The problem an unreadable file leaves as. */
export const problemOf = ({ fault }: FileUnreadable): AppError =>
  fault.code === 'file-gone'
    ? new AppError('import-file-gone')
    : new AppError('import-file-unreadable', { detail: describeFileFault(fault) });
