import type { OfficeHours, ProductionCalendar } from '@veche/deadlines';
import { plainTime } from '@veche/deadlines';
import type { ZoneId } from '@veche/kernel';

/** Beside norm and events, everything a term depends on. */
export interface ClockContext {
  readonly calendar: ProductionCalendar;
  readonly zone: ZoneId;
  readonly officeHours: OfficeHours;
}

const weekday = { opensAt: plainTime('09:00'), closesAt: plainTime('18:00') };
const friday = { opensAt: plainTime('09:00'), closesAt: plainTime('16:45') };

/** Office hours of a town that has set none of its own. */
export const defaultOfficeHours: OfficeHours = {
  weekdays: [weekday, weekday, weekday, weekday, friday],
  workingWeekend: weekday,
  shortDayLessMinutes: 60,
};
