import { useQuery } from '@tanstack/react-query';
import type { IndicatorLoad } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { anomaliesQuery, loadQuery } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';
import { useFirstRows } from './use-first-rows.tsx';

const m = messages({
  title: { ru: 'Нагрузка сейчас', en: 'Load now' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  open: { ru: 'Открыты', en: 'Open' },
  overdue: { ru: 'Просрочены', en: 'Overdue' },
  usual: { ru: 'Обычно', en: 'Usually' },
  ratio: { ru: 'К обычному', en: 'To the usual' },
  times: { ru: '× {n}', en: '× {n}' },
  much: { ru: 'больше обычного', en: 'more than usual' },
  week: { ru: 'За неделю', en: 'This week' },
  weekOf: { ru: '+{came} −{done}', en: '+{came} −{done}' },
  weekNote: {
    ru: 'За неделю: + пришло, − исполнено. Обычно – сколько открыто в среднем за последние недели.',
    en: 'This week: + came, − done. Usually: how many are open on average in the last weeks.',
  },
  peaks: { ru: 'Когда приходят запросы: {from} – {to}', en: 'When requests come: {from} – {to}' },
  hour: { ru: 'Час', en: 'Hour' },
  anomalies: { ru: 'Необычные дни', en: 'Unusual days' },
  anomaliesNote: {
    ru: 'Дни последних четырёх недель, когда запросов было далеко не столько, сколько обычно в такой день недели (отклонение больше 3,5).',
    en: 'Days of the last four weeks with far from the usual number of requests for such a weekday (deviation above 3.5).',
  },
  none: { ru: 'Необычных дней не было.', en: 'There were no unusual days.' },
  day: { ru: 'День', en: 'Day' },
  service: { ru: 'Услуга', en: 'Service' },
  came: { ru: 'Пришло', en: 'Came' },
});

const overloadFrom = 1.5;
/** Monday 1 June 2026 and the days after it: only their weekday is used. */
const dayOf = (weekday: number): string => `2026-06-0${weekday}`;

function Peaks({ peaks }: { readonly peaks: IndicatorLoad['peaks'] }): ReactElement {
  const t = useT();
  const format = useFormat();
  const most = Math.max(1, ...peaks.cells.map(({ received }) => received));
  const countOf = (weekday: number, hour: number): number =>
    peaks.cells.find((cell) => cell.weekday === weekday && cell.hour === hour)?.received ?? 0;
  const title = t(m.peaks, { from: format.date(peaks.from), to: format.date(peaks.to) });
  return (
    <Disclosure title={title} className="mt-2">
      <Table
        caption={title}
        isDense
        rows={Array.from({ length: 24 }, (_, hour) => hour)}
        rowKey={String}
        columns={[
          { id: 'hour', title: t(m.hour), cell: (hour) => `${String(hour).padStart(2, '0')}:00` },
          ...[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            id: String(weekday),
            title: format.weekday(dayOf(weekday)),
            align: 'end' as const,
            cell: (hour: number) => {
              const received = countOf(weekday, hour);
              return (
                <span
                  className="indicator-heat"
                  data-step={received === 0 ? 0 : Math.ceil((received / most) * 3)}
                >
                  {received === 0 ? '' : format.number(received)}
                </span>
              );
            },
          })),
        ]}
      />
    </Disclosure>
  );
}

function Anomalies({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(anomaliesQuery(filters));
  return (
    <Disclosure title={t(m.anomalies)} className="mt-2">
      <p className="small muted">{t(m.anomaliesNote)}</p>
      <QueryView query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t(m.none)}</p>
          ) : (
            <Table
              caption={t(m.anomalies)}
              isDense
              rows={items}
              rowKey={({ service, on }) => `${service} ${on}`}
              columns={[
                { id: 'day', title: t(m.day), isNowrap: true, cell: ({ on }) => format.nearDate(on) },
                { id: 'service', title: t(m.service), cell: ({ title }) => t.text(title) },
                { id: 'came', title: t(m.came), align: 'end', cell: ({ count }) => format.number(count) },
                {
                  id: 'usual',
                  title: t(m.usual),
                  align: 'end',
                  cell: ({ usual }) => format.number(usual, 1),
                },
              ]}
            />
          )
        }
      </QueryView>
    </Disclosure>
  );
}

/** What lies with each unit now, against what is usual for it; when requests come; days that stand out. */
export function LoadSection({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(loadQuery(filters));
  const first = useFirstRows<IndicatorLoad['units'][number]>();
  return (
    <Section
      title={t(m.title)}
      note={<CsvLink path="load" search={indicatorSearch(filters)} />}
      className="indicator-section"
    >
      <QueryView query={query}>
        {({ units, peaks }) => (
          <>
            <Table
              caption={t(m.title)}
              isDense
              rows={first(units).shown}
              rowKey={(row) => row.unit}
              columns={[
                { id: 'unit', title: t(m.unit), cell: (row) => t.text(row.title) },
                { id: 'open', title: t(m.open), align: 'end', cell: (row) => format.number(row.open) },
                {
                  id: 'overdue',
                  title: t(m.overdue),
                  align: 'end',
                  cell: (row) => format.number(row.overdue),
                },
                {
                  id: 'usual',
                  title: t(m.usual),
                  align: 'end',
                  cell: (row) => (row.usualOpen === null ? '–' : format.number(row.usualOpen, 1)),
                },
                {
                  id: 'ratio',
                  title: t(m.ratio),
                  align: 'end',
                  isNowrap: true,
                  cell: ({ ratio }) =>
                    ratio === null ? (
                      '–'
                    ) : (
                      <span className={ratio >= overloadFrom ? 'text-warn' : undefined}>
                        {ratio >= overloadFrom && <Icon name="warn" label={t(m.much)} />}{' '}
                        {t(m.times, { n: format.number(ratio, 1) })}
                      </span>
                    ),
                },
                {
                  id: 'week',
                  title: t(m.week),
                  align: 'end',
                  isNowrap: true,
                  cell: ({ weeks }) =>
                    t(m.weekOf, { came: weeks.at(-1)?.received ?? 0, done: weeks.at(-1)?.done ?? 0 }),
                },
              ]}
            />
            {first(units).more}
            <p className="small muted mt-2">{t(m.weekNote)}</p>
            <Peaks peaks={peaks} />
          </>
        )}
      </QueryView>
      <Anomalies filters={filters} />
    </Section>
  );
}
