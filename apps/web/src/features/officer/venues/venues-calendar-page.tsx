import { useQueries, useQuery } from '@tanstack/react-query';
import type { VenueSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { DatePicker } from '../../../ui/date-picker.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { occupanciesQuery, venuesQuery } from '../../wizard/steps/place/place-queries.ts';
import { OfficerGate } from '../shared/officer-gate.tsx';
import { blocksOf, daysFrom } from './day-cells.ts';
import { occupancyWord, VenueDayCell } from './venue-day-cell.tsx';
import '../officer.css';

const m = messages({
  title: { ru: 'Календарь площадок', en: 'Venue calendar' },
  search: { ru: 'Площадка или адрес', en: 'Venue or address' },
  from: { ru: 'С какого дня', en: 'From' },
  days: { ru: 'Сколько дней', en: 'How many days' },
  week: { ru: 'Неделя', en: 'Week' },
  twoWeeks: { ru: 'Две недели', en: 'Two weeks' },
  month: { ru: 'Месяц', en: 'Month' },
  earlier: { ru: 'Раньше', en: 'Earlier' },
  later: { ru: 'Позже', en: 'Later' },
  today: { ru: 'Сегодня', en: 'Today' },
  caption: { ru: 'Занятость площадок {dates}', en: 'Occupancy of venues, {dates}' },
  venue: { ru: 'Площадка', en: 'Venue' },
  capacity: { ru: 'до {n} чел.', en: 'up to {n} people' },
  none: { ru: 'Площадок не нашлось', en: 'No venues found' },
  noneText: { ru: 'Измените запрос или сотрите его.', en: 'Change the words or clear them.' },
  failed: { ru: 'не загрузилось', en: 'did not load' },
});

const states = ['agreed', 'pending', 'notice', 'imported', 'closed'] as const;
const spans = { '7': 7, '14': 14, '28': 28 } as const;
type Span = keyof typeof spans;
const isDate = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

function VenueRows({
  venues,
  days,
}: {
  readonly venues: readonly VenueSummary[];
  readonly days: readonly string[];
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const [from, to] = [days[0] ?? todayOn, days.at(-1) ?? todayOn];
  const occupancies = useQueries({ queries: venues.map((venue) => occupanciesQuery(venue.id, from, to)) });
  return (
    <tbody>
      {venues.map((venue, index) => (
        <tr key={venue.id}>
          <th scope="row">
            {t.text(venue.name)}
            <small>
              {venue.code}
              {venue.capacity !== null && ` · ${t(m.capacity, { n: venue.capacity })}`}
              {occupancies[index]?.isError && <b className="text-bad"> · {t(m.failed)}</b>}
            </small>
          </th>
          {days.map((on) => (
            <VenueDayCell
              key={on}
              blocks={blocksOf(occupancies[index]?.data?.items ?? [], on, format.zone)}
              isToday={on === todayOn}
              isOff={[0, 6].includes(new Date(`${on}T12:00:00Z`).getUTCDay())}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function VenuesCalendar(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('from');
  const from = isDate(wanted) ? wanted : todayOn;
  const span: Span = search.get('days') === '7' ? '7' : search.get('days') === '28' ? '28' : '14';
  const text = search.get('text') ?? '';
  const days = daysFrom(from, spans[span]);
  const venues = useQuery(venuesQuery(text));
  useTitle(t(m.title));
  const change = (part: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(part))
      if (value === '') next.delete(name);
      else next.set(name, value);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  const move = (step: number): void =>
    change({
      from:
        daysFrom(from, 1).map((on) =>
          new Date(Date.parse(`${on}T00:00:00Z`) + step * spans[span] * 86_400_000)
            .toISOString()
            .slice(0, 10),
        )[0] ?? from,
    });
  const caption = t(m.caption, { dates: format.dateRange(days[0] ?? from, days.at(-1) ?? from) });
  return (
    <div className="venues-calendar">
      <h1>{t(m.title)}</h1>
      <div className="venues-tools">
        <SearchField label={t(m.search)} value={text} onChange={(value) => change({ text: value })} />
        <DatePicker label={t(m.from)} value={from} onChange={(on) => change({ from: on ?? '' })} />
        <span className="btn-row">
          <Button icon="left" onPress={() => move(-1)}>
            {t(m.earlier)}
          </Button>
          <Button onPress={() => change({ from: '' })}>{t(m.today)}</Button>
          <Button iconEnd="right" onPress={() => move(1)}>
            {t(m.later)}
          </Button>
        </span>
        <SegmentedControl
          label={t(m.days)}
          value={span}
          onChange={(days_) => change({ days: days_ === '14' ? '' : days_ })}
          options={[
            { id: '7', label: t(m.week) },
            { id: '14', label: t(m.twoWeeks) },
            { id: '28', label: t(m.month) },
          ]}
        />
      </div>
      <ul className="legend">
        {states.map((state) => (
          <li key={state}>
            <i className={`venue-${state}`} aria-hidden />
            {t(occupancyWord[state])}
          </li>
        ))}
      </ul>
      {venues.isPending && <Skeleton lines={10} />}
      {venues.isError && (
        <ProblemView problem={asProblem(venues.error)} onRetry={() => void venues.refetch()} />
      )}
      {venues.data?.items.length === 0 && (
        <EmptyState icon="pin" title={t(m.none)}>
          {t(m.noneText)}
        </EmptyState>
      )}
      {venues.data !== undefined && venues.data.items.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
          <table className={`tbl venues-table venues-span-${span}`}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t(m.venue)}</th>
                {days.map((on) => (
                  <th key={on} scope="col" className={cx(on === todayOn && 'venue-today')}>
                    {format.weekday(on)} {Number(on.slice(8))}
                    {(on.endsWith('-01') || on === days[0]) && (
                      <span className="venue-month">{format.shortDate(on).split('\u00A0')[1]}</span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <VenueRows venues={venues.data.items} days={days} />
          </table>
        </div>
      )}
    </div>
  );
}

/** Venues by days: what is agreed, under review, taken, closed. */
export function VenuesCalendarPage(): ReactElement {
  return (
    <OfficerGate permission="queue.read">
      <VenuesCalendar />
    </OfficerGate>
  );
}
