import type { ReactElement } from 'react';
import { cx } from './cx.ts';
import { iconPaths, type IconName } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

/** A line drawing on a 20 px grid. Decorative unless `label` gives it a name. */
export function Icon({
  name,
  label,
  className,
}: {
  readonly name: IconName;
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}): ReactElement {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={cx('icon', `icon-${name}`, className)} viewBox="0 0 20 20" {...naming}>
      <path d={iconPaths[name]} />
    </svg>
  );
}
