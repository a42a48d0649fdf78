import type { RequestAdviceView } from '@veche/contracts';
import { dayMonthYear, localDateOf, pauseReasonTitles } from '@veche/deadlines';
import { assertNever, type BilingualText, type ZoneId } from '@veche/kernel';
import type { Advice } from '../domain/advice.ts';
import type { LikeRequests } from './like-requests.ts';

const ruForms = new Intl.PluralRules('ru');

/** `4 дня`, `меньше дня`: whole days, since the figure is a median and not a promise. */
function daysInWords(days: number): BilingualText {
  const whole = Math.round(days);
  if (whole < 1) return { ru: 'меньше дня', en: 'less than a day' };
  const forms: Readonly<Record<string, string>> = { one: 'день', few: 'дня' };
  return {
    ru: `${whole} ${forms[ruForms.select(whole)] ?? 'дней'}`,
    en: `${whole} ${whole === 1 ? 'day' : 'days'}`,
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const reasonOf = (reason: string): BilingualText =>
  pauseReasonTitles[reason] ?? { ru: `причина «${reason}»`, en: `reason “${reason}”` };

function wordsOf(advice: Advice): BilingualText {
  switch (advice.code) {
    case 'usual': {
      const [usual, most] = [daysInWords(advice.medianDays), daysInWords(advice.mostDays)];
      return {
        ru: `Обычно такие запросы исполняют за ${usual.ru}, девять из десяти – не дольше чем за ${most.ru}`,
        en: `Such requests usually take ${usual.en}; nine in ten take no longer than ${most.en}`,
      };
    }
    case 'answer-now': {
      const [reason, days] = [reasonOf(advice.reason), daysInWords(advice.medianDays)];
      return {
        ru: `Срок сейчас стоит: ${reason.ru}. Обычно такая пауза длится ${days.ru} – чем раньше она кончится, тем ближе ответ`,
        en: `The clock stands still: ${reason.en}. Such a pause usually lasts ${days.en}; the sooner it ends, the nearer the answer`,
      };
    }
    case 'pauses': {
      const [reason, days] = [reasonOf(advice.reason), daysInWords(advice.medianDays)];
      return {
        ru: `Проверьте заранее, всё ли приложено: срок останавливают у ${percent(advice.share)} таких запросов (${reason.ru}), обычно на ${days.ru}`,
        en: `Check beforehand that nothing is missing: the clock is stopped for ${percent(advice.share)} of such requests (${reason.en}), usually for ${days.en}`,
      };
    }
    case 'rerouting': {
      const more = daysInWords(advice.moreDays);
      return {
        ru: `Убедитесь сразу, что запрос у того подразделения: передают ${percent(advice.share)} таких запросов, и это дольше на ${more.ru}`,
        en: `Make sure at once that the right unit has it: ${percent(advice.share)} of such requests are handed over, which takes ${more.en} more`,
      };
    }
    case 'digital': {
      const [digital, other] = [daysInWords(advice.digitalDays), daysInWords(advice.otherDays)];
      return {
        ru: `Поданные через интернет исполняют обычно за ${digital.ru}, остальные – за ${other.ru}`,
        en: `Those filed online usually take ${digital.en}, the others ${other.en}`,
      };
    }
    default:
      return assertNever(advice);
  }
}

/** Advice in words, each with how many requests it rests on and since when. */
export function presentAdvice(
  advice: readonly Advice[],
  { requests, since }: LikeRequests,
  zone: ZoneId,
): RequestAdviceView[] {
  const count = requests.length;
  const on = since === undefined ? undefined : localDateOf(since, zone);
  const basis: BilingualText = {
    ru: `по ${count} исполненным запросам этой услуги${on === undefined ? '' : `, поступившим с ${dayMonthYear(on, 'ru')}`}`,
    en: `from ${count} done requests of this service${on === undefined ? '' : ` opened since ${dayMonthYear(on, 'en')}`}`,
  };
  return advice.map((each) => ({ code: each.code, text: { ...wordsOf(each) }, basis: { ...basis } }));
}
