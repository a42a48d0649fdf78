import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { buttonClass, type ButtonLook } from './button-class.ts';
import { Icon } from './icon.tsx';

export interface TriggerButtonProps extends ButtonLook {
  readonly children?: ReactNode;
  readonly isDisabled?: boolean;
  readonly slot?: string;
  readonly 'aria-label'?: string | undefined;
}

/** A button that a React Aria container wires up: opens its menu or dialog, closes it, picks its files. */
export function TriggerButton({
  variant,
  size,
  icon,
  iconEnd,
  isBlock,
  className,
  children,
  ...aria
}: TriggerButtonProps): ReactElement {
  const { 'aria-label': label, ...rest } = aria;
  return (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={buttonClass({ variant, size, isBlock, className, isIconOnly: children === undefined })}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </AriaButton>
  );
}
