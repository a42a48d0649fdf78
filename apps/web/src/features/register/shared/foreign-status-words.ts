import { messages, type Message } from '../../../i18n/index.ts';

const m = messages({
  moderation: { ru: 'Проверка обращения', en: 'Moderation' },
  review: { ru: 'На рассмотрении', en: 'Under review' },
  interim: { ru: 'Промежуточный ответ', en: 'Interim answer' },
  answered: { ru: 'Ответ дан', en: 'Answered' },
  closed_satisfied: { ru: 'Закрыто: заявитель доволен', en: 'Closed: the applicant is satisfied' },
  closed_auto: { ru: 'Закрыто автоматически', en: 'Closed automatically' },
  closed_inspector: { ru: 'Закрыто контролёром', en: 'Closed by an inspector' },
});

const words: Readonly<Record<string, Message>> = m;

/** A status of a known portal in words; what any other source says in its own words stays as it is. */
export const foreignStatusWord = (t: (message: Message) => string, status: string): string => {
  const known = Object.hasOwn(words, status) ? words[status] : undefined;
  return known === undefined ? status : t(known);
};
