import type { ApplicationSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { calendarDaysBetween, messages, useFormat, useT } from '../../../i18n/index.ts';
import { RibbonMini } from '../../../ui/day-ribbon.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { useEndingWords } from '../shared/ending-words.ts';
import { daysLeftOf, pausedSince, ribbonDaysOf } from '../shared/ribbon-days.ts';

const m = messages({
  overdue: {
    ru: 'просрочено на {n, plural, one {# день} few {# дня} other {# дней}}',
    en: '{n, plural, one {# day} other {# days}} overdue',
  },
  overdueToday: { ru: 'срок вышел сегодня', en: 'the term ended today' },
  paused: { ru: 'пауза', en: 'paused' },
  pausedSince: { ru: 'пауза с {on}', en: 'paused since {on}' },
  workingLeft: { ru: '{on} · {n} р. д.', en: '{on} · {n} w. d.' },
  daysLeft: { ru: '{on} · {n} дн.', en: '{on} · {n} d.' },
  none: { ru: 'срока нет', en: 'no term' },
  amendment: { ru: 'подано {on}', en: 'filed {on}' },
  answerAwaited: { ru: 'ждём ответа', en: 'an answer is awaited' },
});

type Row = Pick<
  ApplicationSummary,
  'termState' | 'dueOn' | 'ribbon' | 'procedure' | 'status' | 'ending' | 'amendmentFiledAt'
>;
interface TermWords {
  readonly text: string;
  readonly look: 'bad' | 'warn' | 'muted';
  readonly icon?: IconName;
}

/** The term in words: urgent ones first carry an icon. */
function useTermWords({
  termState,
  dueOn,
  ribbon = [],
  procedure,
  status,
  ending,
  amendmentFiledAt,
}: Row): TermWords {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const endingWords = useEndingWords();
  if (amendmentFiledAt !== undefined)
    return {
      text: t(m.amendment, { on: format.dayMonth(format.civilDate(amendmentFiledAt)) }),
      look: 'muted',
    };
  if (ending !== undefined) {
    const { text, isLate } = endingWords.when(ending, procedure);
    return isLate ? { text, look: 'bad', icon: 'stop' } : { text, look: 'muted' };
  }
  if (termState === 'paused') {
    const since = pausedSince(ribbon, todayOn);
    return {
      text: since === undefined ? t(m.paused) : t(m.pausedSince, { on: format.dayMonth(since) }),
      look: 'muted',
      icon: 'pause',
    };
  }
  if (dueOn === undefined || termState === 'none')
    return { text: t(status === 'PROPOSAL_SENT' ? m.answerAwaited : m.none), look: 'muted' };
  if (termState === 'overdue') {
    const late = calendarDaysBetween(dueOn, todayOn);
    return { text: late > 0 ? t(m.overdue, { n: late }) : t(m.overdueToday), look: 'bad', icon: 'stop' };
  }
  if (termState === 'due-today' || termState === 'due-soon')
    return { text: format.relativeDate(dueOn, todayOn), look: 'warn', icon: 'warn' };
  const left = daysLeftOf(ribbon, todayOn);
  return {
    text: t(procedure === 'approval' ? m.workingLeft : m.daysLeft, { on: format.shortDate(dueOn), n: left }),
    look: 'muted',
  };
}

/** The days of the term and what they come to. */
export function TermCell({ row }: { readonly row: Row }): ReactElement {
  const { todayOn } = useSession();
  const words = useTermWords(row);
  const urgency = words.look === 'bad' ? 'late' : words.look === 'warn' ? 'soon' : 'normal';
  return (
    <>
      {row.ribbon !== undefined && (
        <RibbonMini days={ribbonDaysOf(row.ribbon, { todayOn })} urgency={urgency} />
      )}
      <span className={`term-words term-${words.look}`}>
        {words.icon && <Icon name={words.icon} />} {words.text}
      </span>
    </>
  );
}
