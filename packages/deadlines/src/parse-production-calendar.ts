import { err, ok, type Result } from '@veche/kernel';
import { epochDayOf, fromEpochDay, weekdayOfEpochDay } from './civil-date.ts';
import type { ProductionCalendar } from './production-calendar.ts';

/** What is wrong with a calendar's data and where. */
export interface CalendarFault {
  readonly code: 'calendar-malformed';
  readonly faults: readonly { readonly pointer: string; readonly problem: string }[];
}

type Fault = CalendarFault['faults'][number];

/**
 * Accepts calendar data as it comes from a file or an import screen, whole or not at all.
 * Errors: `calendar-malformed`, with every fault at once.
 */
export function parseProductionCalendar(json: unknown): Result<ProductionCalendar, CalendarFault> {
  const faults: Fault[] = [];
  if (!isRecord(json))
    return err({ code: 'calendar-malformed', faults: [{ pointer: '', problem: 'not an object' }] });
  for (const field of ['id', 'version', 'region']) {
    if (typeof json[field] !== 'string' || json[field] === '')
      faults.push({ pointer: `/${field}`, problem: 'not a text' });
  }
  for (const field of ['title', 'basis']) checkBilingual(json[field], `/${field}`, faults);
  checkHolidays(json['statutoryHolidays'], faults);
  if (!isRecord(json['years'])) faults.push({ pointer: '/years', problem: 'not an object' });
  else for (const [year, data] of Object.entries(json['years'])) checkYear(year, data, faults);
  return faults.length > 0
    ? err({ code: 'calendar-malformed', faults })
    : ok(json as unknown as ProductionCalendar);
}

function checkHolidays(holidays: unknown, faults: Fault[]): void {
  if (!Array.isArray(holidays)) {
    faults.push({ pointer: '/statutoryHolidays', problem: 'not a list' });
    return;
  }
  holidays.forEach((holiday: unknown, i) => {
    const pointer = `/statutoryHolidays/${i}`;
    if (!isRecord(holiday)) faults.push({ pointer, problem: 'not an object' });
    else {
      // 2024 is a leap year: 29 February is a possible holiday.
      checkMonthDay(holiday['monthDay'], 2024, `${pointer}/monthDay`, faults);
      checkBilingual(holiday['title'], `${pointer}/title`, faults);
    }
  });
}

function checkYear(year: string, data: unknown, faults: Fault[]): void {
  const pointer = `/years/${year}`;
  if (!/^\d{4}$/.test(year)) faults.push({ pointer, problem: 'not a year' });
  else if (!isRecord(data)) faults.push({ pointer, problem: 'not an object' });
  else {
    if (typeof data['provisional'] !== 'boolean')
      faults.push({ pointer: `${pointer}/provisional`, problem: 'not yes or no' });
    checkDays(
      data['nonWorkingWeekdays'],
      { year, pointer: `${pointer}/nonWorkingWeekdays`, weekend: false },
      faults,
    );
    checkDays(
      data['workingWeekends'],
      { year, pointer: `${pointer}/workingWeekends`, weekend: true },
      faults,
    );
    checkDays(data['shortDays'], { year, pointer: `${pointer}/shortDays` }, faults);
    checkAmendments(data['amendments'] ?? [], year, `${pointer}/amendments`, faults);
  }
}

function checkAmendments(amendments: unknown, year: string, pointer: string, faults: Fault[]): void {
  if (!Array.isArray(amendments)) {
    faults.push({ pointer, problem: 'not a list' });
    return;
  }
  amendments.forEach((amendment: unknown, i) => {
    const at = `${pointer}/${i}`;
    if (!isRecord(amendment)) faults.push({ pointer: at, problem: 'not an object' });
    else {
      const decreedOn = amendment['decreedOn'];
      if (typeof decreedOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(decreedOn)) {
        faults.push({ pointer: `${at}/decreedOn`, problem: 'not a date' });
      }
      checkDays(
        amendment['nonWorkingWeekdays'],
        { year, pointer: `${at}/nonWorkingWeekdays`, weekend: false },
        faults,
      );
    }
  });
}

interface DaysRule {
  readonly year: string;
  readonly pointer: string;
  /** Which half of the week the days must lie in; a working Saturday listed as a weekday off would silently be lost. */
  readonly weekend?: boolean;
}

function checkDays(days: unknown, rule: DaysRule, faults: Fault[]): void {
  if (!Array.isArray(days)) {
    faults.push({ pointer: rule.pointer, problem: 'not a list' });
    return;
  }
  const year = Number(rule.year);
  days.forEach((monthDay: unknown, i) => {
    const pointer = `${rule.pointer}/${i}`;
    const day = checkMonthDay(monthDay, year, pointer, faults);
    if (day === undefined || rule.weekend === undefined) return;
    if (weekdayOfEpochDay(day) >= 6 !== rule.weekend) {
      faults.push({ pointer, problem: rule.weekend ? 'not a weekend day' : 'not a weekday' });
    }
  });
}

function checkMonthDay(
  monthDay: unknown,
  year: number,
  pointer: string,
  faults: Fault[],
): number | undefined {
  if (typeof monthDay === 'string' && /^\d{2}-\d{2}$/.test(monthDay)) {
    const day = epochDayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
    if (fromEpochDay(day).slice(5) === monthDay) return day;
  }
  faults.push({ pointer, problem: 'not a month and day' });
  return undefined;
}

function checkBilingual(text: unknown, pointer: string, faults: Fault[]): void {
  if (isRecord(text) && typeof text['ru'] === 'string' && typeof text['en'] === 'string') return;
  faults.push({ pointer, problem: 'not a text in both languages' });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
