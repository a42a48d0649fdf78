import { useId, type ReactElement, type ReactNode, type Ref } from 'react';
import { buttonClass, type ButtonLook } from './button-class.ts';
import { Icon } from './icon.tsx';

export interface ButtonProps extends ButtonLook {
  readonly children?: ReactNode;
  readonly type?: 'button' | 'submit' | 'reset' | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Work is under way: the button keeps its place and focus, shows a turning sign, takes no presses. */
  readonly isBusy?: boolean | undefined;
  /** Cannot be used and the reason is plain to see. Otherwise give `disabledReason`. */
  readonly isDisabled?: boolean | undefined;
  /** Why the button cannot be pressed. It stays reachable by keyboard and the reason stands beside it. */
  readonly disabledReason?: string | undefined;
  readonly id?: string | undefined;
  readonly form?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-expanded'?: boolean | undefined;
  readonly 'aria-controls'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-pressed'?: boolean | undefined;
}

/**
 * A button. One `primary` on a screen. A native one, so that the first route stays light;
 * what opens menus and dialogs is `TriggerButton`.
 */
export function Button(props: ButtonProps): ReactElement {
  const {
    variant,
    size,
    icon,
    iconEnd,
    isBlock,
    className,
    children,
    onPress,
    isBusy = false,
    isDisabled = false,
    disabledReason,
    ...rest
  } = props;
  const reasonId = useId();
  const isInert = isBusy || disabledReason !== undefined;
  const button = (
    <button
      type="button"
      {...rest}
      className={buttonClass({ variant, size, isBlock, className, isIconOnly: children === undefined })}
      disabled={isDisabled}
      aria-disabled={isInert || undefined}
      data-pending={isBusy || undefined}
      aria-busy={isBusy || undefined}
      aria-describedby={disabledReason === undefined ? rest['aria-describedby'] : reasonId}
      onClick={(event) => {
        if (isInert) event.preventDefault();
        else onPress?.();
      }}
    >
      {isBusy ? <Icon name="spin" /> : icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
  if (disabledReason === undefined) return button;
  return (
    <span className="btn-reason">
      {button}
      <span id={reasonId}>{disabledReason}</span>
    </span>
  );
}
