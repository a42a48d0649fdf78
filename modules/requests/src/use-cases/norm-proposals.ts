import type { PersonId } from '@veche/kernel';
import { notFound, rejected, type Tx } from '@veche/platform';
import { holdTermsLock } from '../db/change-set-repo.ts';
import { listNormsOfStage } from '../db/norm-repo.ts';
import { findProposal, insertProposal, settleProposal, type NormProposal } from '../db/norm-proposal-repo.ts';
import { normBookOf, type NewNorm, type ServiceNorm } from '../domain/service-norm.ts';
import { createTermBook, type TermBook } from '../domain/term-book.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { loadClockReference } from './clock-reference.ts';
import { putNormInForce } from './put-norm-in-force.ts';
import { previewRecalculation, recalculateTerms, type RecalculationPreview } from './recalculate-terms.ts';

/**
 * Proposes that a norm hold from a day on; another person accepts it. Says which open terms it would move: those of requests opened
 * from that day on. Errors: `not-found`, `norm-behind-the-last`.
 */
export async function proposeNorm(
  deps: RequestsDeps,
  tx: Tx,
  proposal: { readonly norm: NewNorm; readonly reason: string; readonly personId: PersonId },
): Promise<{ readonly id: string; readonly preview: RecalculationPreview }> {
  const { norm, reason, personId } = proposal;
  const { book } = await loadClockReference(deps, tx);
  const last = (await listNormsOfStage(tx, norm.serviceCode, norm.stage)).at(-1);
  if (last !== undefined && norm.validFrom <= last.validFrom) throw rejected('norm-behind-the-last');
  const id = tx.newId();
  await insertProposal(tx, { id, norm, reason, proposedBy: personId });
  await deps.journal.appendJournalEntry(tx, {
    action: 'requests.norm.proposed',
    subject: { type: 'norm-proposal', id },
    revision: 1,
    result: [norm.serviceCode, norm.stage, norm.validFrom],
  });
  return { id, preview: await previewRecalculation(tx, normChange(book, norm)) };
}

/** Accepts or rejects a proposal; an accepted one holds at once and moves the open terms it concerns. Errors: `not-found`, `second-person-required`, `wrong-status`. */
export async function settleNormProposal(
  deps: RequestsDeps,
  tx: Tx,
  settlement: { readonly id: string; readonly isAccepted: boolean; readonly personId: PersonId },
): Promise<{ readonly state: NormProposal['state']; readonly movedCount: number }> {
  await holdTermsLock(tx);
  const proposal = await findProposal(tx, settlement.id);
  if (proposal === undefined) throw notFound();
  if (proposal.state !== 'proposed') throw rejected('wrong-status');
  if (settlement.isAccepted && proposal.proposedBy === settlement.personId)
    throw rejected('second-person-required');
  const state = settlement.isAccepted ? 'accepted' : 'rejected';
  const movedCount = settlement.isAccepted ? await accept(deps, tx, proposal) : 0;
  await settleProposal(tx, { ...settlement, state, movedCount });
  await deps.journal.appendJournalEntry(tx, {
    action: `requests.norm.${state}`,
    subject: { type: 'norm-proposal', id: proposal.id },
    revision: 2,
    result: [proposal.norm.serviceCode, proposal.norm.stage, proposal.norm.validFrom],
  });
  return { state, movedCount };
}

async function accept(deps: RequestsDeps, tx: Tx, { norm }: NormProposal): Promise<number> {
  const { book: before } = await loadClockReference(deps, tx);
  const inForce = await putNormInForce(tx, norm);
  const { book: after, calendarVersion } = await loadClockReference(deps, tx);
  const only = { serviceCode: norm.serviceCode, from: norm.validFrom };
  const reason = `norm:${norm.serviceCode}:${norm.stage}:${inForce.version}`;
  const { movedCount } = await recalculateTerms(
    deps,
    tx,
    { before, after, only },
    { kind: 'norm', reason, calendarVersion },
  );
  return movedCount;
}

/** The norms as they would be, without writing them. */
function normChange(book: TermBook, norm: NewNorm) {
  const proposed: ServiceNorm = { ...norm, id: 'proposed', version: 0 };
  const norms = [...book.norms.values()].flat().map((known): ServiceNorm => {
    const isReplaced = known.serviceCode === norm.serviceCode && known.stage === norm.stage;
    return isReplaced && (known.validTo === undefined || known.validTo > norm.validFrom)
      ? { ...known, validTo: norm.validFrom }
      : known;
  });
  const after = createTermBook(normBookOf([...norms, proposed]), book.context);
  return { before: book, after, only: { serviceCode: norm.serviceCode, from: norm.validFrom } };
}
