import { useState, type ReactElement, type ReactNode } from 'react';
import { api, unwrap, useCommand, type ApiProblem } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { faultsOf, inputOf, type PollerDraft } from './poller-draft.ts';
import { PollerForm } from './poller-form.tsx';
import { TrialView } from './trial-view.tsx';

const m = messages({ ask: { ru: 'Спросить один раз', en: 'Ask once' } });

/** Filling in a poller: its form, a trial query, and the way to save it. */
export function PollerEditor({
  initial,
  pollerId,
  keptHeader = null,
  saveText,
  isSaving,
  problem,
  onSave,
  children,
}: {
  readonly initial: PollerDraft;
  readonly pollerId?: string;
  readonly keptHeader?: string | null;
  readonly saveText: string;
  readonly isSaving: boolean;
  readonly problem: ApiProblem | null;
  readonly onSave: (draft: PollerDraft) => void;
  readonly children?: ReactNode;
}): ReactElement {
  const t = useT();
  const [draft, setDraft] = useState(initial);
  const [isTried, setTried] = useState(false);
  const trial = useCommand((body: ReturnType<typeof inputOf>) =>
    unwrap(
      api.POST('/v1/request-poller-trials', {
        body: { ...body, ...(pollerId === undefined ? {} : { pollerId }) },
      }),
    ),
  );
  const withWhole = (run: (whole: PollerDraft) => void): void => {
    setTried(true);
    if (faultsOf(draft).length === 0) run(draft);
  };
  return (
    <>
      <PollerForm draft={draft} isTried={isTried} onChange={setDraft} keptHeader={keptHeader} />
      {trial.error && <ProblemCallout problem={trial.error} />}
      {trial.data && <TrialView trial={trial.data} />}
      {problem && <ProblemCallout problem={problem} />}
      <p className="btn-row mt-5">
        <Button variant="primary" isBusy={isSaving} onPress={() => withWhole(onSave)}>
          {saveText}
        </Button>
        <Button isBusy={trial.isPending} onPress={() => withWhole((whole) => trial.mutate(inputOf(whole)))}>
          {t(m.ask)}
        </Button>
        {children}
      </p>
    </>
  );
}
