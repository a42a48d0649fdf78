import { emptyDraft, type CaseDraft } from './case-draft.ts';

const keyOf = (personId: string, caseId: string): string => `veche.case-draft.${personId}.${caseId}`;

/** The kept draft; a broken or older one is laid over an empty one. */
export function readDraft(
  personId: string,
  caseId: string,
  storage: Pick<Storage, 'getItem'> = localStorage,
): CaseDraft {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(personId, caseId)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...emptyDraft, ...kept } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Keeps the draft in this browser; a full or forbidden storage leaves it in memory alone. @returns whether it is kept */
export function keepDraft(
  personId: string,
  caseId: string,
  draft: CaseDraft,
  storage: Pick<Storage, 'setItem'> = localStorage,
): boolean {
  try {
    storage.setItem(keyOf(personId, caseId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const forgetDraft = (
  personId: string,
  caseId: string,
  storage: Pick<Storage, 'removeItem'> = localStorage,
): void => storage.removeItem(keyOf(personId, caseId));
