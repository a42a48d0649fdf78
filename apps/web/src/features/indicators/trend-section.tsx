import { useQuery } from '@tanstack/react-query';
import type { IndicatorSeries } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import type { Formatter } from '../../i18n/use-format.ts';
import { LineChart, type LinePoint } from '../../ui/charts/line-chart.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { figureText, tickText } from './figure-words.ts';
import { HowCounted } from './how-counted.tsx';
import type { IndicatorFilters } from './indicator-filters.ts';
import { seriesQuery, seriesSearch } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';

const m = messages({
  title: { ru: 'По неделям', en: 'By week' },
  metric: { ru: 'Показатель', en: 'Metric' },
  onTime: { ru: 'В срок, %', en: 'On time, %' },
  received: { ru: 'Получено', en: 'Received' },
  done: { ru: 'Исполнено', en: 'Done' },
  p50: { ru: 'Половина ждёт не дольше, дни', en: 'Half wait no longer, days' },
  p90: { ru: 'Девять из десяти, дни', en: 'Nine in ten, days' },
  satisfaction: { ru: 'Оценка', en: 'Rating' },
  confirmed: { ru: 'Подтвердил заявитель, %', en: 'Confirmed by the applicant, %' },
  claimed: { ru: 'Исполнено по словам исполнителя, %', en: 'Done, says the executor, %' },
  refusals: { ru: 'Отказы, %', en: 'Refusals, %' },
  pauses: { ru: 'Время в паузах, %', en: 'Time in pauses, %' },
  now: { ru: 'за 52 недели', en: 'the 52 weeks' },
  nowTo: { ru: 'за 52 недели до {on}', en: 'the 52 weeks up to {on}' },
  before: { ru: 'годом раньше', en: 'a year before' },
  band: { ru: 'интервал и прогноз', en: 'interval and forecast' },
  former: { ru: 'прежнее определение', en: 'former definition' },
  target: { ru: 'цель {value}', en: 'target {value}' },
  chart: {
    ru: '{title} по неделям: последнее значение {last}. Все значения – в таблице ниже',
    en: '{title} by week: the last value is {last}. All values are in the table below',
  },
  table: { ru: 'Таблицей', en: 'As a table' },
  week: { ru: 'Неделя', en: 'Week' },
  value: { ru: 'Значение', en: 'Value' },
  cases: { ru: 'Случаев', en: 'Cases' },
  interval: { ru: 'Интервал', en: 'Interval' },
  aYearBefore: { ru: 'Год назад', en: 'A year before' },
  underWay: { ru: 'не закончена', en: 'under way' },
  foretold: { ru: 'прогноз', en: 'forecast' },
  errors: {
    ru: 'Прогнозы за {n, plural, one {# неделю} few {# недели} other {# недель}} проверены: ошибались в среднем на {error}, в интервал попали {within} случаев (обещано {level}).',
    en: 'Forecasts of {n, plural, one {# week} other {# weeks}} were checked: off by {error} on average, {within} fell within the interval (promised {level}).',
  },
  model: { ru: 'Модель {model}, прогноз от {on}.', en: 'Model {model}, forecast of {on}.' },
  noValues: {
    ru: 'За эти недели считать не по чему: нет ни одного случая. Выберите другой показатель.',
    en: 'There is nothing to count in these weeks: not a single case. Choose another metric.',
  },
  noForecast: {
    ru: 'Прогноза нет: нужны хотя бы 12 недель истории и 5 запросов в неделю.',
    en: 'No forecast: it takes at least 12 weeks of history and 5 requests a week.',
  },
});

const metrics = [
  ['on-time-share', m.onTime],
  ['received', m.received],
  ['done', m.done],
  ['time-p50', m.p50],
  ['time-p90', m.p90],
  ['satisfaction', m.satisfaction],
  ['claimed-share', m.claimed],
  ['confirmed-share', m.confirmed],
  ['refusal-share', m.refusals],
  ['pause-share', m.pauses],
] as const;

const plain = (value: number | null | undefined): number | undefined => value ?? undefined;

function pointsOf(series: IndicatorSeries, format: Formatter): LinePoint[] {
  let month = '';
  const mark = (on: string): string | undefined => {
    if (on.slice(0, 7) === month) return undefined;
    month = on.slice(0, 7);
    return Number(on.slice(5, 7)) % 2 === 1 ? format.shortDate(on).replace(/^\d+\s/u, '') : undefined;
  };
  const past = series.points.map(({ from, figure, yearBefore, isUnderWay }, index) => ({
    key: from,
    mark: mark(from),
    // A week that is not over would drag the line down.
    value: isUnderWay && series.definition.unit === 'count' ? undefined : plain(figure.value),
    low: figure.interval?.low,
    high: figure.interval?.high,
    before: plain(yearBefore?.value),
    former: plain(series.former?.points[index]?.value),
  }));
  const last = series.points.at(-1);
  const ahead = (series.forecast?.weeks ?? [])
    .filter(({ weekOn }) => weekOn > (last?.from ?? ''))
    .map(({ weekOn, point, low, high }) => ({
      key: weekOn,
      mark: mark(weekOn),
      value: point,
      low,
      high,
      isAhead: true,
    }));
  return [...past, ...ahead];
}

function ForecastNote({ series }: { readonly series: IndicatorSeries }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { forecast, definition } = series;
  if (forecast === null) return <p className="small muted">{t(m.noForecast)}</p>;
  return (
    <p className="small muted">
      {forecast.errors !== null &&
        t(m.errors, {
          n: forecast.errors.n,
          error: figureText(format, definition.unit, forecast.errors.meanError),
          within: format.percent(forecast.errors.withinInterval, 0),
          level: format.percent(forecast.level, 0),
        })}{' '}
      {t(m.model, { model: forecast.model, on: format.date(forecast.madeOn) })}
    </p>
  );
}

function SeriesTable({ series }: { readonly series: IndicatorSeries }): ReactElement {
  const t = useT();
  const format = useFormat();
  const text = (value: number | null | undefined): string =>
    figureText(format, series.definition.unit, value);
  const rows = [
    ...series.points.map((point) => ({ ...point, note: point.isUnderWay ? t(m.underWay) : '' })),
    ...(series.forecast?.weeks ?? [])
      .filter(({ weekOn }) => weekOn > (series.points.at(-1)?.from ?? ''))
      .map(({ weekOn, point, low, high }) => ({
        from: weekOn,
        figure: { value: point, n: 0, interval: { low, high } },
        yearBefore: null,
        note: t(m.foretold),
      })),
  ].toReversed();
  return (
    <Table
      caption={t.text(series.definition.title)}
      isDense
      rows={rows}
      rowKey={(row) => row.from}
      columns={[
        { id: 'week', title: t(m.week), cell: (row) => format.date(row.from), isNowrap: true },
        {
          id: 'value',
          title: t(m.value),
          align: 'end',
          cell: (row) => (
            <>
              {text(row.figure.value)} {row.note !== '' && <small>{row.note}</small>}
            </>
          ),
        },
        { id: 'n', title: t(m.cases), align: 'end', cell: (row) => (row.figure.n === 0 ? '' : row.figure.n) },
        {
          id: 'interval',
          title: t(m.interval),
          align: 'end',
          cell: (row) =>
            row.figure.interval === undefined
              ? ''
              : `${text(row.figure.interval.low)} – ${text(row.figure.interval.high)}`,
        },
        { id: 'before', title: t(m.aYearBefore), align: 'end', cell: (row) => text(row.yearBefore?.value) },
      ]}
    />
  );
}

/** One figure over time: interval, target, a year before, what is foretold and how well it was foretold before. */
export function TrendSection({
  filters,
  to,
}: {
  readonly filters: IndicatorFilters;
  /** The last day of a period that is over; without one the line ends today and is foretold. */
  readonly to: string | undefined;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const [metric, setMetric] = useState<(typeof metrics)[number][0]>('on-time-share');
  const query = useQuery(seriesQuery(filters, metric, to));
  return (
    <Section
      title={t(m.title)}
      note={<CsvLink path="series" search={seriesSearch(filters, metric, to)} />}
      className="indicator-section"
    >
      <Select
        label={t(m.metric)}
        value={metric}
        onChange={setMetric}
        options={metrics.map(([id, title]) => ({ id, label: t(title) }))}
      />
      <QueryView query={query} lines={10}>
        {(series) => {
          const { definition, target } = series;
          const last = series.points.findLast(
            ({ figure, isUnderWay }) => figure.value !== null && !(isUnderWay && definition.unit === 'count'),
          );
          const lastText = figureText(format, definition.unit, last?.figure.value);
          return (
            <>
              <p className="chart-legend my-2">
                <span>
                  <i className="key-line" />
                  {to === undefined ? t(m.now) : t(m.nowTo, { on: format.date(to) })}
                </span>
                <span>
                  <i className="key-before" />
                  {t(m.before)}
                </span>
                <span>
                  <i className="key-band" />
                  {t(m.band)}
                </span>
                {series.former !== null && (
                  <span>
                    <i className="key-former" />
                    {t(m.former)}
                  </span>
                )}
              </p>
              {last === undefined ? (
                <p className="muted my-4">{t(m.noValues)}</p>
              ) : (
                <LineChart
                  label={t(m.chart, { title: t.text(definition.title), last: lastText })}
                  points={pointsOf(series, format)}
                  lastText={lastText}
                  formatTick={(value) => tickText(format, definition.unit, value)}
                  bounds={definition.unit === 'share' ? { least: 0, most: 1 } : { least: 0 }}
                  {...(target === null
                    ? {}
                    : {
                        target: {
                          value: target.value,
                          text: t(m.target, { value: figureText(format, definition.unit, target.value) }),
                        },
                      })}
                />
              )}
              {to === undefined && <ForecastNote series={series} />}
              <HowCounted definition={definition} />
              <Disclosure title={t(m.table)} className="mt-1">
                <SeriesTable series={series} />
              </Disclosure>
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
