import type { CSSProperties, ReactElement } from 'react';
import { Link } from 'react-router';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { cx } from '../../ui/cx.ts';
import { daysOf, weekdayOf, type Month } from './month.ts';

const m = messages({
  label: { ru: '{month}: дни с мероприятиями', en: '{month}: days with events' },
  day: {
    ru: '{date}, {n, plural, one {# мероприятие} few {# мероприятия} other {# мероприятий}}',
    en: '{date}, {n, plural, one {# event} other {# events}}',
  },
  none: { ru: '{date}, мероприятий нет', en: '{date}, no events' },
});

export interface MonthStripProps {
  readonly month: Month;
  readonly counts: ReadonlyMap<string, number>;
  readonly todayOn: string;
  readonly chosenOn?: string | undefined;
  /** Where a day with events leads. */
  readonly linkTo: (on: string) => string;
}

/** Monday to Sunday of any week: their names are wanted. */
const weekOf = (on: string): readonly string[] => {
  const mondayMs = Date.parse(`${on}T12:00:00Z`) - (weekdayOf(on) - 1) * 86_400_000;
  return Array.from({ length: 7 }, (_, index) =>
    new Date(mondayMs + index * 86_400_000).toISOString().slice(0, 10),
  );
};

/** The days of a month in a row, weeks under one another on a phone; days with events are links. */
export function MonthStrip({ month, counts, todayOn, chosenOn, linkTo }: MonthStripProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const days = daysOf(month);
  const first = days[0] ?? '';
  const style = { '--days': days.length, '--first': weekdayOf(first) } as CSSProperties;
  return (
    <div className="mb-5 border-b border-line">
      <div className="grid grid-cols-7 text-center text-1 text-ink-3 tablet:hidden contrast:grid" aria-hidden>
        {weekOf(first).map((on) => (
          <span key={on}>{format.weekday(on)}</span>
        ))}
      </div>
      <ol
        className="grid grid-cols-7 tablet:grid-cols-[repeat(var(--days),minmax(0,1fr))] contrast:grid-cols-7"
        style={style}
        aria-label={t(m.label, { month: format.month(first) })}
      >
        {days.map((on, index) => {
          const count = counts.get(on) ?? 0;
          const number = Number(on.slice(8));
          return (
            <li
              key={on}
              className={cx(
                'pt-0.5 text-center text-3',
                weekdayOf(on) > 5 && 'bg-paper-2',
                index === 0 &&
                  'col-start-[var(--first)] tablet:col-start-auto contrast:col-start-[var(--first)]',
              )}
            >
              <span className="hidden text-1 text-ink-3 tablet:block contrast:hidden" aria-hidden>
                {format.weekday(on)}
              </span>
              {count > 0 ? (
                <Link
                  to={linkTo(on)}
                  aria-label={t(m.day, { date: format.dayMonth(on), n: count })}
                  aria-current={on === chosenOn ? 'date' : undefined}
                  className={cx(
                    'block min-h-11 pb-1 font-bold tablet:min-h-9',
                    on === chosenOn ? 'bg-accent text-on-accent' : 'text-accent underline underline-offset-4',
                  )}
                >
                  {number}
                  <span className="block h-3 text-[0.5625rem] leading-3 tracking-[1px]" aria-hidden>
                    {'▪'.repeat(Math.min(count, 3))}
                  </span>
                </Link>
              ) : (
                <span
                  className={cx(
                    'block min-h-11 text-ink-2 tablet:min-h-9',
                    on === todayOn && 'font-bold text-ink',
                  )}
                >
                  <span aria-hidden>{number}</span>
                  <span className="visually-hidden">{t(m.none, { date: format.dayMonth(on) })}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
