import { instantOf, parseProductionCalendar, plainTime, type ProductionCalendar } from '@veche/deadlines';
import { plainDate, zoneId, type Instant, type ZoneId } from '@veche/kernel';
import shipped from '../../../../rulepacks/ru/calendars/ru.json' with { type: 'json' };
import { defaultOfficeHours } from '../domain/default-hours.ts';
import type { WorkingTime } from '../domain/working-time.ts';

const parsed = parseProductionCalendar(shipped);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));

/** The calendar that the product ships. */
export const ruCalendar: ProductionCalendar = parsed.value;
export const moscow = zoneId('Europe/Moscow');

export const workingTime = (zone: ZoneId = moscow): WorkingTime => ({
  calendar: ruCalendar,
  hours: defaultOfficeHours,
  zone,
});

/** A local moment: `at('2026-05-27', '11:20')`. */
export const at = (date: string, time: string, zone: ZoneId = moscow): Instant =>
  instantOf(plainDate(date), plainTime(time), zone);
