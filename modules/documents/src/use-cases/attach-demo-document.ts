import type { PersonId } from '@veche/kernel';
import { loadTenant, type Tx } from '@veche/platform';
import { insertDocument, openPackage } from '../db/document-repo.ts';
import { sealFileKey } from '../db/file-key.ts';
import type { DocumentsDeps } from '../documents-deps.ts';

export interface DemoDocument {
  readonly applicationId: string;
  readonly ownerPersonId: PersonId;
  readonly type: string;
  readonly fileName: string;
  /** Stored under the owner's `key`, see `newFileKey`. */
  readonly stored: { readonly blobId: string; readonly sha256: string; readonly sizeBytes: number };
  readonly key: Uint8Array;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Attaches a file that our own code made, without inspection. @throws Error in a real town: there every file is judged */
export async function attachDemoDocument(
  deps: Pick<DocumentsDeps, 'vault'>,
  tx: Tx,
  document: DemoDocument,
): Promise<void> {
  if (!(await loadTenant(tx, tx.tenantId)).isDemonstration)
    throw new Error('Only a demonstration gets files that nobody judged');
  await openPackage(tx, document.applicationId);
  await insertDocument(tx, {
    id: tx.newId(),
    application_id: document.applicationId,
    type: document.type,
    owner_person_id: document.ownerPersonId,
    sealed_file_name: await deps.vault.seal(tx, document.ownerPersonId, 'file-name', document.fileName),
    size_bytes: document.stored.sizeBytes,
    sha256: document.stored.sha256,
    kind: 'pdf',
    revision: 1,
    replaces: null,
    state: 'accepted',
    reason_code: null,
    reason_params: {},
    blob_id: document.stored.blobId,
    sealed_file_key: await sealFileKey(deps.vault, tx, document.ownerPersonId, document.key),
    valid_from: document.validFrom,
    valid_to: document.validTo,
    has_signature: false,
    sealed_party_inns: null,
    uploaded_by: document.ownerPersonId,
    added_after_submission: false,
  });
}
