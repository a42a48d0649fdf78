import type { MassEventForm } from '@veche/contracts';

/** What was typed and has not reached the server, with the form it was typed over. */
export interface KeptDraft {
  readonly form: MassEventForm;
  readonly base: MassEventForm;
  readonly baseVersion: number;
}

/** Where unsent text waits. It is removed once the server has it: a form holds personal data. */
export interface DraftStorage {
  readonly read: () => KeptDraft | undefined;
  readonly keep: (draft: KeptDraft) => void;
  readonly clear: () => void;
}

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'form' in value && 'base' in value && 'baseVersion' in value;

/** Storage of this browser for one draft. A full or forbidden storage is no reason to stop typing. */
export function browserDraftStorage(key: string): DraftStorage {
  const name = `veche.draft.${key}`;
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
        return isKept(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (draft) => {
      try {
        localStorage.setItem(name, JSON.stringify(draft));
      } catch {
        // The text stays on the screen and goes with the next save.
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was kept either.
      }
    },
  };
}
