export {
  approvalFilingWindow,
  type ApprovalFilingNorms,
  type LeadTimeExtension,
} from './approval-filing-window.ts';
export { calendarAsKnownOn, regionalCalendar } from './calendar-versions.ts';
export { addCalendarDays, addMonths, calendarDaysBetween, weekdayOf, type Weekday } from './civil-date.ts';
export { readClock, type ClockReading, type ClockState } from './clock.ts';
export { dateReader, type DateReader } from './date-pattern.ts';
export {
  dayAndMonth,
  dayMonthYear,
  daysInWords,
  durationInWords,
  fullDate,
  monthsInWords,
  rangesInWords,
} from './date-words.ts';
export { calendarDays, workingDays, type CalendarDays, type WorkingDays } from './day-counts.ts';
export type { RibbonDay } from './day-ribbon.ts';
export { derivationTemplates, pauseReasonTitles } from './derivation-messages.ts';
export type { DateRange, DerivationCode, DerivationParams, DerivationStep } from './derivation.ts';
export {
  findHourTermEnd,
  readHourClock,
  type HourClockReading,
  type HourTerm,
  type HourTermFacts,
} from './hour-clock.ts';
export {
  positionInWindow,
  type FilingException,
  type FilingPosition,
  type FilingWindow,
  type NoFilingNeeded,
} from './filing-window.ts';
export {
  federalNoticeNorms,
  noticeFilingWindow,
  type NoticeForm,
  type NoticeNorms,
} from './notice-filing-window.ts';
export { officeDayOf, registrationDateOf, type OfficeDay, type OfficeHours } from './office-hours.ts';
export { parseProductionCalendar, type CalendarFault } from './parse-production-calendar.ts';
export { presentDerivation, type PresentedStep } from './present-derivation.ts';
export type {
  CalendarAmendment,
  CalendarYearUnknown,
  MonthDay,
  ProductionCalendar,
  ProductionCalendarYear,
  StatutoryHoliday,
} from './production-calendar.ts';
export type { Pause, Term, TermEnd, TermExtension, TermUnit } from './term.ts';
export { findTermEnd } from './term-days.ts';
export type { ClockFacts, TermFacts } from './term-facts.ts';
export {
  addWorkingDays,
  isShortDay,
  isStatutoryHoliday,
  isWorkingDay,
  workingDaysBetween,
  workingDaysInYear,
} from './working-days.ts';
export {
  endOfDay,
  fromEpochMs,
  instantOf,
  localDateOf,
  localTimeOf,
  plainTime,
  startOfDay,
  toEpochMs,
  type PlainTime,
} from './zoned-time.ts';
