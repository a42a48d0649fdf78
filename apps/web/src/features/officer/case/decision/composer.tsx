import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, type ReactElement } from 'react';
import { asTextList } from './text-list.ts';
import { messages, useFormat, useT, type Message } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup, type RadioOption } from '../../../../ui/radio-group.tsx';
import { useCase } from '../case-context.ts';
import { CommandProblem } from '../command-problem.tsx';
import { StaleNotice } from '../stale/stale-notice.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { conditionsInForce, type Choice } from './case-draft.ts';
import { ClarificationEditor } from './clarification-editor.tsx';
import { commandOfDraft } from './command-of-draft.ts';
import { ConditionsEditor } from './conditions-editor.tsx';
import { ExplanationField } from './explanation-field.tsx';
import { ArticleEditor, ProposalEditor, WarningEditor } from './notice-editors.tsx';
import { useObstacleWords } from './obstacle-words.ts';
import { obstaclesOf } from './obstacles.ts';
import { PermitPreview } from './permit-preview.tsx';
import { RefusalEditor } from './refusal-editor.tsx';
import { templatesQuery } from './templates-query.ts';

const m = messages({
  title: { ru: 'Решение', en: 'Decision' },
  noticeTitle: { ru: 'Ответ на уведомление', en: 'Reply to the notice' },
  kind: { ru: 'Вид решения', en: 'Kind of decision' },
  approved: { ru: 'Согласовать', en: 'Approve' },
  'approved-with-conditions': { ru: 'Согласовать с условиями', en: 'Approve with conditions' },
  clarification: { ru: 'Запросить уточнение', en: 'Request clarification' },
  refused: { ru: 'Отказать', en: 'Refuse' },
  agree: { ru: 'Согласовать место и время', en: 'Agree place and time' },
  proposal: { ru: 'Направить предложение', en: 'Send a proposal' },
  warning: { ru: 'Вынести предупреждение', en: 'Issue a warning' },
  'article-12-3': { ru: 'Отказать в согласовании по ч. 3 ст. 12', en: 'Not agree under art. 12(3)' },
  sign: { ru: 'Подписать решение', en: 'Sign the decision' },
  send: { ru: 'Отправить запрос', en: 'Send the request' },
  sendProposal: { ru: 'Отправить предложение', en: 'Send the proposal' },
  sendWarning: { ru: 'Отправить предупреждение', en: 'Send the warning' },
  stale: { ru: 'Сначала прочитайте, что изменилось', en: 'First read what has changed' },
  saved: { ru: 'Черновик сохранён в {time}.', en: 'Draft kept at {time}.' },
  drop: { ru: 'Стереть', en: 'Discard the draft' },
  templatesFailed: {
    ru: 'Шаблоны не загрузились, писать можно и без них.',
    en: 'The templates did not load; you can write without them.',
  },
});

const approvalChoices = [
  'approved',
  'approved-with-conditions',
  'clarification',
  'refused',
] as const satisfies readonly Choice[];
const noticeChoices = ['agree', 'proposal', 'warning', 'article-12-3'] as const satisfies readonly Choice[];
const sendWord: Partial<Record<Choice, Message>> = {
  clarification: m.send,
  proposal: m.sendProposal,
  warning: m.sendWarning,
};

function Editor({
  choice,
  refusedPointers,
}: {
  readonly choice: Choice;
  readonly refusedPointers: readonly string[];
}): ReactElement {
  switch (choice) {
    case 'approved':
    case 'agree':
      return <ExplanationField choice={choice} />;
    case 'approved-with-conditions':
      return (
        <>
          <ConditionsEditor />
          <ExplanationField choice={choice} />
        </>
      );
    case 'refused':
      return (
        <>
          <RefusalEditor />
          <ExplanationField choice={choice} />
        </>
      );
    case 'clarification':
      return <ClarificationEditor refusedPointers={refusedPointers} />;
    case 'proposal':
      return <ProposalEditor />;
    case 'warning':
      return <WarningEditor />;
    case 'article-12-3':
      return <ArticleEditor />;
  }
}

/** Ctrl+Enter (⌘+Enter) presses the main button from wherever the person types. */
function useSendKey(send: () => void): void {
  const press = useEffectEvent(send);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (
        event.key !== 'Enter' ||
        !(event.ctrlKey || event.metaKey) ||
        document.querySelector('.scrim') !== null
      )
        return;
      event.preventDefault();
      event.stopPropagation();
      press();
    };
    // In the capture phase: buttons keep Enter to themselves.
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
}

function DraftLine(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { draft, dropDraft } = useCase();
  if (draft.savedAt === null) return null;
  return (
    <p className="composer-line small muted" aria-live="polite">
      {t(m.saved, { time: format.time(draft.savedAt) })}
      <button type="button" className="link ml-auto" onClick={dropDraft}>
        {t(m.drop)}
      </button>
    </p>
  );
}

/** Composes the decision: kind, conditions or grounds, words; says what is missing; sends. */
export function Composer(): ReactElement {
  const t = useT();
  const format = useFormat();
  const obstacleWords = useObstacleWords();
  const { application, draft, changeDraft, dropDraft, seen } = useCase();
  const templates = useQuery(templatesQuery);
  const command = useCaseCommand({ onSuccess: dropDraft });
  const isNotice = application.procedure === 'notification';
  const obstacles = obstaclesOf(application, draft);
  const first = obstacles[0];
  const reason = seen.isStale ? t(m.stale) : first && obstacleWords(first);
  const send = (): void => {
    const ready =
      reason === undefined && !command.isPending
        ? commandOfDraft(draft, application.opinions, format.zone)
        : undefined;
    if (ready !== undefined) command.mutate(ready);
  };
  useSendKey(send);
  const refusedPointers =
    command.error?.code === 'new-defect-on-review' ? asTextList(command.error.extra['pointers']) : [];
  const options = (isNotice ? noticeChoices : approvalChoices).map((choice): RadioOption<Choice> => ({
    id: choice,
    label: t(m[choice]),
    ...(choice === 'approved-with-conditions'
      ? { end: <span className="muted">{conditionsInForce(draft, application.opinions).length || ''}</span> }
      : {}),
    ...(choice === 'clarification' && draft.questions.length > 0
      ? { end: <span className="muted">{draft.questions.length}</span> }
      : {}),
  }));
  return (
    <>
      <div className="case-column-head">
        <h2 id="case-decision">{t(isNotice ? m.noticeTitle : m.title)}</h2>
        <span className="composer-keys" aria-hidden>
          <kbd>D</kbd> <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </div>
      <div className={draft.choice === null ? 'form composer' : 'form composer composer-chosen'}>
        <RadioGroup
          label={<span className="visually-hidden">{t(m.kind)}</span>}
          name="decision-kind"
          value={draft.choice}
          onChange={(choice) => {
            command.reset();
            changeDraft((each) => ({ ...each, choice }));
          }}
          options={options}
        />
        {draft.choice !== null && <Editor choice={draft.choice} refusedPointers={refusedPointers} />}
        {templates.isError && <p className="small muted">{t(m.templatesFailed)}</p>}
        <div className="composer-send">
          <StaleNotice seen={seen} />
          {reason !== undefined && draft.choice !== null && !seen.isStale && (
            <Callout tone="wait" icon="info">
              {obstacles.map((obstacle) => (
                <p key={obstacle.kind}>{obstacleWords(obstacle)}</p>
              ))}
            </Callout>
          )}
          <CommandProblem problem={command.error} />
          <DraftLine />
          <Button
            variant="primary"
            icon={draft.choice === 'clarification' ? 'send' : 'signature'}
            isBlock
            isBusy={command.isPending}
            disabledReason={reason}
            onPress={send}
          >
            {t((draft.choice !== null && sendWord[draft.choice]) || m.sign)}
          </Button>
          {(draft.choice === 'approved' || draft.choice === 'approved-with-conditions') && <PermitPreview />}
        </div>
      </div>
    </>
  );
}
