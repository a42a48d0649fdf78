import {
  blockingFindings,
  calendarDaysBetween,
  isCivilDate,
  plusCalendarDays,
  type Evaluation,
  type Facts,
} from '@veche/checks';
import type { ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { ServerFacts } from './domain/facts/server-facts.ts';
import { shiftedTo } from './domain/remedies/time-levers.ts';
import type { JudgeForm } from './judge-form.ts';
import type { RulesDeps } from './rules-deps.ts';

/** Days looked at, the first possible one included. */
const daysAhead = 7;

/**
 * Other first days that would help, each with what registers and bookings say of the place on it. Looked up only when something that
 * blocks speaks of dates or of the place: a week from the day after, or from the earliest day a check names.
 */
export async function otherDaysOf(
  deps: Pick<RulesDeps, 'placeFacts'>,
  tx: ReadTx,
  { form, applicationId, caseFacts }: JudgeForm,
  { evaluation, facts, zone }: { evaluation: Evaluation; facts: Facts; zone: ZoneId },
): Promise<ReadonlyMap<string, ServerFacts>> {
  const startsOn = facts['startsOn'];
  const helped = blockingFindings(evaluation).filter(
    ({ pointer }) => pointer.field?.startsWith('/sessions') || pointer.field?.startsWith('/place'),
  );
  if (typeof startsOn !== 'string' || helped.length === 0) return new Map();
  const named = helped
    .flatMap(({ values }) => Object.values(values))
    .filter((value): value is string => typeof value === 'string' && isCivilDate(value))
    .filter((date) => calendarDaysBetween(startsOn, date) > 0);
  const first = named.sort().at(-1) ?? plusCalendarDays(startsOn, 1);
  const found = new Map<string, ServerFacts>();
  for (let at = 0; at < daysAhead; at += 1) {
    const day = plusCalendarDays(first, at);
    const place = await deps.placeFacts(tx, shiftedTo(form, startsOn, day, zone), applicationId);
    found.set(day, { ...place, ...caseFacts });
  }
  return found;
}
