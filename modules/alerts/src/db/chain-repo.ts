import type { ReadTx, Tx } from '@veche/platform';
import { sql } from 'kysely';
import { defaultChain, type ChainStep } from '../domain/escalation-chain.ts';
import type { Tables } from './tables.ts';

export interface StoredChain {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ChainStep[];
  readonly isDefault: boolean;
  readonly version: number;
}

export async function listChains(tx: ReadTx): Promise<StoredChain[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.chain')
    .select(['id', 'title', 'steps', 'is_default', 'version'])
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('is_default', 'desc')
    .orderBy('title')
    .execute();
  return rows.map(({ is_default: isDefault, ...row }) => ({ ...row, isDefault }));
}

/** The steps of a rule's chain: its own, else the town's default, else the one towns start with. */
export const stepsOf = (chains: readonly StoredChain[], chainId: string | undefined): readonly ChainStep[] =>
  (chains.find(({ id }) => id === chainId) ?? chains.find(({ isDefault }) => isDefault))?.steps ??
  defaultChain;

export async function holdChain(tx: Tx, id: string): Promise<StoredChain | undefined> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('alerts.chain')
    .select(['id', 'title', 'steps', 'is_default', 'version'])
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { is_default: isDefault, ...chain } = row;
  return { ...chain, isDefault };
}

type ChainWords = Pick<StoredChain, 'title' | 'steps' | 'isDefault'>;

export async function insertChain(tx: Tx, chain: ChainWords): Promise<string> {
  const id = tx.newId();
  if (chain.isDefault) await clearDefault(tx);
  await tx
    .kysely<Tables>()
    .insertInto('alerts.chain')
    .values({
      tenant_id: tx.tenantId,
      id,
      title: chain.title,
      steps: JSON.stringify(chain.steps),
      is_default: chain.isDefault,
      version: 1,
    })
    .execute();
  return id;
}

export async function updateChain(tx: Tx, chain: StoredChain): Promise<void> {
  if (chain.isDefault) await clearDefault(tx);
  await tx
    .kysely<Tables>()
    .updateTable('alerts.chain')
    .set({
      title: chain.title,
      steps: JSON.stringify(chain.steps),
      is_default: chain.isDefault,
      version: chain.version + 1,
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', chain.id)
    .execute();
}

/** @returns false when there was none */
export async function deleteChain(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .kysely<Tables>()
    .deleteFrom('alerts.chain')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether a rule that may fire names the chain. */
export async function isChainUsed(tx: ReadTx, id: string): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from alerts.rule
    where tenant_id = ${tx.tenantId} and state <> 'off' and definition ->> 'chainId' = ${id}`.execute(
    tx.kysely<Tables>(),
  );
  return (rows[0]?.n ?? 0) > 0;
}

async function clearDefault(tx: Tx): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.chain')
    .set({ is_default: false })
    .where('tenant_id', '=', tx.tenantId)
    .where('is_default', '=', true)
    .execute();
}
