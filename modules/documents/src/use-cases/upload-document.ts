import type { AttachedDocumentView } from '@veche/contracts';
import { emit, notFound, rejected, signInRequired, type RequestContext, type Tx } from '@veche/platform';
import type { Readable } from 'node:stream';
import { findDocument, insertDocument, openPackage, type DocumentTable } from '../db/document-repo.ts';
import { newFileKey, sealFileKey } from '../db/file-key.ts';
import type { CaseAccess, DocumentsDeps } from '../documents-deps.ts';
import { documentUploaded } from '../events.ts';
import type { Verdict } from '../inspection/verdict.ts';
import { inspectAgainLater } from '../jobs/inspect-again.ts';
import { presentDocument } from '../queries/present-document.ts';
import { learntColumns } from '../recognition/learnt-columns.ts';
import { makeRoomFor } from './make-room-for.ts';
import { receiveUpload, type ReceivedUpload } from './receive-upload.ts';

export interface UploadDocument {
  readonly applicationId: string;
  readonly type: string;
  readonly fileName: string;
  readonly replaces: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly content: Readable;
}

/**
 * Receives a file, judges it outside any transaction, then records the verdict. A refused file is not kept; one that nobody
 * could judge is kept but served to nobody; an accepted one may replace an earlier revision.
 */
export async function uploadDocument(
  deps: DocumentsDeps,
  context: RequestContext,
  upload: UploadDocument,
): Promise<AttachedDocumentView> {
  await deps.db.read(context.scope, async (tx) =>
    assertAccepts(await deps.access(tx, context, upload.applicationId, 'write')),
  );
  const received = await receiveUpload(upload.content, deps.inspectionFolder, context.signal);
  try {
    const verdict = await deps.inspect(received.path, upload.fileName);
    const fileKey = newFileKey();
    const blobId =
      verdict.status === 'rejected'
        ? null
        : (await deps.blobs.put(received.open(), { ownerKey: fileKey })).blobId;
    try {
      return await deps.db.transact(context.scope, (tx) =>
        record(deps, tx, context, { upload, received, verdict, blobId, fileKey }),
      );
    } catch (error) {
      if (blobId) await deps.blobs.delete(blobId);
      throw error;
    }
  } finally {
    await received.discard();
  }
}

function assertAccepts(access: CaseAccess): CaseAccess {
  if (!access.acceptsDocuments) throw rejected('wrong-status');
  return access;
}

interface Judged {
  readonly upload: UploadDocument;
  readonly received: ReceivedUpload;
  readonly verdict: Verdict;
  readonly blobId: string | null;
  readonly fileKey: Uint8Array;
}

async function record(
  deps: DocumentsDeps,
  tx: Tx,
  context: RequestContext,
  judged: Judged,
): Promise<AttachedDocumentView> {
  if (!context.principal) throw signInRequired();
  const { upload, received, verdict } = judged;
  const access = assertAccepts(await deps.access(tx, context, upload.applicationId, 'write'));
  const earlier =
    upload.replaces === undefined ? undefined : await findDocument(tx, upload.applicationId, upload.replaces);
  if (upload.replaces !== undefined && !earlier) throw notFound();
  const id = tx.newId();
  const owner = access.applicantPersonId;
  const named = { validFrom: upload.validFrom ?? null, validTo: upload.validTo ?? null };
  await openPackage(tx, upload.applicationId);
  await insertDocument(tx, {
    id,
    application_id: upload.applicationId,
    type: upload.type,
    owner_person_id: owner,
    sealed_file_name: await deps.vault.seal(tx, owner, 'file-name', upload.fileName),
    size_bytes: received.sizeBytes,
    sha256: received.sha256,
    revision: (earlier?.revision ?? 0) + 1,
    replaces: earlier?.id ?? null,
    state: verdict.status,
    reason_code: reasonOf(verdict),
    reason_params: verdict.status === 'rejected' ? verdict.params : {},
    blob_id: judged.blobId,
    sealed_file_key: judged.blobId === null ? null : await sealFileKey(deps.vault, tx, owner, judged.fileKey),
    ...(verdict.status === 'accepted'
      ? await learntColumns(deps.vault, tx, owner, verdict, named)
      : { ...nothingLearnt, valid_from: named.validFrom, valid_to: named.validTo }),
    uploaded_by: context.principal.personId,
    added_after_submission: !access.isDraft,
  });
  // A refused replacement leaves the earlier file in place.
  if (earlier && verdict.status === 'accepted') await makeRoomFor(tx, earlier);
  await deps.appendJournal(tx, {
    action: 'document.upload',
    documentId: id,
    applicationId: upload.applicationId,
    sha256: received.sha256,
    result: verdict.status,
    revision: 1,
    casePersonId: owner,
  });
  await emit(tx, documentUploaded({ id, applicationId: upload.applicationId, state: verdict.status }));
  if (verdict.status === 'quarantined') await inspectAgainLater(tx, id, upload.applicationId);
  const row = (await findDocument(tx, upload.applicationId, id)) as DocumentTable;
  return presentDocument(deps, tx, row);
}

const nothingLearnt = { kind: null, sealed_party_inns: null, has_signature: false } as const;

function reasonOf(verdict: Verdict): string | null {
  if (verdict.status === 'rejected') return verdict.code;
  return verdict.status === 'quarantined' ? verdict.reason : null;
}
