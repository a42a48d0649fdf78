import type { Tx } from '@veche/platform';
import type { RegisterDeps } from '../register-deps.ts';
import { holdRequest, recordWork, type Worked, type Worker } from './work-on-request.ts';

/** Adds a comment of the executor; also to what is closed. Errors: `not-found`. */
export async function commentOnRequest(
  deps: RegisterDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  { text, isForApplicant }: { readonly text: string; readonly isForApplicant: boolean },
): Promise<Worked> {
  const row = await holdRequest(tx, id, worker, { whileOpen: false });
  return recordWork(deps, tx, row, worker, {
    action: 'commented',
    result: isForApplicant ? ['for-applicant'] : [],
    change: { kind: 'comment', text, data: { isForApplicant } },
  });
}
