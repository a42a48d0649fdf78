import { deriveDaysOff } from './derive-term.ts';
import { civilCode, type DerivationStep } from './derivation.ts';
import type { HourTermFacts } from './hour-clock.ts';
import { officeMinutesBetween, type OfficeTimeCourse } from './office-time.ts';
import { isPausable } from './pauses.ts';
import { fromEpochMs, localDateOf, localTimeOf, toEpochMs } from './zoned-time.ts';

/** More days than this are not listed one by one. */
const mostDaysTold = 7;

/** The steps that lead to the end of a term of office time, in the order one would tell them. */
export function deriveHourTerm(
  facts: HourTermFacts,
  course: OfficeTimeCourse,
  isEndConditional: boolean,
): readonly DerivationStep[] {
  const { term, zone, startedAt } = facts;
  const dueOn = localDateOf(course.dueAt, zone);
  return [
    ...(facts.preface ?? []),
    {
      code: 'hours-started',
      params: { startedOn: localDateOf(startedAt, zone), at: localTimeOf(startedAt, zone) },
    },
    { code: 'hours-norm', params: { minutes: term.minutes }, basis: term.basis },
    ...pausesTold(facts, course),
    ...deriveDaysOff(course.offDays, facts.calendar),
    ...(course.days.length > 0 && course.days.length <= mostDaysTold
      ? [{ code: 'hours-counted', params: { days: course.days } } as const]
      : []),
    { code: 'hours-end', params: { dueOn, at: localTimeOf(course.dueAt, zone) }, basis: civilCode.lastDay },
    ...(isEndConditional ? [{ code: 'end-conditional', params: { dueOn } } as const] : []),
  ];
}

function pausesTold(facts: HourTermFacts, course: OfficeTimeCourse): readonly DerivationStep[] {
  return facts.pauses
    .filter((pause) => pause.from < course.dueAt && pause.from <= facts.now)
    .map((pause): DerivationStep => {
      const from = localDateOf(pause.from, facts.zone);
      const told = { reason: pause.reason, ...(pause.title === undefined ? {} : { title: pause.title }) };
      if (!isPausable(pause, facts.term))
        return { code: 'pause-not-allowed', params: { on: from, ...told }, basis: facts.term.basis };
      const to = pause.to ?? facts.now;
      const lost = officeMinutesBetween(pause.from, to, { ...facts, pauses: [] });
      const lastMoment = fromEpochMs(Math.max(toEpochMs(pause.from), toEpochMs(to) - 1));
      const basis = pause.basis === undefined ? {} : { basis: pause.basis };
      return {
        code: 'hours-paused',
        params: {
          dates: { from, to: localDateOf(lastMoment, facts.zone) },
          minutes: lost.ok ? lost.value : 0,
          ...told,
        },
        ...basis,
      };
    });
}
