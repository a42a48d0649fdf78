import type { ReactElement, ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly detail?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly onBlur?: () => void;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly error?: string | undefined;
  readonly name?: string;
}

/** A statement that one agrees with or turns on. */
export function Checkbox({ children, detail, error, name, ...aria }: CheckboxProps): ReactElement {
  const box = (
    <AriaCheckbox {...aria} isInvalid={error !== undefined} validationBehavior="aria" className="check">
      <span className="box" aria-hidden />
      <span>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </AriaCheckbox>
  );
  return (
    <div className={error === undefined ? 'field' : 'field field-invalid'} data-field={name}>
      {error !== undefined && (
        <p className="field-error" role="alert">
          <Icon name="stop" />
          <span>{error}</span>
        </p>
      )}
      {box}
    </div>
  );
}
