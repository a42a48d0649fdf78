import { useSession } from '../../../app/session.ts';
import type { RuleDraft } from './rule-draft.ts';
import { useRuleDrafts } from './rule-draft-store.ts';

/** The draft of a rule, kept in this browser for this person; `isKept` when it differs from what it began with. */
export function useRuleDraft(ruleKey: string, initial: RuleDraft) {
  const { person } = useSession();
  const key = `${person?.id ?? ''}:${ruleKey}`;
  const kept = useRuleDrafts((state) => state.drafts[key]);
  const keep = useRuleDrafts((state) => state.keep);
  const forget = useRuleDrafts((state) => state.forget);
  return {
    draft: kept ?? initial,
    isKept: kept !== undefined,
    change: (draft: RuleDraft) => keep(key, draft),
    drop: () => forget(key),
  };
}
