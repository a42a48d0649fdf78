import type { ReactElement, ReactNode } from 'react';
import {
  Cell,
  Checkbox,
  Column as AriaColumn,
  Row as AriaRow,
  Table as AriaTable,
  TableBody,
  TableHeader,
  type Selection,
} from 'react-aria-components/Table';
import { messages, useT } from '../i18n/index.ts';
import { rowHeaderOf, textOfTitle, type Column, type Sort } from './column.ts';
import { cx } from './cx.ts';
import { SortSign } from './table.tsx';

const m = messages({
  empty: { ru: 'Здесь пока ничего нет.', en: 'Nothing here yet.' },
  select: { ru: 'Выбрать', en: 'Select' },
});

export interface DataGridProps<Row extends object> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** Enter or a double press on a row; a single press when nothing can be selected. */
  readonly onOpen?: (key: string) => void;
  readonly selected?: readonly string[];
  readonly onSelect?: (keys: string[]) => void;
  readonly emptyState?: ReactNode;
  readonly isStacked?: boolean;
  /** Rows that changed elsewhere a moment ago. */
  readonly changedKeys?: ReadonlySet<string>;
}

function SelectBox(): ReactElement {
  return (
    <Checkbox slot="selection" className="check py-0">
      <span className="box" aria-hidden />
    </Checkbox>
  );
}

/** A list one works through: arrows move, Enter opens, Space selects, heads sort. */
export function DataGrid<Row extends object>(props: DataGridProps<Row>): ReactElement {
  const t = useT();
  const {
    label,
    columns,
    rows,
    rowKey,
    sort,
    onSort,
    onOpen,
    selected,
    onSelect,
    emptyState,
    isStacked = false,
    changedKeys,
  } = props;
  const header = rowHeaderOf(columns);
  const canSelect = onSelect !== undefined;
  const select = (selection: Selection): void =>
    onSelect?.(selection === 'all' ? rows.map(rowKey) : [...selection].map(String));
  const align = (column: Column<Row>): string =>
    cx(column.align === 'end' && 'cell-end', column.isNowrap && 'cell-nowrap');
  return (
    <div className="table-scroll">
      <AriaTable
        aria-label={label}
        className={cx('tbl grid-table', isStacked && 'tbl-stacked')}
        selectionMode={canSelect ? 'multiple' : 'none'}
        selectedKeys={selected ?? []}
        onSelectionChange={select}
        {...(onOpen === undefined ? {} : { onRowAction: (key: string | number) => onOpen(String(key)) })}
        {...(sort === undefined ? {} : { sortDescriptor: sort })}
        {...(onSort === undefined
          ? {}
          : { onSortChange: ({ column, direction }) => onSort({ column: String(column), direction }) })}
      >
        <TableHeader>
          {canSelect && (
            <AriaColumn>
              <SelectBox />
            </AriaColumn>
          )}
          {columns.map((column) => (
            <AriaColumn
              key={column.id}
              id={column.id}
              isRowHeader={column.id === header}
              allowsSorting={(column.isSortable ?? false) && onSort !== undefined}
              textValue={textOfTitle(column)}
              className={align(column)}
            >
              {({ sortDirection }) => (
                <>
                  {column.title}
                  {sortDirection !== undefined && <SortSign direction={sortDirection} />}
                </>
              )}
            </AriaColumn>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <div className="menu-empty">{emptyState ?? t(m.empty)}</div>}>
          {rows.map((row) => (
            <AriaRow
              key={rowKey(row)}
              id={rowKey(row)}
              className={changedKeys?.has(rowKey(row)) ? 'is-changed' : ''}
              {...(onOpen === undefined ? {} : { 'data-action': true })}
            >
              {canSelect && (
                <Cell>
                  <SelectBox />
                </Cell>
              )}
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  className={align(column)}
                  {...(isStacked && column.isLabelledOnPhone ? { 'data-label': textOfTitle(column) } : {})}
                >
                  {column.cell(row)}
                </Cell>
              ))}
            </AriaRow>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}
