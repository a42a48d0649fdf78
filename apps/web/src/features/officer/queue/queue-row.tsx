import type { ApplicationSummary } from '@veche/contracts';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { cx } from '../../../ui/cx.ts';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { useEndingWords } from '../shared/ending-words.ts';
import { classWord } from '../shared/event-words.ts';
import { FindingCounts } from './finding-counts.tsx';
import type { RowChange } from './row-changes.ts';
import { TermCell } from './term-cell.tsx';
import { turnHolderOf, type TurnHolder } from './whose-turn.ts';

const m = messages({
  you: { ru: 'вы', en: 'you' },
  free: { ru: 'никто не взял', en: 'not taken' },
  agencies: { ru: 'ведомства', en: 'agencies' },
  applicant: { ru: 'заявитель', en: 'applicant' },
  done: { ru: 'ничей', en: 'nobody' },
  noDate: { ru: 'не указано', en: 'not given' },
  untitled: { ru: 'Без названия', en: 'Untitled' },
  when: { ru: 'Когда', en: 'When' },
  turn: { ru: 'Ход', en: 'Turn' },
  endedBy: { ru: 'Кто решил', en: 'Decided by' },
  amendment: { ru: 'изменение на проверке', en: 'amendment to decide' },
  endedOn: { ru: 'Решено', en: 'Decided' },
  agenciesLabel: { ru: 'Ведомства', en: 'Agencies' },
  answered: { ru: '{answered} из {asked}', en: '{answered} of {asked}' },
  objecting: { ru: 'против: {n}', en: 'object: {n}' },
  term: { ru: 'Срок', en: 'Term' },
  findings: { ru: 'Замечания', en: 'Findings' },
  officer: { ru: 'Исполнитель', en: 'Officer' },
  changed: { ru: 'Только что: {what}', en: 'Just now: {what}' },
  newRow: { ru: 'новая заявка', en: 'a new application' },
  status: { ru: 'другой статус', en: 'another status' },
  officerChanged: { ru: 'другой исполнитель', en: 'another officer' },
  due: { ru: 'другой срок', en: 'another term' },
  findingsChanged: { ru: 'другие замечания', en: 'other findings' },
  other: { ru: 'дело изменилось', en: 'the case changed' },
});

export const changeWord: Record<RowChange, Message> = {
  new: m.newRow,
  status: m.status,
  officer: m.officerChanged,
  due: m.due,
  findings: m.findingsChanged,
  other: m.other,
};

const holderWord: Record<Exclude<TurnHolder, 'office'>, Message> = {
  me: m.you,
  'nobody-yet': m.free,
  agencies: m.agencies,
  applicant: m.applicant,
  nobody: m.done,
};

function Cell({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <td data-label={label} className={className}>
      {children}
    </td>
  );
}

/** How many agencies answered; a notice asks none, and its dash says so. */
function AgencyCounts({ agencies }: Pick<ApplicationSummary, 'agencies'>): ReactElement {
  const t = useT();
  if (agencies === undefined) return <span className="muted">–</span>;
  return (
    <>
      <span className={agencies.answered < agencies.asked ? undefined : 'muted'}>
        {t(m.answered, agencies)}
      </span>
      {agencies.objecting > 0 && (
        <span className="block font-bold text-bad">{t(m.objecting, { n: agencies.objecting })}</span>
      )}
    </>
  );
}

export interface QueueRowProps {
  readonly row: ApplicationSummary;
  readonly isCursor: boolean;
  /** The heading of the column asks who decided. */
  readonly isEndingTold: boolean;
  readonly change: RowChange | undefined;
  readonly onFocus: () => void;
}

/** One case of the queue. A notice looks like any other; what changed elsewhere is said in words. */
export function QueueRow({ row, isCursor, isEndingTold, change, onFocus }: QueueRowProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const { person } = useSession();
  const holder = turnHolderOf(row, person?.id);
  // What there is to decide now comes before how the case once ended.
  const ending = row.amendmentFiledAt === undefined ? row.ending : undefined;
  const endingWords = useEndingWords();
  const details = [t(classWord[row.eventClass]), row.placeName]
    .filter((part) => part !== undefined)
    .join(' · ');
  return (
    <tr
      className={cx(isCursor && 'is-cursor', change !== undefined && 'is-changed')}
      data-case={row.id}
      onFocus={onFocus}
    >
      <td className="num muted">{row.number}</td>
      <th scope="row" className="queue-title">
        <Link to={`/cases/${row.id}`}>{row.title === '' ? t(m.untitled) : row.title}</Link>
        <small>
          {details}
          {change !== undefined && (
            <b className="queue-change"> · {t(m.changed, { what: t(changeWord[change]) })}</b>
          )}
        </small>
      </th>
      <Cell label={t(m.when)} className="cell-nowrap">
        {row.startsAt === undefined ? (
          <span className="muted">{t(m.noDate)}</span>
        ) : (
          format.shortDate(format.civilDate(row.startsAt))
        )}
      </Cell>
      <td>
        <StatusBadge code={row.status} isPlain />
        {row.amendmentFiledAt !== undefined && (
          <small className="block font-bold text-accent">{t(m.amendment)}</small>
        )}
      </td>
      <Cell
        label={t(ending === undefined ? m.turn : m.endedBy)}
        className={holder === 'me' ? 'font-bold' : 'muted'}
      >
        {ending !== undefined
          ? endingWords.who(ending, isEndingTold)
          : holder === 'office'
            ? row.officer?.displayName
            : t(holderWord[holder])}
      </Cell>
      <Cell
        label={t(m.agenciesLabel)}
        className={cx('cell-nowrap', row.agencies === undefined && 'cell-empty')}
      >
        <AgencyCounts agencies={row.agencies} />
      </Cell>
      <Cell label={t(ending === undefined ? m.term : m.endedOn)} className="cell-nowrap">
        <TermCell row={row} />
      </Cell>
      <Cell label={t(m.findings)} className="cell-nowrap">
        <FindingCounts counts={row.findingsCount} />
      </Cell>
    </tr>
  );
}
