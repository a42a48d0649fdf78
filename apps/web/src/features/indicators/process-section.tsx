import { useQuery } from '@tanstack/react-query';
import type { ProcessMapView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { ProcessGraph } from '../../ui/charts/process-graph.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { processQuery } from './indicator-queries.ts';
import { foreignStatusWord } from '../register/shared/foreign-status-words.ts';
import { QueryView } from './query-view.tsx';

const m = messages({
  title: { ru: 'Как идут запросы', en: 'How requests go' },
  note: {
    ru: '{cases, plural, one {# запрос} few {# запроса} other {# запросов}}, {variants, plural, one {# путь} few {# пути} other {# путей}}; половина проходит за {p50}, девять из десяти – за {p90}',
    en: '{cases, plural, one {# request} other {# requests}}, {variants, plural, one {# way} other {# ways}}; half take {p50}, nine in ten {p90}',
  },
  graph: {
    ru: 'Карта процесса: шаги сверху вниз; больше всего времени уходит после шага «{slow}»',
    en: 'Map of the process: steps from top to bottom; most time goes after the step “{slow}”',
  },
  nodeText: { ru: '{n} · потом {time}', en: '{n} · then {time}' },
  slowest: {
    ru: 'Жирная рамка: после этого шага уходит больше всего времени. Чем толще линия, тем больше запросов; подпись – число и медиана времени.',
    en: 'Heavy frame: most time goes after this step. The thicker the line, the more requests; its text is their number and median time.',
  },
  edges: { ru: 'Переходы таблицей', en: 'Steps as a table' },
  from: { ru: 'После', en: 'After' },
  to: { ru: 'Идёт', en: 'Comes' },
  count: { ru: 'Раз', en: 'Times' },
  p50: { ru: 'Половина ждёт', en: 'Half wait' },
  p90: { ru: '9 из 10', en: '9 in 10' },
  variants: { ru: 'Пути', en: 'Ways' },
  way: { ru: 'Путь', en: 'Way' },
  cases: { ru: 'Запросов', en: 'Requests' },
  share: { ru: 'Доля', en: 'Share' },
  empty: { ru: 'Нечего нарисовать', en: 'Nothing to draw' },
  emptyText: {
    ru: 'За этот период нет запросов с шагами.',
    en: 'There are no requests with steps in this period.',
  },
});

function Graph({ map }: { readonly map: ProcessMapView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const slow = map.nodes.toSorted((a, b) => b.totalUntilNextMs - a.totalUntilNextMs)[0];
  return (
    <ProcessGraph
      label={t(m.graph, { slow: foreignStatusWord(t, slow?.activity ?? '') })}
      nodes={map.nodes.map((node) => ({
        id: node.activity,
        title: foreignStatusWord(t, node.activity),
        place: node.meanPlace,
        visits: node.visits,
        isSlow: node === slow,
        text:
          node.meanUntilNextMs === null
            ? format.number(node.visits)
            : t(m.nodeText, { n: format.number(node.visits), time: format.duration(node.meanUntilNextMs) }),
      }))}
      edges={map.edges.map(({ from, to, count, p50Ms }) => ({
        from,
        to,
        count,
        text: `${format.number(count)} · ${format.duration(p50Ms)}`,
      }))}
    />
  );
}

/** What follows what, how long it takes, in how many ways; the tables hold all of it. */
export function ProcessSection({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(processQuery(filters));
  return (
    <Section
      title={t(m.title)}
      note={<CsvLink path="process" search={indicatorSearch(filters)} />}
      className="indicator-section"
    >
      <QueryView query={query} lines={12}>
        {(map) =>
          map.cases === 0 ? (
            <EmptyState icon="route" title={t(m.empty)}>
              {t(m.emptyText)}
            </EmptyState>
          ) : (
            <>
              <p className="small muted mb-2">
                {t(m.note, {
                  cases: map.cases,
                  variants: map.variantCount,
                  p50: format.duration(map.p50Ms ?? 0),
                  p90: format.duration(map.p90Ms ?? 0),
                })}
              </p>
              <Graph map={map} />
              <p className="small muted mt-2">{t(m.slowest)}</p>
              <Disclosure title={t(m.edges)} className="mt-1">
                <Table
                  caption={t(m.edges)}
                  isDense
                  rows={map.edges}
                  rowKey={({ from, to }) => `${from} ${to}`}
                  columns={[
                    { id: 'from', title: t(m.from), cell: ({ from }) => foreignStatusWord(t, from) },
                    { id: 'to', title: t(m.to), cell: ({ to }) => foreignStatusWord(t, to) },
                    {
                      id: 'count',
                      title: t(m.count),
                      align: 'end',
                      cell: ({ count }) => format.number(count),
                    },
                    {
                      id: 'p50',
                      title: t(m.p50),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ p50Ms }) => format.duration(p50Ms),
                    },
                    {
                      id: 'p90',
                      title: t(m.p90),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ p90Ms }) => format.duration(p90Ms),
                    },
                  ]}
                />
              </Disclosure>
              <Disclosure title={t(m.variants)} className="mt-1">
                <Table
                  caption={t(m.variants)}
                  isDense
                  rows={map.variants}
                  rowKey={({ activities }) => activities.join(' ')}
                  columns={[
                    {
                      id: 'way',
                      title: t(m.way),
                      cell: ({ activities }) =>
                        activities.map((each) => foreignStatusWord(t, each)).join(' → '),
                    },
                    {
                      id: 'cases',
                      title: t(m.cases),
                      align: 'end',
                      cell: ({ cases }) => format.number(cases),
                    },
                    {
                      id: 'share',
                      title: t(m.share),
                      align: 'end',
                      cell: ({ share }) => format.percent(share),
                    },
                    {
                      id: 'p50',
                      title: t(m.p50),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ p50Ms }) => format.duration(p50Ms),
                    },
                    {
                      id: 'p90',
                      title: t(m.p90),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ p90Ms }) => format.duration(p90Ms),
                    },
                  ]}
                />
              </Disclosure>
            </>
          )
        }
      </QueryView>
    </Section>
  );
}
