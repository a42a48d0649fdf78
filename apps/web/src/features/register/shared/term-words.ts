import type { RequestSummary } from '@veche/contracts';
import { useSession } from '../../../app/session.ts';
import { calendarDaysBetween, messages, useFormat, useT } from '../../../i18n/index.ts';
import type { IconName } from '../../../ui/icon.tsx';
import { daysLeftOf, miniRibbonDays } from '../list/mini-ribbon-days.ts';
import { dueLook } from './request-words.ts';

const m = messages({
  overdue: {
    ru: 'просрочен на {n, plural, one {# день} few {# дня} other {# дней}}',
    en: '{n, plural, one {# day} other {# days}} overdue',
  },
  overdueToday: { ru: 'срок вышел сегодня', en: 'the term ended today' },
  pausedSince: { ru: 'пауза с {on}', en: 'paused since {on}' },
  paused: { ru: 'пауза', en: 'paused' },
  left: { ru: '{on} · {n} дн.', en: '{on} · {n} d.' },
  none: { ru: 'нормы нет', en: 'no norm' },
  doneInTime: { ru: '{on}, в срок', en: '{on}, in time' },
  doneLate: { ru: '{on}, с опозданием', en: '{on}, late' },
  done: { ru: 'закрыт {on}', en: 'closed {on}' },
});

export interface TermWords {
  readonly text: string;
  readonly look: 'bad' | 'warn' | 'ok' | 'muted';
  readonly icon?: IconName;
}

type Termed = Pick<RequestSummary, 'dueState' | 'dueOn' | 'doneAt' | 'closedAt' | 'pausedSince' | 'ribbon'>;

/** The term of a request in words; the urgent ones carry an icon. */
export function useTermWords(request: Termed): TermWords {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const { dueState, dueOn, pausedSince, ribbon } = request;
  const doneAt = request.doneAt ?? request.closedAt;
  const { icon } = dueLook[dueState];
  const doneOn = doneAt === undefined ? '' : format.tableDate(format.civilDate(doneAt));
  switch (dueState) {
    case 'overdue':
    case 'very-overdue': {
      const late = dueOn === undefined ? 0 : calendarDaysBetween(dueOn, todayOn);
      return { text: late > 0 ? t(m.overdue, { n: late }) : t(m.overdueToday), look: 'bad', icon };
    }
    case 'paused':
      return {
        text:
          pausedSince === undefined
            ? t(m.paused)
            : t(m.pausedSince, { on: format.plainDate(format.civilDate(pausedSince)) }),
        look: 'muted',
        icon,
      };
    case 'at-risk':
      return { text: dueOn === undefined ? '' : format.relativeDate(dueOn, todayOn), look: 'warn', icon };
    case 'in-time': {
      if (dueOn === undefined) return { text: '', look: 'muted' };
      const left =
        ribbon === undefined
          ? calendarDaysBetween(todayOn, dueOn)
          : daysLeftOf(miniRibbonDays(ribbon, todayOn), todayOn);
      return { text: t(m.left, { on: format.tableDate(dueOn), n: left }), look: 'muted' };
    }
    case 'no-norm':
      return { text: t(m.none), look: 'muted' };
    case 'closed-in-time':
      return { text: t(m.doneInTime, { on: doneOn }), look: 'ok', icon };
    case 'closed-late':
      return { text: t(m.doneLate, { on: doneOn }), look: 'bad', icon };
    case 'closed-no-norm':
      return { text: t(m.done, { on: doneOn }), look: 'muted' };
  }
}
