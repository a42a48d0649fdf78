import type { ConfirmationInput } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

const m = messages({
  answer: { ru: 'Что вам ответили', en: 'What you were answered' },
  settled: { ru: 'Дело решено?', en: 'Is the matter settled?' },
  yes: { ru: 'Да, решено', en: 'Yes, it is' },
  no: { ru: 'Нет, вернуть в работу', en: 'No, work on it again' },
  text: { ru: 'Что ещё не так?', en: 'What is still wrong?' },
  send: { ru: 'Отправить ответ', en: 'Send the answer' },
  missing: { ru: 'Скажите, решено ли дело', en: 'Say whether the matter is settled' },
});

/** The person says whether it is really settled. */
export function ConfirmForm({
  path,
  answer,
  onDone,
}: {
  /** Where it is said. */
  readonly path: string;
  readonly answer: string | undefined;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const [settled, setSettled] = useState<'yes' | 'no' | null>(null);
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const send = useCommand<ConfirmationInput, unknown>(
    (body, { headers }) =>
      sendCommand('POST', path, body, {
        idempotencyKey: headers['idempotency-key'],
      }),
    { onSuccess: onDone, onProblem: (problem) => problem.status === 409 && onDone() },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (settled === null) return;
    const words = settled === 'no' ? text.trim() : '';
    send.mutate({ isSolved: settled === 'yes', ...(words === '' ? {} : { text: words }) });
  };
  return (
    <>
      {answer !== undefined && (
        <Section title={t(m.answer)} className="mt-6">
          <p className="feedback-words mt-2">{answer}</p>
        </Section>
      )}
      <form className="form mt-6" onSubmit={submit} noValidate>
        <RadioGroup
          label={t(m.settled)}
          value={settled}
          onChange={setSettled}
          options={[
            { id: 'yes', label: t(m.yes) },
            { id: 'no', label: t(m.no) },
          ]}
          error={isTried && settled === null ? t(m.missing) : undefined}
        />
        {settled === 'no' && (
          <TextArea label={t(m.text)} isOptional value={text} onChange={setText} maxLength={4000} rows={4} />
        )}
        <ProblemCallout problem={send.error} />
        <p>
          <Button variant="primary" type="submit" isBusy={send.isPending}>
            {t(m.send)}
          </Button>
        </p>
      </form>
    </>
  );
}
