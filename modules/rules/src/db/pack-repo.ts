import { sql } from 'kysely';
import type { PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';

export interface PackVersionTable {
  id: string;
  version: string;
  hash: string;
  state: string;
  effective_from: string;
  reason: string;
  proposed_by: string | null;
  proposed_at: string;
  settled_by: string | null;
  settled_at: string | null;
  source: unknown;
}

export interface Tables {
  'rules.pack_version': PackVersionTable;
}

export type PackVersionRow = Omit<PackVersionTable, 'source'>;

export type ListedPackVersion = PackVersionRow & {
  readonly checks_count: number;
  readonly norms_count: number;
};

const columns = [
  'id',
  'version',
  'hash',
  'state',
  'effective_from',
  'reason',
  'proposed_by',
  'proposed_at',
  'settled_by',
  'settled_at',
] as const;

/** The version in force on a date; before the first one, the first one: a filing is never left without rules. */
export async function findPackInForce(tx: ReadTx, on: string): Promise<PackVersionRow | undefined> {
  const published = await tx
    .kysely<Tables>()
    .selectFrom('rules.pack_version')
    .select(columns)
    .where('state', '=', 'published')
    .orderBy('effective_from', 'desc')
    .orderBy('settled_at', 'desc')
    .execute();
  return published.find((row) => row.effective_from <= on) ?? published.at(-1);
}

export async function findPackByVersion(tx: ReadTx, version: string): Promise<PackVersionRow | undefined> {
  return tx
    .kysely<Tables>()
    .selectFrom('rules.pack_version')
    .select(columns)
    .where('version', '=', version)
    .executeTakeFirst();
}

export async function findPackById(tx: ReadTx, id: string): Promise<PackVersionRow | undefined> {
  return tx
    .kysely<Tables>()
    .selectFrom('rules.pack_version')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function getPackSource(tx: ReadTx, id: string): Promise<unknown> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('rules.pack_version')
    .select('source')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.source;
}

export async function listPackVersions(tx: ReadTx): Promise<ListedPackVersion[]> {
  const length = (list: string) => sql<number>`jsonb_array_length(source -> ${sql.lit(list)})`;
  return tx
    .kysely<Tables>()
    .selectFrom('rules.pack_version')
    .select([...columns, length('checks').as('checks_count'), length('norms').as('norms_count')])
    .orderBy('proposed_at', 'desc')
    .execute();
}

/** Adds a version; the files the product ships arrive published and without a proposer. */
export async function insertPackVersion(
  tx: Tx,
  version: {
    id: string;
    version: string;
    hash: string;
    effectiveFrom: string;
    reason: string;
    proposedBy: PersonId | null;
    isPublished: boolean;
    source: unknown;
  },
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('rules.pack_version')
    .values({
      id: version.id,
      version: version.version,
      hash: version.hash,
      state: version.isPublished ? 'published' : 'proposed',
      effective_from: version.effectiveFrom,
      reason: version.reason,
      proposed_by: version.proposedBy,
      proposed_at: tx.now,
      settled_by: null,
      settled_at: version.isPublished ? tx.now : null,
      source: JSON.stringify(version.source),
    })
    .execute();
}

export async function settlePackVersion(
  tx: Tx,
  id: string,
  settled: { state: 'published' | 'rejected'; by: PersonId },
): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('rules.pack_version')
    .set({ state: settled.state, settled_by: settled.by, settled_at: tx.now })
    .where('id', '=', id)
    .execute();
}
