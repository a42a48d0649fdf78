import type { ReactNode } from 'react';

/** A column of a table over rows of one kind. */
export interface Column<Row> {
  readonly id: string;
  readonly title: ReactNode;
  /** Plain text of the title when `title` is not text: shown before the value on phones and read aloud. */
  readonly titleText?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures go to the right. */
  readonly align?: 'start' | 'end';
  readonly isNowrap?: boolean;
  readonly isSortable?: boolean;
  /** The column that names the row. Default: the first. */
  readonly isRowHeader?: boolean;
  /** On a phone: the title before the value. */
  readonly isLabelledOnPhone?: boolean;
  /** On a phone: in one line with its neighbours that say so too. */
  readonly isInlineOnPhone?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export const textOfTitle = <Row>({ title, titleText, id }: Column<Row>): string =>
  titleText ?? (typeof title === 'string' ? title : id);

export const rowHeaderOf = <Row>(columns: readonly Column<Row>[]): string | undefined =>
  (columns.find((column) => column.isRowHeader) ?? columns[0])?.id;

export const nextSort = (sort: Sort | undefined, column: string): Sort =>
  sort?.column === column && sort.direction === 'ascending'
    ? { column, direction: 'descending' }
    : { column, direction: 'ascending' };

/** Rows ordered by a value of each; texts the Russian way, absent values last. */
export function sortRows<Row>(
  rows: readonly Row[],
  sort: Sort | undefined,
  valueOf: (row: Row, column: string) => string | number | undefined,
): readonly Row[] {
  if (sort === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left, sort.column), valueOf(right, sort.column)];
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return (
      sign *
      (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'ru'))
    );
  });
}
