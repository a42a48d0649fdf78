import type { BilingualText } from '@veche/kernel';
import type { RoleName } from './role.ts';

/** A right that a route line or a policy names. Which role holds it is data; that it exists is code. */
export interface Permission {
  readonly title: BilingualText;
  /** Giving or taking it needs two persons. */
  readonly dangerous: boolean;
  /** Looks and changes nothing: only such rights may be given to auditors and controllers. */
  readonly reads: boolean;
  /** The only roles it may ever be given to; absent: any staff role. */
  readonly roles?: readonly RoleName[];
  /** Everyone who has an account may be given it. */
  readonly forApplicants?: true;
}

const plain = (ru: string, en: string, more: Partial<Permission> = {}): Permission => ({
  title: { ru, en },
  dangerous: false,
  reads: false,
  ...more,
});

/** Every permission of the product. Route lines and policies of all modules may name only these. */
export const permissionCatalogue = {
  'identity.manage-own': plain(
    'Вести свою учётную запись и свои организации',
    'Manage one’s own account and organisations',
    { forApplicants: true },
  ),
  'application.create': plain('Создавать заявки и уведомления', 'Create applications and notices', {
    forApplicants: true,
  }),
  'application.read-own': plain('Видеть свои заявки', 'See one’s own applications', {
    forApplicants: true,
    reads: true,
  }),
  'application.edit-own': plain('Изменять свои заявки', 'Change one’s own applications', {
    forApplicants: true,
  }),
  'application.submit': plain('Подавать заявки и уведомления', 'Submit applications and notices', {
    forApplicants: true,
  }),
  'queue.read': plain('Видеть очередь заявок', 'See the queue', { reads: true }),
  'application.read-any': plain('Видеть все заявки', 'See every application', {
    dangerous: true,
    reads: true,
  }),
  'application.register': plain('Регистрировать заявки', 'Register applications', {
    roles: ['officer', 'manager'],
  }),
  'application.request-clarification': plain('Запрашивать уточнения', 'Ask for clarifications', {
    roles: ['officer', 'manager'],
  }),
  'application.decide': plain('Принимать решения по заявкам', 'Decide on applications', {
    dangerous: true,
    roles: ['officer', 'manager'],
  }),
  'application.assign': plain('Назначать исполнителей', 'Assign officers', { roles: ['officer', 'manager'] }),
  'opinion.record': plain('Давать заключение ведомства', 'Record the opinion of an agency', {
    dangerous: true,
    roles: ['agency-reviewer', 'officer', 'manager'],
  }),
  'notice.respond': plain('Отвечать на уведомления по 54-ФЗ', 'Answer notices under 54-FZ', {
    dangerous: true,
    roles: ['officer', 'manager'],
  }),
  'venue.read': plain('Видеть площадки', 'See venues', { forApplicants: true, reads: true }),
  'venue.manage': plain('Вести реестр площадок', 'Manage venues'),
  'register.import': plain('Загружать реестры', 'Import registers'),
  'rules.read': plain('Видеть правила и нормы', 'See rules and norms', { forApplicants: true, reads: true }),
  'rules.propose': plain('Предлагать изменения правил', 'Propose changes of rules'),
  'rules.publish': plain('Вводить правила в действие', 'Put rules in force', {
    dangerous: true,
    roles: ['manager', 'administrator'],
  }),
  'documents.upload': plain('Загружать документы', 'Upload documents', { forApplicants: true }),
  'documents.read-any': plain('Открывать документы всех заявок', 'Open documents of every application', {
    dangerous: true,
    reads: true,
  }),
  'journal.read': plain('Читать журнал действий', 'Read the journal', { reads: true }),
  'access-log.read': plain('Видеть, кто открывал чужие данные', 'See who opened whose data', {
    dangerous: true,
    reads: true,
    roles: ['auditor', 'administrator'],
  }),
  'metrics.read': plain('Видеть показатели', 'See indicators', { reads: true }),
  'metrics.define': plain('Определять показатели и ставить цели', 'Define indicators and set targets', {
    dangerous: true,
    roles: ['manager', 'administrator'],
  }),
  'request.read': plain('Видеть запросы услуг и их карточки', 'See service requests and their cards', {
    dangerous: true,
    reads: true,
    roles: ['officer', 'manager', 'auditor'],
  }),
  'request.work': plain(
    'Работать с запросами услуг: контрольные точки, продления, передача',
    'Work on service requests: control points, extensions, re-routing',
    { roles: ['officer', 'manager'] },
  ),
  'request.ingest': plain(
    'Принимать запросы услуг из других систем',
    'Take in service requests from other systems',
    { roles: ['manager', 'administrator'] },
  ),
  'norm.manage': plain(
    'Вести нормы услуг и производственный календарь',
    'Manage norms of services and the production calendar',
    { roles: ['manager', 'administrator'] },
  ),
  'alert.manage': plain('Вести правила оповещения', 'Manage alert rules', {
    roles: ['manager', 'administrator'],
  }),
  'alert.acknowledge': plain('Подтверждать оповещения', 'Acknowledge alerts', {
    roles: ['officer', 'manager'],
  }),
  'feedback.handle': plain('Разбирать отзывы и жалобы', 'Handle reviews and complaints', {
    roles: ['officer', 'manager'],
  }),
  'report.publish': plain('Публиковать отчёты', 'Publish reports', { roles: ['manager'] }),
  'users.manage': plain('Вести сотрудников и права', 'Manage staff and rights', {
    dangerous: true,
    roles: ['administrator'],
  }),
  'settings.manage': plain('Изменять настройки', 'Change settings', {
    dangerous: true,
    roles: ['administrator'],
  }),
  'outbox.read': plain('Видеть отправленные сообщения', 'See outgoing messages', {
    dangerous: true,
    reads: true,
  }),
  'templates.manage': plain('Вести шаблоны сообщений', 'Manage message templates', {
    roles: ['manager', 'administrator'],
  }),
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissionCatalogue;

export const permissionNames = Object.keys(permissionCatalogue) as readonly PermissionName[];

export const isPermissionName = (name: string): name is PermissionName =>
  Object.hasOwn(permissionCatalogue, name);

/** What the catalogue says of a permission, with the optional parts in sight. */
export const permissionNamed = (name: PermissionName): Permission => permissionCatalogue[name];
