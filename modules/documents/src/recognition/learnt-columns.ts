import type { PersonId } from '@veche/kernel';
import type { PersonVault, Tx } from '@veche/platform';
import type { DocumentTable } from '../db/document-repo.ts';
import type { Acceptance } from '../inspection/verdict.ts';
import { recogniseDocument } from './recognise-document.ts';

/** What an accepted file tells of itself, as it is kept. */
export type LearntColumns = Pick<
  DocumentTable,
  'kind' | 'valid_from' | 'valid_to' | 'sealed_party_inns' | 'has_signature'
>;

/** @param named the term the applicant gave: it goes before what the document itself says */
export async function learntColumns(
  vault: PersonVault,
  tx: Tx,
  owner: PersonId,
  verdict: Acceptance,
  named: { readonly validFrom: string | null; readonly validTo: string | null },
): Promise<LearntColumns> {
  const recognised = recogniseDocument(verdict.text);
  return {
    kind: verdict.kind,
    valid_from: named.validFrom ?? recognised.validFrom ?? null,
    valid_to: named.validTo ?? recognised.validTo ?? null,
    sealed_party_inns:
      recognised.inns.length > 0
        ? await vault.seal(tx, owner, 'party-inns', JSON.stringify(recognised.inns))
        : null,
    has_signature: verdict.facts.hasSignature === true,
  };
}
