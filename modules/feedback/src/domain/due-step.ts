import { addWorkingDays, workingDays, type ProductionCalendar } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';

/** `soon`: two working days are left or fewer. `late`: the day has passed. `escalated`: two working days ago. */
export type DueStep = 'soon' | 'today' | 'late' | 'escalated';

const soonWorkingDays = 2;
const escalateAfterWorkingDays = 2;

/** How near a last day is, or how far it has passed; undefined while it is far off, or where the calendar of a year is not known. */
export function dueStepOf(
  dueOn: PlainDate,
  today: PlainDate,
  calendar: ProductionCalendar,
): DueStep | undefined {
  if (dueOn === today) return 'today';
  const late = dueOn < today;
  const bound = addWorkingDays(
    late ? dueOn : today,
    workingDays(late ? escalateAfterWorkingDays : soonWorkingDays),
    calendar,
  );
  if (late) return bound.ok && bound.value <= today ? 'escalated' : 'late';
  return bound.ok && dueOn <= bound.value ? 'soon' : undefined;
}
