import type { ReactElement, ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly detail?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** Takes effect at once. In a form that is submitted use `Checkbox`. */
export function Switch({ children, detail, ...aria }: SwitchProps): ReactElement {
  return (
    <AriaSwitch {...aria} className="check">
      <span className="switch-track" aria-hidden />
      <span>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </AriaSwitch>
  );
}
