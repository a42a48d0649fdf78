import type { OpenHeadline } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { figureText, toneOf } from '../../indicators/figure-words.ts';
import { HowCounted } from '../../indicators/how-counted.tsx';

const m = messages({
  few: { ru: 'Меньше пяти случаев', en: 'Fewer than five cases' },
  target: { ru: 'Цель {value}', en: 'Target {value}' },
  before: { ru: 'Месяцем раньше: {value}', en: 'A month before: {value}' },
  interval: { ru: 'Интервал {low}–{high}, случаев: {n}', en: 'Interval {low}–{high}, cases: {n}' },
  cases: { ru: 'Случаев: {n}', en: 'Cases: {n}' },
  outOf: { ru: 'из 5', en: 'of 5' },
  estimate: { ru: 'оценка, ±1 %', en: 'estimate, ±1 %' },
});

function Cell({ view, isBig }: { readonly view: OpenHeadline; readonly isBig: boolean }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { definition, figure, previous, target } = view;
  const text = (value: number | null | undefined): string => figureText(format, definition.unit, value);
  const change = (figure?.value ?? 0) - (previous?.value ?? 0);
  return (
    <div className="indicator-cell">
      <h2 className="text-3 font-mid">{t.text(definition.title)}</h2>
      {figure === null ? (
        <p className="text-5 mt-1 text-ink-2">{t(m.few)}</p>
      ) : (
        <>
          <p className={isBig ? 'indicator-value' : 'indicator-value indicator-value-small'}>
            {text(figure.value)}{' '}
            {definition.unit === 'score' && figure.value !== null && <small>{t(m.outOf)}</small>}
            {view.isEstimate && <small>{t(m.estimate)}</small>}
          </p>
          {target !== null && <p className="text-2 font-mid">{t(m.target, { value: text(target) })}</p>}
          <p className="small muted">
            {figure.interval
              ? t(m.interval, {
                  low: format.percent(figure.interval.low),
                  high: format.percent(figure.interval.high),
                  n: format.number(figure.n),
                })
              : definition.unit !== 'count' && t(m.cases, { n: format.number(figure.n) })}
          </p>
          {previous?.value !== null && previous !== null && (
            <p className={`small ${toneOf(definition.better, change)}`}>
              {t(m.before, { value: text(previous.value) })}
            </p>
          )}
        </>
      )}
      <HowCounted definition={definition} />
    </div>
  );
}

/** Figures with what they mean, what is aimed at and what they were. */
export function HeadlineCells({
  views,
  isBig = false,
}: {
  readonly views: readonly OpenHeadline[];
  readonly isBig?: boolean;
}): ReactElement {
  return (
    <div className={isBig ? 'indicator-headline' : 'indicator-more'}>
      {views.map((view) => (
        <Cell key={view.definition.code} view={view} isBig={isBig} />
      ))}
    </div>
  );
}
