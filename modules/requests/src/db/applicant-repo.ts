import type { PersonId } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { ApplicantKey } from '../domain/vocabulary.ts';
import { bulkSource, bulkValues, bytes, type BulkColumn } from './bulk.ts';

export interface ApplicantRow {
  readonly key: ApplicantKey;
  readonly personId: PersonId;
}

const find: PreparedStatement = {
  name: 'requests.find-applicants',
  text: `select applicant_key, person_id from requests.applicant
         where tenant_id = $1 and applicant_key = any($2::bytea[])`,
};

/** Who stands behind these keys; keys as hexadecimal text. */
export async function findApplicants(
  tx: ReadTx,
  keys: readonly ApplicantKey[],
): Promise<Map<string, PersonId>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.sql<{ applicant_key: Buffer; person_id: PersonId }>(find, [
    tx.tenantId,
    keys.map((key) => Buffer.from(key)),
  ]);
  return new Map(rows.map((row) => [row.applicant_key.toString('hex'), row.person_id]));
}

const columns: readonly BulkColumn<ApplicantRow>[] = [
  { name: 'applicant_key', type: 'bytea', of: ({ key }) => bytes(key) },
  { name: 'person_id', type: 'uuid', of: ({ personId }) => personId },
];
const source = bulkSource(columns, 2);
const insert: PreparedStatement = {
  name: 'requests.insert-applicants',
  text: `insert into requests.applicant (tenant_id, applicant_key, person_id)
         select $1, ${source.select} from ${source.from} order by x.applicant_key
         on conflict (tenant_id, applicant_key) do nothing`,
};

/** Notes new applicants; one another transaction noted first keeps its person. */
export async function insertApplicants(tx: Tx, applicants: readonly ApplicantRow[]): Promise<void> {
  if (applicants.length === 0) return;
  await tx.sql(insert, [tx.tenantId, ...bulkValues(columns, applicants)]);
}
