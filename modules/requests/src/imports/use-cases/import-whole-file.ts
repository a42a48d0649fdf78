import { setTimeout as wait } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import type { ImportFormat, ImportMapping } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import type { Scope } from '@veche/platform';
import { findImportRun, findRunOfFile, type ImportRun } from '../db/import-run-repo.ts';
import { mappingPresets } from '../domain/mapping-presets.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import { runImportSlice } from './run-import-slice.ts';
import { resumeImport, startImport } from './start-import.ts';
import { uploadImport } from './upload-import.ts';

export interface WholeFile {
  readonly content: Readable;
  readonly fileName: string;
  readonly source: { readonly code: string; readonly title: BilingualText };
  readonly format: ImportFormat;
  /** Parts of the mapping that differ from the preset of the format. */
  readonly mapping?: Partial<ImportMapping>;
  readonly onProgress: (run: ImportRun) => void;
  readonly signal: AbortSignal;
}

/** How long to wait before looking again at an import that a running program has taken up. */
const lookAgainMs = 500;

/**
 * Reads a whole file in and waits for its end. A file of these bytes that stopped half-way is read on where it stands; one that a running
 * program is reading is only watched. Interrupted, it may be called again.
 */
export async function importWholeFile(deps: ImportsDeps, scope: Scope, file: WholeFile): Promise<ImportRun> {
  const runId = await begin(deps, scope, file);
  let told = -1;
  for (;;) {
    file.signal.throwIfAborted();
    const outcome = await runImportSlice(deps, scope, runId, { batches: 1, signal: file.signal });
    const run = await deps.db.read(scope, (tx) => findImportRun(tx, runId));
    if (run === undefined) throw new Error('The import is gone');
    if (run.rows_read !== told) file.onProgress(run);
    told = run.rows_read;
    if (run.state !== 'running') return run;
    if (outcome === 'stopped') await wait(lookAgainMs, undefined, { signal: file.signal });
  }
}

async function begin(deps: ImportsDeps, scope: Scope, file: WholeFile): Promise<string> {
  const { source, format } = file;
  const uploaded = await uploadImport(deps, { scope, principal: null }, file);
  const earlier = await deps.db.read(scope, (tx) =>
    findRunOfFile(tx, { sha256: uploaded.sha256, sourceCode: source.code }),
  );
  if (earlier?.state === 'running') return earlier.id;
  if (earlier?.state === 'failed' || earlier?.state === 'cancelled') {
    return (await resumeImport(deps, scope, earlier.id)).id;
  }
  const mapping = { ...mappingPresets[format], ...file.mapping };
  const { encoding, delimiter } = uploaded.mapping;
  return (
    await startImport(deps, scope, uploaded.id, {
      source,
      format,
      mapping: { ...mapping, encoding, delimiter },
    })
  ).id;
}
