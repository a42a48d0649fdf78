import type { PlainDate } from '@veche/kernel';
import type { DerivationStep } from './derivation.ts';
import { isPausable } from './pauses.ts';
import type { Pause } from './term.ts';
import { closingOf, type TermCourse } from './term-days.ts';
import type { TermFacts } from './term-facts.ts';
import { localDateOf } from './zoned-time.ts';

/** What each pause did to the term: took days, took none, or was not allowed to. Pauses after the end did nothing and are not told. */
export function derivePauses(facts: TermFacts, course: TermCourse): readonly DerivationStep[] {
  const known = facts.pauses.filter((pause) => pause.from < course.dueAt && pause.from <= facts.now);
  const takenBy = attributeDays(known, facts, course);
  return known.flatMap((pause): DerivationStep[] => {
    const told = { reason: pause.reason, ...(pause.title === undefined ? {} : { title: pause.title }) };
    const from = localDateOf(pause.from, facts.zone);
    if (!isPausable(pause, facts.term)) {
      return [{ code: 'pause-not-allowed', params: { on: from, ...told }, basis: facts.term.basis }];
    }
    const basis = pause.basis === undefined ? {} : { basis: pause.basis };
    const taken = takenBy.get(pause) ?? [];
    const [first, last] = [taken[0], taken.at(-1)];
    if (first !== undefined && last !== undefined) {
      const params = { dates: { from: first, to: last }, days: taken.length, unit: facts.term.unit, ...told };
      return [{ code: 'pause', params, ...basis }];
    }
    if (pause.to === undefined) return [];
    return [
      {
        code: 'pause-free',
        params: { dates: { from, to: localDateOf(pause.to, facts.zone) }, ...told },
        ...basis,
      },
    ];
  });
}

/** Each lost day belongs to one pause, so that the days told add up to the days lost even when pauses overlap. */
function attributeDays(
  pauses: readonly Pause[],
  facts: TermFacts,
  course: TermCourse,
): ReadonlyMap<Pause, readonly PlainDate[]> {
  const taken = new Map<Pause, PlainDate[]>();
  for (const day of course.days) {
    if (day.role !== 'paused') continue;
    const closing = closingOf(day.date, facts);
    if (!closing.ok) continue;
    const owner = pauses.find(
      (pause) =>
        isPausable(pause, facts.term) &&
        pause.from < closing.value &&
        (pause.to === undefined || pause.to >= closing.value),
    );
    if (owner !== undefined) taken.set(owner, [...(taken.get(owner) ?? []), day.date]);
  }
  return taken;
}
