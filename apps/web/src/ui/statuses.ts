import type { BilingualText } from '@veche/kernel';
import type { IconName } from './icon-paths.ts';

/** What a colour means: done, your attention, blocked, running, paused, nothing special. */
export type Tone = 'ok' | 'warn' | 'bad' | 'run' | 'wait' | 'none';

export interface StatusLook {
  readonly text: BilingualText;
  readonly tone: Tone;
  readonly icon: IconName;
}

const look = (ru: string, en: string, tone: Tone, icon: IconName): StatusLook => ({
  text: { ru, en },
  tone,
  icon,
});

/** Application for a mass event. */
const application = {
  DRAFT: look('Черновик', 'Draft', 'none', 'pen'),
  SUBMITTED: look('Подано', 'Submitted', 'run', 'send'),
  REGISTERED: look('Зарегистрировано', 'Registered', 'run', 'document'),
  AUTO_CHECK: look('Автопроверка', 'Automatic check', 'run', 'repeat'),
  NEEDS_FIX: look('Нужны уточнения', 'Needs your answer', 'warn', 'pen'),
  IN_CONCURRENCE: look('Согласование ведомств', 'With agencies', 'run', 'clock'),
  ON_REVIEW: look('На решении', 'Under decision', 'run', 'townHall'),
  AWAIT_PAYMENT: look('Ждёт оплаты', 'Awaiting payment', 'warn', 'clock'),
  APPROVED: look('Согласовано', 'Approved', 'ok', 'okRing'),
  APPROVED_COND: look('Согласовано с условиями', 'Approved with conditions', 'ok', 'list'),
  REFUSED: look('Отказано', 'Refused', 'bad', 'stop'),
  SUSPENDED: look('Приостановлено', 'Suspended', 'none', 'pause'),
  EXPIRED: look('Истёк срок ответа', 'Expired', 'bad', 'clock'),
  WITHDRAWN: look('Отозвано', 'Withdrawn', 'none', 'left'),
  AMENDMENT: look('Изменение на проверке', 'Amendment in review', 'run', 'repeat'),
  INSPECTION: look('На контроле', 'On inspection', 'run', 'eye'),
  HELD: look('Проведено', 'Held', 'ok', 'check'),
  CANCELLED: look('Отменено', 'Cancelled', 'none', 'cross'),
  CLOSED: look('Закрыто', 'Closed', 'none', 'check'),
} as const satisfies Record<string, StatusLook>;

/** Notice of a public event; never “разрешено”, never “отказано”. @norm 54-ФЗ ст. 7, 12 */
const notice = {
  NOTICE_REGISTERED: look('Уведомление зарегистрировано', 'Notice registered', 'run', 'document'),
  PROPOSAL_SENT: look('Направлено предложение', 'Proposal sent', 'warn', 'send'),
  ANSWERED: look('Ответ получен', 'Answered', 'run', 'mail'),
  AGREED: look('Место и время согласованы', 'Place and time agreed', 'ok', 'okRing'),
  WARNED: look('Вынесено предупреждение', 'Warned', 'warn', 'warn'),
  NO_RIGHT_TO_HOLD: look('Срок пропущен', 'Term missed', 'warn', 'clock'),
  ART12_3: look('Отказ в согласовании по ч. 3 ст. 12', 'Not agreed under art. 12(3)', 'bad', 'stop'),
} as const satisfies Record<string, StatusLook>;

/** Service request watched by Monitor. */
const serviceRequest = {
  REQUESTED: look('Запрошено', 'Requested', 'none', 'dots'),
  IN_PROGRESS: look('В обработке', 'In progress', 'run', 'clock'),
  AWAITING_APPLICANT: look('Ожидание заявителя', 'Awaiting you', 'wait', 'pause'),
  COMPLETED: look('Завершено', 'Completed', 'ok', 'okRing'),
  DECLINED: look('Отказано', 'Refused', 'bad', 'stop'),
  POSTPONED: look('Отложено', 'Postponed', 'none', 'pause'),
} as const satisfies Record<string, StatusLook>;

/** One word per state everywhere: badge, list, letter, SMS. */
export const statuses = { ...application, ...notice, ...serviceRequest } as const;

export type StatusCode = keyof typeof statuses;

/** Whether a text from the server names a status we can draw. */
export const isStatusCode = (code: string): code is StatusCode => Object.hasOwn(statuses, code);
