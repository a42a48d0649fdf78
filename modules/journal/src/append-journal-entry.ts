import { createHash, randomBytes } from 'node:crypto';
import type { JournalEntry } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { PersonVault, PreparedStatement, Tx } from '@veche/platform';
import { canonicalEntry } from './canonical-entry.ts';
import { sha256Chain } from './chain-hashing.ts';

/** Values the entry binds itself to without telling them: they can be shown and checked while the person's key lives. */
export interface Commitments {
  readonly personId: PersonId;
  /** Field → the value as text, exactly as it will have to be presented again. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a business transaction tells the journal. Codes and references only, no free text and no personal value. */
export interface NewJournalEntry {
  /** Past tense with the module in front: `permits.application.submitted`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string; readonly number?: string };
  /** Revision of the subject after the action. */
  readonly revision: number;
  /** Outcome in codes: new status, grounds, failed checks. */
  readonly result?: readonly string[];
  /** Role in which the person acted; unless told, their role in this town. */
  readonly actorRole?: string;
  readonly rulePack?: { readonly version: string; readonly hash: string };
  /** Bulk commands: one entry with the hash of the list of items. */
  readonly items?: { readonly count: number; readonly root: string };
  readonly commitments?: Commitments;
}

/** A written entry: its id is the key of its proof, its hash (the leaf) can be printed on a receipt at once. */
export interface AppendedEntry {
  readonly entryId: string;
  readonly hash: string;
}

export const commitmentPurpose = 'journal-commitment';

const insertEntry: PreparedStatement = {
  name: 'journal-append',
  text: `with entry as (insert into journal.entry (tenant_id, id, canonical) values ($1, $2, $3))
         insert into journal.pending (tenant_id, entry_id) values ($1, $2)`,
};

/**
 * Writes an entry in the business transaction: it stands or falls with the change it tells of.
 * Its place in the chain is given later by the sequencer.
 */
export async function appendJournalEntry(
  vault: PersonVault,
  tx: Tx,
  entry: NewJournalEntry,
): Promise<AppendedEntry> {
  const id = tx.newId();
  const salted = entry.commitments && commit(entry.commitments);
  const complete: JournalEntry = {
    v: 1,
    id,
    at: tx.now,
    tenant: tx.tenantId,
    action: entry.action,
    actor: actorOf(vault, tx, entry),
    subject: entry.subject,
    revision: entry.revision,
    result: [...(entry.result ?? [])],
    ...(entry.rulePack && { rulePack: entry.rulePack }),
    ...(entry.items && { items: entry.items }),
    ...(salted && { commitments: salted.hashes }),
  };
  const canonical = canonicalEntry(complete);
  await tx.sql(insertEntry, [tx.tenantId, id, canonical]);
  if (entry.commitments && salted)
    await keepSalts(vault, tx, { id, personId: entry.commitments.personId, salts: salted.salts });
  return { entryId: id, hash: sha256Chain.leaf(canonical) };
}

/** SHA-256(salt ‖ value), hexadecimal: without the salt a short value could be guessed by trying. */
export const commitmentOf = (saltHex: string, value: string): string =>
  createHash('sha256').update(saltHex, 'hex').update(value, 'utf8').digest('hex');

function commit({ values }: Commitments): { hashes: Record<string, string>; salts: Record<string, string> } {
  const hashes: Record<string, string> = {};
  const salts: Record<string, string> = {};
  for (const [field, value] of Object.entries(values)) {
    const salt = randomBytes(32).toString('hex');
    salts[field] = salt;
    hashes[field] = commitmentOf(salt, value);
  }
  return { hashes, salts };
}

async function keepSalts(
  vault: PersonVault,
  tx: Tx,
  { id, personId, salts }: { id: string; personId: PersonId; salts: Record<string, string> },
): Promise<void> {
  const sealed = await vault.seal(tx, personId, commitmentPurpose, JSON.stringify(salts));
  await tx.sql(
    {
      name: 'journal-keep-salts',
      text: 'insert into journal.commitment_salt (tenant_id, entry_id, person_id, sealed) values ($1, $2, $3, $4)',
    },
    [tx.tenantId, id, personId, sealed],
  );
}

function actorOf(vault: PersonVault, tx: Tx, entry: NewJournalEntry): JournalEntry['actor'] {
  const { actor } = tx.scope;
  if (actor.kind === 'system') return { role: `system:${actor.name}` };
  if (actor.kind === 'anonymous') return { role: entry.actorRole ?? 'anonymous' };
  const granted = actor.roles.find((grant) => grant.tenantId === tx.tenantId || grant.tenantId === null);
  return {
    role: entry.actorRole ?? granted?.role ?? 'applicant',
    pseudonym: casePseudonym(vault, tx, { personId: actor.personId, caseId: entry.subject.id }),
  };
}

/** One person in one case: keyed, so that nobody without the key can tell that two cases share a person. */
function casePseudonym(
  vault: PersonVault,
  tx: Tx,
  { personId, caseId }: { personId: PersonId; caseId: string },
): string {
  const keyed = vault.blindIndex(tx.tenantId, 'journal-pseudonym', `${caseId}:${personId}`);
  return createHash('sha256').update(keyed).digest('hex').slice(0, 32);
}
