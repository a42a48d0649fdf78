import { Fragment, type CSSProperties, type ReactElement } from 'react';
import { messages, useFormat, useT, type Formatter, type Translate } from '../i18n/index.ts';
import { cx } from './cx.ts';

const m = messages({
  counted: { ru: 'рабочий день {n}, прошёл', en: 'working day {n}, gone' },
  ahead: { ru: 'рабочий день {n}', en: 'working day {n}' },
  before: { ru: 'день не считается', en: 'day not counted' },
  pause: { ru: 'пауза', en: 'pause' },
  off: { ru: 'выходной', en: 'day off' },
  overdue: { ru: 'просрочено', en: 'overdue' },
  start: { ru: 'регистрация', en: 'registration' },
  today: { ru: 'сегодня', en: 'today' },
  due: { ru: 'срок', en: 'due' },
  legendCounted: { ru: 'прошедший рабочий день', en: 'working day gone' },
  legendPause: { ru: 'пауза', en: 'pause' },
  legendOff: { ru: 'выходной', en: 'day off' },
  legendDue: { ru: 'последний день', en: 'last day' },
  legendOverdue: { ru: 'просрочено', en: 'overdue' },
});

/** One calendar day of a term. */
export interface RibbonDay {
  /** Civil date. */
  readonly on: string;
  /** `counted`: a working day gone; `ahead`: one to come; `before`: not part of the term; `pause`, `off`: stand still; `overdue`. */
  readonly kind: 'counted' | 'ahead' | 'before' | 'pause' | 'off' | 'overdue';
  /** Which working day of the term it is. */
  readonly number?: number | undefined;
  readonly isStart?: boolean | undefined;
  readonly isToday?: boolean | undefined;
  readonly isDue?: boolean | undefined;
  /** Words over the day; `''` for none. Default for today and the last day. Name at most three. */
  readonly flag?: string | undefined;
}

export interface DayRibbonProps {
  readonly days: readonly RibbonDay[];
  /** «Дни рассмотрения с 12 мая по 5 июня 2026». */
  readonly label: string;
  /** For a narrow head of an officer's screen: lower cells, never folds into weeks. */
  readonly isTight?: boolean;
  /** What the pause was for, in the legend: «пауза: ждали ваш ответ». */
  readonly pauseText?: string;
  readonly hasLegend?: boolean;
}

/** Monday is 1. */
const weekdayOf = (on: string): number => ((new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;

function spoken(day: RibbonDay, t: Translate, format: Formatter): string {
  const numbered = day.kind === 'counted' ? m.counted : m.ahead;
  const kind =
    day.kind === 'counted' || day.kind === 'ahead'
      ? day.number === undefined
        ? t(m.before)
        : t(numbered, { n: day.number })
      : t(m[day.kind]);
  const marks = [day.isStart && t(m.start), day.isToday && t(m.today), day.isDue && t(m.due)].filter(
    (mark) => mark !== false && mark !== undefined,
  );
  return [format.nearDate(day.on), ...marks, kind].join(', ');
}

const cellText = (day: RibbonDay): string =>
  day.kind === 'counted' || day.kind === 'ahead' || day.isDue ? String(day.number ?? '') : '';

function flagOf(day: RibbonDay, t: Translate): string | undefined {
  if (day.flag !== undefined) return day.flag;
  if (day.isToday && day.isDue) return `${t(m.today)} – ${t(m.due)}`;
  return day.isToday ? t(m.today) : day.isDue ? t(m.due) : undefined;
}

function Day({ day, isTight }: { readonly day: RibbonDay; readonly isTight: boolean }): ReactElement {
  const t = useT();
  const format = useFormat();
  const flag = flagOf(day, t);
  const dayNumber = Number(day.on.slice(8));
  return (
    <li
      className={cx(
        `ribbon-${day.kind}`,
        day.isStart && 'ribbon-start',
        day.isToday && 'ribbon-today',
        day.isDue && 'ribbon-due',
      )}
    >
      <span className="visually-hidden">{spoken(day, t, format)}</span>
      {flag !== undefined && flag !== '' && (
        <span className="ribbon-flag" aria-hidden>
          {flag}
        </span>
      )}
      <span className="ribbon-cell" aria-hidden>
        {cellText(day)}
      </span>
      <span className="ribbon-day" aria-hidden>
        {isTight || day.kind === 'off' ? dayNumber : `${format.weekday(day.on)} ${dayNumber}`}
      </span>
    </li>
  );
}

function Legend({
  days,
  pauseText,
}: {
  readonly days: readonly RibbonDay[];
  readonly pauseText: string | undefined;
}): ReactElement {
  const t = useT();
  const entries = [
    ['counted', 'bg-accent', t(m.legendCounted)],
    ['pause', 'hatch', pauseText ?? t(m.legendPause)],
    ['off', 'bg-paper-3', t(m.legendOff)],
    ['overdue', 'bg-bad', t(m.legendOverdue)],
  ] as const;
  return (
    <ul className="legend mt-3">
      {entries.map(([kind, look, text]) => (
        <Fragment key={kind}>
          {days.some((day) => day.kind === kind) && (
            <li>
              <i className={look} aria-hidden />
              {text}
            </li>
          )}
        </Fragment>
      ))}
      {days.some((day) => day.isDue) && (
        <li>
          <i className="bg-ink" aria-hidden />
          {t(m.legendDue)}
        </li>
      )}
    </ul>
  );
}

/**
 * The days of a term, one cell a day: what counted, what paused, what is left. Turns into weeks where it is narrow.
 * The derivation below it (`Derivation`) is its text alternative; the cells carry hidden words too.
 */
export function DayRibbon({
  days,
  label,
  isTight = false,
  pauseText,
  hasLegend = true,
}: DayRibbonProps): ReactElement {
  const first = days[0];
  const style = { '--first-weekday': first === undefined ? 1 : weekdayOf(first.on) } as CSSProperties;
  const isLong = days.length > 31;
  return (
    <div>
      <div className="ribbon-box">
        <ol
          className={cx('ribbon', isTight && 'ribbon-tight', isLong && !isTight && 'ribbon-weeks')}
          style={style}
          aria-label={label}
        >
          {days.map((day) => (
            <Day key={day.on} day={day} isTight={isTight} />
          ))}
        </ol>
      </div>
      {hasLegend && <Legend days={days} pauseText={pauseText} />}
    </div>
  );
}

/** The ribbon in a table row: 6 px a day, so that lengths compare. Always with the date beside it, hence hidden from screen readers. */
export function RibbonMini({
  days,
  urgency = 'normal',
}: {
  readonly days: readonly RibbonDay[];
  readonly urgency?: 'normal' | 'soon' | 'late';
}): ReactElement {
  return (
    <span className={cx('ribbon-mini', urgency !== 'normal' && `ribbon-mini-${urgency}`)} aria-hidden>
      {days
        .filter((day) => day.kind !== 'off' && day.kind !== 'before')
        .map((day) => (
          <i key={day.on} className={cx(day.isToday ? 'mini-today' : `mini-${day.kind}`)} />
        ))}
    </span>
  );
}
