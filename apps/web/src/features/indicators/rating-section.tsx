import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { IndicatorBreakdown } from '@veche/contracts';

import { messages, useFormat, useT } from '../../i18n/index.ts';
import { IntervalMark, IntervalScale } from '../../ui/charts/interval-mark.tsx';
import { rangeOf, ticks } from '../../ui/charts/scale.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { figureText } from './figure-words.ts';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { breakdownQuery } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';

const m = messages({
  units: { ru: 'Подразделения', en: 'Units' },
  services: { ru: 'Услуги', en: 'Services' },
  note: { ru: 'точка – доля, отрезок – интервал 95 %', en: 'point – share, line – 95 % interval' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  service: { ru: 'Услуга', en: 'Service' },
  place: { ru: 'Место', en: 'Place' },
  done: { ru: 'Исполнено', en: 'Done' },
  onTime: { ru: 'В срок', en: 'On time' },
  p50: { ru: 'Половина', en: 'Half' },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  intervalOf: {
    ru: '{share}, интервал от {low} до {high}, случаев: {n}',
    en: '{share}, interval from {low} to {high}, cases: {n}',
  },
  below: { ru: 'ниже цели', en: 'below target' },
  few: { ru: 'мало случаев: {n}', en: 'too few cases: {n}' },
  why: { ru: 'почему', en: 'why' },
  all: { ru: 'Все строки: {n}', en: 'All rows: {n}' },
  whyOf: { ru: 'Почему так: {title}', en: 'Why so: {title}' },
  rule: {
    ru: 'Порядок – по нижней границе интервала; без места – меньше {n} случаев со сроком. Отметка «ниже цели» – только когда весь интервал левее цели.',
    en: 'Ordered by the lower bound of the interval; with fewer than {n} cases with a term there is no place. “Below target” only when the whole interval is to the left of it.',
  },
  empty: { ru: 'За этот период ничего нет', en: 'There is nothing in this period' },
  emptyText: {
    ru: 'Выберите другой период или снимите отбор.',
    en: 'Choose another period or drop the filters.',
  },
});

/** More are shown when asked for. */
const shownRows = 12;

type Row = IndicatorBreakdown['rows'][number];

export function whyPath(filters: IndicatorFilters, change: Partial<IndicatorFilters>): string {
  const search = indicatorSearch({ ...filters, ...change });
  return `/indicators/why${search === '' ? '' : `?${search}`}`;
}

function OnTime({ row }: { readonly row: Row }): ReactElement {
  const t = useT();
  const format = useFormat();
  if (row.onTime.value === null) return <span className="muted">–</span>;
  if (row.verdict === 'too-few')
    return (
      <span className="muted">
        {format.percent(row.onTime.value)} <small>{t(m.few, { n: row.onTime.n })}</small>
      </span>
    );
  const isBelow = row.verdict === 'below-target';
  return (
    <b className={isBelow ? 'text-bad' : undefined}>
      {isBelow && <Icon name="warn" label={t(m.below)} />} {format.percent(row.onTime.value)}
    </b>
  );
}

/** Units or services in the order of their rating, with how sure one may be of it. */
export function RatingSection({
  filters,
  by,
}: {
  readonly filters: IndicatorFilters;
  readonly by: 'unit' | 'service';
}): ReactElement {
  const t = useT();
  const query = useQuery(breakdownQuery(filters, by));
  return (
    <Section
      title={t(by === 'unit' ? m.units : m.services)}
      note={
        <>
          {t(m.note)} <CsvLink path="breakdown" search={`by=${by}&${indicatorSearch(filters)}`} />
        </>
      }
      className="indicator-section"
    >
      <QueryView query={query} lines={8}>
        {(breakdown) =>
          breakdown.rows.length === 0 ? (
            <EmptyState icon="list" title={t(m.empty)}>
              {t(m.emptyText)}
            </EmptyState>
          ) : (
            <RatingTable breakdown={breakdown} by={by} filters={filters} />
          )
        }
      </QueryView>
    </Section>
  );
}

function RatingTable({
  breakdown,
  by,
  filters,
}: {
  readonly breakdown: IndicatorBreakdown;
  readonly by: 'unit' | 'service';
  readonly filters: IndicatorFilters;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole ? breakdown.rows : breakdown.rows.slice(0, shownRows);
  const ends = breakdown.rows.flatMap(({ onTime, verdict }) =>
    onTime.interval === undefined || verdict === 'too-few' ? [] : [onTime.interval.low, onTime.interval.high],
  );
  const range = rangeOf([...ends, breakdown.target?.value ?? 0.95], { least: 0, most: 1 });
  const marks = ticks(range, 4).filter((mark) => mark >= range[0] && mark <= range[1]);
  return (
    <>
      <Table
        caption={t(by === 'unit' ? m.units : m.services)}
        isDense
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          { id: 'place', title: t(m.place), align: 'end', cell: (row) => row.place ?? '–' },
          {
            id: 'title',
            title: t(by === 'unit' ? m.unit : m.service),
            isRowHeader: true,
            cell: (row) => (
              <>
                {t.text(row.title)}{' '}
                <Link
                  to={whyPath(filters, { [by]: row.code })}
                  aria-label={t(m.whyOf, { title: t.text(row.title) })}
                  className="small"
                >
                  {t(m.why)}
                </Link>
              </>
            ),
          },
          { id: 'done', title: t(m.done), align: 'end', cell: (row) => format.number(row.done) },
          {
            id: 'on-time',
            title: t(m.onTime),
            align: 'end',
            isNowrap: true,
            cell: (row) => <OnTime row={row} />,
          },
          {
            id: 'p50',
            title: t(m.p50),
            align: 'end',
            isNowrap: true,
            cell: (row) => figureText(format, 'duration', row.figures['time-p50']?.value),
          },
          {
            id: 'interval',
            title: (
              <>
                <IntervalScale range={range} marks={marks} format={(mark) => format.percent(mark)} />
                <span className="visually-hidden">{t(m.interval)}</span>
              </>
            ),
            titleText: t(m.interval),
            cell: ({ onTime, verdict, target }) =>
              onTime.value === null || onTime.interval === undefined || verdict === 'too-few' ? null : (
                <IntervalMark
                  label={t(m.intervalOf, {
                    share: format.percent(onTime.value),
                    low: format.percent(onTime.interval.low),
                    high: format.percent(onTime.interval.high),
                    n: onTime.n,
                  })}
                  value={onTime.value}
                  low={onTime.interval.low}
                  high={onTime.interval.high}
                  range={range}
                  marks={marks}
                  isBelow={verdict === 'below-target'}
                  {...(target === null ? {} : { target })}
                />
              ),
          },
        ]}
      />
      {rows.length < breakdown.rows.length && (
        <Button size="small" className="mt-2" onPress={() => setWhole(true)}>
          {t(m.all, { n: breakdown.rows.length })}
        </Button>
      )}
      <p className="small muted mt-2">{t(m.rule, { n: breakdown.leastRated })}</p>
    </>
  );
}
