import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { NewNorm } from '../domain/service-norm.ts';
import { requestsDb } from './requests-db.ts';

export interface NormProposal {
  readonly id: string;
  readonly norm: NewNorm;
  readonly reason: string;
  readonly state: 'proposed' | 'accepted' | 'rejected';
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  readonly settledBy: PersonId | null;
  readonly settledAt: Instant | null;
  readonly movedCount: number | null;
}

export async function insertProposal(
  tx: Tx,
  { id, norm, reason, proposedBy }: Pick<NormProposal, 'id' | 'norm' | 'reason' | 'proposedBy'>,
): Promise<void> {
  await requestsDb(tx)
    .insertInto('requests.norm_proposal')
    .values({
      tenant_id: tx.tenantId,
      id,
      service_code: norm.serviceCode,
      stage: norm.stage,
      norm: JSON.stringify(norm),
      valid_from: norm.validFrom,
      reason,
      state: 'proposed',
      proposed_by: proposedBy,
      proposed_at: tx.now,
      settled_by: null,
      settled_at: null,
      moved_count: null,
    })
    .execute();
}

const proposals = (tx: ReadTx) =>
  requestsDb(tx).selectFrom('requests.norm_proposal').selectAll().where('tenant_id', '=', tx.tenantId);

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['executeTakeFirstOrThrow']>>;

const proposalOfRow = (row: Row): NormProposal => ({
  id: row.id,
  norm: row.norm as NewNorm,
  reason: row.reason,
  state: row.state,
  proposedBy: row.proposed_by as PersonId,
  proposedAt: row.proposed_at,
  settledBy: row.settled_by as PersonId | null,
  settledAt: row.settled_at,
  movedCount: row.moved_count,
});

export async function findProposal(tx: ReadTx, id: string): Promise<NormProposal | undefined> {
  const row = await proposals(tx).where('id', '=', id).executeTakeFirst();
  return row && proposalOfRow(row);
}

/** Proposals that wait for a second person first, then the newest. */
export async function listProposals(tx: ReadTx, limit: number): Promise<NormProposal[]> {
  const rows = await proposals(tx)
    .orderBy((eb) => eb('state', '=', 'proposed'), 'desc')
    .orderBy('proposed_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(proposalOfRow);
}

export async function settleProposal(
  tx: Tx,
  settlement: {
    readonly id: string;
    readonly state: 'accepted' | 'rejected';
    readonly personId: PersonId;
    readonly movedCount: number;
  },
): Promise<void> {
  await requestsDb(tx)
    .updateTable('requests.norm_proposal')
    .set({
      state: settlement.state,
      settled_by: settlement.personId,
      settled_at: tx.now,
      moved_count: settlement.movedCount,
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', settlement.id)
    .execute();
}
