import type { TenantId } from '@veche/kernel';
import { newId, openDatabase, systemClock, systemScope } from '@veche/platform';
import { wireRequests } from '../../testing/wire-requests.ts';
import { runImportSlice } from '../use-cases/run-import-slice.ts';

/* Reads an import until it kills itself in the middle of a batch, after the batch is recorded and before it is committed. */
const [appUrl = '', tenantId = '', folder = '', key = '', runId = '', batchesBefore] = process.argv.slice(2);
const db = openDatabase({ appUrl, clock: systemClock, newId });
const { deps, module } = wireRequests(db, { folder, key: Buffer.from(key, 'hex') });
let batches = 0;
await runImportSlice(
  {
    ...deps,
    record: async (tx, batch) => {
      const outcome = await module.recordRequestChanges(tx, batch);
      if (batches === Number(batchesBefore)) process.kill(process.pid, 'SIGKILL');
      batches += 1;
      return outcome;
    },
  },
  systemScope('killed', tenantId as TenantId),
  runId,
  { batches: Number.POSITIVE_INFINITY, batchRows: 100, signal: new AbortController().signal },
);
