import type { AttachedDocumentView } from '@veche/contracts';
import { emit, notFound, rejected, signInRequired, type RequestContext, type Tx } from '@veche/platform';
import type { Readable } from 'node:stream';
import {
  findDocument,
  insertDocument,
  openPackage,
  setRemoved,
  setReplaced,
  type DocumentTable,
} from '../db/document-repo.ts';
import type { CaseAccess, DocumentsDeps } from '../documents-deps.ts';
import { documentUploaded } from '../events.ts';
import type { Verdict } from '../inspection/verdict.ts';
import { recogniseDocument, type RecognisedDocument } from '../recognition/recognise-document.ts';
import { presentDocument } from '../queries/present-document.ts';
import { inspectAgainLater } from '../jobs/inspect-again.ts';
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
    const blobId = verdict.status === 'rejected' ? null : (await deps.blobs.put(received.open())).blobId;
    try {
      return await deps.db.transact(context.scope, (tx) =>
        record(deps, tx, context, { upload, received, verdict, blobId }),
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
  const recognised = verdict.status === 'accepted' ? recogniseDocument(verdict.text) : undefined;
  await openPackage(tx, upload.applicationId);
  await insertDocument(tx, {
    id,
    application_id: upload.applicationId,
    type: upload.type,
    owner_person_id: access.applicantPersonId,
    sealed_file_name: await deps.vault.seal(tx, access.applicantPersonId, 'file-name', upload.fileName),
    size_bytes: received.sizeBytes,
    sha256: received.sha256,
    kind: verdict.status === 'accepted' ? verdict.kind : null,
    revision: (earlier?.revision ?? 0) + 1,
    replaces: earlier?.id ?? null,
    state: verdict.status,
    reason_code: reasonOf(verdict),
    reason_params: verdict.status === 'rejected' ? verdict.params : {},
    blob_id: judged.blobId,
    ...termOf(upload, recognised),
    sealed_party_inns:
      recognised && recognised.inns.length > 0
        ? await deps.vault.seal(tx, access.applicantPersonId, 'party-inns', JSON.stringify(recognised.inns))
        : null,
    has_signature: verdict.status === 'accepted' && verdict.facts.hasSignature === true,
    uploaded_by: context.principal.personId,
    added_after_submission: !access.isDraft,
  });
  // A refused replacement leaves the earlier file in place.
  if (earlier && verdict.status === 'accepted')
    // A refused file was never a revision of anything: the good one takes its place.
    await (earlier.state === 'rejected' ? setRemoved(tx, earlier.id) : setReplaced(tx, earlier.id));
  await deps.appendJournal(tx, {
    action: 'document.upload',
    documentId: id,
    applicationId: upload.applicationId,
    sha256: received.sha256,
    result: verdict.status,
    personId: context.principal.personId,
    casePersonId: access.applicantPersonId,
  });
  await emit(tx, documentUploaded({ id, applicationId: upload.applicationId, state: verdict.status }));
  if (verdict.status === 'quarantined') await inspectAgainLater(tx, id, upload.applicationId);
  const row = (await findDocument(tx, upload.applicationId, id)) as DocumentTable;
  return presentDocument(deps, tx, row);
}

/** The term the applicant named, else what the document itself says. */
function termOf(
  upload: UploadDocument,
  recognised: RecognisedDocument | undefined,
): { valid_from: string | null; valid_to: string | null } {
  return {
    valid_from: upload.validFrom ?? recognised?.validFrom ?? null,
    valid_to: upload.validTo ?? recognised?.validTo ?? null,
  };
}

function reasonOf(verdict: Verdict): string | null {
  if (verdict.status === 'rejected') return verdict.code;
  return verdict.status === 'quarantined' ? verdict.reason : null;
}
