import type { RequestHistoryItem } from '@veche/contracts';
import { messages, type Message } from '../../../i18n/index.ts';

const m = messages({
  opened: { ru: 'Подано', en: 'Filed' },
  registered: { ru: 'Зарегистрировано', en: 'Registered' },
  status: { ru: 'Статус', en: 'Status' },
  answered: { ru: 'Ответ', en: 'Answer' },
  interim: { ru: 'Промежуточный ответ', en: 'Interim answer' },
  rerouted: { ru: 'Передано', en: 'Handed over' },
  extended: { ru: 'Срок продлён', en: 'Term extended' },
  reason: { ru: 'Тема уточнена', en: 'Subject corrected' },
  paused: { ru: 'Пауза', en: 'Paused' },
  resumed: { ru: 'Отсчёт возобновлён', en: 'Clock resumed' },
  closed: { ru: 'Закрыто', en: 'Closed' },
  reopened: { ru: 'Открыто снова', en: 'Reopened' },
  confirmed: { ru: 'Заявитель ответил', en: 'The applicant answered' },
  comment: { ru: 'Работа', en: 'Work' },
  term: { ru: 'Срок', en: 'Term' },
  recalculated: { ru: 'Срок пересчитан', en: 'Term counted anew' },
  waitApplicant: { ru: 'ждут ответа заявителя', en: 'awaiting the applicant’s answer' },
  waitAgency: { ru: 'ждут ответа другого ведомства', en: 'awaiting another agency' },
  court: { ru: 'решает суд', en: 'a court decides' },
  force: { ru: 'непреодолимая сила', en: 'force majeure' },
  unspecified: { ru: 'причина не названа', en: 'no reason given' },
  withdrawn: { ru: 'отозвано заявителем', en: 'withdrawn by the applicant' },
  noAnswer: { ru: 'заявитель не ответил в срок', en: 'the applicant did not answer in time' },
});

/** What happened, in a word. */
export const kindWord: Record<RequestHistoryItem['kind'], Message> = {
  opened: m.opened,
  registered: m.registered,
  status: m.status,
  answered: m.answered,
  'interim-answer': m.interim,
  rerouted: m.rerouted,
  extended: m.extended,
  'reason-changed': m.reason,
  paused: m.paused,
  resumed: m.resumed,
  closed: m.closed,
  reopened: m.reopened,
  confirmed: m.confirmed,
  comment: m.comment,
  term: m.term,
  recalculated: m.recalculated,
};

const reasons: Readonly<Record<string, Message>> = {
  WAIT_APPLICANT: m.waitApplicant,
  WAIT_AGENCY: m.waitAgency,
  COURT: m.court,
  FORCE_MAJEURE: m.force,
  UNSPECIFIED: m.unspecified,
  WITHDRAWN: m.withdrawn,
  NO_ANSWER: m.noAnswer,
};

/** A code of a reason in words; what a source says in its own words stays as it is. */
export const reasonWord = (t: (message: Message) => string, reason: string): string => {
  const known = reasons[reason];
  return known === undefined ? reason : t(known);
};
