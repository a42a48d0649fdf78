import { useId, type ReactElement, type ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { DatePicker, type DatePickerProps } from './date-picker.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { TimeField } from './time-field.tsx';

const m = messages({
  startDay: { ru: 'Первый день', en: 'First day' },
  endDay: { ru: 'Последний день', en: 'Last day' },
  from: { ru: 'Начало', en: 'Start' },
  to: { ru: 'Конец', en: 'End' },
});

/** From a day and a time to a day and a time, local to the municipality; parts are null until entered. */
export interface LocalDateTimeRange {
  readonly startOn: string | null;
  readonly startTime: string | null;
  readonly endOn: string | null;
  readonly endTime: string | null;
}

export interface DateTimeRangeProps
  extends
    Pick<FieldProps, 'hint' | 'error' | 'name' | 'isDisabled'>,
    Pick<DatePickerProps, 'minOn' | 'maxOn' | 'isTaken' | 'legend'> {
  readonly label: ReactNode;
  readonly value: LocalDateTimeRange;
  readonly onChange: (value: LocalDateTimeRange) => void;
}

/** Day and time of the beginning and of the end. A chosen first day becomes the last one too, until that is changed. */
export function DateTimeRange({
  label,
  hint,
  error,
  name,
  isDisabled,
  value,
  onChange,
  ...calendar
}: DateTimeRangeProps): ReactElement {
  const t = useT();
  const id = useId();
  const change = (part: Partial<LocalDateTimeRange>): void => onChange({ ...value, ...part });
  const setStartOn = (startOn: string | null): void => {
    const follows =
      value.endOn === null || value.endOn === value.startOn || (startOn !== null && value.endOn < startOn);
    change(follows ? { startOn, endOn: startOn } : { startOn });
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      className={error === undefined ? 'field' : 'field field-invalid'}
      data-field={name}
    >
      <span className="field-label" id={`${id}-label`}>
        {label}
      </span>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="stop" />
          <span>{error}</span>
        </p>
      )}
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <DatePicker
          {...calendar}
          label={t(m.startDay)}
          value={value.startOn}
          onChange={setStartOn}
          isDisabled={isDisabled}
        />
        <TimeField
          label={t(m.from)}
          value={value.startTime}
          onChange={(startTime) => change({ startTime })}
          isDisabled={isDisabled}
        />
        <DatePicker
          {...calendar}
          label={t(m.endDay)}
          value={value.endOn}
          onChange={(endOn) => change({ endOn })}
          minOn={value.startOn ?? calendar.minOn}
          isDisabled={isDisabled}
        />
        <TimeField
          label={t(m.to)}
          value={value.endTime}
          onChange={(endTime) => change({ endTime })}
          isDisabled={isDisabled}
        />
      </div>
    </div>
  );
}
