import { applicationStatusTitles, type ApplicationStatus } from '@veche/contracts';
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

/** The look of a state of a case; its word is that of the contracts. */
const named = (code: ApplicationStatus, tone: Tone, icon: IconName): StatusLook => ({
  text: applicationStatusTitles[code],
  tone,
  icon,
});

/** Application for a mass event. */
const application = {
  DRAFT: named('DRAFT', 'none', 'pen'),
  SUBMITTED: look('Подано', 'Submitted', 'run', 'send'),
  REGISTERED: named('REGISTERED', 'run', 'document'),
  AUTO_CHECK: look('Автопроверка', 'Automatic check', 'run', 'repeat'),
  NEEDS_FIX: named('NEEDS_FIX', 'warn', 'pen'),
  IN_CONCURRENCE: named('IN_CONCURRENCE', 'run', 'clock'),
  ON_REVIEW: named('ON_REVIEW', 'run', 'townHall'),
  AWAIT_PAYMENT: look('Ждёт оплаты', 'Awaiting payment', 'warn', 'clock'),
  APPROVED: named('APPROVED', 'ok', 'okRing'),
  APPROVED_COND: named('APPROVED_COND', 'ok', 'list'),
  REFUSED: named('REFUSED', 'bad', 'stop'),
  SUSPENDED: look('Приостановлено', 'Suspended', 'none', 'pause'),
  EXPIRED: named('EXPIRED', 'bad', 'clock'),
  WITHDRAWN: named('WITHDRAWN', 'none', 'left'),
  AMENDMENT: look('Изменение на проверке', 'Amendment in review', 'run', 'repeat'),
  INSPECTION: look('На контроле', 'On inspection', 'run', 'eye'),
  HELD: named('HELD', 'ok', 'check'),
  CANCELLED: look('Отменено', 'Cancelled', 'none', 'cross'),
  CLOSED: look('Закрыто', 'Closed', 'none', 'check'),
} as const satisfies Record<string, StatusLook>;

/** Notice of a public event. @norm 54-ФЗ ст. 7, 12 */
const notice = {
  NOTICE_REGISTERED: named('NOTICE_REGISTERED', 'run', 'document'),
  PROPOSAL_SENT: named('PROPOSAL_SENT', 'warn', 'send'),
  ANSWERED: named('ANSWERED', 'run', 'mail'),
  AGREED: named('AGREED', 'ok', 'okRing'),
  WARNED: named('WARNED', 'warn', 'warn'),
  NO_RIGHT_TO_HOLD: named('NO_RIGHT_TO_HOLD', 'warn', 'clock'),
  ART12_3: named('ART12_3', 'bad', 'stop'),
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
