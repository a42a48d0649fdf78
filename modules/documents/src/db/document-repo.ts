import type { PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';

export interface DocumentTable {
  tenant_id: string;
  id: string;
  application_id: string;
  type: string;
  owner_person_id: string;
  sealed_file_name: string;
  size_bytes: number;
  sha256: string;
  kind: string | null;
  revision: number;
  replaces: string | null;
  state: 'accepted' | 'rejected' | 'quarantined' | 'replaced';
  reason_code: string | null;
  reason_params: unknown;
  blob_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  has_signature: boolean;
  sealed_party_inns: string | null;
  sealed_file_key: string | null;
  uploaded_by: string;
  uploaded_at: string;
  removed_at: string | null;
  added_after_submission: boolean;
}

export interface Tables {
  'documents.document': DocumentTable;
  'documents.package': { tenant_id: string; application_id: string; package_id: string; created_at: string };
}

export type NewDocument = Omit<
  DocumentTable,
  'tenant_id' | 'uploaded_at' | 'removed_at' | 'reason_params'
> & { reason_params: object };

export async function insertDocument(tx: Tx, document: NewDocument): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('documents.document')
    .values({
      ...document,
      tenant_id: tx.tenantId,
      reason_params: JSON.stringify(document.reason_params),
      uploaded_at: tx.now,
      removed_at: null,
    })
    .execute();
}

export async function findDocument(
  tx: ReadTx,
  applicationId: string,
  id: string,
): Promise<DocumentTable | undefined> {
  return tx
    .kysely<Tables>()
    .selectFrom('documents.document')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', applicationId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

export async function listDocuments(tx: ReadTx, applicationId: string): Promise<DocumentTable[]> {
  return tx
    .kysely<Tables>()
    .selectFrom('documents.document')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
}

export async function setReplaced(tx: Tx, id: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('documents.document')
    .set({ state: 'replaced' })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .where('state', '=', 'accepted')
    .execute();
}

export async function setRemoved(tx: Tx, id: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('documents.document')
    .set({ removed_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

/** The package of an application gets its id with the first file. */
export async function openPackage(tx: Tx, applicationId: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('documents.package')
    .values({
      tenant_id: tx.tenantId,
      application_id: applicationId,
      package_id: tx.newId(),
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findPackageId(tx: ReadTx, applicationId: string): Promise<string | undefined> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('documents.package')
    .select('package_id')
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return row?.package_id;
}

export const ownerOf = (row: Pick<DocumentTable, 'owner_person_id'>): PersonId =>
  row.owner_person_id as PersonId;

/** What a verdict that came late changes of a file. */
export type LateColumns = Partial<
  Pick<
    DocumentTable,
    | 'state'
    | 'kind'
    | 'reason_code'
    | 'reason_params'
    | 'blob_id'
    | 'valid_from'
    | 'valid_to'
    | 'has_signature'
    | 'sealed_party_inns'
  >
>;

export async function endQuarantine(tx: Tx, id: string, columns: LateColumns): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('documents.document')
    .set(columns)
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .where('state', '=', 'quarantined')
    .execute();
}
