import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { FeedbackListItem } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem, getJson } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/column.ts';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { OfficerGate } from '../../officer/shared/officer-gate.tsx';
import { channelWords, FeedbackStatusBadge, kindWords, topicWords } from '../feedback-words.tsx';
import { FilterRow, type FeedbackPageReply } from './filter-row.tsx';
import { readFilters } from './feedback-filters.ts';
import '../feedback.css';

const m = messages({
  title: { ru: 'Отзывы и жалобы', en: 'Reviews and complaints' },
  letters: { ru: 'Письма без номера: {n}', en: 'Letters without a number: {n}' },
  add: { ru: 'Записать со слов', en: 'Type for a caller' },
  empty: { ru: 'Таких отзывов нет', en: 'There are no such reviews' },
  emptyText: {
    ru: 'Людям, чей запрос исполнен, уходит просьба оценить ответ. Здесь появится то, на что надо ответить.',
    en: 'People whose request was answered are asked to rate it. What needs an answer appears here.',
  },
  number: { ru: 'Отзыв', en: 'Review' },
  status: { ru: 'Состояние', en: 'State' },
  score: { ru: 'Оценка', en: 'Mark' },
  ofFive: { ru: '{score} из 5', en: '{score} of 5' },
  unsolved: { ru: 'не решено', en: 'not settled' },
  solved: { ru: 'решено', en: 'settled' },
  topic: { ru: 'Тема', en: 'Topic' },
  undecided: { ru: 'Не определено', en: 'Undecided' },
  urgent: { ru: 'Срочно', en: 'Urgent' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  due: { ru: 'Ответить до', en: 'Answer by' },
  late: { ru: 'просрочено', en: 'overdue' },
  lateAction: { ru: 'мера просрочена', en: 'action overdue' },
  received: { ru: 'Получено', en: 'Received' },
  more: { ru: 'Показать ещё', en: 'Show more' },
});

/** What people say of their requests; what is due stands first. */
export function FeedbackPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <OfficerGate permission="feedback.handle">
      <Loaded />
    </OfficerGate>
  );
}

function Loaded(): ReactElement {
  const t = useT();
  const format = useFormat();
  const [search] = useSearchParams();
  const filters = readFilters(search);
  const list = useInfiniteQuery({
    // The key begins with the live topic: what comes in elsewhere shows here at once.
    queryKey: ['feedback', 'list', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(Object.entries(filters));
      if (pageParam !== '') query.set('cursor', pageParam);
      return getJson<FeedbackPageReply>(`/v1/feedback?${query.toString()}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const [first] = list.data?.pages ?? [];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="feedback-page">
      <div className="feedback-head">
        <h1>{t(m.title)}</h1>
        <span className="btn-row">
          {first !== undefined && first.counts.letters > 0 && (
            <ButtonLink to="/feedback/letters" icon="mail">
              {t(m.letters, { n: format.number(first.counts.letters) })}
            </ButtonLink>
          )}
          <ButtonLink to="/feedback/new" icon="phone">
            {t(m.add)}
          </ButtonLink>
        </span>
      </div>
      {list.isPending && <Skeleton lines={10} />}
      {first === undefined && !list.isPending && (
        <ProblemView problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      )}
      {first && <FilterRow reply={first} />}
      {first && items.length === 0 && (
        <EmptyState icon="message" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {items.length > 0 && <Items items={items} />}
      {list.hasNextPage && (
        <p className="mt-4">
          <Button isBusy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t(m.more)}
          </Button>
        </p>
      )}
    </div>
  );
}

function Items({ items }: { readonly items: readonly FeedbackListItem[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<FeedbackListItem>[] = [
    {
      id: 'number',
      title: t(m.number),
      isRowHeader: true,
      cell: (item) => (
        <>
          <Link to={`/feedback/${item.id}`}>{item.number}</Link>
          <small>
            {[t(kindWords[item.kind]), t(channelWords[item.channel]), item.request?.number]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      ),
    },
    { id: 'status', title: t(m.status), cell: ({ status }) => <FeedbackStatusBadge status={status} /> },
    {
      id: 'due',
      title: t(m.due),
      isNowrap: true,
      isLabelledOnPhone: true,
      cell: ({ dueOn, isOverdue, overdueActions }) => (
        <>
          {dueOn === undefined ? (
            '–'
          ) : isOverdue ? (
            <Badge tone="bad" icon="stop" isPlain>
              {format.plainDate(dueOn)}, {t(m.late)}
            </Badge>
          ) : (
            format.nearDate(dueOn)
          )}
          {overdueActions > 0 && <small className="text-bad">{t(m.lateAction)}</small>}
        </>
      ),
    },
    {
      id: 'score',
      title: t(m.score),
      isLabelledOnPhone: true,
      cell: ({ score, solved }) => (
        <>
          {score === undefined ? '–' : t(m.ofFive, { score })}
          {solved !== undefined && <small>{t(solved ? m.solved : m.unsolved)}</small>}
        </>
      ),
    },
    {
      id: 'topic',
      title: t(m.topic),
      isLabelledOnPhone: true,
      cell: ({ topic, urgency }) => (
        <>
          {topic.code === null ? <span className="muted">{t(m.undecided)}</span> : t(topicWords[topic.code])}{' '}
          {urgency.code === 'urgent' && (
            <Badge tone="warn" icon="bolt" isPlain>
              {t(m.urgent)}
            </Badge>
          )}
        </>
      ),
    },
    {
      id: 'unit',
      title: t(m.unit),
      isLabelledOnPhone: true,
      cell: ({ unit, request }) => (
        <>
          {unit ? t.text(unit.title) : '–'}
          {request && <small>{t.text(request.service)}</small>}
        </>
      ),
    },
    {
      id: 'received',
      title: t(m.received),
      isNowrap: true,
      isLabelledOnPhone: true,
      cell: ({ receivedAt }) => format.moment(receivedAt),
    },
  ];
  return (
    <Table caption={t(m.title)} columns={columns} rows={items} rowKey={({ id }) => id} isStacked isDense />
  );
}
