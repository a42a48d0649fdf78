import { useQuery } from '@tanstack/react-query';
import type { RequestSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { channelWord, criticalityWord, statusCode } from '../shared/request-words.ts';
import type { ColumnId, RegisterColumn } from './columns.ts';
import { registerFacetsQuery } from './register-queries.ts';
import type { RowChange } from './row-changes.ts';
import { TermCell } from './term-cell.tsx';

const m = messages({
  changed: { ru: 'Только что: {what}', en: 'Just now: {what}' },
  newRow: { ru: 'новый запрос', en: 'a new request' },
  status: { ru: 'другой статус', en: 'another status' },
  unit: { ru: 'другое подразделение', en: 'another unit' },
  due: { ru: 'другой срок', en: 'another term' },
  criticality: { ru: 'другая критичность', en: 'another criticality' },
  other: { ru: 'запрос изменился', en: 'the request changed' },
  none: { ru: 'нет', en: 'none' },
});

export const changeWord: Record<RowChange, Message> = {
  new: m.newRow,
  status: m.status,
  unit: m.unit,
  due: m.due,
  criticality: m.criticality,
  other: m.other,
};

export interface RegisterRowProps {
  readonly row: RequestSummary;
  readonly columns: readonly RegisterColumn[];
  readonly isCursor: boolean;
  readonly change: RowChange | undefined;
  readonly onFocus: () => void;
}

function Criticality({ value }: { readonly value: RequestSummary['criticality'] }): ReactElement {
  const t = useT();
  if (value === 'normal') return <>{t(criticalityWord.normal)}</>;
  return (
    <b className={value === 'critical' ? 'term-bad' : 'term-warn'}>
      <Icon name="fire" /> {t(criticalityWord[value])}
    </b>
  );
}

function ServiceCell({
  row,
  change,
}: {
  readonly row: RequestSummary;
  readonly change: RowChange | undefined;
}): ReactElement {
  const t = useT();
  return (
    <th scope="row" className="queue-title register-service">
      <Link to={`/requests/${row.id}`}>{t.text(row.service.title)}</Link>
      <small>
        {row.criticality !== 'normal' && (
          <>
            <Criticality value={row.criticality} />
            {row.address !== undefined && ' · '}
          </>
        )}
        {row.address}
        {change !== undefined && (
          <b className="queue-change"> · {t(m.changed, { what: t(changeWord[change]) })}</b>
        )}
      </small>
    </th>
  );
}

function useCells(row: RequestSummary): Record<Exclude<ColumnId, 'number' | 'service'>, ReactElement> {
  const t = useT();
  const format = useFormat();
  const { data: facets } = useQuery(registerFacetsQuery);
  const source = facets?.sources.find(({ code }) => code === row.source);
  const moment = (at: string | undefined): ReactElement =>
    at === undefined ? (
      <span className="muted">{t(m.none)}</span>
    ) : (
      <>{format.tableDate(format.civilDate(at))}</>
    );
  return {
    opened: moment(row.openedAt),
    status: <StatusBadge code={statusCode[row.status]} isPlain />,
    unit: row.unit === undefined ? <span className="muted">{t(m.none)}</span> : <>{t.text(row.unit.title)}</>,
    district: <>{row.district ?? <span className="muted">{t(m.none)}</span>}</>,
    channel: <>{t(channelWord[row.channel])}</>,
    criticality: <Criticality value={row.criticality} />,
    source: <>{source === undefined ? row.source : t.text(source.title)}</>,
    due: <TermCell row={row} />,
    stated: moment(row.statedDueAt),
    changed: <>{format.moment(row.changedAt)}</>,
  };
}

const narrow: ReadonlySet<ColumnId> = new Set(['opened', 'due', 'stated', 'changed', 'status']);

/** One request of the register; what changed elsewhere is said in words. */
export function RegisterRow({ row, columns, isCursor, change, onFocus }: RegisterRowProps): ReactElement {
  const t = useT();
  const cells = useCells(row);
  return (
    <tr
      className={cx(isCursor && 'is-cursor', change !== undefined && 'is-changed')}
      data-request={row.id}
      onFocus={onFocus}
    >
      {columns.map(({ id, title }) => {
        if (id === 'number')
          return (
            <td key={id} className="num muted register-number">
              {row.number}
            </td>
          );
        if (id === 'service') return <ServiceCell key={id} row={row} change={change} />;
        return (
          <td
            key={id}
            data-label={t(title)}
            className={cx(`register-${id}`, narrow.has(id) && 'cell-nowrap')}
          >
            {cells[id]}
          </td>
        );
      })}
    </tr>
  );
}
