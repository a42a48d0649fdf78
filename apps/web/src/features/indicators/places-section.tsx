import { useQuery } from '@tanstack/react-query';
import type { IndicatorBreakdown, TownMap } from '@veche/contracts';
import type { ReactElement } from 'react';
import { getJson } from '../../api/index.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { PlaceMap, type MapPlace } from '../../ui/charts/place-map.tsx';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { figureText } from './figure-words.ts';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { breakdownQuery } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';
import { rowsOfPeriod } from './rating-order.ts';
import { stepOf } from './step-of.ts';

const m = messages({
  title: { ru: 'Районы, в срок, %', en: 'Districts, on time, %' },
  map: { ru: 'Доля исполненных в срок по районам: {list}', en: 'Share done on time by district: {list}' },
  district: { ru: 'Район', en: 'District' },
  received: { ru: 'Получено', en: 'Received' },
  onTime: { ru: 'В срок', en: 'On time' },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  p50: { ru: 'Половина ждёт', en: 'Half wait' },
  steps: { ru: 'темнее – лучше', en: 'darker is better' },
});

const townMapQuery = {
  queryKey: ['town-map'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => getJson<TownMap>('/v1/town-map', signal),
  staleTime: Infinity,
};

type Row = IndicatorBreakdown['rows'][number];

function DistrictMap({ rows }: { readonly rows: readonly Row[] }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(townMapQuery);
  const outlines = data?.features.filter(({ properties }) => properties.layer === 'district') ?? [];
  const hasShares = rows.some(({ onTime, verdict }) => onTime.value !== null && verdict !== 'too-few');
  if (outlines.length === 0 || !hasShares) return null;
  const shares = rows.flatMap(({ onTime, verdict }) =>
    onTime.value === null || verdict === 'too-few' ? [] : [onTime.value],
  );
  const places: MapPlace[] = outlines.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' || properties.name === undefined) return [];
    const row = rows.find(({ code }) => code === properties.name?.ru);
    const value = row === undefined || row.verdict === 'too-few' ? null : row.onTime.value;
    return [
      {
        key: id,
        name: t.text(properties.name),
        rings: geometry.coordinates,
        ...(value === null ? {} : { text: format.number(value * 100, 1), step: stepOf(value, shares) }),
      },
    ];
  });
  const list = places.map(({ name, text }) => `${name} ${text ?? '–'}`).join('; ');
  return <PlaceMap label={t(m.map, { list })} places={places} />;
}

/** Districts coloured by the share in time, with the numbers printed and the table beside. */
export function PlacesSection({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
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
            <DistrictMap rows={rows} />
            <Table
              caption={t(m.title)}
              isDense
              rows={rowsOfPeriod(rows)}
              rowKey={(row) => row.code}
              columns={[
                { id: 'district', title: t(m.district), cell: (row) => t.text(row.title) },
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
