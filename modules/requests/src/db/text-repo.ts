import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import { bulkSource, bulkValues, type BulkColumn } from './bulk.ts';

export interface TextRow {
  readonly requestId: string;
  readonly sealed: string;
  readonly words: readonly number[];
}

const columns: readonly BulkColumn<TextRow>[] = [
  { name: 'request_id', type: 'uuid', of: ({ requestId }) => requestId },
  { name: 'sealed', type: 'text', of: ({ sealed }) => sealed },
  { name: 'words', type: 'bigint[]', of: ({ words }) => `{${words.join(',')}}` },
];
const source = bulkSource(columns, 2);
const save: PreparedStatement = {
  name: 'requests.save-texts',
  text: `insert into requests.request_text (tenant_id, request_id, sealed, words)
         select $1, ${source.select} from ${source.from}
         on conflict (tenant_id, request_id) do update set sealed = excluded.sealed, words = excluded.words`,
};
const find: PreparedStatement = {
  name: 'requests.find-texts',
  text: 'select request_id, sealed from requests.request_text where tenant_id = $1 and request_id = any($2)',
};

export async function saveTexts(tx: Tx, texts: readonly TextRow[]): Promise<void> {
  if (texts.length === 0) return;
  await tx.sql(save, [tx.tenantId, ...bulkValues(columns, texts)]);
}

/** Sealed texts by request. */
export async function findTexts(tx: ReadTx, requestIds: readonly string[]): Promise<Map<string, string>> {
  if (requestIds.length === 0) return new Map();
  const rows = await tx.sql<{ request_id: string; sealed: string }>(find, [tx.tenantId, requestIds]);
  return new Map(rows.map((row) => [row.request_id, row.sealed]));
}
