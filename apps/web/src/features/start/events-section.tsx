import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { asProblem } from '../../api/api-problem.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { MapPlace } from '../../map/map-place.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { EmptyState, PendingText } from '../../ui/states.tsx';
import { CalendarSubscription } from '../calendar/calendar-subscription.tsx';
import { countByDay, eventDays } from '../calendar/event-days.ts';
import { EventList } from '../calendar/event-list.tsx';
import { EventsMap } from '../calendar/events-map.tsx';
import { massEventsQuery } from '../calendar/mass-events-query.ts';
import { daysOf, monthAfter } from '../calendar/month.ts';
import { MonthStrip } from '../calendar/month-strip.tsx';

const m = messages({
  title: { ru: 'Согласованные мероприятия', en: 'Agreed events' },
  loading: { ru: 'Загружаем мероприятия', en: 'Loading the events' },
  view: { ru: 'Вид', en: 'View' },
  map: { ru: 'Карта', en: 'Map' },
  list: { ru: 'Список', en: 'List' },
  upcoming: { ru: 'Ближайшие мероприятия', en: 'Next events' },
  mapLabel: { ru: 'Карта ближайших мероприятий', en: 'Map of the next events' },
  drawn: {
    ru: 'Схема города нарисована для демонстрации.',
    en: 'The map of the town is drawn for the demonstration.',
  },
  all: { ru: 'Все мероприятия: {month}', en: 'All events: {month}' },
  none: { ru: 'Ближайших мероприятий пока нет', en: 'No events are coming yet' },
  noneText: {
    ru: 'Как только город согласует первое, оно появится здесь и в календаре по подписке.',
    en: 'As soon as the town agrees the first one, it appears here and in the subscribed calendar.',
  },
});

const shownAtMost = 6;
const monthsAhead = 2;

/** Agreed events from this month on, as far as the start page looks. */
export function useNextEvents() {
  const { todayOn } = useSession();
  const thisMonth = todayOn.slice(0, 7);
  return useQuery(
    massEventsQuery(`${thisMonth}-01`, daysOf(monthAfter(thisMonth, monthsAhead)).at(-1) ?? todayOn),
  );
}

/** The month, the map and the list before their events are known: the same boxes, so that nothing below moves. */
function PendingEvents({
  month,
  hasMap,
}: {
  readonly month: string;
  readonly hasMap: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  return (
    <div aria-busy>
      <p className="visually-hidden" role="status">
        {t(m.loading)}
      </p>
      <div aria-hidden>
        <h3 className="mb-1.5 first-letter:uppercase">{format.month(`${month}-01`)}</h3>
        <MonthStrip month={month} counts={new Map()} todayOn={todayOn} linkTo={() => ''} />
        <div className={columns(hasMap)}>
          {hasMap && <MapPlace className={mapHeight} hasTable />}
          <div>
            {Array.from({ length: shownAtMost }, (_, index) => (
              <p key={index} className="min-h-17 border-t border-line py-2.5 first:border-t-0">
                <PendingText isPending>
                  {t(m.upcoming)} {t(m.upcoming)}
                </PendingText>
              </p>
            ))}
          </div>
        </div>
        <p className="small invisible mt-3">{t(m.all, { month: format.month(`${month}-01`) })}</p>
        <div className="invisible">
          <CalendarSubscription className="mt-2" />
        </div>
      </div>
    </div>
  );
}

const columns = (hasMap: boolean): string =>
  hasMap ? 'grid gap-8 desk:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] contrast:grid-cols-1' : '';
const mapHeight = 'h-60 tablet:h-110';

/** A month of agreed events, the nearest of them on the map and in a list. */
export function EventsSection(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { now, todayOn, isDemonstration } = useSession();
  // A phone loads the map only when it is asked for.
  const [view, setView] = useState<'map' | 'list'>(() =>
    matchMedia('(min-width: 701px)').matches ? 'map' : 'list',
  );
  const thisMonth = todayOn.slice(0, 7);
  const events = useNextEvents();
  const upcoming = useMemo(
    () =>
      (events.data?.items ?? [])
        .filter(
          (event) =>
            event.state === 'agreed' && eventDays(event, format.civilDate).some((on) => on >= todayOn),
        )
        .slice(0, shownAtMost),
    [events.data, format, todayOn],
  );
  // Late in a month whose events are over the next one says more.
  const firstOn = upcoming[0] && eventDays(upcoming[0], format.civilDate).find((on) => on >= todayOn);
  const month = firstOn?.slice(0, 7) ?? thisMonth;
  const monthName = format.month(`${month}-01`);
  return (
    <Section
      title={t(m.title)}
      note={
        (events.isPending || upcoming.length > 0) && (
          <SegmentedControl
            label={t(m.view)}
            value={view}
            onChange={setView}
            options={[
              { id: 'map', label: t(m.map) },
              { id: 'list', label: t(m.list) },
            ]}
          />
        )
      }
    >
      {events.isPending && <PendingEvents month={thisMonth} hasMap={view === 'map'} />}
      {events.isError && (
        <ProblemView problem={asProblem(events.error)} onRetry={() => void events.refetch()} />
      )}
      {events.data && (
        <>
          <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 className="first-letter:uppercase">{monthName}</h3>
            <span className="small flex gap-4">
              {[monthAfter(month, -1), monthAfter(month, 1)].map((other) => (
                <Link key={other} to={`/calendar?month=${other}`}>
                  {format.month(`${other}-01`)}
                </Link>
              ))}
            </span>
          </div>
          <MonthStrip
            month={month}
            counts={countByDay(events.data.items, format.civilDate)}
            todayOn={todayOn}
            linkTo={(on) => `/calendar?month=${on.slice(0, 7)}&day=${on}`}
          />
          {upcoming.length === 0 ? (
            <EmptyState icon="calendar" title={t(m.none)}>
              {t(m.noneText)}
            </EmptyState>
          ) : (
            <div className={columns(view === 'map')}>
              {view === 'map' && (
                <EventsMap
                  label={t(m.mapLabel)}
                  events={upcoming}
                  onChoose={() => undefined}
                  className={mapHeight}
                />
              )}
              <EventList
                events={upcoming}
                now={now()}
                label={t(m.upcoming)}
                linkTo={(event) =>
                  `/calendar?month=${format.civilDate(event.startsAt).slice(0, 7)}&event=${event.id}`
                }
              />
            </div>
          )}
          <p className="small muted mt-3">
            {isDemonstration && view === 'map' && upcoming.length > 0 && `${t(m.drawn)} `}
            <Link to={`/calendar?month=${month}`}>{t(m.all, { month: monthName })}</Link>
          </p>
          <CalendarSubscription className="mt-2" />
        </>
      )}
    </Section>
  );
}
