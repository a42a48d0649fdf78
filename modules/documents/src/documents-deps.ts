import type { BilingualText, PersonId } from '@veche/kernel';
import type { BlobStore, Database, PersonVault, ReadTx, RequestContext, Tx } from '@veche/platform';
import type { Verdict } from './inspection/verdict.ts';

/** What the documents module must know of the case a file belongs to. */
export interface CaseAccess {
  readonly applicantPersonId: PersonId;
  readonly isDraft: boolean;
  readonly acceptsDocuments: boolean;
}

export interface ToldVerdict {
  readonly personId: PersonId;
  readonly applicationId: string;
  readonly documentId: string;
  readonly fileName: string;
  readonly refusal?: { readonly reason: BilingualText; readonly remedy: BilingualText };
}

export interface DocumentsDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly blobs: BlobStore;
  readonly inspect: (path: string, declaredName: string) => Promise<Verdict>;
  /** Refuses with `not-found` whoever has no business with the case. */
  readonly access: (
    tx: ReadTx,
    context: Pick<RequestContext, 'principal'>,
    applicationId: string,
    mode: 'read' | 'write',
  ) => Promise<CaseAccess>;
  readonly titleOf: (tx: ReadTx) => Promise<(type: string) => BilingualText>;
  readonly appendJournal: (
    tx: Tx,
    entry: {
      action: string;
      documentId: string;
      applicationId: string;
      /** Of the file's verdicts: 1 for the upload itself. */
      revision: 1 | 2;
      sha256: string;
      result: string;
      casePersonId: PersonId;
    },
  ) => Promise<void>;
  /** A word to the applicant about a file that was judged later than it was uploaded; with a refusal when it was refused. */
  readonly tellVerdict: (tx: Tx, told: ToldVerdict) => Promise<void>;
  /** Private folder for a file while it is being judged; emptied at every start. */
  readonly inspectionFolder: string;
}
