import { emit, type Tx } from '@veche/platform';
import { endQuarantine, findDocument, ownerOf, type DocumentTable } from '../db/document-repo.ts';
import type { DocumentsDeps } from '../documents-deps.ts';
import { documentUploaded } from '../events.ts';
import { wordsOfRejection } from '../inspection/messages.ts';
import type { Acceptance, Rejection } from '../inspection/verdict.ts';
import { discardBlob } from '../jobs/discard-blob.ts';
import { learntColumns } from '../recognition/learnt-columns.ts';
import { makeRoomFor } from './make-room-for.ts';

export interface LateVerdict {
  readonly documentId: string;
  readonly applicationId: string;
  readonly verdict: Acceptance | Rejection;
}

/**
 * Ends a quarantine by the verdict that came at last: whatever an upload judged at once would have brought happens now, and
 * the applicant, who was promised a word, gets it. A file taken away meanwhile is nobody's any more.
 */
export async function settleQuarantine(deps: DocumentsDeps, tx: Tx, late: LateVerdict): Promise<void> {
  const { documentId, applicationId, verdict } = late;
  const row = await findDocument(tx, applicationId, documentId);
  if (row?.state !== 'quarantined') return;
  const owner = ownerOf(row);
  if (verdict.status === 'accepted') await accept(deps, tx, row, verdict);
  else await refuse(tx, row, verdict);
  await deps.tellVerdict(tx, {
    personId: owner,
    applicationId,
    documentId,
    fileName: (await deps.vault.open(tx, owner, 'file-name', row.sealed_file_name)) ?? '',
    ...(verdict.status === 'rejected' ? { refusal: wordsOfRejection(verdict) } : {}),
  });
  await deps.appendJournal(tx, {
    action: 'document.inspect',
    documentId,
    applicationId,
    revision: 2,
    sha256: row.sha256,
    result: verdict.status,
    casePersonId: owner,
  });
  await emit(tx, {
    ...documentUploaded({ id: documentId, applicationId, state: verdict.status }),
    version: 2,
  });
}

async function accept(deps: DocumentsDeps, tx: Tx, row: DocumentTable, verdict: Acceptance): Promise<void> {
  const named = { validFrom: row.valid_from, validTo: row.valid_to };
  const learnt = await learntColumns(deps.vault, tx, ownerOf(row), verdict, named);
  await endQuarantine(tx, row.id, { state: 'accepted', reason_code: null, ...learnt });
  const earlier =
    row.replaces === null ? undefined : await findDocument(tx, row.application_id, row.replaces);
  if (earlier) await makeRoomFor(tx, earlier);
}

async function refuse(tx: Tx, row: DocumentTable, verdict: Rejection): Promise<void> {
  await endQuarantine(tx, row.id, {
    state: 'rejected',
    reason_code: verdict.code,
    reason_params: JSON.stringify(verdict.params),
    blob_id: null,
  });
  if (row.blob_id) await discardBlob(tx, row.blob_id);
}
