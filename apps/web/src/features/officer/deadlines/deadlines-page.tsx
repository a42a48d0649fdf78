import { useInfiniteQuery } from '@tanstack/react-query';
import type { ApplicationSummary } from '@veche/contracts';
import { useId, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { useTitle } from '../../../app/use-title.ts';
import { calendarDaysBetween, messages, useFormat, useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { emptyFilters } from '../queue/queue-filters.ts';
import { queueQuery } from '../queue/queue-queries.ts';
import { TermCell } from '../queue/term-cell.tsx';
import { OfficerGate } from '../shared/officer-gate.tsx';
import { groupByDay, type DayOfTerms } from './group-by-day.ts';
import '../officer.css';

const m = messages({
  title: { ru: 'Ближайшие сроки', en: 'Terms to come' },
  whose: { ru: 'Чьи дела', en: 'Whose cases' },
  all: { ru: 'Отдел', en: 'Office' },
  mine: { ru: 'Мои', en: 'Mine' },
  overdue: { ru: 'Просрочены', en: 'Overdue' },
  paused: { ru: 'Срок стоит', en: 'The term stands still' },
  none: { ru: 'Без срока', en: 'Without a term' },
  count: {
    ru: '{n, plural, one {# дело} few {# дела} other {# дел}}',
    en: '{n, plural, one {# case} other {# cases}}',
  },
  inDays: {
    ru: 'через {n, plural, one {# день} few {# дня} other {# дней}}',
    en: 'in {n, plural, one {# day} other {# days}}',
  },
  empty: { ru: 'Сроков нет', en: 'No terms' },
  emptyText: {
    ru: 'Здесь появятся дела с днём, к которому нужно решить.',
    en: 'Cases with the day of their decision will appear here.',
  },
  noOfficer: { ru: 'исполнителя нет', en: 'no officer' },
  untitled: { ru: 'Без названия', en: 'Untitled' },
});

function DeadlineRow({ row }: { readonly row: ApplicationSummary }): ReactElement {
  const t = useT();
  return (
    <li className="deadline-row">
      <span className="num muted">{row.number}</span>
      <Link to={`/cases/${row.id}`} className="deadline-title">
        {row.title === '' ? t(m.untitled) : row.title}
      </Link>
      <StatusBadge code={row.status} isPlain />
      <span className="muted">{row.officer?.displayName ?? t(m.noOfficer)}</span>
      <span>
        <TermCell row={row} />
      </span>
    </li>
  );
}

function DayGroup({ group }: { readonly group: DayOfTerms }): ReactElement {
  const t = useT();
  const format = useFormat();
  const titleId = useId();
  const { todayOn } = useSession();
  const days = group.on === undefined ? undefined : calendarDaysBetween(todayOn, group.on);
  const title =
    group.on === undefined
      ? t(group.kind === 'overdue' ? m.overdue : group.kind === 'paused' ? m.paused : m.none)
      : format.relativeDate(group.on, todayOn);
  return (
    <section className="deadline-day" aria-labelledby={titleId}>
      <header>
        <h2
          id={titleId}
          className={group.kind === 'overdue' ? 'text-bad' : group.kind === 'today' ? 'text-warn' : undefined}
        >
          {group.kind === 'overdue' && <Icon name="stop" />} {title}
        </h2>
        <p className="small muted">
          {days !== undefined && days <= 1 && group.on !== undefined && `${format.nearDate(group.on)} · `}
          {days !== undefined && days > 1 && `${t(m.inDays, { n: days })} · `}
          {t(m.count, { n: group.rows.length })}
        </p>
      </header>
      <ul>
        {group.rows.map((row) => (
          <DeadlineRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Deadlines(): ReactElement {
  const t = useT();
  const { todayOn } = useSession();
  const [search, setSearch] = useSearchParams();
  const assigned = search.get('assigned') === 'me' ? 'me' : 'all';
  const query = useInfiniteQuery(queueQuery({ ...emptyFilters, assigned }));
  const rows = query.data?.pages.flatMap((page) => page.items);
  useTitle(t(m.title));
  return (
    <div className="deadlines">
      <div className="queue-head">
        <h1>{t(m.title)}</h1>
        <SegmentedControl
          label={t(m.whose)}
          value={assigned}
          onChange={(next) => setSearch(next === 'me' ? { assigned: 'me' } : {}, { replace: true })}
          options={[
            { id: 'all', label: t(m.all) },
            { id: 'me', label: t(m.mine) },
          ]}
        />
      </div>
      {rows === undefined && query.isPending && <Skeleton lines={10} />}
      {rows === undefined && query.isError && (
        <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      )}
      {rows?.length === 0 && (
        <EmptyState icon="clock" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {rows !== undefined &&
        groupByDay(rows, todayOn).map((group) => (
          <DayGroup key={`${group.kind} ${group.on ?? ''}`} group={group} />
        ))}
      {query.hasNextPage && (
        <Pagination
          shown={rows?.length ?? 0}
          total={query.data?.pages[0]?.counts[assigned === 'me' ? 'mine' : 'all']}
          isLoading={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      )}
    </div>
  );
}

/** The terms to come, day by day. */
export function DeadlinesPage(): ReactElement {
  return (
    <OfficerGate permission="queue.read">
      <Deadlines />
    </OfficerGate>
  );
}
