import { messages, type Message } from '../../i18n/index.ts';
import type { components } from '../../api/schema.gen.ts';

export type Role = components['schemas']['Role'];
export type StaffRole = components['schemas']['StaffRole'];

const m = messages({
  applicant: { ru: 'Заявитель', en: 'Applicant' },
  officer: { ru: 'Исполнитель', en: 'Officer' },
  'agency-reviewer': { ru: 'Согласующий от ведомства', en: 'Agency reviewer' },
  inspector: { ru: 'Инспектор', en: 'Inspector' },
  manager: { ru: 'Руководитель', en: 'Manager' },
  controller: { ru: 'Контролёр', en: 'Controller' },
  auditor: { ru: 'Аудитор', en: 'Auditor' },
  administrator: { ru: 'Администратор', en: 'Administrator' },
});

export const roleNames: Readonly<Record<Role, Message>> = m;

export const staffRoles = [
  'officer',
  'agency-reviewer',
  'inspector',
  'manager',
  'controller',
  'auditor',
  'administrator',
] as const satisfies readonly StaffRole[];
export const allRoles = ['applicant', ...staffRoles] as const satisfies readonly Role[];
