import { notFound, type Tx } from '@veche/platform';
import { ownSource } from '../db/change-set-repo.ts';
import { lockRequests } from '../db/request-repo.ts';
import type { RequestStatus } from '../domain/vocabulary.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { recordRequestChanges } from './record-request-changes.ts';

/** What the citizen said of an answer here, whatever its source knows of it. */
export interface Confirmation {
  readonly requestId: string;
  readonly isSolved: boolean;
}

/**
 * Notes whether the citizen calls a request solved. Their consent ends the waiting for it; their denial is noted and reopens nothing:
 * whether the work begins anew is for the source of the request to say.
 * @throws AppError `not-found`
 */
export async function recordConfirmation(
  deps: RequestsDeps,
  tx: Tx,
  { requestId, isSolved }: Confirmation,
): Promise<void> {
  const [row] = await lockRequests(tx, [requestId]);
  if (row === undefined) throw notFound();
  if (row.done_at === null) return;
  await recordRequestChanges(deps, tx, {
    sourceCode: ownSource,
    kind: 'person',
    items: [
      {
        requestId,
        eventId: tx.newId(),
        at: tx.now,
        ...(row.last_event_at === tx.now ? { ordinal: row.last_event_ordinal + 1 } : {}),
        kind: 'confirmed',
        confirmed: isSolved,
        status: statusAfter(row.status, isSolved),
        actor: 'applicant',
      },
    ],
  });
}

const statusAfter = (status: RequestStatus, isSolved: boolean): RequestStatus =>
  status === 'awaiting-confirmation' && isSolved ? 'completed' : status;
