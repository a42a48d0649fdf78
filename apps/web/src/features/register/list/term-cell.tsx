import type { RequestSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { RibbonMini } from '../../../ui/day-ribbon.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useTermWords } from '../shared/term-words.ts';
import { miniRibbonDays } from './mini-ribbon-days.ts';

/** The days of the term and what they come to. */
export function TermCell({ row }: { readonly row: RequestSummary }): ReactElement {
  const { todayOn } = useSession();
  const words = useTermWords(row);
  const urgency = words.look === 'bad' ? 'late' : words.look === 'warn' ? 'soon' : 'normal';
  return (
    <>
      {row.ribbon !== undefined && (
        <RibbonMini days={miniRibbonDays(row.ribbon, todayOn)} urgency={urgency} />
      )}
      <span className={`term-words term-${words.look}`}>
        {words.icon && <Icon name={words.icon} />} {words.text}
      </span>
    </>
  );
}
