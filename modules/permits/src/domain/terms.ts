import type { Service } from '@veche/checks';
import type { EventClass } from '@veche/contracts';
import type { OfficeHours, Term } from '@veche/deadlines';
import { plainTime } from '@veche/deadlines';
import type { BilingualText } from '@veche/kernel';

/** Stages of a case that have a norm, as the rule pack names them. */
export type TermStage =
  'registration' | 'completeness' | 'concurrence' | 'decision' | 'applicant-answer' | 'notice-reply';

/** Reasons that may stop a clock. A question to the applicant stops the authority's terms where the norm says so. */
export const waitForApplicant = 'WAIT_APPLICANT';

const weekday = { opensAt: plainTime('09:00'), closesAt: plainTime('18:00') };
const friday = { opensAt: plainTime('09:00'), closesAt: plainTime('16:45') };

/** Office hours of the authority; a municipality may set its own. */
export const defaultOfficeHours: OfficeHours = {
  weekdays: [weekday, weekday, weekday, weekday, friday],
  workingWeekend: weekday,
  shortDayLessMinutes: 60,
};

const endShift = { next: 'next', previous: 'prev', none: 'none' } as const;

/** The norm of one stage in force on a date, as a term of days; undefined when the pack sets none. */
export function termOf(
  services: readonly Service[],
  query: { eventClass: EventClass; stage: TermStage; on: string },
  context: {
    officeHours: OfficeHours;
    basisText: (basis: Service['terms'][number]['basis']) => BilingualText;
  },
): Term | undefined {
  const service = services.find((each) => each.code === `EVT-${query.eventClass}`);
  const row = service?.terms.find(
    (each) =>
      each.stage === query.stage &&
      each.effectiveFrom <= query.on &&
      (each.effectiveTo === null || query.on <= each.effectiveTo),
  );
  if (!row || (row.unit !== 'workingDay' && row.unit !== 'calendarDay')) return undefined;
  return {
    count: row.amount,
    unit: row.unit,
    endShift: endShift[row.endShift],
    endOf: 'day',
    officeHours: context.officeHours,
    pausableReasons: row.pausable ? [waitForApplicant] : [],
    basis: context.basisText(row.basis),
  };
}
