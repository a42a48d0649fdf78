import type {
  FeedbackChannel,
  FeedbackKind,
  FeedbackStatus,
  FeedbackTopic,
  FeedbackUrgency,
} from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { Badge } from '../../ui/status-badge.tsx';
import type { Tone } from '../../ui/statuses.ts';

const m = messages({
  noted: { ru: 'Учтено', en: 'Counted' },
  accepted: { ru: 'Принято', en: 'Accepted' },
  inWork: { ru: 'В работе', en: 'In work' },
  resolved: { ru: 'Отвечено, ждём подтверждения', en: 'Answered, to be confirmed' },
  confirmed: { ru: 'Подтверждено', en: 'Confirmed' },
  reopened: { ru: 'Открыто снова', en: 'Reopened' },
  duplicate: { ru: 'Повтор', en: 'Duplicate' },
  review: { ru: 'Отзыв', en: 'Review' },
  complaint: { ru: 'Жалоба', en: 'Complaint' },
  link: { ru: 'по ссылке', en: 'by link' },
  cabinet: { ru: 'из кабинета', en: 'from the cabinet' },
  phone: { ru: 'по телефону', en: 'by phone' },
  office: { ru: 'на приёме', en: 'at the counter' },
  email: { ru: 'по почте', en: 'by e-mail' },
  term: { ru: 'Сроки', en: 'Time taken' },
  staff: { ru: 'Вежливость и знания', en: 'Staff' },
  result: { ru: 'Результат', en: 'Result' },
  information: { ru: 'Понятность', en: 'Clarity' },
  online: { ru: 'Сайт и приложение', en: 'Site and app' },
  queue: { ru: 'Ожидание в очереди', en: 'Queue' },
  access: { ru: 'Удобство и доступность', en: 'Access and comfort' },
  gratitude: { ru: 'Благодарность', en: 'Thanks' },
  urgent: { ru: 'Срочно', en: 'Urgent' },
  normal: { ru: 'Обычная', en: 'Normal' },
  unknownSender: { ru: 'Отправитель не подтверждён.', en: 'The sender is not proved.' },
  unknownSenderText: {
    ru: 'Адрес в письме мог поставить кто угодно. Не пишите в ответе того, что знает только заявитель.',
    en: 'Anybody can put any address into a letter. Do not answer with what only the applicant knows.',
  },
});

export const statusLooks: Record<FeedbackStatus, { title: Message; tone: Tone; icon: IconName }> = {
  noted: { title: m.noted, tone: 'none', icon: 'check' },
  accepted: { title: m.accepted, tone: 'warn', icon: 'mail' },
  'in-work': { title: m.inWork, tone: 'run', icon: 'clock' },
  resolved: { title: m.resolved, tone: 'wait', icon: 'pause' },
  confirmed: { title: m.confirmed, tone: 'ok', icon: 'okRing' },
  reopened: { title: m.reopened, tone: 'bad', icon: 'repeat' },
  duplicate: { title: m.duplicate, tone: 'none', icon: 'copy' },
};

export const kindWords: Record<FeedbackKind, Message> = { review: m.review, complaint: m.complaint };
export const channelWords: Record<FeedbackChannel, Message> = {
  link: m.link,
  cabinet: m.cabinet,
  phone: m.phone,
  office: m.office,
  email: m.email,
};
export const topicWords: Record<FeedbackTopic, Message> = {
  term: m.term,
  staff: m.staff,
  result: m.result,
  information: m.information,
  online: m.online,
  queue: m.queue,
  access: m.access,
  gratitude: m.gratitude,
};
export const topics = Object.keys(topicWords) as FeedbackTopic[];
export const urgencyWords: Record<FeedbackUrgency, Message> = { urgent: m.urgent, normal: m.normal };

/** Says that an address in a letter proves nothing. */
export function UnknownSender(): ReactElement {
  const t = useT();
  return (
    <Callout tone="warn" title={t(m.unknownSender)} className="mt-3">
      {t(m.unknownSenderText)}
    </Callout>
  );
}

/** How far a review or a complaint is: icon, word, colour. */
export function FeedbackStatusBadge({ status }: { readonly status: FeedbackStatus }): ReactElement {
  const t = useT();
  const { title, tone, icon } = statusLooks[status];
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {t(title)}
    </Badge>
  );
}
