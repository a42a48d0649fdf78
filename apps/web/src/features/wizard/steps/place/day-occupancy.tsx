import { useQuery } from '@tanstack/react-query';
import type { MassEventForm, VenueOccupancy } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../../app/session.ts';
import { messages, useFormat, useT, type Message } from '../../../../i18n/index.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useForm } from '../../form/form-store.ts';
import { occupanciesQuery } from './place-queries.ts';
import { clockOf, freeHours, hoursFrom, localOf, shiftDays } from './session-times.ts';

const m = messages({
  title: { ru: 'Когда площадка свободна', en: 'When the venue is free' },
  allDay: { ru: 'весь день свободна', en: 'free all day' },
  none: { ru: 'весь день занята', en: 'taken all day' },
  free: { ru: 'свободно {hours}', en: 'free {hours}' },
  ahead: {
    ru: 'На ближайшие три месяца площадка никем не занята.',
    en: 'Nobody has taken the venue for the next three months.',
  },
  agreed: { ru: 'согласовано', en: 'agreed' },
  notice: { ru: 'публичное мероприятие', en: 'an assembly' },
  imported: { ru: 'городской календарь', en: 'town calendar' },
  pending: { ru: 'заявка на рассмотрении', en: 'an application under review' },
  closed: { ru: 'площадка закрыта', en: 'the venue is closed' },
  busyList: { ru: 'Занятость на три месяца', en: 'Taken in the next three months' },
});

const words: Record<VenueOccupancy['state'], Message> = {
  agreed: m.agreed,
  notice: m.notice,
  imported: m.imported,
  pending: m.pending,
  closed: m.closed,
};
const noSessions: NonNullable<MassEventForm['sessions']> = [];

/** Free hours of the chosen venue on the chosen days, and all that takes it in the next three months. */
export function DayOccupancy(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { todayOn, now } = useSession();
  const venueId = useForm((state) => state.form.place?.venueId);
  const sessions = useForm((state) => state.form.sessions) ?? noSessions;
  const until = localOf(shiftDays(now(), 92, format.zone), format.zone).on;
  const { data } = useQuery(occupanciesQuery(venueId, todayOn, until));
  if (venueId === undefined || data === undefined) return null;
  const days = [
    ...new Set(
      sessions.flatMap(({ startsAt }) => (startsAt === undefined ? [] : [format.civilDate(startsAt)])),
    ),
  ];
  const takenOn = (on: string) =>
    data.items
      .filter(({ state }) => state !== 'pending')
      .map(({ from, to }) => ({ from: hoursFrom(on, from, format.zone), to: hoursFrom(on, to, format.zone) }))
      .filter(({ from, to }) => from < 24 && to > 0);
  const lineOf = (on: string): string => {
    const taken = takenOn(on);
    const free = freeHours(taken);
    if (taken.length === 0) return t(m.allDay);
    return free.length === 0
      ? t(m.none)
      : t(m.free, { hours: free.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join(', ') });
  };
  return (
    <div className="mt-4">
      {days.length > 0 && (
        <>
          <h3>{t(m.title)}</h3>
          <ul>
            {days.map((on) => (
              <li key={on}>
                <b className="font-mid">{format.nearDate(on)}</b>: {lineOf(on)}
              </li>
            ))}
          </ul>
        </>
      )}
      {data.items.length === 0 ? (
        <p className="small muted mt-2">{t(m.ahead)}</p>
      ) : (
        <Disclosure title={t(m.busyList)} className="small mt-2">
          <ul className="mt-1">
            {data.items.map((busy, index) => (
              <li key={index} className="num whitespace-normal">
                {format.momentRange(busy.from, busy.to)} – {busy.title ?? t(words[busy.state])}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
