import type { Instant } from '@veche/kernel';
import { schedule, type BlobStore, type JobHandler, type Tx } from '@veche/platform';
import { systemScope } from '@veche/platform';
import { findImportRun, forgetBlob } from '../db/import-run-repo.ts';

const kind = 'requests.remove-import-file';
const keptDays = 30;
const dayMs = 86_400_000;

/** A file holds the data of many people: it is kept for as long as refused rows may be asked for, and then no more. */
export async function removeFileLater(tx: Tx, runId: string): Promise<void> {
  const runAt = new Date(Date.parse(tx.now) + keptDays * dayMs).toISOString() as Instant;
  await schedule(tx, { kind, key: runId, runAt });
}

/** Removes the file of an import; one that is still being read is kept for another while. */
export const removeImportFileJob = (deps: { readonly blobs: BlobStore }): JobHandler => ({
  kind,
  async perform({ key: runId, tenantId }, { db }) {
    const run = await db.read(systemScope(kind, tenantId), (tx) => findImportRun(tx, runId));
    if (run?.state === 'running') return (tx) => removeFileLater(tx, runId);
    if (run?.blob_id) await deps.blobs.delete(run.blob_id);
    return (tx) => forgetBlob(tx, runId);
  },
});
