import type { AlertVocabulary } from '../../alert-queries.ts';
import type { RuleDraft } from '../rule-draft.ts';

/** What each step of the set-up gets. */
export interface StepProps {
  readonly draft: RuleDraft;
  readonly vocabulary: AlertVocabulary;
  readonly onChange: (draft: RuleDraft) => void;
  /** What is wrong with a field, once it is time to say so. */
  readonly errorAt: (field: string) => string | undefined;
}
