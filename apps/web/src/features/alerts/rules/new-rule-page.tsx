import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { AlertsFrame } from '../alerts-frame.tsx';
import { ruleQuery, vocabularyQuery, type AlertVocabulary } from '../alert-queries.ts';
import { DraftNote } from './draft-note.tsx';
import { emptyDraft, type RuleDraft } from './rule-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { SaveActions } from './save-actions.tsx';
import { useRuleDraft } from './use-rule-draft.ts';

const m = messages({
  title: { ru: 'Новое правило', en: 'New rule' },
  back: { ru: 'Правила оповещения', en: 'Alert rules' },
  draft: { ru: 'Черновик', en: 'Draft' },
  copyName: { ru: '{name} – копия', en: '{name} – copy' },
  on: { ru: '«{name}» включено', en: '“{name}” is on' },
  quiet: { ru: '«{name}» включено тихо', en: '“{name}” is on quietly' },
  kept: { ru: 'Черновик «{name}» сохранён', en: 'The draft “{name}” is kept' },
});

/** Sets a rule up, from nothing or from a copy of another. */
export function NewRulePage(): ReactElement {
  const t = useT();
  const [search] = useSearchParams();
  const copied = search.get('copy');
  const vocabulary = useQuery(vocabularyQuery);
  const source = useQuery({ ...ruleQuery(copied ?? ''), enabled: copied !== null });
  useTitle(t(m.title));
  const isReady = vocabulary.data !== undefined && (copied === null || source.data !== undefined);
  const failed = [vocabulary, source].find((query) => query.isError);
  const initial: RuleDraft = source.data
    ? { ...source.data.definition, name: t(m.copyName, { name: source.data.definition.name }).slice(0, 120) }
    : emptyDraft;
  return (
    <AlertsFrame permission="alert.manage">
      <p className="small">
        <Link to="/alerts/rules" icon="left">
          {t(m.back)}
        </Link>
      </p>
      {!isReady && !failed && <Skeleton lines={8} />}
      {failed && <ProblemView problem={asProblem(failed.error)} onRetry={() => void failed.refetch()} />}
      {isReady && vocabulary.data && (
        <NewRule
          key={copied ?? ''}
          ruleKey={copied === null ? 'new' : `copy:${copied}`}
          initial={initial}
          isCopy={copied !== null}
          vocabulary={vocabulary.data}
        />
      )}
    </AlertsFrame>
  );
}

function NewRule({
  ruleKey,
  initial,
  isCopy,
  vocabulary,
}: {
  readonly ruleKey: string;
  readonly initial: RuleDraft;
  readonly isCopy: boolean;
  readonly vocabulary: AlertVocabulary;
}): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const { draft, isKept, change, drop } = useRuleDraft(ruleKey, initial);
  return (
    <>
      <div className="alerts-head mb-0">
        <h1>{draft.name.trim() === '' ? t(m.title) : draft.name}</h1>
        <Badge tone="none" icon="pen">
          {t(m.draft)}
        </Badge>
      </div>
      <DraftNote isKept={isKept} onDrop={drop} />
      <RuleEditor
        draft={draft}
        vocabulary={vocabulary}
        onChange={change}
        isWhole={isCopy}
        actions={
          <SaveActions
            draft={draft}
            onSaved={({ state }) => {
              drop();
              const said = state === undefined || state === 'off' ? m.kept : m[state];
              showToast(t(said, { name: draft.name }));
              void navigate('/alerts/rules');
            }}
          />
        }
      />
    </>
  );
}
