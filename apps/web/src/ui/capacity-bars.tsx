import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../i18n/index.ts';
import { cx } from './cx.ts';

const m = messages({ limit: { ru: 'это предел', en: 'this is the limit' } });

export interface CapacityBar {
  readonly id: string;
  readonly title: string;
  readonly people: number;
  /** The tightest one decides; `asked` is what the applicant wrote. */
  readonly role?: 'limit' | 'asked' | undefined;
}

/** How many people each constraint allows, against how many are asked for. The figures are printed, bars only help. */
export function CapacityBars({
  bars,
  label,
}: {
  readonly bars: readonly CapacityBar[];
  readonly label: string;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const most = Math.max(1, ...bars.map((bar) => bar.people));
  const limit = bars.find((bar) => bar.role === 'limit')?.people ?? Number.POSITIVE_INFINITY;
  const isExceeded = (bars.find((bar) => bar.role === 'asked')?.people ?? 0) > limit;
  return (
    <ul className="capacity" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <span className={cx(bar.role === 'limit' && 'font-bold')}>
            {bar.title}
            {bar.role === 'limit' && <span className="visually-hidden">, {t(m.limit)}</span>}
          </span>
          <span
            className={cx(
              'capacity-bar',
              bar.role === 'limit' && (isExceeded ? 'capacity-limit' : 'capacity-limit-ok'),
              bar.role === 'asked' && 'capacity-asked',
            )}
            style={{ width: `${(100 * bar.people) / most}%` }}
            aria-hidden
          />
          <span className={cx('num text-right', bar.role === 'limit' && 'font-bold')}>
            {format.number(bar.people)}
          </span>
        </li>
      ))}
    </ul>
  );
}
