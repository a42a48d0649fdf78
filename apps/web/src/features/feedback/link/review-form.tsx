import type { ReviewInput } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

const m = messages({
  score: { ru: 'Как вам ответили?', en: 'How were you answered?' },
  five: { ru: '5 – отлично', en: '5 – very well' },
  four: { ru: '4 – хорошо', en: '4 – well' },
  three: { ru: '3 – терпимо', en: '3 – passably' },
  two: { ru: '2 – плохо', en: '2 – poorly' },
  one: { ru: '1 – очень плохо', en: '1 – very poorly' },
  solved: { ru: 'Дело решено на самом деле?', en: 'Is the matter really settled?' },
  yes: { ru: 'Да', en: 'Yes' },
  no: { ru: 'Нет', en: 'No' },
  unsure: { ru: 'Пока не знаю', en: 'I do not know yet' },
  text: { ru: 'Что хорошо, что плохо?', en: 'What was good, what was bad?' },
  textHint: {
    ru: 'Видят только сотрудники, которые разбирают отзывы. Без вашего разрешения наружу идут одни цифры.',
    en: 'Only the staff who handle reviews see it. Unless you agree, figures alone are published.',
  },
  publish: { ru: 'Можно напечатать в отчёте города', en: 'The town may print it in its report' },
  publishDetail: {
    ru: 'Без имени, адреса и номера запроса: всё, по чему вас можно узнать, уберут до печати.',
    en: 'Without name, address or number of the request: whatever points at you is taken out first.',
  },
  complaint: { ru: 'Проверьте, как работали с моим запросом', en: 'Check how my request was handled' },
  complaintDetail: {
    ru: 'Проверим подразделение, исправим и спросим вас, решено ли. Ответ за 10 рабочих дней. Это не обращение по закону: его можно подать отдельно, ответ на него – за 30 дней.',
    en: 'We check the unit, mend it and ask you whether it is settled. The answer comes within 10 working days. It is not a legal appeal: that can be filed apart and is answered within 30 days.',
  },
  send: { ru: 'Отправить отзыв', en: 'Send the review' },
  scoreMissing: { ru: 'Выберите оценку', en: 'Choose a mark' },
  solvedMissing: { ru: 'Скажите, решено ли дело', en: 'Say whether the matter is settled' },
});

const scores = ['5', '4', '3', '2', '1'] as const;
type Score = (typeof scores)[number];
const scoreWords = { '5': m.five, '4': m.four, '3': m.three, '2': m.two, '1': m.one } as const;
type Solved = 'yes' | 'no' | 'unsure';
const solvedValues: Record<Solved, boolean | null> = { yes: true, no: false, unsure: null };

/** Two marks, words if wanted, and one button. */
export function ReviewForm({
  token,
  onDone,
}: {
  readonly token: string;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const [score, setScore] = useState<Score | null>(null);
  const [solved, setSolved] = useState<Solved | null>(null);
  const [text, setText] = useState('');
  const [isComplaint, setIsComplaint] = useState(false);
  const [mayPublish, setMayPublish] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const send = useCommand<ReviewInput, unknown>(
    (body, { headers }) =>
      sendCommand('POST', `/v1/feedback-links/${encodeURIComponent(token)}/review`, body, {
        idempotencyKey: headers['idempotency-key'],
      }),
    { onSuccess: onDone, onProblem: (problem) => problem.status === 409 && onDone() },
  );
  // A complaint is offered where something is wrong, not to whoever is content.
  const offersComplaint = solved === 'no' || (score !== null && Number(score) <= 3);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (score === null || solved === null) return;
    send.mutate({
      score: Number(score),
      solved: solvedValues[solved],
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      isComplaint: offersComplaint && isComplaint,
      mayPublish: mayPublish && text.trim() !== '',
    });
  };
  return (
    <form className="form mt-6" onSubmit={submit} noValidate>
      <RadioGroup
        label={t(m.score)}
        value={score}
        onChange={setScore}
        options={scores.map((id) => ({ id, label: t(scoreWords[id]) }))}
        error={isTried && score === null ? t(m.scoreMissing) : undefined}
      />
      <RadioGroup
        label={t(m.solved)}
        value={solved}
        onChange={setSolved}
        options={[
          { id: 'yes', label: t(m.yes) },
          { id: 'no', label: t(m.no) },
          { id: 'unsure', label: t(m.unsure) },
        ]}
        error={isTried && solved === null ? t(m.solvedMissing) : undefined}
      />
      <TextArea
        label={t(m.text)}
        hint={t(m.textHint)}
        isOptional
        value={text}
        onChange={setText}
        maxLength={4000}
        rows={4}
      />
      {text.trim() !== '' && (
        <Checkbox isSelected={mayPublish} onChange={setMayPublish} detail={t(m.publishDetail)}>
          {t(m.publish)}
        </Checkbox>
      )}
      {offersComplaint && (
        <Checkbox isSelected={isComplaint} onChange={setIsComplaint} detail={t(m.complaintDetail)}>
          {t(m.complaint)}
        </Checkbox>
      )}
      <ProblemCallout problem={send.error} />
      <p>
        <Button variant="primary" type="submit" isBusy={send.isPending}>
          {t(m.send)}
        </Button>
      </p>
    </form>
  );
}
