import type { IconName } from './icon-paths.ts';
import { cx } from './cx.ts';

/** How a button or a link in the form of a button looks. */
export interface ButtonLook {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly size?: 'small' | 'normal' | 'large' | undefined;
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  readonly isBlock?: boolean | undefined;
  readonly className?: string | undefined;
}

export const buttonClass = ({
  variant = 'secondary',
  size = 'normal',
  isBlock = false,
  className,
  isIconOnly = false,
}: ButtonLook & { readonly isIconOnly?: boolean }): string =>
  cx(
    'btn',
    variant !== 'secondary' && `btn-${variant}`,
    size !== 'normal' && `btn-${size}`,
    isBlock && 'btn-block',
    isIconOnly && 'btn-icon',
    className,
  );
