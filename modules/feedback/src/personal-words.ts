import type { PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';

/** What a person wrote, and how they can be reached where no account tells. */
export interface PersonalWords {
  readonly text?: string;
  readonly name?: string;
  readonly contact?: string;
  /** Of a letter. */
  readonly subject?: string;
}

const ownPurpose = 'feedback-own-words';
const staffPurpose = 'feedback-staff-words';

/** Undefined when there is nothing to seal, or the person was erased: their words are not kept. */
export async function sealOwn(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  words: PersonalWords,
): Promise<string | undefined> {
  if (Object.values(words).every((value) => value === undefined)) return undefined;
  const [sealed] = await vault.sealMany(tx, [
    { personId, purpose: ownPurpose, plaintext: JSON.stringify(words) },
  ]);
  return sealed;
}

/** Undefined once the person was erased. */
export async function openOwn(
  vault: PersonVault,
  tx: ReadTx,
  { person_id: personId, sealed }: { readonly person_id: PersonId; readonly sealed: string | null },
): Promise<PersonalWords | undefined> {
  if (sealed === null) return {};
  const opened = await vault.open(tx, personId, ownPurpose, sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as PersonalWords);
}

/** Words of the staff about a person's matter: they tend to name the person, so they go with them. */
export async function sealStaff(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  text: string | undefined,
): Promise<string | null> {
  if (text === undefined || text === '') return null;
  const [sealed] = await vault.sealMany(tx, [{ personId, purpose: staffPurpose, plaintext: text }]);
  return sealed ?? null;
}

export const openStaff = async (
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
  sealed: string | null,
): Promise<string | undefined> =>
  sealed === null ? undefined : vault.open(tx, personId, staffPurpose, sealed);
