import type { ApplicationSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import type { Column } from '../../ui/column.ts';
import { RibbonMini } from '../../ui/day-ribbon.tsx';
import { Link } from '../../ui/link.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { Table } from '../../ui/table.tsx';
import { nextStepOf } from '../application/next-step.ts';
import { ribbonDaysOf } from '../application/ribbon-days.ts';
import { useVocabulary } from '../application/use-vocabulary.ts';
import { DraftProgress } from './draft-progress.tsx';

const m = messages({
  caption: { ru: 'Мои заявки и уведомления', en: 'My applications and notices' },
  event: { ru: 'Мероприятие', en: 'Event' },
  status: { ru: 'Состояние', en: 'State' },
  turn: { ru: 'Чей ход', en: 'Whose turn' },
  term: { ru: 'Срок', en: 'Term' },
  untitled: { ru: 'Без названия', en: 'Untitled' },
  notice: { ru: 'уведомление', en: 'notice' },
  until: { ru: 'до {on}', en: 'until {on}' },
  paused: { ru: 'пауза', en: 'paused' },
  overdue: { ru: 'срок прошёл {on}', en: 'was due {on}' },
});

function Event({ row }: { readonly row: ApplicationSummary }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { subtypeTitle } = useVocabulary();
  const facts = [
    row.number,
    row.procedure === 'notification' ? t(m.notice) : subtypeTitle(row.subtype),
    row.startsAt && format.date(format.civilDate(row.startsAt)),
    row.placeName,
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <>
      <Link
        to={row.status === 'DRAFT' ? `/applications/${row.id}/edit` : `/applications/${row.id}`}
        className="font-mid"
      >
        {row.title === '' ? t(m.untitled) : row.title}
      </Link>
      <span className="small muted block font-text">{facts.join(' · ')}</span>
    </>
  );
}

function Term({ row }: { readonly row: ApplicationSummary }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  if (row.status === 'DRAFT') return <DraftProgress id={row.id} />;
  if (row.dueOn === undefined || row.termState === 'none') return null;
  const urgency =
    row.termState === 'overdue'
      ? 'late'
      : row.termState === 'due-soon' || row.termState === 'due-today'
        ? 'soon'
        : 'normal';
  return (
    <>
      {row.ribbon && (
        <RibbonMini days={ribbonDaysOf(row.ribbon, { todayOn, dueOn: row.dueOn })} urgency={urgency} />
      )}
      <span className="num block">
        {row.termState === 'overdue'
          ? t(m.overdue, { on: format.dayMonth(row.dueOn) })
          : t(m.until, { on: format.relativeDate(row.dueOn, todayOn) })}
        {row.termState === 'paused' && <span className="muted">, {t(m.paused)}</span>}
      </span>
    </>
  );
}

function Turn({ row }: { readonly row: ApplicationSummary }): ReactElement {
  const t = useT();
  const next = nextStepOf[row.status];
  const turn = t(next.turn);
  return (
    <>
      {turn !== '' && <span className={next.isMine ? 'font-bold' : undefined}>{turn}</span>}
      <span className="small muted block">{row.turn ? t.text(row.turn.sentence) : t(next.text)}</span>
    </>
  );
}

/** Applications and notices as rows: what, in which state, whose turn, until when. */
export function ApplicationRows({ rows }: { readonly rows: readonly ApplicationSummary[] }): ReactElement {
  const t = useT();
  const columns: readonly Column<ApplicationSummary>[] = [
    { id: 'event', title: t(m.event), cell: (row) => <Event row={row} />, isRowHeader: true },
    { id: 'status', title: t(m.status), cell: (row) => <StatusBadge code={row.status} isPlain /> },
    { id: 'turn', title: t(m.turn), cell: (row) => <Turn row={row} />, isLabelledOnPhone: false },
    { id: 'term', title: t(m.term), cell: (row) => <Term row={row} /> },
  ];
  return <Table caption={t(m.caption)} columns={columns} rows={rows} rowKey={({ id }) => id} isStacked />;
}
