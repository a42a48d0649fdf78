import { useQuery } from '@tanstack/react-query';
import type { IndicatorPauses } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { figureText } from './figure-words.ts';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { pausesQuery } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';
import { useFirstRows } from './use-first-rows.tsx';

const m = messages({
  title: { ru: 'Остановленный срок', en: 'Stopped clocks' },
  both: { ru: 'Полное и чистое время', en: 'Full and net time' },
  byReason: { ru: 'По причинам', en: 'By reason' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  done: { ru: 'Исполнено', en: 'Done' },
  full: { ru: 'Полное', en: 'Full' },
  net: { ru: 'Чистое', en: 'Net' },
  share: { ru: 'В паузах', en: 'Paused' },
  reason: { ru: 'Причина', en: 'Reason' },
  requests: { ru: 'Запросов', en: 'Requests' },
  time: { ru: 'Время', en: 'Time' },
  still: { ru: 'Стоят сейчас', en: 'Still stopped' },
  none: { ru: 'За этот период срок не останавливали.', en: 'No clock was stopped in this period.' },
  WAIT_APPLICANT: { ru: 'ждали заявителя', en: 'waiting for the applicant' },
  WAIT_AGENCY: { ru: 'ждали другое ведомство', en: 'waiting for another agency' },
  COURT: { ru: 'суд', en: 'court' },
  FORCE_MAJEURE: { ru: 'непреодолимая сила', en: 'force majeure' },
  UNSPECIFIED: { ru: 'причина не названа', en: 'no reason given' },
});

const known = ['WAIT_APPLICANT', 'WAIT_AGENCY', 'COURT', 'FORCE_MAJEURE', 'UNSPECIFIED'] as const;

/** How much time is hidden in pauses, by whom and for what. */
export function PausesSection({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(pausesQuery(filters));
  const first = useFirstRows<IndicatorPauses['units'][number]>();
  const reasonText = (reason: string): string => {
    const code = known.find((each) => each === reason);
    return code === undefined ? reason : t(m[code]);
  };
  return (
    <Section
      title={t(m.title)}
      note={<CsvLink path="pauses" search={indicatorSearch(filters)} />}
      className="indicator-section"
    >
      <QueryView query={query}>
        {({ units, rows }) => (
          <>
            <Table
              caption={t(m.both)}
              isCaptionShown
              isDense
              rows={first(units).shown}
              rowKey={(row) => row.unit}
              columns={[
                { id: 'unit', title: t(m.unit), cell: (row) => t.text(row.unitTitle) },
                { id: 'done', title: t(m.done), align: 'end', cell: (row) => format.number(row.done) },
                {
                  id: 'full',
                  title: t(m.full),
                  align: 'end',
                  isNowrap: true,
                  cell: (row) => figureText(format, 'duration', row.meanFullMs),
                },
                {
                  id: 'net',
                  title: t(m.net),
                  align: 'end',
                  isNowrap: true,
                  cell: (row) => figureText(format, 'duration', row.meanNetMs),
                },
                {
                  id: 'share',
                  title: t(m.share),
                  align: 'end',
                  cell: (row) => figureText(format, 'share', row.share),
                },
              ]}
            />
            {first(units).more}
            {rows.length === 0 ? (
              <p className="muted mt-2">{t(m.none)}</p>
            ) : (
              <div className="mt-3">
                <Table
                  caption={t(m.byReason)}
                  isCaptionShown
                  isDense
                  rows={rows}
                  rowKey={({ unit, reason }) => `${unit} ${reason}`}
                  columns={[
                    { id: 'unit', title: t(m.unit), cell: (row) => t.text(row.unitTitle) },
                    { id: 'reason', title: t(m.reason), cell: (row) => reasonText(row.reason) },
                    {
                      id: 'requests',
                      title: t(m.requests),
                      align: 'end',
                      cell: (row) => format.number(row.requests),
                    },
                    {
                      id: 'time',
                      title: t(m.time),
                      align: 'end',
                      isNowrap: true,
                      cell: (row) => format.duration(row.pausedMs),
                    },
                    {
                      id: 'still',
                      title: t(m.still),
                      align: 'end',
                      cell: (row) => format.number(row.stillPaused),
                    },
                  ]}
                />
              </div>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}
