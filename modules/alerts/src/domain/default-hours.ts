import { plainTime, type OfficeHours } from '@veche/deadlines';

const weekday = { opensAt: plainTime('09:00'), closesAt: plainTime('18:00') };
const friday = { opensAt: plainTime('09:00'), closesAt: plainTime('16:45') };

/** When a town works unless it has set its own hours. */
export const defaultOfficeHours: OfficeHours = {
  weekdays: [weekday, weekday, weekday, weekday, friday],
  workingWeekend: weekday,
  shortDayLessMinutes: 60,
};
