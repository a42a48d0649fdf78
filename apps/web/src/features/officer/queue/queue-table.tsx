import type { ApplicationSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import { SortSign } from '../../../ui/table.tsx';
import type { QueueFilters, QueueSort } from './queue-filters.ts';
import { QueueRow } from './queue-row.tsx';
import type { RowChange } from './row-changes.ts';
import { sortWord } from './term-words.ts';

const m = messages({
  caption: { ru: 'Заявки и уведомления, {order}', en: 'Applications and notices, {order}' },
  number: { ru: 'Номер', en: 'Number' },
  event: { ru: 'Мероприятие', en: 'Event' },
  when: { ru: 'Когда', en: 'When' },
  status: { ru: 'Этап', en: 'Stage' },
  turn: { ru: 'Чей ход', en: 'Whose turn' },
  endedBy: { ru: 'Кто решил', en: 'Decided by' },
  endedOn: { ru: 'Решено', en: 'Decided' },
  agencies: { ru: 'Ведомства', en: 'Agencies' },
  due: { ru: 'Срок решения', en: 'Decision due' },
  findings: { ru: 'Замечания', en: 'Findings' },
});

/** `whenEnded`: the title over cases that have all ended. */
const columns: readonly {
  readonly title: Message;
  readonly whenEnded?: Message;
  readonly sort?: QueueSort;
}[] = [
  { title: m.number, sort: 'filed' },
  { title: m.event },
  { title: m.when, sort: 'starts' },
  { title: m.status, sort: 'updated' },
  { title: m.turn, whenEnded: m.endedBy },
  { title: m.agencies },
  { title: m.due, whenEnded: m.endedOn, sort: 'due' },
  { title: m.findings },
];

export interface QueueTableProps {
  readonly rows: readonly ApplicationSummary[];
  readonly filters: QueueFilters;
  readonly cursorId: string | undefined;
  readonly changes: ReadonlyMap<string, RowChange>;
  readonly onSort: (change: Pick<QueueFilters, 'sort' | 'direction'>) => void;
  readonly onCursor: (id: string) => void;
}

/** The queue as a table; on a phone each case folds into a few lines. */
export function QueueTable({
  rows,
  filters,
  cursorId,
  changes,
  onSort,
  onCursor,
}: QueueTableProps): ReactElement {
  const t = useT();
  const haveEnded =
    rows.length > 0 && rows.every((row) => row.ending !== undefined && row.amendmentFiledAt === undefined);
  const direction = filters.direction === 'asc' ? 'ascending' : 'descending';
  return (
    <table className="tbl tbl-stacked queue-table">
      <caption className="visually-hidden">{t(m.caption, { order: t(sortWord[filters.sort]) })}</caption>
      <thead>
        <tr>
          {columns.map(({ title: ordinary, whenEnded, sort: sortable }) => {
            const isEnding = haveEnded && whenEnded !== undefined;
            const title = isEnding ? whenEnded : ordinary;
            // Nothing is due any more: the order by term would sort nothing.
            const sort = isEnding ? undefined : sortable;
            const isSorted = sort !== undefined && sort === filters.sort;
            return (
              <th key={ordinary.en} scope="col" aria-sort={isSorted ? direction : undefined}>
                {sort === undefined ? (
                  t(title)
                ) : (
                  <button
                    type="button"
                    className="sort-button"
                    title={t(sortWord[sort])}
                    onClick={() =>
                      onSort({ sort, direction: isSorted && filters.direction === 'asc' ? 'desc' : 'asc' })
                    }
                  >
                    {t(title)}
                    {isSorted && <SortSign direction={direction} />}
                  </button>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            row={row}
            isCursor={row.id === cursorId}
            isEndingTold={haveEnded}
            change={changes.get(row.id)}
            onFocus={() => onCursor(row.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
