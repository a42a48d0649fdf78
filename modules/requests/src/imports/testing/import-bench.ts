import { Readable } from 'node:stream';
import type { ImportFormat, ImportMapping } from '@veche/contracts';
import { createRequestsBench, type RequestsBench } from '../../testing/requests-bench.ts';
import { findImportRun, type ImportRun } from '../db/import-run-repo.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import { runImportSlice, type SliceOutcome } from '../use-cases/run-import-slice.ts';
import { startImport } from '../use-cases/start-import.ts';
import { uploadImport } from '../use-cases/upload-import.ts';

/** Imports on a real database and real encrypted files, turn by turn. */
export interface ImportBench extends RequestsBench {
  readonly importsDeps: ImportsDeps;
  upload(content: string | Buffer, fileName?: string): Promise<ImportRun>;
  start(run: ImportRun, options?: StartOptions): Promise<ImportRun>;
  /** Reads some batches, or to the end; `deps` may fail on purpose. */
  slice(
    runId: string,
    options?: { batches?: number; batchRows?: number; deps?: ImportsDeps },
  ): Promise<SliceOutcome>;
  /** Uploads, starts and reads a file to its end. */
  read(content: string | Buffer, options?: StartOptions): Promise<ImportRun>;
  runOf(id: string): Promise<ImportRun>;
}

export interface StartOptions {
  readonly source?: string;
  readonly format?: ImportFormat;
  readonly mapping?: Partial<ImportMapping>;
}

export async function createImportBench(): Promise<ImportBench> {
  const bench = await createRequestsBench();
  const { database, scope, deps, module } = bench;
  const importsDeps: ImportsDeps = {
    ...deps,
    record: (tx, batch) => module.recordRequestChanges(tx, batch),
  };
  const upload = (content: string | Buffer, fileName = 'file'): Promise<ImportRun> =>
    uploadImport(
      importsDeps,
      { scope, principal: null },
      { content: Readable.from([Buffer.from(content)]), fileName },
    );
  const start = (
    run: ImportRun,
    { source = 'city', format, mapping }: StartOptions = {},
  ): Promise<ImportRun> =>
    startImport(importsDeps, scope, run.id, {
      source: { code: source, title: { ru: 'Город', en: 'City' } },
      format: format ?? run.format,
      mapping: { ...run.mapping, ...mapping },
    });
  const slice: ImportBench['slice'] = (
    runId,
    { batches = Number.POSITIVE_INFINITY, batchRows = 1_000, deps: own = importsDeps } = {},
  ) => runImportSlice(own, scope, runId, { batches, batchRows, signal: new AbortController().signal });
  const runOf = async (id: string): Promise<ImportRun> => {
    const run = await database.db.read(scope, (tx) => findImportRun(tx, id));
    if (run === undefined) throw new Error(`There is no import ${id}`);
    return run;
  };
  return {
    ...bench,
    importsDeps,
    upload,
    start,
    slice,
    runOf,
    async read(content, options) {
      const { id } = await start(await upload(content), options);
      await slice(id);
      return runOf(id);
    },
  };
}
