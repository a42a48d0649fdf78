import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import { loadTenant, type Database, type Reply, type Scope } from '@veche/platform';
import { countNotices, listPublicMassEvents } from '../queries/list-public-mass-events.ts';
import { massEventCalendar } from './mass-event-calendar.ts';
import { monthsOf, periodOf } from './period.ts';
import { presentGeometry } from './present-venue.ts';

const mostDays = 400;

/** Agreed mass events of a period and the counts of notices. @throws AppError `period-unusable` */
export function readPublicMassEvents(db: Database, scope: Scope, dates: { from: string; to: string }) {
  return db.read(scope, async (tx) => {
    const { zone } = await loadTenant(tx, tx.tenantId);
    const events = await listPublicMassEvents(tx, periodOf(dates, zone, mostDays));
    return {
      items: events.map((event) => ({
        ...event,
        centre: [...event.centre] as [number, number],
        geometry: presentGeometry(event.geometry),
        sessions: [...event.sessions],
      })),
      notices: await countNotices(tx, monthsOf(dates, zone), zone),
    };
  });
}

/** iCalendar feed; from a month ago to a year ahead unless told. @throws AppError `period-unusable` */
export async function readMassEventCalendar(
  db: Database,
  scope: Scope,
  dates: { from?: string | undefined; to?: string | undefined },
  language: 'ru' | 'en',
): Promise<Reply> {
  return db.read(scope, async (tx) => {
    const tenant = await loadTenant(tx, tx.tenantId);
    const today = localDateOf(tx.now, tenant.zone);
    const period = periodOf(
      {
        from: dates.from ?? addCalendarDays(today, calendarDays(-31)),
        to: dates.to ?? addCalendarDays(today, calendarDays(365)),
      },
      tenant.zone,
      mostDays,
    );
    const events = await listPublicMassEvents(tx, period);
    const name = language === 'en' ? `Events in ${tenant.name.en}` : `${tenant.name.ru}: мероприятия`;
    const text = massEventCalendar(events, { name, host: `${tenant.code}.veche` });
    return {
      stream: Buffer.from(text),
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, max-age=300' },
    };
  });
}
