import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { RuleDraft } from './rule-draft.ts';

interface KeptDrafts {
  /** By the rule that is being changed, or `new`; codes and ids only, nothing personal. */
  readonly drafts: Readonly<Record<string, RuleDraft>>;
  readonly keep: (key: string, draft: RuleDraft) => void;
  readonly forget: (key: string) => void;
}

/** What was being set up when the page was left: it is there again at the next visit of this browser. */
export const useRuleDrafts = create<KeptDrafts>()(
  persist(
    (set) => ({
      drafts: {},
      keep: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
      forget: (key) =>
        set(({ drafts }) => ({
          drafts: Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key)),
        })),
    }),
    { name: 'veche.alert-rule-drafts', version: 1 },
  ),
);
