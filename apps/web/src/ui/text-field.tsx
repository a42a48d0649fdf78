import type { InputHTMLAttributes, ReactElement, Ref } from 'react';
import { cx } from './cx.ts';
import type { FieldProps } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';
import { NativeField } from './native-field.tsx';

export interface TextFieldProps
  extends
    FieldProps,
    Pick<
      InputHTMLAttributes<HTMLInputElement>,
      'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'autoFocus' | 'placeholder' | 'spellCheck'
    > {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** A sign before the text; never the only name of the field. */
  readonly icon?: IconName | undefined;
  /** Short content (a number, a code): the control is narrow. */
  readonly isNarrow?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactElement {
  const {
    type = 'text',
    inputMode,
    autoComplete,
    maxLength,
    autoFocus,
    placeholder,
    spellCheck,
    value,
    defaultValue,
    onChange,
    onBlur,
    icon,
    isNarrow = false,
    ref,
  } = props;
  const change = (event: { readonly target: { readonly value: string } }): void =>
    onChange?.(event.target.value);
  const look = cx('control', isNarrow && 'control-narrow');
  return (
    <NativeField {...props}>
      {(control) => {
        const attributes = {
          ...control,
          type,
          inputMode,
          autoComplete,
          maxLength,
          autoFocus,
          placeholder,
          spellCheck,
          value,
          defaultValue,
          onBlur,
          ref,
        };
        if (icon === undefined) return <input {...attributes} onChange={change} className={look} />;
        return (
          <div className={look}>
            <Icon name={icon} />
            <input {...attributes} onChange={change} />
          </div>
        );
      }}
    </NativeField>
  );
}
