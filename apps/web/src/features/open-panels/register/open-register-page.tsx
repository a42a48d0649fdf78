import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { OpenRequest, OpenRequestPage, TermOutcome, TimeBand } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon-paths.ts';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { statusCode } from '../../register/shared/request-words.ts';
import { Held } from '../held.tsx';
import { OpenCsvLink } from '../open-csv-link.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { getOpen, registerChoicesQuery } from '../open-queries.ts';
import { FindByNumber } from './find-by-number.tsx';
import { RegisterFilters } from './register-filters.tsx';
import { useRegisterFilter } from './use-register-filter.ts';
import { bandWords, outcomeWords } from './register-words.ts';

const m = messages({
  title: { ru: 'Реестр запросов услуг', en: 'Register of service requests' },
  lead: {
    ru: 'Все запросы за последний год без имён, адресов и текстов. День не показываем, а район и подразделение – только если таких запросов за месяц не меньше пяти.',
    en: 'All requests of the last year without names, addresses and texts. The day is not shown; district and unit only when at least five requests of the month share them.',
  },
  found: {
    ru: '{n, plural, one {Нашёлся # запрос} few {Нашлось # запроса} other {Нашлось # запросов}}',
    en: '{n, plural, one {# request found} other {# requests found}}',
  },
  month: { ru: 'Месяц', en: 'Month' },
  service: { ru: 'Услуга', en: 'Service' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  district: { ru: 'Район', en: 'District' },
  status: { ru: 'Статус', en: 'Status' },
  term: { ru: 'Срок', en: 'Term' },
  took: { ru: 'Заняло', en: 'Took' },
  none: { ru: 'Таких запросов нет', en: 'There are no such requests' },
  noneText: {
    ru: 'Снимите часть отбора. Запросы, которых за месяц меньше пяти на услугу, в реестр не входят: по ним можно узнать людей.',
    en: 'Drop some of the filters. Requests of a service that had fewer than five in a month are not in the register: they would point at people.',
  },
  more: { ru: 'Показать ещё', en: 'Show more' },
  notSaid: { ru: 'не указан', en: 'not said' },
});

const outcomeIcons: Readonly<Record<TermOutcome, readonly [IconName, string]>> = {
  'in-time': ['okRing', 'text-ok'],
  late: ['warn', 'text-bad'],
  running: ['clock', 'text-ink-2'],
  overdue: ['stop', 'text-bad'],
  'no-term': ['dots', 'text-ink-2'],
};

function Outcome({ outcome }: { readonly outcome: TermOutcome }): ReactElement {
  const t = useT();
  const [icon, tone] = outcomeIcons[outcome];
  return (
    <span className={tone}>
      <Icon name={icon} /> {t(outcomeWords[outcome])}
    </span>
  );
}

function Rows({ rows }: { readonly rows: readonly OpenRequest[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  const took = (band: TimeBand | null): string => (band === null ? '–' : t(bandWords[band]));
  return (
    <Table
      caption={t(m.title)}
      isStacked
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'service', title: t(m.service), isRowHeader: true, cell: (row) => t.text(row.serviceTitle) },
        { id: 'month', title: t(m.month), isNowrap: true, cell: (row) => format.month(row.month) },
        {
          id: 'unit',
          title: t(m.unit),
          isLabelledOnPhone: true,
          cell: (row) => (row.unitTitle === null ? <Held /> : t.text(row.unitTitle)),
        },
        {
          id: 'district',
          title: t(m.district),
          isLabelledOnPhone: true,
          cell: (row) =>
            row.district === null ? <Held /> : row.district === '' ? t(m.notSaid) : row.district,
        },
        {
          id: 'status',
          title: t(m.status),
          isNowrap: true,
          cell: (row) => <StatusBadge code={statusCode[row.status]} isPlain />,
        },
        { id: 'term', title: t(m.term), cell: (row) => <Outcome outcome={row.outcome} /> },
        {
          id: 'took',
          title: t(m.took),
          isNowrap: true,
          isLabelledOnPhone: true,
          cell: (row) => took(row.took),
        },
      ]}
    />
  );
}

/** The register for everyone: found by filters in the address, read page by page. */
export function OpenRegisterPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  const { filter, search, change, clear } = useRegisterFilter();
  const choices = useQuery(registerChoicesQuery);
  const list = useInfiniteQuery({
    queryKey: ['open-figures', 'register', search] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(search);
      query.set('limit', '50');
      if (pageParam !== undefined) query.set('cursor', pageParam);
      return getOpen<OpenRequestPage>(`/v1/public/requests?${query.toString()}`, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 60_000,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total;
  return (
    <OpenFrame title={t(m.title)} lead={t(m.lead)}>
      <FindByNumber />
      <RegisterFilters choices={choices.data} filter={filter} onChange={change} onClear={clear} />
      <p className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <span role="status" className="font-mid">
          {total !== undefined && t(m.found, { n: total })}
        </span>
        <OpenCsvLink path="/v1/public/requests.csv" search={search} />
      </p>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ProblemView problem={asProblem(list.error)} onRetry={() => void list.refetch()} />}
      {list.data &&
        (rows.length === 0 ? (
          <EmptyState icon="list" title={t(m.none)}>
            {t(m.noneText)}
          </EmptyState>
        ) : (
          <Rows rows={rows} />
        ))}
      {list.hasNextPage && (
        <Button className="mt-4" isBusy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          {t(m.more)}
        </Button>
      )}
    </OpenFrame>
  );
}
