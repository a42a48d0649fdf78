import { labelOf } from '@veche/contracts';
import { useState } from 'react';
import { useT, type Translate } from '../../../i18n/index.ts';
import { formatFault, type FieldFormat } from './field-format.ts';
import { useFieldFindings, useForm, useFormStore, useFormValue } from './form-store.ts';

/** What every field of the form shows beside its control. */
export interface FormField<Value> {
  readonly value: Value | undefined;
  readonly set: (value: Value | undefined) => void;
  readonly label: string;
  /** Wrong and must be mended: with the remedy. */
  readonly error: string | undefined;
  readonly name: string;
  readonly onBlur: () => void;
}

/** The name of a field in the language in use, one everywhere: form, finding, question, letter. */
export const fieldLabel = (pointer: string, t: Translate): string => {
  const label = labelOf(pointer);
  return label === undefined ? pointer : t.text(label);
};

/** A field of the form around, by its pointer: value, label, and what is wrong with it. */
export function useFormField<Value>(pointer: string, format?: FieldFormat): FormField<Value> {
  const t = useT();
  const store = useFormStore();
  const value = useFormValue<Value>(pointer);
  const fault = useForm((state) => state.faults.get(pointer));
  const blocking = useFieldFindings(pointer).find((finding) => finding.severity === 'block');
  const [wasLeft, setLeft] = useState(false);
  const misformed =
    format !== undefined && wasLeft && typeof value === 'string' ? formatFault(format, value, t) : undefined;
  const found =
    blocking && [blocking.message, blocking.remedy].flatMap((text) => (text ? [t.text(text)] : [])).join(' ');
  return {
    value,
    set: (next) => store.getState().change(pointer, next),
    label: fieldLabel(pointer, t),
    error: fault ?? misformed ?? found,
    name: pointer,
    onBlur: () => setLeft(true),
  };
}
