import { messages, useFormat, useT, type Message } from '../../i18n/index.ts';
import type { ServiceNorm } from './norms-queries.ts';

const m = messages({
  final: { ru: 'исполнение', en: 'completion' },
  firstAnswer: { ru: 'первый ответ', en: 'first answer' },
  registration: { ru: 'регистрация', en: 'registration' },
  transfer: { ru: 'передача по принадлежности', en: 'transfer' },
  completeness: { ru: 'проверка комплектности', en: 'check of completeness' },
  concurrence: { ru: 'ответы ведомств', en: 'answers of agencies' },
  amendment: { ru: 'изменение после согласования', en: 'a change after approval' },
  short: { ru: 'исполнение, сокращённый срок', en: 'completion, the short term' },
  latePicket: { ru: 'ответ на позднее уведомление о пикете', en: 'reply to a late notice of a picket' },
  workingDay: {
    ru: '{n, plural, =0 {в тот же день} one {# рабочий день} few {# рабочих дня} other {# рабочих дней}}',
    en: '{n, plural, =0 {the same day} one {# working day} other {# working days}}',
  },
  calendarDay: {
    ru: '{n, plural, =0 {в тот же день} one {# календарный день} few {# календарных дня} other {# календарных дней}}',
    en: '{n, plural, =0 {the same day} one {# calendar day} other {# calendar days}}',
  },
  hour: {
    ru: '{n, plural, one {# час} few {# часа} other {# часов}} работы',
    en: '{n, plural, one {# office hour} other {# office hours}}',
  },
  minute: {
    ru: '{n, plural, one {# минута} few {# минуты} other {# минут}}',
    en: '{n, plural, one {# minute} other {# minutes}}',
  },
  month: {
    ru: '{n, plural, one {# месяц} few {# месяца} other {# месяцев}}',
    en: '{n, plural, one {# month} other {# months}}',
  },
  checked: { ru: 'сверено с актом', en: 'checked against the act' },
  known: { ru: 'общеизвестно', en: 'common knowledge' },
  byDefault: { ru: 'настройка по умолчанию', en: 'a default' },
  unchecked: { ru: 'не проверено', en: 'not checked' },
});

const stages: Readonly<Record<string, Message>> = {
  final: m.final,
  'first-answer': m.firstAnswer,
  'stage:registration': m.registration,
  'stage:transfer': m.transfer,
  'stage:completeness': m.completeness,
  'stage:concurrence': m.concurrence,
  'stage:amendment': m.amendment,
  'stage:decision-short': m.short,
  'stage:notice-reply-late-picket': m.latePicket,
};

/** Stages a norm is proposed for; others come with the rule pack. */
export const knownStages = ['final', 'first-answer', 'stage:registration', 'stage:transfer'] as const;

const amounts: Record<ServiceNorm['unit'], Message<'n'>> = {
  workingDay: m.workingDay,
  calendarDay: m.calendarDay,
  hour: m.hour,
  minute: m.minute,
  month: m.month,
};

const verifications: Readonly<Record<string, Message>> = { V: m.checked, K: m.known, D: m.byDefault };

/** Norms in words. */
export function useNormWords() {
  const t = useT();
  const format = useFormat();
  return {
    stage: (stage: string): string => {
      const known = stages[stage];
      return known === undefined ? stage.replace(/^stage:/, '') : t(known);
    },
    amount: ({ unit, amount }: Pick<ServiceNorm, 'unit' | 'amount'>): string =>
      t(amounts[unit], { n: amount }),
    verification: (code: string): string => t(verifications[code[0] ?? ''] ?? m.unchecked),
    basis: ({ basis }: Pick<ServiceNorm, 'basis'>): string =>
      basis
        .map(({ act, title, clause }) =>
          [title === undefined ? act : t.text(title), clause && t.text(clause)].filter(Boolean).join(', '),
        )
        .join('; '),
    moved: (at: string | null): string => {
      if (at === null) return '–';
      // The first moment too late is the midnight after the last day.
      const last = new Date(Date.parse(at) - 1).toISOString();
      return format.date(format.civilDate(last));
    },
  };
}
