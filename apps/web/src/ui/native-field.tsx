import { useId, type ReactElement, type ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { cx } from './cx.ts';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

const m = messages({ optional: { ru: 'необязательно', en: 'optional' } });

/** What a native control takes so that label, hint and error belong to it. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string | undefined;
  readonly required: boolean | undefined;
  readonly disabled: boolean | undefined;
  readonly readOnly: boolean | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

export interface NativeFieldProps extends FieldProps {
  readonly id?: string | undefined;
  readonly children: (control: ControlAttributes) => ReactNode;
}

/**
 * Label above, hint under it, error between hint and control, around a native control.
 * Fields of the first route use it; fields with pop-ups are React Aria's and use `FieldHead`.
 */
export function NativeField(props: NativeFieldProps): ReactElement {
  const t = useT();
  const ownId = useId();
  const { label, hint, error, name, isRequired, isOptional, isDisabled, isReadOnly, className, children } =
    props;
  const id = props.id ?? ownId;
  const describedBy = cx(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={cx('field', error !== undefined && 'field-invalid', className)} data-field={name}>
      <label className="field-label" htmlFor={id}>
        {label}
        {isOptional && <span className="field-optional">, {t(m.optional)}</span>}
      </label>
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="stop" />
          <span>{error}</span>
        </p>
      )}
      {children({
        id,
        name,
        required: isRequired,
        disabled: isDisabled,
        readOnly: isReadOnly,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
      })}
    </div>
  );
}
