import type { BilingualText } from '@veche/kernel';
import type { ApplicationEvent } from '../events.ts';

const opinionWord: Record<string, BilingualText> = {
  agree: { ru: 'согласие', en: 'agrees' },
  'agree-with-conditions': { ru: 'согласие с условиями', en: 'agrees with conditions' },
  object: { ru: 'возражение', en: 'objects' },
  'not-competent': { ru: 'не в компетенции', en: 'not competent' },
  'no-answer': { ru: 'ответа нет', en: 'no answer' },
};

const decisionWord: Record<string, BilingualText> = {
  approved: { ru: 'Мероприятие согласовано', en: 'The event is approved' },
  'approved-with-conditions': {
    ru: 'Мероприятие согласовано с условиями',
    en: 'The event is approved with conditions',
  },
  refused: { ru: 'Принято решение об отказе', en: 'The application is refused' },
};

const replyWord: Record<string, BilingualText> = {
  agreed: { ru: 'Место и время согласованы', en: 'Place and time are agreed' },
  warned: { ru: 'Вынесено предупреждение', en: 'A warning was sent' },
  'article-12-3': { ru: 'Отказ в согласовании по части 3 статьи 12', en: 'Not agreed under article 12(3)' },
  'no-right-to-hold': {
    ru: 'Ответа на предложение в срок не было: проводить мероприятие нельзя (ст. 5 ч. 5)',
    en: 'The proposal was not answered in time: the event may not be held (art. 5(5))',
  },
};

const fallback: BilingualText = { ru: '', en: '' };

/** One line of the history, without free text and without personal data. */
export function historyText(
  event: ApplicationEvent,
  agencyTitle: (code: string) => BilingualText,
): BilingualText {
  switch (event.type) {
    case 'Submitted':
      return event.procedure === 'notification'
        ? {
            ru: `Уведомление получено и зарегистрировано, № ${event.number}`,
            en: `Notice received and registered, No. ${event.number}`,
          }
        : {
            ru: `Заявка подана и зарегистрирована, № ${event.number}`,
            en: `Application filed and registered, No. ${event.number}`,
          };
    case 'Assigned':
      return event.officerPersonId === null
        ? { ru: 'Дело возвращено в очередь', en: 'The case was put back into the queue' }
        : { ru: 'Дело взял исполнитель', en: 'An officer took the case' };
    case 'ReviewStarted':
      return event.status === 'IN_CONCURRENCE'
        ? {
            ru: `Запросы направлены в ведомства: ${event.opinions.length}`,
            en: `Requests sent to agencies: ${event.opinions.length}`,
          }
        : {
            ru: 'Документы проверены, готовится решение',
            en: 'Documents checked; the decision is being prepared',
          };
    case 'ClarificationRequested':
      return {
        ru: `Запрошены уточнения: ${event.round.items.length}. Срок остановлен`,
        en: `Clarifications requested: ${event.round.items.length}. The term is paused`,
      };
    case 'ClarificationAnswered':
      return { ru: 'Заявитель ответил. Срок пошёл снова', en: 'The applicant answered. The term runs again' };
    case 'ClarificationItemAccepted':
      return { ru: 'Ответ на вопрос принят', en: 'An answer was accepted' };
    case 'ClarificationItemReturned':
      return {
        ru: 'Ответ возвращён с пояснением. Срок остановлен',
        en: 'An answer was returned with a reason. The term is paused',
      };
    case 'OpinionRecorded': {
      const title = agencyTitle(event.opinion.agency);
      const word = opinionWord[event.opinion.value ?? 'no-answer'] ?? fallback;
      return { ru: `${title.ru}: ${word.ru}`, en: `${title.en}: ${word.en}` };
    }
    case 'ConcurrenceCompleted':
      return { ru: 'Все обязательные ответы ведомств получены', en: 'All obligatory agency answers are in' };
    case 'Decided': {
      const word = decisionWord[event.decision.outcome] ?? fallback;
      return event.decision.automatic
        ? {
            ru: `${word.ru} автоматически: нарушений и рисков нет`,
            en: `${word.en} automatically: no violations, low risk`,
          }
        : word;
    }
    case 'PermitIssued':
      return {
        ru: 'Разрешение подписано и доступно для скачивания',
        en: 'The permit is signed and can be downloaded',
      };
    case 'PermitWithdrawn':
      return { ru: 'Разрешение отозвано', en: 'The permit was withdrawn' };
    case 'AmendmentRequested':
      return {
        ru: 'Заявитель просит изменить согласованное мероприятие',
        en: 'The applicant asks to change the agreed event',
      };
    case 'AmendmentDecided':
      return event.approved
        ? {
            ru: 'Изменение согласовано, готовится новое разрешение',
            en: 'The amendment is approved; a new permit is being prepared',
          }
        : {
            ru: 'Изменение не согласовано, прежнее разрешение действует',
            en: 'The amendment is not approved; the earlier permit stays in force',
          };
    case 'Withdrawn':
      return { ru: 'Заявитель отозвал обращение', en: 'The applicant withdrew it' };
    case 'Expired':
      return {
        ru: 'Ответа в срок не было, заявка закрыта',
        en: 'No answer in time; the application is closed',
      };
    case 'ProposalSent':
      return { ru: 'Орган направил предложение об изменении', en: 'The authority sent a proposal' };
    case 'ProposalAnswered':
      return event.accepted
        ? { ru: 'Организатор согласен с предложением', en: 'The organiser accepts the proposal' }
        : { ru: 'Организатор не согласен с предложением', en: 'The organiser declines the proposal' };
    case 'NoticeReplied':
      return replyWord[event.reply.kind] ?? fallback;
    case 'MassEventHeld':
      return { ru: 'Мероприятие проведено', en: 'The event was held' };
  }
}
