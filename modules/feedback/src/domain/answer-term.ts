import {
  addWorkingDays,
  endOfDay,
  localDateOf,
  workingDays,
  type ProductionCalendar,
} from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';

/** A review that is no appeal under 59-ФЗ and no complaint under 210-ФЗ has no term in law; this is the town's own promise. */
const answerWorkingDays = 10;

export interface AnswerTerm {
  /** The last day on which the answer is in time. */
  readonly dueOn: PlainDate;
  /** The first moment too late. */
  readonly dueAt: Instant;
}

/** Ten working days, the day of receipt not counted; undefined where the calendar of that year is not known: no term is guessed. */
export function answerTermOf(
  receivedAt: Instant,
  { calendar, zone }: { readonly calendar: ProductionCalendar; readonly zone: ZoneId },
): AnswerTerm | undefined {
  const due = addWorkingDays(localDateOf(receivedAt, zone), workingDays(answerWorkingDays), calendar);
  return due.ok ? { dueOn: due.value, dueAt: endOfDay(due.value, zone) } : undefined;
}
