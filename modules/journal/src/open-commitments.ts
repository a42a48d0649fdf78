import type { PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx } from '@veche/platform';
import { commitmentPurpose } from './append-journal-entry.ts';

interface Tables {
  'journal.commitment_salt': { tenant_id: string; entry_id: string; person_id: string; sealed: string };
}

/**
 * Salts of an entry's commitments, field → hexadecimal: with a salt and the value anyone can recompute the commitment.
 * Undefined when the entry has none, or when the person was erased and the salts died with their key.
 */
export async function openCommitments(
  vault: PersonVault,
  tx: ReadTx,
  entryId: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('journal.commitment_salt')
    .select(['person_id', 'sealed'])
    .where('tenant_id', '=', tx.tenantId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  if (!row) return undefined;
  const opened = await vault.open(tx, row.person_id as PersonId, commitmentPurpose, row.sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as Record<string, string>);
}
