import type { BilingualText } from '@veche/kernel';

/** What pages ask for, in the words of the administrator's table of rights. The catalogue itself is the server's. */
export const permissionTitles: Readonly<Record<string, BilingualText>> = {
  'queue.read': { ru: 'Видеть очередь заявок', en: 'See the queue' },
  'application.read-any': { ru: 'Видеть все заявки', en: 'See every application' },
  'rules.read': { ru: 'Видеть правила и нормы', en: 'See rules and norms' },
  'metrics.read': { ru: 'Видеть показатели', en: 'See indicators' },
  'request.read': { ru: 'Видеть запросы услуг и их карточки', en: 'See service requests and their cards' },
  'request.ingest': {
    ru: 'Принимать запросы услуг из других систем',
    en: 'Take in service requests from other systems',
  },
  'alert.manage': { ru: 'Вести правила оповещения', en: 'Manage alert rules' },
  'alert.acknowledge': { ru: 'Подтверждать оповещения', en: 'Acknowledge alerts' },
  'feedback.handle': { ru: 'Разбирать отзывы и жалобы', en: 'Handle reviews and complaints' },
  'users.manage': { ru: 'Вести сотрудников и права', en: 'Manage staff and rights' },
  'settings.manage': { ru: 'Изменять настройки', en: 'Change settings' },
};
