import type { AttachedDocumentView } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { findPackageId, listDocuments, ownerOf, type DocumentTable } from '../db/document-repo.ts';
import type { DocumentsDeps } from '../documents-deps.ts';
import { quarantineMessages, wordsOfRejection } from '../inspection/messages.ts';
import type { Quarantine, Rejection } from '../inspection/verdict.ts';

/** A file with its verdict in words. The name is empty once its owner was erased. */
export async function presentDocument(
  deps: Pick<DocumentsDeps, 'vault' | 'titleOf'>,
  tx: ReadTx,
  row: DocumentTable,
): Promise<AttachedDocumentView> {
  return presentTitled(deps, tx, row, (await deps.titleOf(tx))(row.type));
}

async function presentTitled(
  deps: Pick<DocumentsDeps, 'vault'>,
  tx: ReadTx,
  row: DocumentTable,
  title: BilingualText,
): Promise<AttachedDocumentView> {
  const words = wordsOf(row);
  return {
    id: row.id,
    type: row.type,
    title,
    fileName: (await deps.vault.open(tx, ownerOf(row), 'file-name', row.sealed_file_name)) ?? '',
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    uploadedAt: row.uploaded_at,
    revision: row.revision,
    state: row.state,
    addedAfterSubmission: row.added_after_submission,
    ...(words ? { reason: words.reason, remedy: words.remedy } : {}),
    hasSignature: row.has_signature,
    partyInns: await partyInnsOf(deps, tx, row),
    ...(row.valid_from ? { validFrom: row.valid_from } : {}),
    ...(row.valid_to ? { validTo: row.valid_to } : {}),
  };
}

async function partyInnsOf(
  deps: Pick<DocumentsDeps, 'vault'>,
  tx: ReadTx,
  row: DocumentTable,
): Promise<string[]> {
  if (row.sealed_party_inns === null) return [];
  const text = await deps.vault.open(tx, ownerOf(row), 'party-inns', row.sealed_party_inns);
  return text === undefined ? [] : (JSON.parse(text) as string[]);
}

function wordsOf(row: DocumentTable): { reason: BilingualText; remedy: BilingualText } | undefined {
  if (row.state === 'quarantined') {
    const words = quarantineMessages[row.reason_code as Quarantine['reason']];
    return { reason: words.message, remedy: words.remedy };
  }
  if (row.state !== 'rejected') return undefined;
  return wordsOfRejection({ code: row.reason_code, params: row.reason_params } as Rejection);
}

export interface DocumentList {
  readonly packageId: string;
  readonly items: readonly AttachedDocumentView[];
}

/** Every file of an application with its earlier revisions, in the order they came. */
export async function documentsOf(
  deps: Pick<DocumentsDeps, 'vault' | 'titleOf'>,
  tx: ReadTx,
  applicationId: string,
): Promise<DocumentList> {
  const rows = await listDocuments(tx, applicationId);
  const titleOf = await deps.titleOf(tx);
  return {
    packageId: (await findPackageId(tx, applicationId)) ?? '',
    items: await Promise.all(rows.map((row) => presentTitled(deps, tx, row, titleOf(row.type)))),
  };
}
