import type { ApplicationView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { showToast } from '../../../../ui/toast-store.ts';
import { CommandProblem } from '../command-problem.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const m = messages({
  title: { ru: 'Ответ ведомства: {agency}', en: 'The agency’s answer: {agency}' },
  value: { ru: 'Что ответили', en: 'What they answered' },
  agree: { ru: 'Согласны', en: 'Agree' },
  withConditions: { ru: 'Согласны с условиями', en: 'Agree with conditions' },
  object: { ru: 'Возражают', en: 'Object' },
  notCompetent: { ru: 'Не в их компетенции', en: 'Not competent' },
  noAnswer: { ru: 'Не ответили', en: 'No answer' },
  conditions: { ru: 'Условия', en: 'Conditions' },
  conditionsHint: {
    ru: 'Каждое с новой строки: что сделать и чем проверить',
    en: 'One a line: what to do and how it is checked',
  },
  needConditions: {
    ru: 'Напишите хотя бы одно условие или выберите «Согласны»',
    en: 'Write at least one condition, or choose “Agree”',
  },
  ground: { ru: 'Норма, на которую ссылаются', en: 'The norm they refer to' },
  groundHint: {
    ru: 'Например: ППР № 1479, п. 37. Без нормы возражение возвращают ведомству',
    en: 'For example: ППР № 1479, cl. 37. An objection without a norm goes back to the agency',
  },
  needGround: {
    ru: 'Укажите норму: возражение без неё не принимается',
    en: 'Give the norm: an objection without it is not accepted',
  },
  text: { ru: 'Пояснение ведомства', en: 'The agency’s explanation' },
  save: { ru: 'Записать ответ', en: 'Record the answer' },
  saved: { ru: 'Ответ записан: {agency}', en: 'The answer is recorded: {agency}' },
});

type Opinion = ApplicationView['opinions'][number];
type Value = NonNullable<Opinion['value']>;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function OpinionForm({
  opinion,
  onDone,
}: {
  readonly opinion: Opinion;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const [value, setValue] = useState<Value>(opinion.value ?? 'agree');
  const [conditions, setConditions] = useState(opinion.conditions.join('\n'));
  const [ground, setGround] = useState(opinion.ground ?? '');
  const [text, setText] = useState(opinion.text ?? '');
  const [isChecked, setChecked] = useState(false);
  const agency = t.text(opinion.title);
  const record = useCaseCommand({
    onSuccess: () => {
      showToast(t(m.saved, { agency }));
      onDone();
    },
  });
  const lacksConditions = value === 'agree-with-conditions' && linesOf(conditions).length === 0;
  const lacksGround = value === 'object' && ground.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (lacksConditions || lacksGround) return;
    record.mutate({
      method: 'PUT',
      path: `/opinions/${opinion.agency}`,
      body: {
        value,
        conditions: value === 'agree-with-conditions' ? linesOf(conditions) : [],
        ...(value === 'object' ? { ground: ground.trim() } : {}),
        ...(text.trim() === '' ? {} : { text: text.trim() }),
      },
    });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <RadioGroup
        label={t(m.value)}
        value={value}
        onChange={setValue}
        options={[
          { id: 'agree', label: t(m.agree) },
          { id: 'agree-with-conditions', label: t(m.withConditions) },
          { id: 'object', label: t(m.object) },
          { id: 'not-competent', label: t(m.notCompetent) },
          { id: 'no-answer', label: t(m.noAnswer) },
        ]}
      />
      {value === 'agree-with-conditions' && (
        <TextArea
          label={t(m.conditions)}
          hint={t(m.conditionsHint)}
          value={conditions}
          onChange={setConditions}
          error={isChecked && lacksConditions ? t(m.needConditions) : undefined}
        />
      )}
      {value === 'object' && (
        <TextField
          label={t(m.ground)}
          hint={t(m.groundHint)}
          value={ground}
          maxLength={500}
          onChange={setGround}
          error={isChecked && lacksGround ? t(m.needGround) : undefined}
        />
      )}
      <TextArea label={t(m.text)} isOptional rows={3} maxLength={4000} value={text} onChange={setText} />
      <CommandProblem problem={record.error} />
      <Button variant="primary" type="submit" isBusy={record.isPending}>
        {t(m.save)}
      </Button>
    </form>
  );
}

/** Records what an agency answered by letter or phone. */
export function OpinionDialog({
  opinion,
  onClose,
}: {
  readonly opinion: Opinion | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  return (
    <Dialog
      title={opinion === undefined ? '' : t(m.title, { agency: t.text(opinion.title) })}
      isOpen={opinion !== undefined}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {opinion !== undefined && <OpinionForm opinion={opinion} onDone={onClose} />}
    </Dialog>
  );
}
