import { createHash } from 'node:crypto';
import { Rollback, type Scope, type Tx } from '@veche/platform';
import { insertRefusals, type Refusal } from '../db/import-refusal-repo.ts';
import { advanceImportRun, findImportRun, holdImportRun, type ImportRun } from '../db/import-run-repo.ts';
import type { IncomingChange } from '../domain/incoming-change.ts';
import { importFile } from '../file/open-import-file.ts';
import type { RecordOutcome } from '../../incoming-change.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import { readImportFile, type ChangesRecord } from '../read/read-import-file.ts';
import type { FilePosition } from '../read/read-records.ts';
import { finishImport, noteProgress } from './finish-import.ts';

/** Rows of one transaction; a batch of long histories ends sooner. */
const usualBatchRows = 1_000;
const batchChanges = 8_000;

export type SliceOutcome = 'more' | 'done' | 'stopped';

/**
 * Reads some more of a file: from the position the last batch committed, a batch at a time, each with its position in one transaction. Killed
 * anywhere, it begins again after the last batch that is in the register.
 * @throws FileUnreadable
 */
export async function runImportSlice(
  deps: ImportsDeps,
  scope: Scope,
  runId: string,
  limits: { readonly batches: number; readonly signal: AbortSignal; readonly batchRows?: number },
): Promise<SliceOutcome> {
  const run = await deps.db.read(scope, (tx) => findImportRun(tx, runId));
  if (run?.state !== 'running') return 'stopped';
  let from: FilePosition = { byte: run.position_byte, line: run.position_line };
  const records = readImportFile(importFile(deps.blobs, run), run, from);
  let left = limits.batches;
  for await (const batch of batchesOf(records, limits.batchRows ?? usualBatchRows)) {
    limits.signal.throwIfAborted();
    const after = await commitBatch(deps, scope, { runId, from, batch });
    if (after === undefined) return 'stopped';
    from = after;
    left -= 1;
    if (left === 0) return 'more';
  }
  const isFinished = await deps.db.transact(scope, (tx) => finishImport(deps, tx, runId, from));
  return isFinished ? 'done' : 'stopped';
}

async function* batchesOf(
  records: AsyncIterable<ChangesRecord>,
  batchRows: number,
): AsyncGenerator<ChangesRecord[]> {
  let batch: ChangesRecord[] = [];
  let rows = 0;
  let changes = 0;
  for await (const record of records) {
    batch.push(record);
    rows += record.rows;
    changes += record.reading.ok ? record.reading.value.length : 0;
    if (rows < batchRows && changes < batchChanges) continue;
    yield batch;
    batch = [];
    rows = 0;
    changes = 0;
  }
  if (batch.length > 0) yield batch;
}

interface Batch {
  readonly runId: string;
  readonly from: FilePosition;
  readonly batch: readonly ChangesRecord[];
}

/** Records a batch and moves the position, or does neither. Undefined: the import is no longer ours to go on with. */
function commitBatch(
  deps: ImportsDeps,
  scope: Scope,
  { runId, from, batch }: Batch,
): Promise<FilePosition | undefined> {
  const after = batch.at(-1)?.after ?? from;
  return deps.db.transact<FilePosition | undefined>(scope, async (tx) => {
    const held = await holdImportRun(tx, runId, from);
    if (held === undefined) throw new Rollback(undefined);
    const items = batch.flatMap(({ reading }) => (reading.ok ? reading.value : []));
    const recorded = await recordItems(deps, tx, held, items);
    const refusals = [...refusedByForm(batch), ...refusedByRegister(batch, recorded.rejected)];
    await insertRefusals(tx, runId, refusals, held.rows_refused);
    const advanced = await advanceImportRun(tx, runId, {
      after,
      rows: batch.reduce((sum, record) => sum + record.rows, 0),
      refused: new Set(refusals.map(({ line }) => line)).size,
      changes: items.length,
      created: recorded.created,
      changed: recorded.changed,
      unchanged: recorded.unchanged,
      changeSets: recorded.changeId === undefined ? 0 : 1,
      root: recorded.changeId === undefined ? held.root : chained(held.root, recorded.changeId),
    });
    await noteProgress(tx, advanced);
    return after;
  });
}

async function recordItems(
  deps: ImportsDeps,
  tx: Tx,
  { source_code: sourceCode, id }: ImportRun,
  items: readonly IncomingChange[],
): Promise<RecordOutcome> {
  if (sourceCode === null) throw new Error(`Import ${id} runs without a source`);
  return items.length === 0
    ? { created: 0, changed: 0, unchanged: 0, rejected: [], requestIds: new Map() }
    : deps.record(tx, { sourceCode, kind: 'import', items });
}

function refusedByForm(batch: readonly ChangesRecord[]): Refusal[] {
  return batch.flatMap(({ line, startByte, endByte, reading }) =>
    reading.ok ? [] : [{ line, startByte, endByte, fault: reading.error }],
  );
}

/** Items the register did not take, at the rows they came from. */
function refusedByRegister(
  batch: readonly ChangesRecord[],
  rejected: readonly { readonly index: number; readonly code: string }[],
): Refusal[] {
  if (rejected.length === 0) return [];
  const rows = batch.flatMap((record) => (record.reading.ok ? record.reading.value.map(() => record) : []));
  return rejected.flatMap(({ index, code }) => {
    const row = rows[index];
    if (row === undefined) return [];
    const { line, startByte, endByte } = row;
    return [{ line, startByte, endByte, fault: { code: 'refused-by-register' as const, value: code } }];
  });
}

const chained = (before: string, changeId: string): string =>
  createHash('sha256').update(`${before}\n${changeId}`).digest('hex');
