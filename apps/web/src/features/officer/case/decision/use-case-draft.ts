import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyDraft, type CaseDraft } from './case-draft.ts';
import { forgetDraft, keepDraft, readDraft } from './draft-storage.ts';

const quietMs = 400;

/** The draft of a case, kept in this browser a moment after each change. Keyed by case: mount anew for another one. */
export function useCaseDraft(
  personId: string,
  caseId: string,
): {
  readonly draft: CaseDraft;
  readonly changeDraft: (change: (draft: CaseDraft) => CaseDraft) => void;
  readonly dropDraft: () => void;
} {
  const [draft, setDraft] = useState(() => readDraft(personId, caseId));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(draft);
  const keepNow = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    keepDraft(personId, caseId, latest.current);
  }, [personId, caseId]);
  // What was typed in the last moment goes with the page.
  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [keepNow]);
  const changeDraft = useCallback(
    (change: (each: CaseDraft) => CaseDraft) => {
      latest.current = { ...change(latest.current), savedAt: new Date().toISOString() };
      setDraft(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(keepNow, quietMs);
    },
    [keepNow],
  );
  const dropDraft = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    forgetDraft(personId, caseId);
    latest.current = emptyDraft;
    setDraft(emptyDraft);
  }, [personId, caseId]);
  return { draft, changeDraft, dropDraft };
}
