import type { IndicatorFigure, IndicatorOverview } from '@veche/contracts';
import type { ReactElement, ReactNode } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { figureText, toneOf } from './figure-words.ts';
import { HowCounted } from './how-counted.tsx';

const m = messages({
  more: { ru: 'на {part} больше, чем за прошлый период', en: '{part} more than the period before' },
  less: { ru: 'на {part} меньше, чем за прошлый период', en: '{part} less than the period before' },
  points: {
    ru: '{sign}{points} п. п. к прошлому периоду',
    en: '{sign}{points} points on the period before',
  },
  same: { ru: 'как за прошлый период', en: 'as in the period before' },
  noPrevious: { ru: 'сравнить не с чем', en: 'nothing to compare with' },
  target: { ru: 'цель {value}', en: 'target {value}' },
  interval: { ru: 'Интервал {low}–{high}, случаев: {n}', en: 'Interval {low}–{high}, cases: {n}' },
  cases: { ru: 'Случаев: {n}', en: 'Cases: {n}' },
  yearBefore: { ru: 'Год назад: {value}', en: 'A year before: {value}' },
  doneOnly: { ru: 'Только исполненные: {value}', en: 'Done alone: {value}' },
  former: { ru: 'По прежнему определению: {value}', en: 'By the former definition: {value}' },
  estimate: { ru: 'оценка, ±1 %', en: 'estimate, ±1 %' },
  week: { ru: '{sign}{n} за неделю', en: '{sign}{n} in a week' },
  very: { ru: '{n} – сильно просрочены', en: '{n} of them badly' },
  outOf: { ru: 'из 5', en: 'of 5' },
});

const headline = ['received', 'done', 'on-time-share', 'overdue-now', 'satisfaction'] as const;

function Change({ view }: { readonly view: IndicatorFigure }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { definition, figure, previous } = view;
  const [now, then] = [figure.value, previous?.value];
  if (now === null || then === null || then === undefined)
    return <span className="muted">{t(m.noPrevious)}</span>;
  const tone = toneOf(definition.better, now - then);
  if (definition.unit === 'share') {
    const points = (now - then) * 100;
    if (Math.abs(points) < 0.05) return <span className="muted">{t(m.same)}</span>;
    return (
      <span className={tone}>
        {t(m.points, { sign: points > 0 ? '↑ ' : '↓ ', points: format.number(Math.abs(points), 1) })}
      </span>
    );
  }
  const part = then === 0 ? 0 : (now - then) / then;
  if (Math.abs(part) < 0.0005) return <span className="muted">{t(m.same)}</span>;
  return (
    <span className={tone}>{t(part > 0 ? m.more : m.less, { part: format.percent(Math.abs(part)) })}</span>
  );
}

function Notes({ view }: { readonly view: IndicatorFigure }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { definition, figure, yearBefore, doneOnlyMs, former } = view;
  const text = (value: number | null | undefined): string => figureText(format, definition.unit, value);
  return (
    <p className="small muted">
      {figure.interval
        ? t(m.interval, {
            low: format.percent(figure.interval.low),
            high: format.percent(figure.interval.high),
            n: figure.n,
          })
        : definition.unit !== 'count' && t(m.cases, { n: figure.n })}
      {yearBefore?.value !== null && yearBefore !== null && (
        <span className="block">{t(m.yearBefore, { value: text(yearBefore.value) })}</span>
      )}
      {doneOnlyMs !== undefined && doneOnlyMs !== null && (
        <span className="block">{t(m.doneOnly, { value: format.duration(doneOnlyMs) })}</span>
      )}
      {former !== null && <span className="block">{t(m.former, { value: text(former.figure.value) })}</span>}
    </p>
  );
}

function Cell({
  view,
  note,
  isBig = false,
}: {
  readonly view: IndicatorFigure;
  readonly note?: ReactNode;
  readonly isBig?: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { definition, figure, target } = view;
  return (
    <div className="indicator-cell">
      <h2 className="text-3 font-mid">{t.text(definition.title)}</h2>
      <p className={isBig ? 'indicator-value' : 'indicator-value indicator-value-small'}>
        {figureText(format, definition.unit, figure.value)}{' '}
        {definition.unit === 'score' && figure.value !== null && <small>{t(m.outOf)}</small>}
        {view.isEstimate && <small>{t(m.estimate)}</small>}
      </p>
      <p className="text-2 font-mid">
        {note ?? <Change view={view} />}
        {target !== null && (
          <span className="muted">
            ; {t(m.target, { value: figureText(format, definition.unit, target.value) })}
          </span>
        )}
      </p>
      <Notes view={view} />
      <HowCounted definition={definition} />
    </div>
  );
}

function OverdueNote({ present }: { readonly present: IndicatorOverview['present'] }): ReactElement {
  const t = useT();
  const change = present.overdue - present.overdueWeekAgo;
  return (
    <span className={toneOf('less', change)}>
      {change !== 0 && <Icon name={change > 0 ? 'warn' : 'okRing'} />}{' '}
      {t(m.week, { sign: change > 0 ? '+' : '', n: change })}
      {present.veryOverdue > 0 && <span className="muted">; {t(m.very, { n: present.veryOverdue })}</span>}
    </span>
  );
}

/** The five figures a manager looks at first; each with what it means. */
export function Headline({ overview }: { readonly overview: IndicatorOverview }): ReactElement {
  return (
    <div className="indicator-headline">
      {headline.map((code) => {
        const view = overview.figures.find(({ definition }) => definition.code === code);
        if (view === undefined) return null;
        return (
          <Cell
            key={code}
            view={view}
            isBig
            {...(code === 'overdue-now' ? { note: <OverdueNote present={overview.present} /> } : {})}
          />
        );
      })}
    </div>
  );
}

/** All the other figures. */
export function MoreFigures({ overview }: { readonly overview: IndicatorOverview }): ReactElement {
  const first: readonly string[] = headline;
  return (
    <div className="indicator-more">
      {overview.figures
        .filter(({ definition }) => !first.includes(definition.code))
        .map((view) => (
          <Cell key={view.definition.code} view={view} />
        ))}
    </div>
  );
}
