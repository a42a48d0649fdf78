import type { CheckFinding, FeedbackView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useStaffAndUnits } from './staff-and-units.ts';
import { useFeedbackCommand, type FeedbackCommand } from './use-feedback-command.ts';

const m = messages({
  check: { ru: 'Проверить подразделение', en: 'Check the unit' },
  checkUnit: { ru: 'Кого проверяем', en: 'Whom to check' },
  startCheck: { ru: 'Начать проверку', en: 'Start the check' },
  plan: { ru: 'Назначить меру', en: 'Plan an action' },
  what: { ru: 'Что сделать', en: 'What is to be done' },
  who: { ru: 'Какое подразделение', en: 'Which unit' },
  person: { ru: 'Кто именно', en: 'Who exactly' },
  personHint: { ru: 'Человеку придёт сообщение', en: 'The person is told' },
  until: { ru: 'До какого дня', en: 'By when' },
  planIt: { ru: 'Назначить', en: 'Plan' },
  resolve: { ru: 'Ответить человеку', en: 'Answer the person' },
  finding: { ru: 'Жалоба подтвердилась?', en: 'Is the complaint founded?' },
  founded: { ru: 'Да, и меры приняты', en: 'Yes, and it was mended' },
  unfounded: { ru: 'Нет, нарушений не нашли', en: 'No, nothing wrong was found' },
  answer: { ru: 'Ответ', en: 'Answer' },
  answerHint: {
    ru: 'Человек прочтёт его в письме и скажет, решено ли',
    en: 'The person reads it in a letter and says whether it is settled',
  },
  send: { ru: 'Отправить ответ', en: 'Send the answer' },
  duplicate: { ru: 'Это повтор', en: 'It is a duplicate' },
  of: { ru: 'Номер первого отзыва', en: 'Number of the first one' },
  ofHint: { ru: 'Например, ОТ-2026-00012', en: 'Such as ОТ-2026-00012' },
  mark: { ru: 'Отметить повтором', en: 'Mark as a duplicate' },
  missing: { ru: 'Заполните это поле', en: 'Fill this in' },
});

interface StepProps {
  readonly item: FeedbackView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A dialog with one form and one button. */
function StepDialog({
  item,
  isOpen,
  onClose,
  title,
  submitText,
  commandOf,
  children,
}: StepProps & {
  readonly title: string;
  readonly submitText: string;
  /** Undefined while something is missing. */
  readonly commandOf: () => FeedbackCommand | undefined;
  readonly children: (isTried: boolean) => ReactNode;
}): ReactElement {
  const [isTried, setIsTried] = useState(false);
  const command = useFeedbackCommand(item, onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    const made = commandOf();
    if (made) command.mutate(made);
  };
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={(opens) => !opens && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        {children(isTried)}
        <ProblemCallout problem={command.error} />
        <Button variant="primary" type="submit" isBusy={command.isPending}>
          {submitText}
        </Button>
      </form>
    </Dialog>
  );
}

const useUnitOptions = () => {
  const t = useT();
  return useStaffAndUnits().units.map(({ code, title }) => ({ id: code, label: t.text(title) }));
};

/** Which unit is checked. */
export function CheckDialog(props: StepProps): ReactElement {
  const t = useT();
  const units = useUnitOptions();
  const [unit, setUnit] = useState<string | null>(props.item.unit?.code ?? null);
  return (
    <StepDialog
      {...props}
      title={t(m.check)}
      submitText={t(m.startCheck)}
      commandOf={() => (unit === null ? undefined : { path: '/check', body: { unitCode: unit } })}
    >
      {(isTried) => (
        <ComboBox
          label={t(m.checkUnit)}
          options={units}
          value={unit}
          onChange={setUnit}
          error={isTried && unit === null ? t(m.missing) : undefined}
        />
      )}
    </StepDialog>
  );
}

/** Who does what by when. */
export function PlanDialog(props: StepProps): ReactElement {
  const t = useT();
  const units = useUnitOptions();
  const { staff } = useStaffAndUnits();
  const [what, setWhat] = useState('');
  const [unit, setUnit] = useState<string | null>(props.item.check?.unit.code ?? null);
  const [personId, setPersonId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  return (
    <StepDialog
      {...props}
      title={t(m.plan)}
      submitText={t(m.planIt)}
      commandOf={() =>
        what.trim() === '' || unit === null || dueOn === null
          ? undefined
          : {
              path: '/actions',
              body: { what: what.trim(), unitCode: unit, dueOn, ...(personId === null ? {} : { personId }) },
            }
      }
    >
      {(isTried) => (
        <>
          <TextArea
            label={t(m.what)}
            value={what}
            onChange={setWhat}
            maxLength={4000}
            rows={3}
            error={isTried && what.trim() === '' ? t(m.missing) : undefined}
          />
          <ComboBox
            label={t(m.who)}
            options={units}
            value={unit}
            onChange={setUnit}
            error={isTried && unit === null ? t(m.missing) : undefined}
          />
          <ComboBox
            label={t(m.person)}
            hint={t(m.personHint)}
            isOptional
            options={staff.map(({ id, displayName }) => ({ id, label: displayName }))}
            value={personId}
            onChange={setPersonId}
          />
          <DateField
            label={t(m.until)}
            value={dueOn}
            onChange={setDueOn}
            error={isTried && dueOn === null ? t(m.missing) : undefined}
          />
        </>
      )}
    </StepDialog>
  );
}

/** What the person is answered, and what the check found. */
export function ResolveDialog(props: StepProps): ReactElement {
  const t = useT();
  const isChecked = props.item.check !== undefined;
  const [answer, setAnswer] = useState('');
  const [finding, setFinding] = useState<CheckFinding | null>(null);
  const isMissing = answer.trim() === '' || (isChecked && finding === null);
  return (
    <StepDialog
      {...props}
      title={t(m.resolve)}
      submitText={t(m.send)}
      commandOf={() =>
        isMissing
          ? undefined
          : { path: '/resolution', body: { answer: answer.trim(), ...(finding === null ? {} : { finding }) } }
      }
    >
      {(isTried) => (
        <>
          {isChecked && (
            <RadioGroup<CheckFinding>
              label={t(m.finding)}
              value={finding}
              onChange={setFinding}
              options={[
                { id: 'founded', label: t(m.founded) },
                { id: 'unfounded', label: t(m.unfounded) },
              ]}
              error={isTried && finding === null ? t(m.missing) : undefined}
            />
          )}
          <TextArea
            label={t(m.answer)}
            hint={t(m.answerHint)}
            value={answer}
            onChange={setAnswer}
            maxLength={4000}
            rows={6}
            error={isTried && answer.trim() === '' ? t(m.missing) : undefined}
          />
        </>
      )}
    </StepDialog>
  );
}

/** Which one said it first. */
export function DuplicateDialog(props: StepProps): ReactElement {
  const t = useT();
  const [number, setNumber] = useState('');
  return (
    <StepDialog
      {...props}
      title={t(m.duplicate)}
      submitText={t(m.mark)}
      commandOf={() =>
        number.trim() === '' ? undefined : { path: '/duplicate', body: { of: number.trim() } }
      }
    >
      {(isTried) => (
        <TextField
          label={t(m.of)}
          hint={t(m.ofHint)}
          value={number}
          onChange={setNumber}
          maxLength={40}
          error={isTried && number.trim() === '' ? t(m.missing) : undefined}
        />
      )}
    </StepDialog>
  );
}
