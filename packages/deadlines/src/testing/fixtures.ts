import { instant, plainDate, zoneId } from '@veche/kernel';
import shipped from '../../../../rulepacks/ru/calendars/ru.json' with { type: 'json' };
import type { OfficeHours } from '../office-hours.ts';
import { parseProductionCalendar } from '../parse-production-calendar.ts';
import type { ProductionCalendar } from '../production-calendar.ts';
import type { Term } from '../term.ts';
import type { ClockFacts } from '../term-facts.ts';
import { instantOf, plainTime } from '../zoned-time.ts';

/** The calendar that the product ships. */
export const ruCalendar = shippedCalendar();

export const moscow = zoneId('Europe/Moscow');

const nineToSix = { opensAt: plainTime('09:00'), closesAt: plainTime('18:00') };

export const officeHours: OfficeHours = {
  weekdays: [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix],
  workingWeekend: nineToSix,
  shortDayLessMinutes: 60,
};

export function aTerm(over: Partial<Term> = {}): Term {
  return {
    count: 15,
    unit: 'workingDay',
    endShift: 'none',
    endOf: 'day',
    officeHours,
    pausableReasons: ['WAIT_APPLICANT'],
    basis: { ru: 'Регламент согласования, п. 2.4', en: 'Approval regulation, cl. 2.4' },
    ...over,
  };
}

/** A local moment in Moscow: `at('2026-05-27', '11:20')`. */
export const at = (date: string, time: string) => instantOf(plainDate(date), plainTime(time), moscow);

export function facts(over: Partial<ClockFacts> = {}): ClockFacts {
  return {
    startedAt: at('2026-05-13', '09:05'),
    pauses: [],
    term: aTerm(),
    calendar: ruCalendar,
    zone: moscow,
    now: instant('2026-05-27T08:00:00.000Z'),
    ...over,
  };
}

export const pause = (
  from: readonly [string, string],
  to?: readonly [string, string],
  reason = 'WAIT_APPLICANT',
) => ({
  from: at(...from),
  ...(to === undefined ? {} : { to: at(...to) }),
  reason,
});

function shippedCalendar(): ProductionCalendar {
  const parsed = parseProductionCalendar(shipped);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
