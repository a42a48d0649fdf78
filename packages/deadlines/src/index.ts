export { addCalendarDays, calendarDaysBetween, weekdayOf, type Weekday } from './civil-date.ts';
export { readClock, type ClockReading, type ClockState } from './clock.ts';
export { calendarDays, workingDays, type CalendarDays, type WorkingDays } from './day-counts.ts';
export type { RibbonDay } from './day-ribbon.ts';
export type { DateRange, DerivationCode, DerivationParams, DerivationStep } from './derivation.ts';
export { officeDayOf, registrationDateOf, type OfficeDay, type OfficeHours } from './office-hours.ts';
export type {
  CalendarAmendment,
  CalendarYearUnknown,
  MonthDay,
  ProductionCalendar,
  ProductionCalendarYear,
  StatutoryHoliday,
} from './production-calendar.ts';
export type { Pause, Term, TermEnd, TermUnit } from './term.ts';
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
  instantOf,
  localDateOf,
  localTimeOf,
  plainTime,
  startOfDay,
  type PlainTime,
} from './zoned-time.ts';
