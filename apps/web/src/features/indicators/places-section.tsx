import { useQuery } from '@tanstack/react-query';
import type { IndicatorBreakdown } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { DistrictMap, useDistrictTitle } from './district-map.tsx';
import { figureText } from './figure-words.ts';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { breakdownQuery } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';
import { rowsOfPeriod } from './rating-order.ts';

const m = messages({
  title: { ru: 'Районы, в срок, %', en: 'Districts, on time, %' },
  district: { ru: 'Район', en: 'District' },
  received: { ru: 'Получено', en: 'Received' },
  onTime: { ru: 'В срок', en: 'On time' },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  p50: { ru: 'Половина ждёт', en: 'Half wait' },
  steps: { ru: 'темнее – лучше', en: 'darker is better' },
});

type Row = IndicatorBreakdown['rows'][number];

const comparedShares = (rows: readonly Row[]): Map<string, number> =>
  new Map(
    rows.flatMap(({ code, onTime, verdict }) =>
      onTime.value === null || verdict === 'too-few' ? [] : [[code, onTime.value] as const],
    ),
  );

/** Districts coloured by the share in time, with the numbers printed and the table beside. */
export function PlacesSection({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
  const districtTitle = useDistrictTitle();
  const query = useQuery(breakdownQuery(filters, 'district'));
  return (
    <Section
      title={t(m.title)}
      note={
        <>
          {t(m.steps)} <CsvLink path="breakdown" search={`by=district&${indicatorSearch(filters)}`} />
        </>
      }
      className="indicator-section"
    >
      <QueryView query={query}>
        {({ rows }) => (
          <>
            <DistrictMap shares={comparedShares(rows)} />
            <Table
              caption={t(m.title)}
              isDense
              rows={rowsOfPeriod(rows)}
              rowKey={(row) => row.code}
              columns={[
                { id: 'district', title: t(m.district), cell: districtTitle },
                {
                  id: 'received',
                  title: t(m.received),
                  align: 'end',
                  cell: (row) => format.number(row.received),
                },
                {
                  id: 'on-time',
                  title: t(m.onTime),
                  align: 'end',
                  cell: (row) => figureText(format, 'share', row.onTime.value),
                },
                {
                  id: 'interval',
                  title: t(m.interval),
                  align: 'end',
                  isNowrap: true,
                  cell: ({ onTime }) =>
                    onTime.interval === undefined
                      ? '–'
                      : `${format.percent(onTime.interval.low)} – ${format.percent(onTime.interval.high)}`,
                },
                {
                  id: 'p50',
                  title: t(m.p50),
                  align: 'end',
                  isNowrap: true,
                  cell: (row) => figureText(format, 'duration', row.figures['time-p50']?.value),
                },
              ]}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}
