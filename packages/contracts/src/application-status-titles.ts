import type { BilingualText } from '@veche/kernel';
import type { ApplicationStatus } from './permits-vocabulary.ts';

/**
 * One word per state of a case everywhere: badge, list, file. A notice is never spoken of as permitted or refused.
 *
 * @norm 54-ФЗ ст. 7, 12
 */
export const applicationStatusTitles = {
  DRAFT: { ru: 'Черновик', en: 'Draft' },
  REGISTERED: { ru: 'Зарегистрировано', en: 'Registered' },
  // The officer reads it as well as the organiser: it must not say whose answer.
  NEEDS_FIX: { ru: 'Нужны уточнения', en: 'Clarification needed' },
  IN_CONCURRENCE: { ru: 'Согласование ведомств', en: 'With agencies' },
  ON_REVIEW: { ru: 'На решении', en: 'Under decision' },
  APPROVED: { ru: 'Согласовано', en: 'Approved' },
  APPROVED_COND: { ru: 'Согласовано с условиями', en: 'Approved with conditions' },
  REFUSED: { ru: 'Отказано', en: 'Refused' },
  EXPIRED: { ru: 'Истёк срок ответа', en: 'Expired' },
  WITHDRAWN: { ru: 'Отозвано', en: 'Withdrawn' },
  HELD: { ru: 'Проведено', en: 'Held' },
  NOTICE_REGISTERED: { ru: 'Уведомление зарегистрировано', en: 'Notice registered' },
  PROPOSAL_SENT: { ru: 'Направлено предложение', en: 'Proposal sent' },
  ANSWERED: { ru: 'Ответ получен', en: 'Answered' },
  AGREED: { ru: 'Место и время согласованы', en: 'Place and time agreed' },
  WARNED: { ru: 'Вынесено предупреждение', en: 'Warned' },
  NO_RIGHT_TO_HOLD: { ru: 'Срок пропущен', en: 'Term missed' },
  ART12_3: { ru: 'Отказ в согласовании по ч. 3 ст. 12', en: 'Not agreed under art. 12(3)' },
} as const satisfies Record<ApplicationStatus, BilingualText>;
