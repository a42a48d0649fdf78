import type { VenueOccupancy } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import { cx } from '../../../ui/cx.ts';
import { clockOf } from '../../wizard/steps/place/session-times.ts';
import type { DayBlock } from './day-cells.ts';

const m = messages({
  agreed: { ru: 'согласовано', en: 'agreed' },
  notice: { ru: 'занято', en: 'taken' },
  imported: { ru: 'городской реестр', en: 'town register' },
  pending: { ru: 'на рассмотрении', en: 'under review' },
  closed: { ru: 'закрыто', en: 'closed' },
  allDay: { ru: 'весь день', en: 'all day' },
  free: { ru: 'свободно', en: 'free' },
});

/** Whole hours without minutes: the cells are narrow. */
const shortClock = (hours: number): string => clockOf(hours).replace(/:00$/, '');

export const occupancyWord: Record<VenueOccupancy['state'], Message> = m;

/** What takes a venue on one day: hours and what it is; a notice only as taken. */
export function VenueDayCell({
  blocks,
  isOff,
  isToday,
}: {
  readonly blocks: readonly DayBlock[];
  readonly isOff: boolean;
  readonly isToday: boolean;
}): ReactElement {
  const t = useT();
  const hours = ({ from, to }: DayBlock): string =>
    from === 0 && to === 24 ? t(m.allDay) : `${shortClock(from)}–${shortClock(to)}`;
  return (
    <td className={cx(isOff && 'venue-off', isToday && 'venue-today')}>
      {blocks.length === 0 && <span className="visually-hidden">{t(m.free)}</span>}
      {blocks.map((block, index) => (
        <span
          key={index}
          className={`venue-block venue-${block.state}`}
          title={`${hours(block)} ${t(occupancyWord[block.state])}`}
        >
          <span className="num">{hours(block)}</span>
          <span className="venue-what">
            {block.state === 'notice'
              ? t(m.notice)
              : (block.title ?? block.number ?? t(occupancyWord[block.state]))}
          </span>
        </span>
      ))}
    </td>
  );
}
