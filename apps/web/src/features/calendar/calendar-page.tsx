import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem } from '../../api/api-problem.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CalendarSubscription } from './calendar-subscription.tsx';
import { countByDay, eventDays } from './event-days.ts';
import { EventDetails, eventClassNames } from './event-details.tsx';
import { EventList } from './event-list.tsx';
import { EventsMap } from './events-map.tsx';
import { massEventsQuery } from './mass-events-query.ts';
import { daysOf, isMonth, monthAfter } from './month.ts';
import { MonthStrip } from './month-strip.tsx';
import { NoticesNote } from './notices-note.tsx';

const m = messages({
  title: { ru: 'Согласованные мероприятия', en: 'Agreed events' },
  lead: {
    ru: 'Здесь то, что город уже согласовал. Заявки на рассмотрении не показываем.',
    en: 'What the town has agreed. Applications under review are not shown.',
  },
  months: { ru: 'Месяц', en: 'Month' },
  kind: { ru: 'Вид мероприятия', en: 'Kind of event' },
  all: { ru: 'Все', en: 'All' },
  list: { ru: 'Мероприятия: {month}', en: 'Events: {month}' },
  map: { ru: 'Карта мероприятий: {month}', en: 'Map of events: {month}' },
  found: {
    ru: '{n, plural, one {# мероприятие} few {# мероприятия} other {# мероприятий}}',
    en: '{n, plural, one {# event} other {# events}}',
  },
  none: { ru: 'На этот месяц ничего не согласовано', en: 'Nothing is agreed for this month' },
  noneText: {
    ru: 'Посмотрите соседний месяц или подпишитесь на календарь: новое появится само.',
    en: 'See the next month or subscribe: new events will appear by themselves.',
  },
  noneFiltered: { ru: 'По этому отбору ничего нет', en: 'Nothing matches' },
  drop: { ru: 'Снять отбор', en: 'Drop the filters' },
});

const classFilters = ['all', 'CUL', 'SPO', 'COM'] as const;
type ClassFilter = (typeof classFilters)[number];

/** The calendar of agreed events: month, kind, day and the opened event stand in the address. */
export function CalendarPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { now, todayOn } = useSession();
  const [search, setSearch] = useSearchParams();
  useTitle(t(m.title));
  const asked = search.get('month');
  const month = isMonth(asked) ? asked : todayOn.slice(0, 7);
  const kind: ClassFilter = classFilters.find((each) => each === search.get('class')) ?? 'all';
  const dayOn = search.get('day') ?? undefined;
  const days = daysOf(month);
  const events = useQuery(massEventsQuery(days[0] ?? todayOn, days.at(-1) ?? todayOn));
  const ofKind = useMemo(
    () => (events.data?.items ?? []).filter((event) => kind === 'all' || event.eventClass === kind),
    [events.data, kind],
  );
  const shown = useMemo(
    () =>
      dayOn === undefined
        ? ofKind
        : ofKind.filter((event) => eventDays(event, format.civilDate).includes(dayOn)),
    [ofKind, dayOn, format],
  );
  const chosen = ofKind.find(({ id }) => id === search.get('event'));
  const address = (change: Readonly<Record<string, string | undefined>>): URLSearchParams => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) next.delete(key);
      else next.set(key, value);
    }
    return next;
  };
  const open = (id: string | undefined): void =>
    setSearch(address({ event: id }), { preventScrollReset: true });
  const monthName = format.month(`${month}-01`);
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <p className="muted mt-1 max-w-measure">{t(m.lead)}</p>
      <CalendarSubscription className="mt-2" />
      <div className="mt-6 mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t-2 border-rule pt-3">
        <h2 className="first-letter:uppercase">{monthName}</h2>
        <nav aria-label={t(m.months)} className="flex gap-5">
          {[-1, 1].map((step) => {
            const other = monthAfter(month, step);
            return (
              <Link
                key={step}
                to={`?${address({ month: other, day: undefined, event: undefined }).toString()}`}
              >
                {format.month(`${other}-01`)}
              </Link>
            );
          })}
        </nav>
      </div>
      <MonthStrip
        month={month}
        counts={countByDay(ofKind, format.civilDate)}
        todayOn={todayOn}
        chosenOn={dayOn}
        linkTo={(on) => `?${address({ day: on === dayOn ? undefined : on, event: undefined }).toString()}`}
      />
      <div className="mb-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <SegmentedControl
          label={t(m.kind)}
          value={kind}
          onChange={(next) =>
            setSearch(address({ class: next === 'all' ? undefined : next }), { preventScrollReset: true })
          }
          options={classFilters.map((id) => ({
            id,
            label: id === 'all' ? t(m.all) : t(eventClassNames[id]),
          }))}
        />
        {dayOn !== undefined && (
          <Tag
            text={format.nearDate(dayOn)}
            isOn
            onRemove={() => setSearch(address({ day: undefined }), { preventScrollReset: true })}
          />
        )}
        <span className="small muted" role="status">
          {events.data && t(m.found, { n: shown.length })}
        </span>
      </div>
      {events.isPending && <Skeleton lines={8} />}
      {events.isError && (
        <ProblemView problem={asProblem(events.error)} onRetry={() => void events.refetch()} />
      )}
      {events.data && (
        <div className="grid items-start gap-8 desk:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] contrast:grid-cols-1">
          <EventsMap
            label={t(m.map, { month: monthName })}
            events={shown}
            chosen={chosen}
            onChoose={open}
            className="h-72 tablet:h-[34rem]"
          />
          <div>
            {chosen && <EventDetails event={chosen} now={now()} onClose={() => open(undefined)} />}
            {shown.length > 0 ? (
              <EventList
                events={shown}
                now={now()}
                label={t(m.list, { month: monthName })}
                chosenId={chosen?.id}
                linkTo={(event) => `?${address({ event: event.id }).toString()}`}
              />
            ) : (
              <EmptyState
                icon="calendar"
                title={t(ofKind.length === 0 && kind === 'all' ? m.none : m.noneFiltered)}
                action={
                  kind !== 'all' || dayOn !== undefined ? (
                    <Link to={`?month=${month}`}>{t(m.drop)}</Link>
                  ) : undefined
                }
              >
                {ofKind.length === 0 && kind === 'all' ? t(m.noneText) : undefined}
              </EmptyState>
            )}
            <NoticesNote notice={events.data.notices.find((each) => each.month === month)} />
          </div>
        </div>
      )}
    </div>
  );
}
