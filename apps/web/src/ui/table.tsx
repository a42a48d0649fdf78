import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';
import { nextSort, rowHeaderOf, textOfTitle, type Column, type Sort } from './column.ts';
import { Icon } from './icon.tsx';

export interface TableProps<Row> {
  /** Names the table for screen readers; `isCaptionShown` prints it. */
  readonly caption: ReactNode;
  readonly isCaptionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** On a phone each row becomes a small list. Otherwise a wide table scrolls by itself. */
  readonly isStacked?: boolean;
  readonly isDense?: boolean;
}

const cellClass = <Row,>(column: Column<Row>): string | undefined =>
  cx(
    column.align === 'end' && 'cell-end',
    column.isNowrap && 'cell-nowrap',
    column.isInlineOnPhone && 'cell-inline',
  ) || undefined;

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}): ReactElement {
  const isSorted = sort?.column === column.id;
  return (
    <th scope="col" className={cellClass(column)} aria-sort={isSorted ? sort.direction : undefined}>
      {column.isSortable && onSort ? (
        <button type="button" className="sort-button" onClick={() => onSort(nextSort(sort, column.id))}>
          {column.title}
          {isSorted && <SortSign direction={sort.direction} />}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

/** An arrow for the direction of the order. */
export function SortSign({ direction }: { readonly direction: Sort['direction'] }): ReactElement {
  return <Icon name="up" className={cx('icon-sort', direction === 'descending' && 'rotate-180')} />;
}

/** A table to read. For a list one works through with the keyboard use `DataGrid`. */
export function Table<Row>({
  caption,
  isCaptionShown = false,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  isStacked = false,
  isDense = false,
}: TableProps<Row>): ReactElement {
  const header = rowHeaderOf(columns);
  const table = (
    <table className={cx('tbl', isStacked && 'tbl-stacked', isDense && 'tbl-dense')}>
      <caption className={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => {
              const shared = {
                className: cellClass(column),
                'data-label': isStacked && column.isLabelledOnPhone ? textOfTitle(column) : undefined,
              };
              return column.id === header ? (
                <th key={column.id} scope="row" {...shared}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} {...shared}>
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (isStacked) return table;
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={typeof caption === 'string' ? caption : undefined}
    >
      {table}
    </div>
  );
}
