import type { ReactElement, Ref } from 'react';
import { messages, useT } from '../i18n/index.ts';
import type { FieldProps } from './field.tsx';
import { NativeField } from './native-field.tsx';

const m = messages({
  left: {
    ru: '{n, plural, one {остался # знак} few {осталось # знака} other {осталось # знаков}}',
    en: '{n, plural, one {# character left} other {# characters left}}',
  },
});

export interface TextAreaProps extends FieldProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text. With `maxLength` it says how much is left when little is left. */
export function TextArea(props: TextAreaProps): ReactElement {
  const t = useT();
  const { value, defaultValue, onChange, onBlur, maxLength, autoFocus, rows = 4, placeholder, ref } = props;
  const left = maxLength !== undefined && value !== undefined ? maxLength - value.length : undefined;
  const isShort = left !== undefined && maxLength !== undefined && left < maxLength / 5;
  return (
    <NativeField {...props}>
      {(control) => (
        <>
          <textarea
            {...control}
            {...{ value, defaultValue, onBlur, maxLength, autoFocus, rows, placeholder, ref }}
            onChange={(event) => onChange?.(event.target.value)}
            className="control"
          />
          <p className="small muted" aria-live="polite">
            {isShort && t(m.left, { n: left })}
          </p>
        </>
      )}
    </NativeField>
  );
}
