import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { focusField } from '../../../ui/error-summary.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Link } from '../../../ui/link.tsx';
import { SeverityBadge } from '../alert-words.tsx';
import type { AlertVocabulary } from '../alert-queries.ts';
import { stepIds, type RuleDraft, type StepId } from './rule-draft.ts';
import { conditionSentence, eventSentence, recipientsSentence } from './rule-sentences.ts';
import { CheckStep } from './steps/check-step.tsx';
import { ConditionStep } from './steps/condition-step.tsx';
import { EventStep } from './steps/event-step.tsx';
import { RecipientsStep } from './steps/recipients-step.tsx';
import { WordsStep } from './steps/words-step.tsx';
import { useRuleFaults } from './use-rule-faults.ts';

const m = messages({
  steps: { ru: 'Пять шагов правила', en: 'The five steps of a rule' },
  event: { ru: 'Событие', en: 'Event' },
  condition: { ru: 'Условие', en: 'Condition' },
  recipients: { ru: 'Кому и как', en: 'Whom and how' },
  words: { ru: 'Текст', en: 'Words' },
  check: { ru: 'Проверка на прошлом и включение', en: 'Trying on the past and turning on' },
  change: { ru: 'Изменить', en: 'Change' },
  changeStep: { ru: 'Изменить: {step}', en: 'Change: {step}' },
  open: { ru: 'Открыть', en: 'Open' },
  openStep: { ru: 'Открыть: {step}', en: 'Open: {step}' },
  next: { ru: 'Дальше', en: 'Next' },
  toCheck: { ru: 'К проверке', en: 'To the check' },
  message: { ru: '«{title}»', en: '“{title}”' },
});
const titles: Readonly<Record<StepId, Message>> = m;

export interface RuleEditorProps {
  readonly draft: RuleDraft;
  readonly vocabulary: AlertVocabulary;
  readonly onChange: (draft: RuleDraft) => void;
  /** Everything was set up before: each step folds to its sentence and the last stands open. */
  readonly isWhole: boolean;
  /** Buttons that turn the rule on or keep it. */
  readonly actions: ReactNode;
}

/** A rule in five steps: finished ones fold to a sentence, each can be opened by its address. */
export function RuleEditor({ draft, vocabulary, onChange, isWhole, actions }: RuleEditorProps): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const asked = stepIds.find((id) => id === search.get('step'));
  const open = asked ?? (isWhole ? 'check' : 'event');
  const [tried, setTried] = useState<readonly StepId[]>([]);
  const [furthest, setFurthest] = useState(0);
  const faults = useRuleFaults(draft);
  const position = stepIds.indexOf(open);
  const reached = isWhole ? stepIds.length : Math.max(furthest, position);
  const heading = useRef<HTMLHeadingElement>(null);
  const formerOpen = useRef(open);
  useEffect(() => {
    if (formerOpen.current !== open) heading.current?.focus();
    formerOpen.current = open;
  }, [open]);
  const go = (step: StepId): void => {
    setFurthest(Math.max(reached, stepIds.indexOf(step)));
    const next = new URLSearchParams(search);
    next.set('step', step);
    setSearch(next, { preventScrollReset: true });
  };
  const leave = (): void => {
    setTried([...tried, open]);
    const [first] = faults.filter(({ step }) => step === open);
    const next = stepIds[position + 1];
    if (first) focusField(first.field);
    else if (next) go(next);
  };
  const errorAt = (field: string): string | undefined =>
    faults.find(
      (fault) =>
        fault.field === field &&
        (!fault.isLack || tried.includes(fault.step) || (isWhole && fault.step === open) || reached > 3),
    )?.text;
  const named = (isDone: boolean, step: string) => ({
    'aria-label': t(isDone ? m.changeStep : m.openStep, { step }),
  });
  const props = { draft, vocabulary, onChange, errorAt };
  const bodies: Readonly<Record<StepId, ReactElement>> = {
    event: <EventStep {...props} />,
    condition: <ConditionStep {...props} />,
    recipients: <RecipientsStep {...props} />,
    words: <WordsStep {...props} />,
    check: (
      <CheckStep
        draft={draft}
        faults={faults}
        onChange={onChange}
        actions={actions}
        onMend={({ step, field }) => {
          go(step);
          // The step is drawn first.
          requestAnimationFrame(() => requestAnimationFrame(() => focusField(field)));
        }}
      />
    ),
  };
  return (
    <ol className="rule-steps" aria-label={t(m.steps)}>
      {stepIds.map((id, index) => {
        const isOpen = id === open;
        const isDone = !isOpen && index < reached && id !== 'check';
        const isFaulty = isDone && faults.some(({ step }) => step === id);
        return (
          <li
            key={id}
            className={cx(isOpen && 'is-open', isFaulty && 'is-faulty', !isOpen && !isDone && 'is-ahead')}
            aria-current={isOpen ? 'step' : undefined}
          >
            <span className="rule-number" aria-hidden>
              {isFaulty ? <Icon name="stop" /> : isDone ? <Icon name="check" /> : index + 1}
            </span>
            <div>
              <h2 ref={isOpen ? heading : undefined} tabIndex={isOpen ? -1 : undefined}>
                {t(titles[id])}
              </h2>
              {isDone && <Sentence step={id} draft={draft} vocabulary={vocabulary} />}
              {isOpen && (
                <div className="rule-body">
                  {bodies[id]}
                  {id !== 'check' && (
                    <p>
                      <Button variant="primary" onPress={leave}>
                        {t(id === 'words' ? m.toCheck : m.next)}
                      </Button>
                    </p>
                  )}
                </div>
              )}
            </div>
            {!isOpen && (isDone || draft.event !== null) && (
              <Link to={`?${stepSearch(search, id)}`} {...(id !== 'check' && named(isDone, t(titles[id])))}>
                {t(id === 'check' ? m.toCheck : isDone ? m.change : m.open)}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const stepSearch = (search: URLSearchParams, step: StepId): string => {
  const next = new URLSearchParams(search);
  next.set('step', step);
  return next.toString();
};

function Sentence({
  step,
  draft,
  vocabulary,
}: {
  readonly step: StepId;
  readonly draft: RuleDraft;
  readonly vocabulary: AlertVocabulary;
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const words = { t, format, vocabulary };
  switch (step) {
    case 'event':
      return <p>{eventSentence(words, draft)}</p>;
    case 'condition':
      return (
        <p>
          <SeverityBadge severity={draft.severity} /> {' · '}
          {conditionSentence(words, draft)}
        </p>
      );
    case 'recipients':
      return <p>{recipientsSentence(words, draft)}</p>;
    case 'words':
      return <p className="muted">{t(m.message, { title: [draft.title, draft.text].join('. ') })}</p>;
    case 'check':
      return null;
  }
}
