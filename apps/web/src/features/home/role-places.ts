import type { Role } from '../../app/session.ts';
import { messages, type Message } from '../../i18n/index.ts';
import type { IconName } from '../../ui/icon-paths.ts';

const m = messages({
  agency: { ru: 'Согласование от ведомства', en: 'Concurrence for an agency' },
  inspector: { ru: 'Контроль на месте', en: 'Inspection on site' },
  controller: { ru: 'Показатели города', en: 'Figures of the town' },
  auditor: { ru: 'Аудит', en: 'Audit' },
  events: { ru: 'Согласованные мероприятия', en: 'Agreed events' },
  eventsText: {
    ru: 'Что, где и когда: на карте и по дням',
    en: 'What, where and when: on the map and by day',
  },
  permit: { ru: 'Проверить разрешение', en: 'Check a permit' },
  permitText: {
    ru: 'По QR-коду или номеру с бумаги: действует ли, на какое место и сколько людей',
    en: 'By the QR code or the number on the paper: whether it is in force, for which place and how many people',
  },
  figures: { ru: 'Как работает город', en: 'How the town works' },
  figuresText: {
    ru: 'Решения в срок, сколько ждут, сколько согласовано – и как это посчитано',
    en: 'Decisions in time, how long people wait, how many are agreed, and how it is counted',
  },
  queue: { ru: 'Заявки отдела', en: 'Applications of the office' },
  queueText: { ru: 'Дела, сроки и решения – только чтение', en: 'Cases, terms and decisions, to read only' },
  journal: { ru: 'Журнал, который нельзя переписать', en: 'The journal that cannot be rewritten' },
  journalText: {
    ru: 'Последняя запись и её отпечаток: по нему видно, что прошлое не правили',
    en: 'The newest entry and its fingerprint: it shows that the past was not changed',
  },
  noInbox: {
    ru: 'Запросы ведомству сюда пока не приходят. Ответ ведомства записывает исполнитель отдела согласования: сообщите его исполнителю дела.',
    en: 'Requests to the agency do not come here yet. The officer of the case records the agency’s answer: tell it to the officer.',
  },
  noInspections: {
    ru: 'Листов проверки, актов и работы без связи здесь пока нет.',
    en: 'Checklists, acts and work off line are not here yet.',
  },
  noReports: {
    ru: 'Отчётов и подробных показателей здесь пока нет: видны те же цифры, что и всем.',
    en: 'Reports and detailed figures are not here yet: you see the figures everyone sees.',
  },
  noAudit: {
    ru: 'Страниц с записями журнала и с тем, кто открывал чужие данные, пока нет. С вашими правами их отдаёт API – смотрите справочник.',
    en: 'There are no pages yet for entries of the journal and for who opened whose data. With your rights the API gives them: see its reference.',
  },
  reference: { ru: 'Справочник API', en: 'API reference' },
  referenceText: {
    ru: 'Журнал и просмотры чужих данных',
    en: 'The journal, and looks at other people’s data',
  },
});

interface Place {
  readonly to: string;
  readonly icon: IconName;
  readonly title: Message;
  readonly text: Message;
}

export interface RolePlaces {
  readonly title: Message;
  readonly places: readonly Place[];
  /** Said only while no feature answers this path. */
  readonly absent: { readonly path: string; readonly text: Message };
}

const events: Place = { to: '/calendar', icon: 'calendar', title: m.events, text: m.eventsText };
const permit: Place = { to: '/permit-check', icon: 'qr', title: m.permit, text: m.permitText };

/** What a role without a workspace of its own can do today. */
export const placesOfRole: Partial<Record<Role, RolePlaces>> = {
  'agency-reviewer': {
    title: m.agency,
    places: [events, permit],
    absent: { path: '/inbox', text: m.noInbox },
  },
  inspector: {
    title: m.inspector,
    places: [permit, events],
    absent: { path: '/inspections', text: m.noInspections },
  },
  controller: {
    title: m.controller,
    places: [{ to: '/', icon: 'proof', title: m.figures, text: m.figuresText }, events],
    absent: { path: '/reports', text: m.noReports },
  },
  auditor: {
    title: m.auditor,
    places: [
      { to: '/queue', icon: 'list', title: m.queue, text: m.queueText },
      { to: '/about', icon: 'proof', title: m.journal, text: m.journalText },
      { to: '/v1/reference', icon: 'document', title: m.reference, text: m.referenceText },
    ],
    absent: { path: '/audit', text: m.noAudit },
  },
};
