import type { DueState, RequestStatus } from '@veche/contracts';
import { messages, type Message } from '../../../i18n/index.ts';
import type { IconName } from '../../../ui/icon.tsx';
import type { StatusCode, Tone } from '../../../ui/statuses.ts';

const m = messages({
  inTime: { ru: 'в срок', en: 'in time' },
  atRisk: { ru: 'срок близко', en: 'at risk' },
  overdue: { ru: 'просрочен', en: 'overdue' },
  veryOverdue: { ru: 'просрочен сильно', en: 'very overdue' },
  paused: { ru: 'пауза', en: 'paused' },
  noNorm: { ru: 'без нормы', en: 'no norm' },
  doneInTime: { ru: 'исполнен в срок', en: 'done in time' },
  doneLate: { ru: 'исполнен с опозданием', en: 'done late' },
  doneNoNorm: { ru: 'исполнен, нормы нет', en: 'done, no norm' },
  portal: { ru: 'портал', en: 'portal' },
  mobile: { ru: 'мобильное приложение', en: 'mobile application' },
  phone: { ru: 'телефон', en: 'phone' },
  office: { ru: 'очно', en: 'in person' },
  mail: { ru: 'почта', en: 'mail' },
  email: { ru: 'эл. почта', en: 'e-mail' },
  bot: { ru: 'чат-бот', en: 'chat bot' },
  api: { ru: 'другая система', en: 'another system' },
  unknown: { ru: 'не указан', en: 'not given' },
  normal: { ru: 'обычная', en: 'normal' },
  high: { ru: 'высокая', en: 'high' },
  critical: { ru: 'критическая', en: 'critical' },
});

/** The status of a request in the fixed words of the product. */
export const statusCode: Record<RequestStatus, StatusCode> = {
  requested: 'REQUESTED',
  'in-progress': 'IN_PROGRESS',
  'awaiting-confirmation': 'AWAITING_APPLICANT',
  completed: 'COMPLETED',
  refused: 'DECLINED',
  postponed: 'POSTPONED',
};

export const dueWord: Record<DueState, Message> = {
  'in-time': m.inTime,
  'at-risk': m.atRisk,
  overdue: m.overdue,
  'very-overdue': m.veryOverdue,
  paused: m.paused,
  'no-norm': m.noNorm,
  'closed-in-time': m.doneInTime,
  'closed-late': m.doneLate,
  'closed-no-norm': m.doneNoNorm,
};

/** Icon, word and colour together carry the state of a term. */
export const dueLook: Record<DueState, { readonly tone: Tone; readonly icon: IconName }> = {
  'in-time': { tone: 'run', icon: 'clock' },
  'at-risk': { tone: 'warn', icon: 'warn' },
  overdue: { tone: 'bad', icon: 'stop' },
  'very-overdue': { tone: 'bad', icon: 'stop' },
  paused: { tone: 'wait', icon: 'pause' },
  'no-norm': { tone: 'none', icon: 'dots' },
  'closed-in-time': { tone: 'ok', icon: 'okRing' },
  'closed-late': { tone: 'bad', icon: 'clock' },
  'closed-no-norm': { tone: 'none', icon: 'check' },
};

export type RequestChannel =
  'portal' | 'mobile' | 'phone' | 'office' | 'mail' | 'email' | 'bot' | 'api' | 'unknown';

export const channelWord: Record<RequestChannel, Message> = {
  portal: m.portal,
  mobile: m.mobile,
  phone: m.phone,
  office: m.office,
  mail: m.mail,
  email: m.email,
  bot: m.bot,
  api: m.api,
  unknown: m.unknown,
};

export type RequestCriticality = 'normal' | 'high' | 'critical';

export const criticalityWord: Record<RequestCriticality, Message> = {
  normal: m.normal,
  high: m.high,
  critical: m.critical,
};
