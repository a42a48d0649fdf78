import type { ReactElement, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { buttonClass, type ButtonLook } from './button-class.ts';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';

export interface LinkProps {
  /** A path inside the application, or a full address. */
  readonly to: string;
  readonly children: ReactNode;
  readonly icon?: IconName | undefined;
  /** In tables and lists: the colour of the text around it. */
  readonly isQuiet?: boolean;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page' | 'step' | true;
  /** Asks the browser to save the answer; the value is the file name. */
  readonly download?: string;
}

const isOutside = (to: string): boolean => /^[a-z]+:/i.test(to);
/** Answers of the API are not pages of the application. */
const leavesTheApp = (to: string): boolean => isOutside(to) || to.startsWith('/v1/');

function Anchor({
  to,
  children,
  ...rest
}: {
  readonly to: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly download?: string;
}): ReactElement {
  if (leavesTheApp(to) || rest.download !== undefined) {
    return (
      <a href={to} {...(isOutside(to) ? { rel: 'noreferrer' } : {})} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <RouterLink to={to} {...rest}>
      {children}
    </RouterLink>
  );
}

/** A link inside the application or out of it. */
export function Link({ icon, isQuiet = false, className, children, ...rest }: LinkProps): ReactElement {
  return (
    <Anchor {...rest} className={cx('link', isQuiet && 'link-quiet', className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Anchor>
  );
}

/** A link in the form of a button: it leads somewhere rather than does something. */
export function ButtonLink({
  variant,
  size,
  isBlock,
  icon,
  iconEnd,
  className,
  children,
  ...rest
}: LinkProps & ButtonLook): ReactElement {
  return (
    <Anchor {...rest} className={buttonClass({ variant, size, isBlock, className })}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </Anchor>
  );
}
