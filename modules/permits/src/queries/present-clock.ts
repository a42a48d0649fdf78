import type { ClockView } from '@veche/contracts';
import { presentDerivation } from '@veche/deadlines';
import type { BilingualText } from '@veche/kernel';
import type { CaseClock } from '../domain/clocks.ts';

const titles: Record<CaseClock['code'], BilingualText> = {
  decision: { ru: 'Решение по заявке', en: 'Decision on the application' },
  'applicant-answer': { ru: 'Ответ заявителя', en: 'Answer of the applicant' },
  'notice-reply': { ru: 'Ответ органа на уведомление', en: 'Reply of the authority to the notice' },
};

/** A clock with its day ribbon and the reasons for its date, in both languages. */
export function presentClock({ code, owner, term, reading }: CaseClock): ClockView {
  return {
    code,
    title: titles[code],
    owner,
    state: reading.state === 'stopped' ? 'met' : reading.state,
    startedOn: reading.startedOn,
    dueOn: reading.dueOn,
    dueAt: reading.dueAt,
    unit: term.unit,
    count: term.count,
    elapsed: reading.elapsedDays,
    pausedDays: reading.pausedDays,
    days: reading.days.map((day) => ({
      date: day.date,
      kind: day.kind,
      ...(day.number === undefined ? {} : { number: day.number }),
    })),
    derivation: presentDerivation(reading.derivation).map((step) => ({
      text: step.text,
      ...(step.basis ? { basis: step.basis.ru } : {}),
    })),
  };
}
