import { useInfiniteQuery } from '@tanstack/react-query';
import type { MyRequestSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import type { Column } from '../../ui/column.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Badge, StatusBadge } from '../../ui/status-badge.tsx';
import { Table } from '../../ui/table.tsx';
import { dueLook, dueWord, statusCode } from '../register/shared/request-words.ts';
import { myRequestsQuery } from './my-requests-queries.ts';

const m = messages({
  title: { ru: 'Мои запросы', en: 'My requests' },
  lead: {
    ru: 'Все ваши запросы к услугам города: у кого каждый сейчас и к какому числу ответят.',
    en: 'All your requests to the town’s services: who has each now and by what date they answer.',
  },
  service: { ru: 'Услуга', en: 'Service' },
  status: { ru: 'Состояние', en: 'State' },
  term: { ru: 'Срок', en: 'Term' },
  until: { ru: 'до {on}', en: 'by {on}' },
  opened: { ru: '{number} · поступил {on}', en: '{number} · received {on}' },
  empty: { ru: 'Запросов пока нет', en: 'No requests yet' },
  emptyText: {
    ru: 'Здесь появятся ваши заявки и обращения, откуда бы они ни пришли. Если у вас есть номер и код с бумаги, найдите запрос по ним.',
    en: 'Your applications and requests appear here, wherever they came from. If you have a number and a code on paper, find the request by them.',
  },
  reviews: { ru: 'Мои отзывы', en: 'My reviews' },
  track: { ru: 'Найти по номеру и коду', en: 'Find by number and code' },
  loading: { ru: 'Загружаем запросы', en: 'Loading requests' },
});

function Service({ row }: { readonly row: MyRequestSummary }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Link to={`/my-requests/${row.id}`} className="font-mid">
        {t.text(row.service.title)}
      </Link>
      <span className="small muted block font-text">
        {t(m.opened, { number: row.number, on: format.date(format.civilDate(row.openedAt)) })}
      </span>
    </>
  );
}

function Term({ row }: { readonly row: MyRequestSummary }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const look = dueLook[row.dueState];
  const isOpen = !row.dueState.startsWith('closed');
  return (
    <>
      <Badge tone={look.tone} icon={look.icon} isPlain>
        {t(dueWord[row.dueState])}
      </Badge>
      {isOpen && row.dueOn !== undefined && (
        <span className="num block">{t(m.until, { on: format.relativeDate(row.dueOn, todayOn) })}</span>
      )}
    </>
  );
}

/** `/my-requests`: every request of mine, the newest first. */
export function MyRequestsPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  const query = useInfiniteQuery(myRequestsQuery);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const track = <ButtonLink to="/track-request">{t(m.track)}</ButtonLink>;
  const columns: readonly Column<MyRequestSummary>[] = [
    { id: 'service', title: t(m.service), cell: (row) => <Service row={row} />, isRowHeader: true },
    {
      id: 'status',
      title: t(m.status),
      cell: (row) => <StatusBadge code={statusCode[row.status]} isPlain />,
    },
    { id: 'term', title: t(m.term), cell: (row) => <Term row={row} /> },
  ];
  return (
    <div className="wrap page-head pb-8">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <h1>{t(m.title)}</h1>
        {items.length > 0 && (
          <span className="btn-row">
            <ButtonLink to="/my-feedback" icon="message">
              {t(m.reviews)}
            </ButtonLink>
            {track}
          </span>
        )}
      </div>
      {query.isPending && <Skeleton lines={8} label={t(m.loading)} />}
      {query.error !== null && query.data === undefined && (
        <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data !== undefined && items.length === 0 && (
        <EmptyState icon="list" title={t(m.empty)} action={track}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <p className="muted mt-1 mb-5 max-w-measure">{t(m.lead)}</p>
          <Table caption={t(m.title)} columns={columns} rows={items} rowKey={({ id }) => id} isStacked />
          <Pagination
            shown={items.length}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            isLoading={query.isFetchingNextPage}
          />
        </>
      )}
    </div>
  );
}
