import type { Tx } from '@veche/platform';
import { setRemoved, setReplaced, type DocumentTable } from '../db/document-repo.ts';
import { discardBlob } from '../jobs/discard-blob.ts';

/**
 * The earlier file gives way to an accepted one. Only what was accepted becomes a revision; what was refused, or still waits to
 * be judged, was never part of the package and goes.
 */
export async function makeRoomFor(tx: Tx, earlier: DocumentTable): Promise<void> {
  if (earlier.state === 'accepted' || earlier.state === 'replaced') return setReplaced(tx, earlier.id);
  await setRemoved(tx, earlier.id);
  if (earlier.blob_id) await discardBlob(tx, earlier.blob_id);
}
