import type { ApplicationSummary } from '@veche/contracts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';

const m = messages({
  inTime: { ru: '{on}, в срок', en: '{on}, in time' },
  late: { ru: '{on}, позже срока на {n} р. д.', en: '{on}, {n} w. d. late' },
  lateDays: { ru: '{on}, позже срока на {n} дн.', en: '{on}, {n} d. late' },
  automatic: { ru: 'автоматически', en: 'automatically' },
  withdrawn: { ru: 'отозвал заявитель', en: 'withdrawn by the applicant' },
  permitWithdrawn: { ru: 'разрешение отозвано', en: 'permit withdrawn' },
  unanswered: { ru: 'заявитель не ответил', en: 'the applicant did not answer' },
  decidedBy: { ru: 'решение: {name}', en: 'decision: {name}' },
  repliedBy: { ru: 'ответ: {name}', en: 'reply: {name}' },
  decided: { ru: 'решение принято', en: 'decided' },
  replied: { ru: 'ответ дан', en: 'replied' },
});

/** The initial stays with the family name. */
const unbroken = (name: string): string => name.replaceAll('. ', '.\u00A0');

export type Ending = NonNullable<ApplicationSummary['ending']>;

/** How a case ended, in the words of lists. */
export function useEndingWords() {
  const t = useT();
  const format = useFormat();
  return {
    /** «25 ноября, в срок». */
    when: (
      { at, isInTime, lateDays = 0 }: Ending,
      procedure: ApplicationSummary['procedure'],
    ): { readonly text: string; readonly isLate: boolean } => {
      const on = format.dayMonth(format.civilDate(at));
      if (isInTime === undefined) return { text: on, isLate: false };
      if (isInTime) return { text: t(m.inTime, { on }), isLate: false };
      return { text: t(procedure === 'approval' ? m.late : m.lateDays, { on, n: lateDays }), isLate: true };
    },
    /** «решение: Е. Сорокина»; under a heading that asks who decided, the name alone. */
    who: ({ kind, by }: Ending, isBare: boolean): string => {
      const name = by && unbroken(by.displayName);
      if (isBare && name !== undefined) return name;
      switch (kind) {
        case 'automatic':
          return t(m.automatic);
        case 'withdrawn':
          return t(m.withdrawn);
        case 'permit-withdrawn':
          return t(m.permitWithdrawn);
        case 'unanswered':
          return t(m.unanswered);
        case 'decided':
          return name === undefined ? t(m.decided) : t(m.decidedBy, { name });
        case 'replied':
          return name === undefined ? t(m.replied) : t(m.repliedBy, { name });
      }
    },
  };
}
