import { useState, type FormEvent, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { useSession } from '../../app/session.ts';
import { messages, useT, type Message } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { knownStages, useNormWords } from './norm-words.ts';
import type { RecalculationPreview, ServiceNorm } from './norms-queries.ts';
import type { NormToChange } from './propose-norm-dialog.tsx';

const m = messages({
  stage: { ru: 'Что нормируется', en: 'What it is for' },
  amount: { ru: 'Срок', en: 'Term' },
  unit: { ru: 'Единица', en: 'Unit' },
  workingDay: { ru: 'рабочие дни', en: 'working days' },
  calendarDay: { ru: 'календарные дни', en: 'calendar days' },
  hour: { ru: 'часы работы', en: 'office hours' },
  minute: { ru: 'минуты', en: 'minutes' },
  month: { ru: 'месяцы', en: 'months' },
  shift: { ru: 'Если последний день – выходной', en: 'When the last day is a day off' },
  next: { ru: 'следующий рабочий', en: 'the next working day' },
  previous: { ru: 'предыдущий рабочий', en: 'the working day before' },
  noShift: { ru: 'не переносится', en: 'stays' },
  start: { ru: 'Отсчёт', en: 'Counted from' },
  opened: { ru: 'с поступления', en: 'the day it came' },
  registered: { ru: 'с регистрации', en: 'the registration' },
  pausable: { ru: 'Отсчёт может останавливаться', en: 'The clock may stop' },
  extension: { ru: 'Продление, не больше', en: 'Extension, at most' },
  from: { ru: 'Действует с', en: 'In force from' },
  act: { ru: 'Акт', en: 'Act' },
  clause: { ru: 'Статья или пункт', en: 'Clause' },
  reason: { ru: 'Зачем менять', en: 'Why change it' },
  needAmount: { ru: 'От 0 до 1000', en: 'From 0 to 1000' },
  needFrom: { ru: 'Укажите, с какого дня норма действует', en: 'Say from which day it holds' },
  needAct: { ru: 'Назовите акт', en: 'Name the act' },
  needReason: {
    ru: 'Напишите причину, не короче пяти знаков',
    en: 'Write the reason, at least five characters',
  },
  propose: { ru: 'Предложить', en: 'Propose' },
});

const units = ['workingDay', 'calendarDay', 'hour', 'minute', 'month'] as const;
const shifts: Record<ServiceNorm['endShift'], Message> = {
  next: m.next,
  previous: m.previous,
  none: m.noShift,
};

/** The fields of a norm; what the form does not ask for stays as in the norm before. */
export function ProposeNormForm({
  change: { service, norm },
  onProposed,
}: {
  readonly change: NormToChange;
  readonly onProposed: (preview: RecalculationPreview) => void;
}): ReactElement {
  const t = useT();
  const words = useNormWords();
  const { todayOn } = useSession();
  const [fields, setFields] = useState({
    stage: norm?.stage ?? 'final',
    amount: norm?.amount ?? (null as number | null),
    unit: norm?.unit ?? 'workingDay',
    endShift: norm?.endShift ?? 'next',
    startsWith: norm?.startsWith ?? 'registered',
    isPausable: norm?.isPausable ?? false,
    extension: norm?.extension ?? (null as number | null),
    validFrom: null as string | null,
    act: norm === undefined ? '' : words.basis({ basis: norm.basis.slice(0, 1) }),
    clause: '',
    reason: '',
  });
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<typeof fields>): void => setFields((each) => ({ ...each, ...part }));
  const propose = useCommand(
    (body: unknown, { headers }) =>
      sendCommand<{ readonly preview: RecalculationPreview }>('POST', '/v1/norm-proposals', body, {
        idempotencyKey: headers['idempotency-key'],
      }),
    { onSuccess: ({ preview }) => onProposed(preview) },
  );
  const { amount, validFrom, act, clause, reason, extension, ...term } = fields;
  const faults = {
    amount: amount === null || amount < 0 || amount > 1000 ? t(m.needAmount) : undefined,
    validFrom: validFrom === null ? t(m.needFrom) : undefined,
    act: act.trim().length < 2 ? t(m.needAct) : undefined,
    reason: reason.trim().length < 5 ? t(m.needReason) : undefined,
  };
  const shown = isTried ? faults : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    propose.mutate({
      ...term,
      serviceCode: service.code,
      amount,
      validFrom,
      endsWith: norm?.endsWith ?? 'day',
      act: act.trim(),
      reason: reason.trim(),
      ...(clause.trim() === '' ? {} : { clause: clause.trim() }),
      ...(extension === null ? {} : { extension }),
    });
  };
  const stages = [...new Set([fields.stage, ...knownStages])];
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>
        <b>{t.text(service.title)}</b> <span className="small muted mono">{service.code}</span>
      </p>
      <Select
        label={t(m.stage)}
        options={stages.map((id) => ({ id, label: words.stage(id) }))}
        value={fields.stage}
        isDisabled={norm !== undefined}
        onChange={(stage) => set({ stage: stage ?? 'final' })}
      />
      <div className="field-pair">
        <NumberField
          label={t(m.amount)}
          value={amount}
          onChange={(next) => set({ amount: next })}
          error={shown?.amount}
        />
        <Select
          label={t(m.unit)}
          options={units.map((id) => ({ id, label: t(m[id]) }))}
          value={fields.unit}
          onChange={(unit) => set({ unit: unit ?? 'workingDay' })}
        />
      </div>
      <div className="field-pair">
        <Select
          label={t(m.start)}
          options={(['opened', 'registered'] as const).map((id) => ({ id, label: t(m[id]) }))}
          value={fields.startsWith}
          onChange={(startsWith) => set({ startsWith: startsWith ?? 'registered' })}
        />
        <Select
          label={t(m.shift)}
          options={(['next', 'previous', 'none'] as const).map((id) => ({ id, label: t(shifts[id]) }))}
          value={fields.endShift}
          onChange={(endShift) => set({ endShift: endShift ?? 'next' })}
        />
      </div>
      <div className="field-pair">
        <NumberField
          label={t(m.extension)}
          isOptional
          minValue={1}
          value={extension}
          onChange={(next) => set({ extension: next })}
        />
        <DatePicker
          label={t(m.from)}
          minOn={todayOn}
          value={validFrom}
          onChange={(next) => set({ validFrom: next })}
          error={shown?.validFrom}
        />
      </div>
      <Checkbox isSelected={fields.isPausable} onChange={(isPausable) => set({ isPausable })}>
        {t(m.pausable)}
      </Checkbox>
      <div className="field-pair">
        <TextField
          label={t(m.act)}
          maxLength={300}
          value={act}
          onChange={(next) => set({ act: next })}
          error={shown?.act}
        />
        <TextField
          label={t(m.clause)}
          isOptional
          maxLength={200}
          value={clause}
          onChange={(next) => set({ clause: next })}
        />
      </div>
      <TextArea
        label={t(m.reason)}
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={(next) => set({ reason: next })}
        error={shown?.reason}
      />
      <ProblemCallout problem={propose.error} />
      <Button variant="primary" type="submit" isBusy={propose.isPending}>
        {t(m.propose)}
      </Button>
    </form>
  );
}
