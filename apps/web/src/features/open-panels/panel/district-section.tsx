import { useQuery } from '@tanstack/react-query';
import type { OpenPanel, TownMap } from '@veche/contracts';
import type { ReactElement } from 'react';
import { getJson } from '../../../api/index.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { PlaceMap, type MapPlace } from '../../../ui/charts/place-map.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';
import { figureText } from '../../indicators/figure-words.ts';
import { stepOf } from '../../indicators/step-of.ts';
import { Held } from '../held.tsx';
import { OpenCsvLink } from '../open-csv-link.tsx';

const m = messages({
  title: { ru: 'Районы, в срок, %', en: 'Districts, on time, %' },
  map: { ru: 'Доля исполненных в срок по районам: {list}', en: 'Share done on time by district: {list}' },
  district: { ru: 'Район', en: 'District' },
  received: { ru: 'Получено', en: 'Received' },
  onTime: { ru: 'В срок', en: 'On time' },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  steps: { ru: 'темнее – лучше', en: 'darker is better' },
});

const townMapQuery = {
  queryKey: ['town-map'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => getJson<TownMap>('/v1/town-map', signal),
  staleTime: Infinity,
};

function DistrictMap({ rows }: { readonly rows: OpenPanel['tables']['district'] }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(townMapQuery);
  const outlines = data?.features.filter(({ properties }) => properties.layer === 'district') ?? [];
  if (outlines.length === 0) return null;
  const valueOf = (name: string): number | null => {
    const row = rows.find(({ code }) => code === name);
    return row?.place === null ? null : (row?.onTime?.value ?? null);
  };
  const shares = rows.flatMap(({ code }) => valueOf(code) ?? []);
  const places: MapPlace[] = outlines.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' || properties.name === undefined) return [];
    const value = valueOf(properties.name.ru);
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

/** Districts coloured by the share in time, with the numbers printed and the table beneath. */
export function DistrictSection({ panel }: { readonly panel: OpenPanel }): ReactElement {
  const t = useT();
  const format = useFormat();
  const rows = panel.tables.district;
  return (
    <Section
      title={t(m.title)}
      note={
        <>
          {t(m.steps)}{' '}
          <OpenCsvLink path="/v1/public/panels.csv" search={`by=district&month=${panel.month}`} />
        </>
      }
      className="indicator-section"
    >
      <DistrictMap rows={rows} />
      <Table
        caption={t(m.title)}
        isDense
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          { id: 'district', title: t(m.district), isRowHeader: true, cell: (row) => t.text(row.title) },
          {
            id: 'received',
            title: t(m.received),
            align: 'end',
            cell: (row) => (row.received === null ? <Held /> : format.number(row.received)),
          },
          {
            id: 'on-time',
            title: t(m.onTime),
            align: 'end',
            cell: (row) => (row.onTime === null ? <Held /> : figureText(format, 'share', row.onTime.value)),
          },
          {
            id: 'interval',
            title: t(m.interval),
            align: 'end',
            isNowrap: true,
            cell: ({ onTime }) =>
              onTime?.interval === undefined
                ? '–'
                : `${format.percent(onTime.interval.low)} – ${format.percent(onTime.interval.high)}`,
          },
        ]}
      />
    </Section>
  );
}
