import type { BackTestResult } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { ticks } from '../../../ui/charts/scale.ts';

const m = messages({
  chart: {
    ru: 'Срабатывания по неделям и дням: всего {n}. Все значения – в таблице ниже',
    en: 'Firings by week and day: {n} in all. All values are in the table below',
  },
});

const frame = { left: 26, right: 4, top: 10, bars: 110, width: 640 };
const cell = 5;
const dayMs = 86_400_000;

/** Bars of weeks; under each its days, filled where the rule would have fired. */
export function BackTestChart({ result }: { readonly result: BackTestResult }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { weeks } = result;
  const most = Math.max(1, ...weeks.map(({ right, wrong }) => right + wrong));
  const marks = ticks([0, most], 4).filter((mark) => Number.isInteger(mark));
  const top = Math.max(most, ...marks);
  const bottom = frame.top + frame.bars;
  const heightOf = (count: number): number => (count / top) * frame.bars;
  const step = (frame.width - frame.left - frame.right) / weeks.length;
  const barWidth = step * 0.62;
  const firedOn = new Map(result.days.map(({ on, fired }) => [on, fired]));
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${frame.width} ${bottom + 34}`}
      role="img"
      aria-label={t(m.chart, { n: result.fired })}
    >
      {marks.map((mark) => (
        <g key={mark}>
          <path className="chart-axis" d={`M${frame.left} ${bottom - heightOf(mark)}H${frame.width}`} />
          <text x={frame.left - 6} y={bottom - heightOf(mark) + 4} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      {weeks.map(({ from, right, wrong }, index) => {
        const x = frame.left + index * step + (step - barWidth) / 2;
        const until = weeks[index + 1]?.from ?? nextDay(result.to);
        return (
          <g key={from}>
            {right > 0 && (
              <rect
                x={x}
                y={bottom - heightOf(right)}
                width={barWidth}
                height={heightOf(right)}
                className="bar-right"
              />
            )}
            {wrong > 0 && (
              <rect
                x={x + 0.75}
                y={bottom - heightOf(right + wrong) + 0.75}
                width={barWidth - 1.5}
                height={Math.max(1, heightOf(wrong) - 1.5)}
                className="bar-wrong"
              />
            )}
            {daysBetween(from, until).map((on, day) => (
              <rect
                key={on}
                x={x + day * (cell + 0.6) - (7 * (cell + 0.6) - barWidth) / 2}
                y={bottom + 5}
                width={cell}
                height={cell + 2}
                className={firedOn.has(on) ? 'day-fired' : 'day-quiet'}
              />
            ))}
            {(index % 2 === 0 || weeks.length < 8) && (
              <text x={x + barWidth / 2} y={bottom + 29} textAnchor="middle">
                {format.shortDate(from)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const nextDay = (on: string): string => new Date(Date.parse(on) + dayMs).toISOString().slice(0, 10);

function daysBetween(from: string, until: string): string[] {
  const days: string[] = [];
  for (let on = from; on < until; on = nextDay(on)) days.push(on);
  return days;
}
