import { daysInWords } from '@veche/deadlines';
import type { BilingualText } from '@veche/kernel';
import type { CaseClock } from '../clocks.ts';

const since = {
  decision: { ru: 'со дня регистрации', en: 'from registration' },
  'applicant-answer': { ru: 'со дня запроса', en: 'from the request' },
  'notice-reply': { ru: 'со дня получения', en: 'from receipt' },
} as const satisfies Record<CaseClock['code'], BilingualText>;

/** Why that date, in one line: `15 рабочих дней со дня регистрации`. */
export function termInWords({ code, term }: CaseClock): BilingualText {
  return {
    ru: `${daysInWords(term.count, term.unit, 'ru')} ${since[code].ru}`,
    en: `${daysInWords(term.count, term.unit, 'en')} ${since[code].en}`,
  };
}
