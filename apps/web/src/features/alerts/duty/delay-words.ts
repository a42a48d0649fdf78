import { messages, type Translate } from '../../../i18n/index.ts';

const m = messages({
  atOnce: { ru: 'сразу', en: 'at once' },
  days: {
    ru: 'через {n, plural, one {# рабочий день} few {# рабочих дня} other {# рабочих дней}}',
    en: 'after {n, plural, one {# working day} other {# working days}}',
  },
  hours: {
    ru: 'через {n, plural, one {# рабочий час} few {# рабочих часа} other {# рабочих часов}}',
    en: 'after {n, plural, one {# working hour} other {# working hours}}',
  },
  minutes: { ru: 'через {n} рабочих минут', en: 'after {n} working minutes' },
});

export interface Delay {
  readonly unit: 'working-days' | 'working-minutes';
  readonly amount: number;
}

/** After how much working time a step of a chain comes. */
export function delayText(t: Translate, { unit, amount }: Delay): string {
  if (amount === 0) return t(m.atOnce);
  if (unit === 'working-days') return t(m.days, { n: amount });
  return amount % 60 === 0 ? t(m.hours, { n: amount / 60 }) : t(m.minutes, { n: amount });
}
