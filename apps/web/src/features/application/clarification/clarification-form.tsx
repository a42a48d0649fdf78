import { useQueryClient } from '@tanstack/react-query';
import type { ApplicationView } from '@veche/contracts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useCommand } from '../../../api/index.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { createFormStore, FormProvider } from '../../wizard/form/form-store.ts';
import { isSame } from '../../wizard/form/form-pointer.ts';
import { mergeForms } from '../../wizard/form/merge-forms.ts';
import { answerClarification } from '../application-commands.ts';
import { fieldEditorOf } from './field-editor.tsx';
import { useKeptAnswers } from './use-kept-answers.ts';

const m = messages({
  title: {
    ru: 'Ответьте на {n, plural, one {# вопрос} few {# вопроса} other {# вопросов}}',
    en: 'Answer {n, plural, one {# question} other {# questions}}',
  },
  until: {
    ru: 'до {on}. До вашего ответа срок решения стоит',
    en: 'until {on}. The term stands still until you answer',
  },
  answer: { ru: 'Ответ на вопрос {n}', en: 'Answer to question {n}' },
  returned: { ru: 'Ответ вернули: {reason}', en: 'The answer was returned: {reason}' },
  earlier: { ru: 'Вы ответили: {answer}', en: 'You answered: {answer}' },
  change: { ru: 'Изменить это в заявке', en: 'Change it in the application' },
  hide: { ru: 'Свернуть', en: 'Fold' },
  documents: {
    ru: 'Файл загрузите в разделе «Документы» ниже.',
    en: 'Upload the file in the section “Documents” below.',
  },
  send: { ru: 'Отправить ответы', en: 'Send the answers' },
  empty: { ru: 'Напишите ответ: «{label}»', en: 'Write the answer: “{label}”' },
  sent: { ru: 'Ответы отправлены. Срок пошёл снова', en: 'The answers are sent. The term runs again' },
  stale: {
    ru: 'Пока вы писали, заявка изменилась. Ваши ответы на месте: посмотрите, что нового, и отправьте ещё раз.',
    en: 'The application changed while you were writing. Your answers are in place: see what is new and send again.',
  },
});

type Round = ApplicationView['clarifications'][number];
type Item = Round['items'][number];

interface QuestionProps {
  readonly item: Item;
  readonly number: number;
  readonly applicationId: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function Question({ item, number, applicationId, value, error, onChange }: QuestionProps): ReactElement {
  const t = useT();
  const [isEditing, setEditing] = useState(false);
  const editor = fieldEditorOf(item.pointer, applicationId);
  return (
    <li>
      <p>
        <b>
          {number}. {t.text(item.label)}
        </b>
      </p>
      <p className="mt-1 max-w-measure">{item.question}</p>
      {item.answer !== undefined && (
        <p className="small muted mt-1">{t(m.earlier, { answer: item.answer })}</p>
      )}
      {item.returnReason !== undefined && (
        <p className="mt-1 text-warn">{t(m.returned, { reason: item.returnReason })}</p>
      )}
      <div className="mt-2">
        <TextArea
          label={t(m.answer, { n: number })}
          name={item.id}
          rows={3}
          maxLength={2000}
          value={value}
          onChange={onChange}
          error={error}
        />
      </div>
      {item.pointer.startsWith('/documents') && <p className="small muted">{t(m.documents)}</p>}
      {editor && (
        <>
          <Button
            size="small"
            variant="quiet"
            icon={isEditing ? 'up' : 'pen'}
            aria-expanded={isEditing}
            onPress={() => setEditing(!isEditing)}
          >
            {t(isEditing ? m.hide : m.change)}
          </Button>
          {isEditing && <div className="mt-2 border-l-2 border-line pl-4">{editor}</div>}
        </>
      )}
    </li>
  );
}

/** The form changed here, kept true to what changes elsewhere. */
function useFormCopy(form: ApplicationView['form']) {
  const [store] = useState(() => createFormStore(form));
  const base = useRef(form);
  useEffect(() => {
    if (isSame(base.current, form)) return;
    store.getState().replace(mergeForms(base.current, store.getState().form, form).form);
    base.current = form;
  }, [form, store]);
  return {
    store,
    changed: () => (isSame(store.getState().form, base.current) ? undefined : store.getState().form),
  };
}

/** The officer's questions, answered in place and all at once; the fields they are about can be changed beside the answer. */
export function ClarificationForm({
  application,
  round,
}: {
  readonly application: ApplicationView;
  readonly round: Round;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const { id, version } = application;
  const items = round.items.filter(({ state }) => state === 'open' || state === 'returned');
  const { answers, set, forget } = useKeptAnswers(round.id);
  const { store, changed } = useFormCopy(application.form);
  const [wasTried, setTried] = useState(false);
  const send = useCommand(
    (_: undefined, attempt) => {
      const form = changed();
      return answerClarification(
        id,
        version,
        {
          answers: items.map((item) => ({ itemId: item.id, answer: (answers[item.id] ?? '').trim() })),
          ...(form === undefined ? {} : { form }),
        },
        attempt,
      );
    },
    {
      onSuccess: async () => {
        forget();
        showToast(t(m.sent));
        await client.invalidateQueries({ queryKey: ['application'] });
      },
      onProblem: (problem) => {
        if (problem.code === 'stale-version')
          void client.invalidateQueries({ queryKey: ['application', id] });
      },
    },
  );
  const empty = items.filter((item) => (answers[item.id] ?? '').trim() === '');
  const faultOf = (item: Item): string | undefined =>
    wasTried && empty.includes(item) ? t(m.empty, { label: t.text(item.label) }) : undefined;
  const submit = (): void => {
    setTried(true);
    if (empty.length === 0) send.mutate(undefined);
  };
  return (
    <FormProvider value={store}>
      <Section
        title={t(m.title, { n: items.length })}
        note={t(m.until, { on: format.nearDate(round.dueOn) })}
        id="clarification"
      >
        {wasTried && (
          <ErrorSummary
            faults={empty.map((item) => ({
              field: item.id,
              text: t(m.empty, { label: t.text(item.label) }),
            }))}
          />
        )}
        <ol className="lines">
          {items.map((item, index) => (
            <Question
              key={item.id}
              item={item}
              number={index + 1}
              applicationId={id}
              value={answers[item.id] ?? ''}
              onChange={(text) => set(item.id, text)}
              error={faultOf(item)}
            />
          ))}
        </ol>
        {send.error && (
          <Callout tone={send.error.code === 'stale-version' ? 'warn' : 'bad'} isAnnounced>
            {send.error.code === 'stale-version' ? t(m.stale) : send.error.title}
          </Callout>
        )}
        <div className="mt-4">
          <Button variant="primary" icon="send" isBusy={send.isPending} onPress={submit}>
            {t(m.send)}
          </Button>
        </div>
      </Section>
    </FormProvider>
  );
}
