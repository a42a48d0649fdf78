import type { RequestSummary } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { SortSign } from '../../../ui/table.tsx';
import type { RegisterColumn } from './columns.ts';
import type { RegisterFilters } from './register-filters.ts';
import { RegisterRow } from './register-row.tsx';
import type { RowChange } from './row-changes.ts';
import { sortWord } from './sort-words.ts';

const m = messages({ caption: { ru: 'Запросы, {order}', en: 'Requests, {order}' } });

export interface RegisterTableProps {
  readonly rows: readonly RequestSummary[];
  readonly columns: readonly RegisterColumn[];
  readonly filters: RegisterFilters;
  readonly cursorId: string | undefined;
  readonly changes: ReadonlyMap<string, RowChange>;
  readonly onSort: (change: Pick<RegisterFilters, 'sort' | 'direction'>) => void;
  readonly onCursor: (id: string) => void;
}

/** The register as a table; on a phone each request folds into a few lines. */
export function RegisterTable(props: RegisterTableProps): ReactElement {
  const { rows, columns, filters, cursorId, changes, onSort, onCursor } = props;
  const t = useT();
  const direction = filters.direction === 'asc' ? 'ascending' : 'descending';
  return (
    <table className="tbl tbl-stacked queue-table register-table">
      <caption className="visually-hidden">{t(m.caption, { order: t(sortWord[filters.sort]) })}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title, sort }) => {
            const isSorted = sort === filters.sort;
            // Only what is still in work has a term to be sorted by.
            const isSortable = sort !== undefined && (sort !== 'due' || filters.scope === 'open');
            return (
              <th key={id} scope="col" aria-sort={isSorted ? direction : undefined}>
                {isSortable ? (
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
                ) : (
                  t(title)
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RegisterRow
            key={row.id}
            row={row}
            columns={columns}
            isCursor={row.id === cursorId}
            change={changes.get(row.id)}
            onFocus={() => onCursor(row.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
