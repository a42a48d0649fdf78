import type { ReactElement, ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components/NumberField';
import { FieldHead, splitField, type FieldProps } from './field.tsx';

export interface NumberFieldProps
  extends
    FieldProps,
    Pick<AriaProps, 'minValue' | 'maxValue' | 'step' | 'formatOptions' | 'onBlur' | 'autoFocus' | 'id'> {
  /** `null` means nothing is entered. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Unit shown after the number: м², человек. */
  readonly unit?: ReactNode;
}

/** A number, printed with the spaces and comma of the language. Arrow keys step it. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { head, root, rest } = splitField(props);
  const { value, onChange, unit, ...aria } = rest;
  return (
    <AriaNumberField
      {...aria}
      {...root}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldHead {...head} />
      <Group className="control control-narrow">
        <Input />
        {unit !== undefined && <span className="muted control-end whitespace-nowrap">{unit}</span>}
      </Group>
    </AriaNumberField>
  );
}
