import type { ReactElement, ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import { statuses, type StatusCode, type Tone } from './statuses.ts';

export interface BadgeProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly children: ReactNode;
  /** Without the wash, for tables and lists. */
  readonly isPlain?: boolean;
}

/** A state in one word: icon, word and colour together. For cases use `StatusBadge`, whose words are fixed. */
export function Badge({ tone, icon, children, isPlain = false }: BadgeProps): ReactElement {
  return (
    <span className={cx('status', `tone-${tone}`, isPlain && 'status-plain')}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

/** The status of a case in its fixed words. */
export function StatusBadge({
  code,
  isPlain = false,
}: {
  readonly code: StatusCode;
  readonly isPlain?: boolean;
}): ReactElement {
  const t = useT();
  const status = statuses[code];
  return (
    <Badge tone={status.tone} icon={status.icon} isPlain={isPlain}>
      {t.text(status.text)}
    </Badge>
  );
}
