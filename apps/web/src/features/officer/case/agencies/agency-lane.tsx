import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../../app/session.ts';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { cx } from '../../../../ui/cx.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { useCase } from '../case-context.ts';
import { agencyIcon } from '../../../application/agency-icons.ts';
import { laneStateOf, usedShare, type LaneState } from './lane.ts';

const m = messages({
  'not-asked': { ru: 'ещё не спросили', en: 'not asked yet' },
  neverAsked: { ru: 'не спрашивали', en: 'never asked' },
  neverAnswered: { ru: 'не ответили', en: 'did not answer' },
  waiting: { ru: 'ждём до {on}', en: 'awaited until {on}' },
  waitingToday: { ru: 'ждём сегодня', en: 'awaited today' },
  late: { ru: 'не ответили в срок', en: 'no answer in time' },
  agreed: { ru: 'согласовано {on}', en: 'agrees, {on}' },
  conditions: { ru: 'с условиями: {n}', en: 'with conditions: {n}' },
  objects: { ru: 'возражает', en: 'objects' },
  other: { ru: 'не в компетенции', en: 'not competent' },
  told: { ru: 'уведомлены', en: 'told' },
  record: { ru: 'Записать ответ: {agency}', en: 'Record the answer: {agency}' },
  recordShort: { ru: 'Записать ответ', en: 'Record the answer' },
  ground: { ru: 'Основание: {ground}', en: 'Ground: {ground}' },
});

type Opinion = ApplicationView['opinions'][number];

function useStateWords(): (opinion: Opinion, state: LaneState) => string {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  return (opinion, state) => {
    switch (state) {
      case 'waiting':
        if (opinion.dueOn === todayOn) return t(m.waitingToday);
        return opinion.dueOn === undefined
          ? t(m['not-asked'])
          : t(m.waiting, { on: format.dayMonth(opinion.dueOn) });
      case 'agreed':
        return t(m.agreed, {
          on: opinion.answeredAt === undefined ? '' : format.dayMonth(format.civilDate(opinion.answeredAt)),
        });
      case 'conditions':
        return t(m.conditions, { n: opinion.conditions.length });
      default:
        return t(m[state]);
    }
  };
}

/** One agency: how much of its term is gone, what it answered, and the way to record an answer. */
export function AgencyLane({
  opinion,
  onRecord,
}: {
  readonly opinion: Opinion;
  readonly onRecord: (agency: string) => void;
}): ReactElement {
  const t = useT();
  const { todayOn, now } = useSession();
  const { application, can } = useCase();
  const words = useStateWords();
  const state = laneStateOf(opinion, todayOn);
  const title = t.text(opinion.title);
  const isSilent = state === 'waiting' || state === 'late' || state === 'not-asked';
  const isOpen = isSilent && application.ending === undefined;
  const canRecord = opinion.kind === 'concurrence' && can('record-opinion');
  return (
    <li className="lane">
      <span className="lane-name">
        <Icon name={agencyIcon(opinion.agency)} />
        <span className="min-w-0">{title}</span>
      </span>
      {opinion.kind === 'concurrence' && (
        <span className="lane-track" aria-hidden>
          <i className={`lane-${state}`} style={{ width: `${100 * usedShare(opinion, now())}%` }} />
        </span>
      )}
      <span className="lane-line">
        <span
          className={cx(
            'lane-state',
            isOpen && 'font-bold',
            ((state === 'late' && isOpen) || state === 'objects') && 'text-bad',
          )}
        >
          {isSilent && !isOpen
            ? t(state === 'not-asked' ? m.neverAsked : m.neverAnswered)
            : words(opinion, state)}
        </span>
        {canRecord && !isOpen && (
          <button
            type="button"
            className="lane-pen"
            aria-label={t(m.record, { agency: title })}
            onClick={() => onRecord(opinion.agency)}
          >
            <Icon name="pen" />
          </button>
        )}
      </span>
      {opinion.conditions.length > 0 && (
        <ul className="lane-notes">
          {opinion.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      {opinion.ground !== undefined && (
        <p className="lane-notes">{t(m.ground, { ground: opinion.ground })}</p>
      )}
      {opinion.text !== undefined && <p className="lane-notes">«{opinion.text}»</p>}
      {canRecord && isOpen && (
        <button
          type="button"
          className="link small"
          aria-label={t(m.record, { agency: title })}
          onClick={() => onRecord(opinion.agency)}
        >
          {t(m.recordShort)}
        </button>
      )}
    </li>
  );
}
