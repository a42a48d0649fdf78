import type { OpenPanel } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';
import { DistrictMap, useDistrictTitle } from '../../indicators/district-map.tsx';
import { figureText } from '../../indicators/figure-words.ts';
import { Held } from '../held.tsx';
import { OpenCsvLink } from '../open-csv-link.tsx';

const m = messages({
  title: { ru: 'Районы, в срок, %', en: 'Districts, on time, %' },
  district: { ru: 'Район', en: 'District' },
  received: { ru: 'Получено', en: 'Received' },
  onTime: { ru: 'В срок', en: 'On time' },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  steps: { ru: 'темнее – лучше', en: 'darker is better' },
});

const comparedShares = (rows: OpenPanel['tables']['district']): Map<string, number> =>
  new Map(
    rows.flatMap(({ code, place, onTime }) =>
      place === null || onTime === null || onTime.value === null ? [] : [[code, onTime.value] as const],
    ),
  );

/** Districts coloured by the share in time, with the numbers printed and the table beneath. */
export function DistrictSection({ panel }: { readonly panel: OpenPanel }): ReactElement {
  const t = useT();
  const format = useFormat();
  const districtTitle = useDistrictTitle();
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
      <DistrictMap shares={comparedShares(rows)} />
      <Table
        caption={t(m.title)}
        isDense
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          { id: 'district', title: t(m.district), isRowHeader: true, cell: districtTitle },
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
