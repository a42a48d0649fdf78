import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

const m = messages({ remove: { ru: 'Убрать: {what}', en: 'Remove: {what}' } });

/** A filter in force, with a cross to drop it. */
export function Tag({
  children,
  text,
  isOn = false,
  onRemove,
}: {
  readonly children?: ReactNode;
  readonly text: string;
  readonly isOn?: boolean;
  readonly onRemove?: () => void;
}): ReactElement {
  const t = useT();
  return (
    <span className={cx('tag', isOn && 'tag-on')}>
      {children ?? text}
      {onRemove && (
        <button type="button" aria-label={t(m.remove, { what: text })} onClick={onRemove}>
          <Icon name="cross" />
        </button>
      )}
    </span>
  );
}
