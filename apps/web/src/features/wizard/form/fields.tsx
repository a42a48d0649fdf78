import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import type { RadioOption } from '../../../ui/radio-group.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField, type TextFieldProps } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { FieldNote } from './field-note.tsx';
import type { FieldFormat } from './field-format.ts';
import type { BooleanPointer, NumberPointer, TextPointer } from './form-pointer.ts';
import { useFormField } from './use-form-field.ts';

const m = messages({
  yes: { ru: 'Да', en: 'Yes' },
  no: { ru: 'Нет', en: 'No' },
});

interface FieldLook {
  /** Default: the name of the field in the contract. */
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
}

interface FormTextProps
  extends FieldLook, Pick<TextFieldProps, 'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'isNarrow'> {
  readonly pointer: TextPointer;
  readonly format?: FieldFormat;
}

/** One line of text of the form. */
export function FormText({ pointer, format, label, ...look }: FormTextProps): ReactElement {
  const field = useFormField<string>(pointer, format);
  return (
    <div>
      <TextField
        {...look}
        label={label ?? field.label}
        name={field.name}
        error={field.error}
        value={field.value ?? ''}
        onChange={(text) => field.set(text === '' ? undefined : text)}
        onBlur={field.onBlur}
      />
      <FieldNote pointer={pointer} />
    </div>
  );
}

/** Several lines of text of the form. */
export function FormArea({
  pointer,
  label,
  rows,
  maxLength,
  ...look
}: FieldLook & {
  readonly pointer: TextPointer;
  readonly rows?: number;
  readonly maxLength?: number;
}): ReactElement {
  const field = useFormField<string>(pointer);
  return (
    <div>
      <TextArea
        {...look}
        {...(rows === undefined ? {} : { rows })}
        maxLength={maxLength}
        label={label ?? field.label}
        name={field.name}
        error={field.error}
        value={field.value ?? ''}
        onChange={(text) => field.set(text === '' ? undefined : text)}
      />
      <FieldNote pointer={pointer} />
    </div>
  );
}

/** Units that stand in the fields, in both languages. */
const units = messages({
  м: { ru: 'м', en: 'm' },
  'м²': { ru: 'м²', en: 'm²' },
  'м³': { ru: 'м³', en: 'm³' },
  'км/ч': { ru: 'км/ч', en: 'km/h' },
  'м/с': { ru: 'м/с', en: 'm/s' },
  ч: { ru: 'ч', en: 'h' },
  мин: { ru: 'мин', en: 'min' },
  дБА: { ru: 'дБА', en: 'dBA' },
  кВт: { ru: 'кВт', en: 'kW' },
  л: { ru: 'л', en: 'l' },
  '₽': { ru: '₽', en: '₽' },
});
type UnitName = keyof typeof units;

interface FormNumberProps extends FieldLook {
  readonly pointer: NumberPointer;
  readonly unit?: UnitName;
  readonly maxValue?: number;
  readonly minValue?: number;
  /** Decimals that make sense; 0 unless told. */
  readonly decimals?: number;
  /** The form keeps a share of 1, people enter per cent. */
  readonly isPercent?: boolean;
}

/** A number of the form. */
export function FormNumber({
  pointer,
  label,
  decimals = 0,
  isPercent = false,
  minValue = 0,
  maxValue,
  unit,
  ...look
}: FormNumberProps): ReactElement {
  const t = useT();
  const field = useFormField<number>(pointer);
  const shown = field.value === undefined ? null : isPercent ? Math.round(field.value * 100) : field.value;
  // Many names of the contract end in their unit already.
  const unitText = unit && t(units[unit]);
  const isUnitNamed = (label ?? field.label).replaceAll('\u00A0', ' ').endsWith(`, ${unitText}`);
  return (
    <div>
      <NumberField
        {...look}
        label={label ?? field.label}
        name={field.name}
        error={field.error}
        value={shown}
        onChange={(value) => field.set(value === null ? undefined : isPercent ? value / 100 : value)}
        minValue={minValue}
        {...(isPercent ? { maxValue: 100 } : maxValue === undefined ? {} : { maxValue })}
        formatOptions={{ maximumFractionDigits: decimals }}
        unit={isPercent ? '%' : isUnitNamed ? undefined : unitText}
      />
      <FieldNote pointer={pointer} />
    </div>
  );
}

/** A statement that is true or not; unticked is “not answered no” only where the law asks for a tick. */
export function FormCheckbox({
  pointer,
  label,
  detail,
}: {
  readonly pointer: BooleanPointer;
  readonly label?: string;
  readonly detail?: ReactNode;
}): ReactElement {
  const field = useFormField<boolean>(pointer);
  return (
    <div>
      <Checkbox
        name={pointer}
        isSelected={field.value ?? false}
        onChange={(isSelected) => field.set(isSelected || undefined)}
        error={field.error}
        {...(detail === undefined ? {} : { detail })}
      >
        {label ?? field.label}
      </Checkbox>
      <FieldNote pointer={pointer} />
    </div>
  );
}

interface FormYesNoProps extends FieldLook {
  readonly pointer: BooleanPointer;
  /** Asked only when the answer is yes. */
  readonly children?: ReactNode;
}

/** Yes or no; unanswered stays unanswered. Details are asked only after a yes. */
export function FormYesNo({ pointer, label, children, ...look }: FormYesNoProps): ReactElement {
  const field = useFormField<boolean>(pointer);
  return (
    <YesNo
      {...look}
      label={label ?? field.label}
      name={pointer}
      error={field.error}
      value={field.value}
      onChange={field.set}
      note={<FieldNote pointer={pointer} />}
    >
      {children}
    </YesNo>
  );
}

interface YesNoProps extends FieldLook {
  readonly label: string;
  readonly name: string;
  readonly error?: string | undefined;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** The same where the answer is not a field of its own: a count above nought, a list with something in it. */
export function YesNo({ value, onChange, children, note, ...field }: YesNoProps): ReactElement {
  const t = useT();
  return (
    <div>
      <RadioGroup
        {...field}
        look="inline"
        options={[
          { id: 'yes', label: t(m.yes) },
          { id: 'no', label: t(m.no) },
        ]}
        value={value === undefined ? null : value ? 'yes' : 'no'}
        onChange={(answer) => onChange(answer === 'yes')}
      />
      {note}
      {value === true && children !== undefined && (
        <div className="form mt-3 border-l-2 border-line pl-4">{children}</div>
      )}
    </div>
  );
}

/** One of a few of the form, all visible. */
export function FormChoice<Id extends string>({
  pointer,
  label,
  options,
  look = 'plain',
  ...rest
}: FieldLook & {
  readonly pointer: TextPointer;
  readonly options: readonly RadioOption<Id>[];
  readonly look?: 'rows' | 'plain' | 'inline';
}): ReactElement {
  const field = useFormField<Id>(pointer);
  return (
    <div>
      <RadioGroup
        {...rest}
        label={label ?? field.label}
        name={pointer}
        error={field.error}
        look={look}
        options={options}
        value={field.value ?? null}
        onChange={field.set}
      />
      <FieldNote pointer={pointer} />
    </div>
  );
}

/** A date one knows by heart. */
export function FormDate({
  pointer,
  label,
  ...look
}: FieldLook & { readonly pointer: TextPointer }): ReactElement {
  const field = useFormField<string>(pointer);
  return (
    <div>
      <DateField
        {...look}
        label={label ?? field.label}
        name={pointer}
        error={field.error}
        value={field.value ?? null}
        onChange={(on) => field.set(on ?? undefined)}
      />
      <FieldNote pointer={pointer} />
    </div>
  );
}

/** A time of day. */
export function FormTime({
  pointer,
  label,
  ...look
}: FieldLook & { readonly pointer: TextPointer }): ReactElement {
  const field = useFormField<string>(pointer);
  return (
    <div>
      <TimeField
        {...look}
        label={label ?? field.label}
        name={pointer}
        error={field.error}
        value={field.value ?? null}
        onChange={(time) => field.set(time ?? undefined)}
      />
      <FieldNote pointer={pointer} />
    </div>
  );
}
