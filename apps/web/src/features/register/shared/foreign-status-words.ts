import { messages, type Message } from '../../../i18n/index.ts';

/** Statuses of portals whose form the import knows. */
const portals = messages({
  moderation: { ru: 'Проверка обращения', en: 'Moderation' },
  review: { ru: 'На рассмотрении', en: 'Under review' },
  interim: { ru: 'Промежуточный ответ', en: 'Interim answer' },
  answered: { ru: 'Ответ дан', en: 'Answered' },
  closed_satisfied: { ru: 'Закрыто: заявитель доволен', en: 'Closed: the applicant is satisfied' },
  closed_auto: { ru: 'Закрыто автоматически', en: 'Closed automatically' },
  closed_inspector: { ru: 'Закрыто контролёром', en: 'Closed by an inspector' },
});

/** Steps the register and the permits of the town name themselves; they are kept in Russian. */
const ownSteps = messages({
  opened: { ru: 'Подано', en: 'Filed' },
  registered: { ru: 'Зарегистрировано', en: 'Registered' },
  inWork: { ru: 'В работе', en: 'In work' },
  answered: { ru: 'Ответ дан', en: 'Answered' },
  returned: { ru: 'Возвращено на доработку', en: 'Returned for more work' },
  otherAgency: { ru: 'Запрос в другое ведомство', en: 'Asked of another agency' },
  applicant: { ru: 'Ожидание заявителя', en: 'Awaiting the applicant' },
  extended: { ru: 'Продление срока', en: 'Term extended' },
  timedOut: { ru: 'Закрыто по времени', en: 'Closed by time' },
  done: { ru: 'Исполнено', en: 'Done' },
  refused: { ru: 'Отказано', en: 'Refused' },
  filed: { ru: 'Заявка подана', en: 'Application filed' },
  assigned: { ru: 'Назначен исполнитель', en: 'Officer named' },
  reviewed: { ru: 'Рассмотрение начато', en: 'Review begun' },
  opinion: { ru: 'Ответ ведомства записан', en: 'Agency’s answer recorded' },
  opinions: { ru: 'Ведомства ответили', en: 'Agencies answered' },
  decided: { ru: 'Решение', en: 'Decision' },
  held: { ru: 'Мероприятие прошло', en: 'Event held' },
  issued: { ru: 'Разрешение выдано', en: 'Permit issued' },
  withdrawn: { ru: 'Заявка отозвана', en: 'Application withdrawn' },
  questions: { ru: 'Вопросы заявителю', en: 'Questions to the applicant' },
  noticeAnswered: { ru: 'Ответ на уведомление', en: 'Notice answered' },
  answerReturned: { ru: 'Ответ возвращён заявителю', en: 'Answer returned to the applicant' },
  applicantAnswered: { ru: 'Заявитель ответил', en: 'The applicant answered' },
  answerAccepted: { ru: 'Ответ заявителя принят', en: 'The applicant’s answer accepted' },
  organiserAnswered: { ru: 'Организатор ответил', en: 'The organiser answered' },
  permitWithdrawn: { ru: 'Разрешение отозвано', en: 'Permit withdrawn' },
  amendmentAsked: { ru: 'Изменение запрошено', en: 'Change asked for' },
  amendmentDecided: { ru: 'Решение об изменении', en: 'Change decided' },
  expired: { ru: 'Срок ответа вышел', en: 'Time to answer is over' },
  proposal: { ru: 'Предложение организатору', en: 'Proposal to the organiser' },
});

const known: ReadonlyMap<string, Message> = new Map([
  ...Object.entries<Message>(portals),
  ...Object.values<Message>(ownSteps).map((message) => [message.ru, message] as const),
]);

/** A status or step in words; what any other source says in its own words stays as it is. */
export const foreignStatusWord = (t: (message: Message) => string, status: string): string => {
  const message = known.get(status);
  return message === undefined ? status : t(message);
};
