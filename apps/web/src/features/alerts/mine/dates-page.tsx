import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { SignedInOnly } from '../../settings/signed-in-only.tsx';
import { dueLook, dueWord } from '../../register/shared/request-words.ts';
import { AlertsFrame } from '../alerts-frame.tsx';
import { CalendarFeed } from './calendar-feed.tsx';

const m = messages({
  title: { ru: 'Мои даты', en: 'My dates' },
  lead: {
    ru: 'Сроки запросов, за которые вы отвечаете, за которыми следите или которые подали. Напоминаем в <a>ваш час и дни</a>.',
    en: 'Terms of requests you answer for, follow or have filed. Reminders come at <a>your hour, on your days</a>.',
  },
  period: { ru: 'На сколько вперёд', en: 'How far ahead' },
  week: { ru: 'Неделя', en: 'A week' },
  month: { ru: 'Месяц', en: 'A month' },
  season: { ru: '90 дней', en: '90 days' },
  empty: { ru: 'Дат впереди нет', en: 'There are no dates ahead' },
  emptyText: {
    ru: 'Они появятся, когда вы подадите запрос, начнёте за ним следить или станете дежурным подразделения.',
    en: 'They appear once you file a request, follow one, or are on duty for a unit.',
  },
  date: { ru: 'Срок', en: 'Due' },
  left: {
    ru: '{n, plural, =0 {сегодня} one {остался # день} few {осталось # дня} other {осталось # дней}}',
    en: '{n, plural, =0 {today} one {# day left} other {# days left}}',
  },
  passed: {
    ru: '{n, plural, one {# день назад} few {# дня назад} other {# дней назад}}',
    en: '{n, plural, one {# day ago} other {# days ago}}',
  },
  request: { ru: 'Запрос', en: 'Request' },
  state: { ru: 'Состояние', en: 'State' },
  why: { ru: 'Почему здесь', en: 'Why it is here' },
  duty: { ru: 'вы отвечаете за подразделение', en: 'you answer for the unit' },
  watch: { ru: 'вы следите', en: 'you follow it' },
  own: { ru: 'вы подали', en: 'you filed it' },
  remind: { ru: 'Напомним', en: 'Reminders' },
  noRemind: { ru: '–', en: '–' },
  more: { ru: 'Показаны первые 500.', en: 'The first 500 are shown.' },
});

const periods = { week: 7, month: 30, season: 90 } as const;
type Period = keyof typeof periods;
const periodIds = ['week', 'month', 'season'] as const satisfies readonly Period[];

/** Dates to come that concern the person, with the days on which each is told of. */
export function DatesPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <AlertsFrame>
      <h1>{t(m.title)}</h1>
      <SignedInOnly>
        <p className="muted mb-3 max-w-measure">
          {t.rich(m.lead, { a: (text) => <Link to="/alerts/settings">{text}</Link> })}
        </p>
        <Dates />
        <CalendarFeed />
      </SignedInOnly>
    </AlertsFrame>
  );
}

function Dates(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn, can } = useSession();
  const [search, setSearch] = useSearchParams();
  const period = periodIds.find((each) => each === search.get('period')) ?? 'month';
  const dates = useQuery({
    queryKey: ['requests', 'my-dates', period] as const,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/me/dates', { params: { query: { days: periods[period] } }, signal })),
    placeholderData: (previous) => previous,
  });
  const items = dates.data?.items ?? [];
  return (
    <>
      <div className="mb-3">
        <SegmentedControl
          label={t(m.period)}
          value={period}
          onChange={(value) => setSearch(value === 'month' ? {} : { period: value }, { replace: true })}
          options={periodIds.map((id) => ({ id, label: t(m[id]) }))}
        />
      </div>
      {dates.isPending && <Skeleton lines={6} />}
      {dates.data === undefined && !dates.isPending && (
        <ProblemView problem={asProblem(dates.error)} onRetry={() => void dates.refetch()} />
      )}
      {dates.data && items.length === 0 && (
        <EmptyState icon="calendar" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {items.length > 0 && (
        <Table
          caption={t(m.title)}
          rows={items}
          rowKey={({ requestId }) => requestId}
          isStacked
          columns={[
            {
              id: 'date',
              title: t(m.date),
              isNowrap: true,
              cell: ({ dueOn, calendarDaysLeft: n }) => (
                <>
                  {format.relativeDate(dueOn, todayOn)}
                  <small className="muted">{n < 0 ? t(m.passed, { n: -n }) : t(m.left, { n })}</small>
                </>
              ),
            },
            {
              id: 'request',
              title: t(m.request),
              isRowHeader: true,
              cell: ({ requestId, number, service, unit }) => (
                <>
                  {can('request.read') ? <Link to={`/requests/${requestId}`}>{number}</Link> : number}
                  <small>{[t.text(service), unit && t.text(unit.title)].filter(Boolean).join(' · ')}</small>
                </>
              ),
            },
            {
              id: 'state',
              title: t(m.state),
              cell: ({ state }) => (
                <Badge tone={dueLook[state].tone} icon={dueLook[state].icon} isPlain>
                  {t(dueWord[state])}
                </Badge>
              ),
            },
            {
              id: 'remind',
              title: t(m.remind),
              isLabelledOnPhone: true,
              cell: ({ remindOn }) =>
                remindOn.length === 0 ? t(m.noRemind) : remindOn.map((on) => format.shortDate(on)).join(', '),
            },
            { id: 'why', title: t(m.why), cell: ({ why }) => <span className="muted">{t(m[why])}</span> },
          ]}
        />
      )}
      {dates.data?.hasMore && <p className="small muted mt-2">{t(m.more)}</p>}
    </>
  );
}
