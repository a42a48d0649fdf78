import { schedule, systemScope, type JobHandler, type Tx } from '@veche/platform';
import type { ImportsDeps } from '../imports-deps.ts';
import { FileUnreadable } from '../read/read-import-file.ts';
import { failImport } from '../use-cases/finish-import.ts';
import { runImportSlice } from '../use-cases/run-import-slice.ts';

const kind = 'requests.run-import';

/** So many batches a turn: other jobs come in between. */
const batchesPerSlice = 5;
/** Whatever else goes wrong is tried again a few times; then a person decides. */
const mostAttempts = 4;

export async function runImportSoon(tx: Tx, runId: string): Promise<void> {
  await schedule(tx, { kind, key: runId, runAt: tx.now });
}

/** Reads a file in, turn by turn, until it is read or stopped. */
export const runImportJob = (deps: ImportsDeps): JobHandler => ({
  kind,
  async perform({ key: runId, tenantId, attempt }, { signal }) {
    try {
      const scope = systemScope(kind, tenantId);
      const outcome = await runImportSlice(deps, scope, runId, { batches: batchesPerSlice, signal });
      return async (tx) => {
        if (outcome === 'more') await runImportSoon(tx, runId);
      };
    } catch (error) {
      if (error instanceof FileUnreadable) return (tx) => failImport(deps, tx, runId, error.fault);
      if (signal.aborted || attempt < mostAttempts) throw error;
      return (tx) => failImport(deps, tx, runId, { code: 'unexpected' });
    }
  },
});
