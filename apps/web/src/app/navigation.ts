import type { IconName } from '../ui/icon-paths.ts';
import { messages, type Message } from '../i18n/index.ts';
import type { Role } from './session.ts';

export interface NavigationItem {
  readonly to: string;
  readonly title: Message;
  readonly icon: IconName;
}

const m = messages({
  events: { ru: 'Мероприятия', en: 'Events' },
  checkPermit: { ru: 'Проверить разрешение', en: 'Check a permit' },
  journal: { ru: 'Журнал', en: 'Journal' },
  applications: { ru: 'Мои заявки', en: 'My applications' },
  myRequests: { ru: 'Мои запросы', en: 'My requests' },
  calendar: { ru: 'Календарь', en: 'Calendar' },
  organisations: { ru: 'Организации', en: 'Organisations' },
  queue: { ru: 'Очередь', en: 'Queue' },
  terms: { ru: 'Сроки', en: 'Terms' },
  venues: { ru: 'Площадки', en: 'Venues' },
  templates: { ru: 'Шаблоны', en: 'Templates' },
  indicators: { ru: 'Показатели', en: 'Indicators' },
  reports: { ru: 'Отчёты', en: 'Reports' },
  register: { ru: 'Реестр запросов', en: 'Register of requests' },
  inbox: { ru: 'Запросы', en: 'Requests' },
  schedule: { ru: 'График', en: 'Schedule' },
  today: { ru: 'Сегодня', en: 'Today' },
  scan: { ru: 'Сканер', en: 'Scanner' },
  users: { ru: 'Управление', en: 'Administration' },
  rules: { ru: 'Правила', en: 'Rules' },
  audit: { ru: 'Аудит', en: 'Audit' },
  home: { ru: 'Начало', en: 'Start' },
  open: { ru: 'Город в цифрах', en: 'Town in figures' },
  alerts: { ru: 'Оповещения', en: 'Alerts' },
  feedback: { ru: 'Отзывы', en: 'Reviews' },
  imports: { ru: 'Загрузка', en: 'Intake' },
});

const item = (to: string, title: Message, icon: IconName): NavigationItem => ({ to, title, icon });

const publicItems = [
  item('/calendar', m.events, 'calendar'),
  item('/permit-check', m.checkPermit, 'qr'),
  item('/open', m.open, 'target'),
  item('/journal', m.journal, 'proof'),
];

/** The sections of each role; messages are behind the bell. An item shows only when a feature has its route. */
const itemsOfRole: Record<Role, readonly NavigationItem[]> = {
  applicant: [
    item('/applications', m.applications, 'list'),
    item('/my-requests', m.myRequests, 'clock'),
    item('/calendar', m.events, 'calendar'),
    item('/organisations', m.organisations, 'users'),
  ],
  officer: [
    item('/queue', m.queue, 'list'),
    item('/requests', m.register, 'list'),
    item('/feedback', m.feedback, 'message'),
    item('/deadlines', m.terms, 'clock'),
    item('/venues-calendar', m.venues, 'calendar'),
    item('/templates', m.templates, 'document'),
    item('/alerts', m.alerts, 'bell'),
    item('/indicators', m.indicators, 'target'),
    item('/reports', m.reports, 'download'),
  ],
  'agency-reviewer': [
    item('/inbox', m.inbox, 'list'),
    item('/schedule', m.schedule, 'calendar'),
    item('/home', m.home, 'info'),
    item('/calendar', m.events, 'calendar'),
  ],
  inspector: [
    item('/inspections', m.today, 'calendar'),
    item('/inspections/scan', m.scan, 'qr'),
    item('/home', m.home, 'info'),
    item('/permit-check', m.checkPermit, 'qr'),
    item('/calendar', m.events, 'calendar'),
  ],
  manager: [
    item('/queue', m.queue, 'list'),
    item('/requests', m.register, 'list'),
    item('/indicators', m.indicators, 'target'),
    item('/reports', m.reports, 'download'),
    item('/alerts', m.alerts, 'bell'),
    item('/deadlines', m.terms, 'clock'),
    item('/feedback', m.feedback, 'message'),
    item('/imports', m.imports, 'download'),
  ],
  controller: [
    item('/indicators', m.indicators, 'target'),
    item('/reports', m.reports, 'download'),
    item('/home', m.home, 'info'),
  ],
  auditor: [
    item('/journal', m.journal, 'proof'),
    item('/indicators', m.indicators, 'target'),
    item('/audit', m.audit, 'eye'),
    item('/home', m.home, 'info'),
    item('/queue', m.queue, 'list'),
    item('/requests', m.register, 'list'),
  ],
  administrator: [
    item('/admin', m.users, 'users'),
    item('/rules', m.rules, 'shield'),
    item('/audit', m.audit, 'eye'),
    item('/imports', m.imports, 'download'),
  ],
};

/** Staff roles first: an officer who also has an account as a citizen works as an officer. */
const precedence: readonly Role[] = [
  'officer',
  'agency-reviewer',
  'inspector',
  'manager',
  'controller',
  'auditor',
  'administrator',
  'applicant',
];

/** Sections for the roles a person holds, without repeats, only those that exist. */
export function navigationFor(
  roles: readonly Role[],
  exists: (path: string) => boolean,
): readonly NavigationItem[] {
  const held = precedence.filter((role) => roles.includes(role));
  const staff = held.filter((role) => role !== 'applicant');
  const lists =
    held.length === 0 ? [publicItems] : (staff.length > 0 ? staff : held).map((role) => itemsOfRole[role]);
  const seen = new Set<string>();
  return lists.flat().filter(({ to }) => exists(to) && !seen.has(to) && seen.add(to));
}

/** As many sections as one line of 1,280 pixels holds. */
const mostShown = 6;

/** The sections in view, and those behind a button: one alone is never hidden. */
export function splitNavigation(
  items: readonly NavigationItem[],
): readonly [shown: readonly NavigationItem[], more: readonly NavigationItem[]] {
  return items.length <= mostShown
    ? [items, []]
    : [items.slice(0, mostShown - 1), items.slice(mostShown - 1)];
}

/** Staff works in dense tables; citizens and organisers read with air. */
export const densityFor = (roles: readonly Role[]): 'roomy' | 'dense' =>
  roles.some((role) => role !== 'applicant' && role !== 'inspector') ? 'dense' : 'roomy';
