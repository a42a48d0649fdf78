import { fieldLabels, labelOf } from '@veche/contracts';
import { useEffect, useRef, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { useCase } from '../case-context.ts';
import { withQuestion, type QuestionDraft } from './case-draft.ts';
import { needsNewFact } from './obstacles.ts';

const m = messages({
  how: {
    ru: 'Выберите поле, знак вопроса у факта или «Спросить заявителя» у замечания. Один вопрос на поле.',
    en: 'Choose a field, the question sign at a fact, or “Ask the applicant” at a finding. One question a field.',
  },
  field: { ru: 'О чём спросить', en: 'What to ask about' },
  fieldPlaceholder: { ru: 'Поле заявки', en: 'A field of the application' },
  question: { ru: 'Вопрос: {label}', en: 'Question: {label}' },
  hint: {
    ru: 'Что поправить и как заявитель поймёт, что готово',
    en: 'What to mend and how the applicant knows it is done',
  },
  newFact: { ru: 'Что изменилось с первой проверки', en: 'What has changed since the first review' },
  newFactHint: {
    ru: 'Поле не спрашивали и оно не менялось. Повторно заявить о том, что было видно сразу, нельзя: 210-ФЗ, ст. 7',
    en: 'The field was not asked about and has not changed. What could be seen at once may not be raised now: 210-ФЗ, art. 7',
  },
  repeated: {
    ru: 'Сервер отклонил: это было видно при первой проверке. Напишите, какое обстоятельство новое, или уберите вопрос.',
    en: 'Refused: this could be seen at the first review. Write which circumstance is new, or remove the question.',
  },
  remove: { ru: 'Убрать вопрос: {label}', en: 'Remove the question: {label}' },
  pause: {
    ru: 'Срок решения встанет до ответа заявителя.',
    en: 'The decision term stands still until the applicant answers.',
  },
  second: { ru: 'Это повторный запрос.', en: 'This is a second request.' },
});

/** Every field of the form, answered or not; parts of lists are asked about through their list. */
const askable = Object.entries(fieldLabels).filter(([pointer]) => !pointer.includes('*'));

interface QuestionFieldsProps {
  readonly question: QuestionDraft;
  /** The server said that this could be seen at the first review. */
  readonly isRefused: boolean;
  readonly onChange: (question: QuestionDraft) => void;
  readonly onRemove: () => void;
}

function QuestionFields({ question, isRefused, onChange, onRemove }: QuestionFieldsProps): ReactElement {
  const t = useT();
  const { application } = useCase();
  const found = labelOf(question.pointer);
  const label = found === undefined ? question.pointer : t.text(found);
  return (
    <li className="ground">
      <div className="ground-head">
        <b className="font-mid">{label}</b>
        <Button
          size="small"
          variant="quiet"
          icon="cross"
          aria-label={t(m.remove, { label })}
          onPress={onRemove}
        />
      </div>
      <TextArea
        label={t(m.question, { label })}
        hint={t(m.hint)}
        rows={3}
        maxLength={2000}
        value={question.question}
        onChange={(text) => onChange({ ...question, question: text })}
      />
      {(needsNewFact(application, question) || isRefused || question.newFact !== '') && (
        <TextArea
          label={t(m.newFact)}
          hint={t(m.newFactHint)}
          error={isRefused ? t(m.repeated) : undefined}
          rows={2}
          maxLength={1000}
          value={question.newFact}
          onChange={(newFact) => onChange({ ...question, newFact })}
        />
      )}
    </li>
  );
}

/** Questions to the applicant, one a field. `refusedPointers` come from the server's refusal of a second request. */
export function ClarificationEditor({
  refusedPointers,
}: {
  readonly refusedPointers: readonly string[];
}): ReactElement {
  const t = useT();
  const { application, draft, changeDraft } = useCase();
  const fields = askable.map(([pointer, label]) => ({ id: pointer, label: t.text(label) }));
  const setQuestions = (questions: readonly QuestionDraft[]): void =>
    changeDraft((each) => ({ ...each, questions }));
  const list = useRef<HTMLUListElement>(null);
  const count = draft.questions.length;
  const counted = useRef(count);
  // A question was put from elsewhere on the page: on a phone, far above.
  useEffect(() => {
    if (count > counted.current) list.current?.lastElementChild?.querySelector('textarea')?.focus();
    counted.current = count;
  }, [count]);
  return (
    <>
      <p className="small muted">
        {application.clarifications.length > 0 && <b className="font-mid">{t(m.second)} </b>}
        {t(m.how)}
      </p>
      <ul ref={list}>
        {draft.questions.map((question, index) => (
          <QuestionFields
            key={question.key}
            question={question}
            isRefused={refusedPointers.includes(question.pointer) && question.newFact.trim() === ''}
            onChange={(next) => setQuestions(draft.questions.with(index, next))}
            onRemove={() => setQuestions(draft.questions.toSpliced(index, 1))}
          />
        ))}
      </ul>
      <ComboBox
        key={draft.questions.length}
        label={t(m.field)}
        placeholder={t(m.fieldPlaceholder)}
        value={null}
        onChange={(pointer) =>
          pointer !== null && changeDraft((each) => withQuestion(each, { pointer, question: '' }))
        }
        options={fields}
      />
      <Callout tone="wait">{t(m.pause)}</Callout>
    </>
  );
}
