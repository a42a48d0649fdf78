import type { ApplicationSummary } from '@veche/contracts';
import { messages, type Message } from '../../i18n/index.ts';

type Status = ApplicationSummary['status'];

const m = messages({
  you: { ru: 'За вами', en: 'Yours' },
  authority: { ru: 'За администрацией', en: 'The town’s' },
  agencies: { ru: 'За ведомствами', en: 'The agencies’' },
  nobody: { ru: '', en: '' },
  fill: { ru: 'Заполните и подайте', en: 'Fill in and file' },
  answer: { ru: 'Ответьте на вопросы', en: 'Answer the questions' },
  reply: { ru: 'Ответьте на предложение', en: 'Answer the proposal' },
  read: { ru: 'Прочитайте предупреждение', en: 'Read the warning' },
  wait: { ru: 'От вас ничего не нужно', en: 'Nothing is needed from you' },
  permit: { ru: 'Скачайте разрешение', en: 'Download the permit' },
  grounds: { ru: 'Посмотрите рекомендации', en: 'See the recommendations' },
  again: { ru: 'Можно подать заново', en: 'You may file again' },
  hold: { ru: 'Можно проводить', en: 'It may be held' },
});

export interface NextStep {
  readonly turn: Message;
  readonly isMine: boolean;
  readonly text: Message;
}

const mine = (text: Message): NextStep => ({ turn: m.you, isMine: true, text });
const theirs = (turn: Message): NextStep => ({ turn, isMine: false, text: m.wait });
const done = (text: Message): NextStep => ({ turn: m.nobody, isMine: false, text });

/** Whose turn it is in a list and what comes next, in a few words. */
export const nextStepOf: Readonly<Record<Status, NextStep>> = {
  DRAFT: mine(m.fill),
  REGISTERED: theirs(m.authority),
  NEEDS_FIX: mine(m.answer),
  IN_CONCURRENCE: theirs(m.agencies),
  ON_REVIEW: theirs(m.authority),
  APPROVED: done(m.permit),
  APPROVED_COND: done(m.permit),
  REFUSED: done(m.grounds),
  EXPIRED: done(m.again),
  WITHDRAWN: done(m.again),
  HELD: done(m.nobody),
  NOTICE_REGISTERED: theirs(m.authority),
  PROPOSAL_SENT: mine(m.reply),
  ANSWERED: theirs(m.authority),
  AGREED: done(m.hold),
  WARNED: mine(m.read),
  NO_RIGHT_TO_HOLD: done(m.again),
  ART12_3: done(m.again),
};

/** Filters of the list: what a person looks for, and the codes behind it. */
export const statusGroups = {
  mine: ['DRAFT', 'NEEDS_FIX', 'PROPOSAL_SENT', 'WARNED'],
  waiting: ['REGISTERED', 'IN_CONCURRENCE', 'ON_REVIEW', 'NOTICE_REGISTERED', 'ANSWERED'],
  decided: ['APPROVED', 'APPROVED_COND', 'REFUSED', 'AGREED', 'ART12_3'],
  past: ['HELD', 'EXPIRED', 'WITHDRAWN', 'NO_RIGHT_TO_HOLD'],
} as const satisfies Record<string, readonly Status[]>;
export type StatusGroup = keyof typeof statusGroups;
