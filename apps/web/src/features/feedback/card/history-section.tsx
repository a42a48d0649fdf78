import type { FeedbackView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { topicWords, urgencyWords } from '../feedback-words.tsx';

const m = messages({
  title: { ru: 'Ход дела', en: 'Course of the case' },
  received: { ru: 'Получено', en: 'Received' },
  taken: { ru: 'Взято в работу', en: 'Taken in work' },
  'check-started': { ru: 'Начата проверка', en: 'A check was started' },
  'action-planned': { ru: 'Назначена мера', en: 'An action was planned' },
  'action-done': { ru: 'Мера выполнена', en: 'An action was done' },
  'action-cancelled': { ru: 'Мера отменена', en: 'An action was cancelled' },
  resolved: { ru: 'Ответили человеку', en: 'The person was answered' },
  confirmed: { ru: 'Человек подтвердил: решено', en: 'The person confirmed: settled' },
  reopened: { ru: 'Человек не согласен, открыто снова', en: 'The person denied it, reopened' },
  labelled: { ru: 'Тема или срочность исправлены', en: 'Topic or urgency was corrected' },
  duplicate: { ru: 'Отмечено повтором', en: 'Marked as a duplicate' },
  'comment-prepared': { ru: 'Слова подготовлены к печати', en: 'Words were made ready to print' },
  'comment-withdrawn': { ru: 'Слова сняты с печати', en: 'Words were taken out of print' },
  'publication-refused': {
    ru: 'Человек больше не разрешает печатать',
    en: 'The person no longer lets it be printed',
  },
  escalated: { ru: 'Просрочено, сообщили руководителю', en: 'Overdue, the manager was told' },
  applicant: { ru: 'заявитель', en: 'the applicant' },
});

/** What happened, the newest first. */
export function HistorySection({ item }: { readonly item: FeedbackView }): ReactElement {
  const t = useT();
  const entries = item.history.map(({ at, kind, by, isByApplicant, text, topic, urgency }, index) => ({
    id: String(index),
    at,
    who: isByApplicant ? t(m.applicant) : by,
    text: [t(m[kind]), topic && t(topicWords[topic]), urgency && t(urgencyWords[urgency]), text]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <Section title={t(m.title)}>
      <Timeline label={t(m.title)} entries={entries.toReversed()} />
    </Section>
  );
}
