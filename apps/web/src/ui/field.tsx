import type { ReactElement, ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { messages, useT } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

const m = messages({ optional: { ru: 'необязательно', en: 'optional' } });

/** What every field has. `error` present means the field is invalid; it says what is wrong and how to mend it. */
export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Name in the form; links of the error summary find the field by it. */
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** Adds “optional” to the label; in our forms most fields are required. */
  readonly isOptional?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly className?: string | undefined;
}

type FieldHeadProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'isOptional'>;

/** What a React Aria field takes from `FieldProps`. */
export interface FieldRoot {
  readonly className: string;
  readonly isInvalid: boolean;
  readonly validationBehavior: 'aria';
  readonly isRequired: boolean;
  readonly isDisabled: boolean;
  readonly isReadOnly: boolean;
  readonly name?: string;
  readonly 'data-field'?: string;
}

/** Parts the properties of a field: what its head shows, what its root takes, and the rest. */
export function splitField<Props extends FieldProps>(
  props: Props,
): { readonly head: FieldHeadProps; readonly root: FieldRoot; readonly rest: Omit<Props, keyof FieldProps> } {
  const { label, hint, error, name, isRequired, isOptional, isDisabled, isReadOnly, className, ...rest } =
    props;
  return {
    head: { label, hint, error, isOptional },
    root: {
      className: cx('field', error !== undefined && 'field-invalid', className),
      isInvalid: error !== undefined,
      validationBehavior: 'aria',
      isRequired: isRequired ?? false,
      isDisabled: isDisabled ?? false,
      isReadOnly: isReadOnly ?? false,
      ...(name === undefined ? {} : { name, 'data-field': name }),
    },
    rest,
  };
}

/** Label above, hint under it, error between hint and control. Goes inside a React Aria field. */
export function FieldHead({ label, hint, error, isOptional = false }: FieldHeadProps): ReactElement {
  const t = useT();
  return (
    <>
      <Label className="field-label">
        {label}
        {isOptional && <span className="field-optional">, {t(m.optional)}</span>}
      </Label>
      <FieldNotes hint={hint} error={error} />
    </>
  );
}

/** Hint and error alone, for fields whose label is drawn elsewhere. */
export function FieldNotes({ hint, error }: Pick<FieldProps, 'hint' | 'error'>): ReactElement {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {error !== undefined && (
        <FieldError className="field-error">
          <Icon name="stop" />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  );
}
