import type { ApplicationView } from '@veche/contracts';
import { createContext, use } from 'react';
import type { CaseDraft } from './decision/case-draft.ts';
import type { SeenVersion } from './stale/use-seen-version.ts';

export interface CaseContextValue {
  readonly application: ApplicationView;
  readonly seen: SeenVersion;
  readonly draft: CaseDraft;
  /** Changes the draft; it is kept in the browser as typed. */
  readonly changeDraft: (change: (draft: CaseDraft) => CaseDraft) => void;
  readonly dropDraft: () => void;
  /** Whether the server lets this person do something with this case now. */
  readonly can: (ability: string) => boolean;
}

export const CaseContext = createContext<CaseContextValue | undefined>(undefined);

/** The case on the screen. @throws outside a case page */
export function useCase(): CaseContextValue {
  const value = use(CaseContext);
  if (value === undefined) throw new Error('useCase outside a case page');
  return value;
}
