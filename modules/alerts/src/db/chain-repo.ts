import type { ReadTx } from '@veche/platform';
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
