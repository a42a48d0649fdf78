import { ok, type BilingualText, type PlainDate, type Result } from '@veche/kernel';
import { addCalendarDays, weekdayOf } from './civil-date.ts';
import { calendarDays, workingDays } from './day-counts.ts';
import type { DerivationStep } from './derivation.ts';
import type { FilingException, FilingWindow, NoFilingNeeded } from './filing-window.ts';
import type { CalendarYearUnknown, ProductionCalendar } from './production-calendar.ts';
import { addWorkingDays, isStatutoryHoliday } from './working-days.ts';

/** Forms of public events under 54-ФЗ. */
export type NoticeForm =
  | 'ASSEMBLY'
  | 'RALLY'
  | 'DEMONSTRATION'
  | 'PROCESSION'
  | 'PICKET_GROUP'
  | 'PICKET_SINGLE'
  | 'PICKET_SINGLE_STRUCTURE'
  | 'MOTORCADE'
  | 'TENT_CAMP'
  | 'DEPUTY_MEETING';

/** How many calendar days before the event a notice may and must be filed; the day of the event is not counted. */
export interface NoticeNorms {
  readonly earliest: number;
  readonly latest: number;
  readonly picketEarliest: number;
  readonly picketLatest: number;
  readonly picketLatestWithHoliday: number;
  readonly basis: BilingualText;
}

/** @norm 54-ФЗ ст. 7 ч. 1 */
export const federalNoticeNorms: NoticeNorms = {
  earliest: 15,
  latest: 10,
  picketEarliest: 15,
  picketLatest: 3,
  picketLatestWithHoliday: 4,
  basis: { ru: '54-ФЗ, ст. 7, ч. 1', en: 'Law 54-FZ, art. 7(1)' },
};

const ruleOf: Readonly<Record<NoticeForm, 'general' | 'picket' | 'none'>> = {
  ASSEMBLY: 'none',
  RALLY: 'general',
  DEMONSTRATION: 'general',
  PROCESSION: 'general',
  MOTORCADE: 'general',
  DEPUTY_MEETING: 'general',
  PICKET_GROUP: 'picket',
  PICKET_SINGLE_STRUCTURE: 'picket',
  TENT_CAMP: 'picket',
  PICKET_SINGLE: 'none',
};

/**
 * When a notice of a public event is in time. Being out of time never stops its registration: it is a defect to mend.
 * Errors: `calendar-year-unknown`.
 * @norm 54-ФЗ ст. 7 ч. 1
 */
export function noticeFilingWindow(
  form: NoticeForm,
  eventOn: PlainDate,
  calendar: ProductionCalendar,
  norms: NoticeNorms = federalNoticeNorms,
): Result<FilingWindow | NoFilingNeeded, CalendarYearUnknown> {
  const rule = ruleOf[form];
  if (rule === 'none') {
    const derivation: DerivationStep[] = [{ code: 'notice-not-required', params: {}, basis: norms.basis }];
    return ok({ kind: 'not-required', derivation });
  }
  return rule === 'picket' ? picketWindow(eventOn, calendar, norms) : generalWindow(eventOn, calendar, norms);
}

const daysBefore = (date: PlainDate, count: number): PlainDate => addCalendarDays(date, calendarDays(-count));

function generalWindow(
  eventOn: PlainDate,
  calendar: ProductionCalendar,
  norms: NoticeNorms,
): Result<FilingWindow, CalendarYearUnknown> {
  const earliestOn = daysBefore(eventOn, norms.earliest);
  const latestOn = daysBefore(eventOn, norms.latest);
  const exceptions = allHolidaysException(earliestOn, latestOn, calendar);
  if (!exceptions.ok) return exceptions;
  const { basis } = norms;
  const derivation: DerivationStep[] = [
    { code: 'window-opens', params: { on: earliestOn, count: norms.earliest }, basis },
    { code: 'window-closes', params: { on: latestOn, count: norms.latest }, basis },
    ...exceptions.value.map((exception) => ({
      code: 'window-all-holidays' as const,
      params: { dates: { from: earliestOn, to: latestOn }, filedOn: exception.on },
      basis: constitutionalCourt,
    })),
  ];
  const boundaryOn = [earliestOn, latestOn];
  return ok({ kind: 'window', earliestOn, latestOn, boundaryOn, exceptions: exceptions.value, derivation });
}

/** The ruling that opened the last working day before a window made of holidays alone. */
const constitutionalCourt: BilingualText = {
  ru: 'Постановление Конституционного Суда РФ 2014 года',
  en: 'Constitutional Court ruling of 2014',
};

function allHolidaysException(
  earliestOn: PlainDate,
  latestOn: PlainDate,
  calendar: ProductionCalendar,
): Result<readonly FilingException[], CalendarYearUnknown> {
  for (let date = earliestOn; date <= latestOn; date = addCalendarDays(date, calendarDays(1))) {
    const holiday = isStatutoryHoliday(date, calendar);
    if (!holiday.ok) return holiday;
    if (!holiday.value) return ok([]);
  }
  const before = addWorkingDays(earliestOn, workingDays(-1), calendar);
  return before.ok ? ok([{ code: 'all-holidays', on: before.value }]) : before;
}

function picketWindow(
  eventOn: PlainDate,
  calendar: ProductionCalendar,
  norms: NoticeNorms,
): Result<FilingWindow, CalendarYearUnknown> {
  const { basis } = norms;
  const extra = picketExtraDay(eventOn, calendar, norms);
  if (!extra.ok) return extra;
  const count = extra.value === undefined ? norms.picketLatest : norms.picketLatestWithHoliday;
  const earliestOn = daysBefore(eventOn, norms.picketEarliest);
  const latestOn = daysBefore(eventOn, count);
  const derivation: DerivationStep[] = [
    { code: 'window-opens', params: { on: earliestOn, count: norms.picketEarliest }, basis },
    ...(extra.value === undefined ? [] : [extra.value]),
    { code: 'window-closes', params: { on: latestOn, count }, basis },
  ];
  return ok({ kind: 'window', earliestOn, latestOn, boundaryOn: [], exceptions: [], derivation });
}

/** The step that lengthens the term when a Sunday or a non-working holiday is among the last days before the picket. */
function picketExtraDay(
  eventOn: PlainDate,
  calendar: ProductionCalendar,
  norms: NoticeNorms,
): Result<DerivationStep | undefined, CalendarYearUnknown> {
  const count = norms.picketLatestWithHoliday;
  for (let back = norms.picketLatest; back >= 1; back -= 1) {
    const day = daysBefore(eventOn, back);
    if (weekdayOf(day) === 7)
      return ok({ code: 'picket-sunday', params: { day, count }, basis: norms.basis });
    const holiday = isStatutoryHoliday(day, calendar);
    if (!holiday.ok) return holiday;
    if (holiday.value) return ok({ code: 'picket-holiday', params: { day, count }, basis: norms.basis });
  }
  return ok(undefined);
}
