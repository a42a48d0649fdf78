import { useState, type ReactElement } from 'react';
import type { IndicatorBreakdown } from '@veche/contracts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { IntervalMark, IntervalScale } from '../../ui/charts/interval-mark.tsx';
import { rangeOf, ticks } from '../../ui/charts/scale.ts';
import type { Column } from '../../ui/column.ts';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Table } from '../../ui/table.tsx';
import { figureText } from './figure-words.ts';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import {
  isMostlyUnderWay,
  orderRating,
  rowsOfPeriod,
  usualOrder,
  type RatingOrder,
  type RatingRow as Row,
} from './rating-order.ts';
import { useFirstRows } from './use-first-rows.tsx';

const m = messages({
  units: { ru: 'Подразделения', en: 'Units' },
  services: { ru: 'Услуги', en: 'Services' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  service: { ru: 'Услуга', en: 'Service' },
  place: { ru: 'Место', en: 'Place' },
  done: { ru: 'Исполнено', en: 'Done' },
  onTime: { ru: 'В срок', en: 'On time' },
  p50: { ru: 'Половина ждёт', en: 'Half wait' },
  underWay: { ru: 'больше половины ещё идут', en: 'more than half under way' },
  order: { ru: 'Порядок', en: 'Order' },
  byPlace: { ru: 'Кто успевает', en: 'Who keeps terms' },
  bySlow: { ru: 'Кто дольше', en: 'Who takes longest' },
  slowRule: {
    ru: 'Порядок – по времени, которое ждёт половина: сначала те, у кого дольше; меньше {n} случаев – в конце. Открытые запросы учтены.',
    en: 'Ordered by the time half of them wait, the longest first; fewer than {n} cases come last. Open requests are counted.',
  },
  noTerms: {
    ru: 'Сравнить по сроку не по чему: у этих услуг нет нормы.',
    en: 'There are no terms to compare: these services have no norm.',
  },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  intervalOf: {
    ru: '{share}, интервал от {low} до {high}, случаев: {n}',
    en: '{share}, interval from {low} to {high}, cases: {n}',
  },
  below: { ru: 'ниже цели', en: 'below target' },
  few: { ru: 'мало случаев: {n}', en: 'too few cases: {n}' },
  why: { ru: 'почему', en: 'why' },
  whyOf: { ru: 'Почему так: {title}', en: 'Why so: {title}' },
  rule: {
    ru: 'Порядок – по нижней границе интервала; без места – меньше {n} случаев со сроком. Отметка «ниже цели» – только когда весь интервал левее цели.',
    en: 'Ordered by the lower bound of the interval; with fewer than {n} cases with a term there is no place. “Below target” only when the whole interval is to the left of it.',
  },
});

function whyPath(filters: IndicatorFilters, change: Partial<IndicatorFilters>): string {
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

/** Units or services as a table, by place or the slowest first. */
export function RatingTable({
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
  const first = useFirstRows<Row>();
  const [chosen, setChosen] = useState<RatingOrder>();
  const present = rowsOfPeriod(breakdown.rows);
  const usual = usualOrder(present);
  const order = usual === 'slow' ? usual : (chosen ?? usual);
  const ordered = orderRating(present, order, breakdown.leastRated);
  const { shown, more } = first(ordered);
  const ends = breakdown.rows.flatMap(({ onTime, verdict }) =>
    onTime.interval === undefined || verdict === 'too-few' ? [] : [onTime.interval.low, onTime.interval.high],
  );
  const range = rangeOf([...ends, breakdown.target?.value ?? 0.95], { least: 0, most: 1 });
  const marks = ticks(range, 4).filter((mark) => mark >= range[0] && mark <= range[1]);
  const hasTerms = usual === 'place';
  const onTimeColumn: Column<Row> = {
    id: 'on-time',
    title: t(m.onTime),
    align: 'end',
    isNowrap: true,
    cell: (row) => <OnTime row={row} />,
  };
  const intervalColumn: Column<Row> = {
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
  };
  return (
    <>
      {hasTerms && (
        <p className="mb-2">
          <SegmentedControl
            label={t(m.order)}
            value={order}
            onChange={setChosen}
            options={[
              { id: 'place', label: t(m.byPlace) },
              { id: 'slow', label: t(m.bySlow) },
            ]}
          />
        </p>
      )}
      <Table
        caption={t(by === 'unit' ? m.units : m.services)}
        isDense
        rows={shown}
        rowKey={(row) => row.code}
        columns={[
          ...(hasTerms
            ? [
                {
                  id: 'place',
                  title: t(m.place),
                  align: 'end' as const,
                  cell: (row: Row) => row.place ?? '–',
                },
              ]
            : []),
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
          ...(hasTerms ? [onTimeColumn] : []),
          {
            id: 'p50',
            title: t(m.p50),
            align: 'end',
            isNowrap: true,
            cell: (row) =>
              isMostlyUnderWay(row) ? (
                <small className="muted whitespace-normal">{t(m.underWay)}</small>
              ) : (
                figureText(format, 'duration', row.figures['time-p50']?.value)
              ),
          },
          ...(hasTerms ? [intervalColumn] : []),
        ]}
      />
      {more}
      <p className="small muted mt-2">
        {usual === 'slow' && `${t(m.noTerms)} `}
        {t(order === 'slow' ? m.slowRule : m.rule, { n: breakdown.leastRated })}
      </p>
    </>
  );
}
