import type { ReactElement, ReactNode } from 'react';
import { useTypeset } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './statuses.ts';

const iconOf: Record<Exclude<Tone, 'none'>, IconName> = {
  ok: 'okRing',
  warn: 'warn',
  bad: 'stop',
  run: 'info',
  wait: 'pause',
};

export interface CalloutProps {
  readonly tone: Exclude<Tone, 'none'>;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: IconName;
  /** Said aloud at once when it appears after something the person did. */
  readonly isAnnounced?: boolean;
  readonly className?: string;
}

/** A message that stands in the page: first what happened, then what to do. */
export function Callout({
  tone,
  title,
  children,
  action,
  icon,
  isAnnounced = false,
  className,
}: CalloutProps): ReactElement {
  const set = useTypeset();
  return (
    <div
      className={cx('callout', `tone-${tone}`, className)}
      role={isAnnounced ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icon ?? iconOf[tone]} />
      <div>
        {title !== undefined && <span className="callout-title">{set(title)} </span>}
        {set(children)}
      </div>
      {action}
    </div>
  );
}
