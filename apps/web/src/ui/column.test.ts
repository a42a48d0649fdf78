import { describe, expect, it } from 'vitest';
import { nextSort, sortRows } from './column.ts';

describe('sortRows', () => {
  const rows = [
    { name: 'Ёлка', n: 2 },
    { name: 'Ель', n: undefined },
    { name: 'Ясень', n: 10 },
  ];
  const valueOf = (row: (typeof rows)[number], column: string) => (column === 'n' ? row.n : row.name);
  it('orders numbers as numbers and puts what is absent last either way', () => {
    expect(sortRows(rows, { column: 'n', direction: 'ascending' }, valueOf).map((row) => row.n)).toEqual([
      2,
      10,
      undefined,
    ]);
    expect(sortRows(rows, { column: 'n', direction: 'descending' }, valueOf).map((row) => row.n)).toEqual([
      10,
      2,
      undefined,
    ]);
  });
  it('orders ё beside е', () => {
    expect(sortRows(rows, { column: 'name', direction: 'ascending' }, valueOf).at(-1)?.name).toBe('Ясень');
  });
});

describe('nextSort', () => {
  it('turns the direction of the same column only', () => {
    expect(nextSort(undefined, 'a')).toEqual({ column: 'a', direction: 'ascending' });
    expect(nextSort({ column: 'a', direction: 'ascending' }, 'a').direction).toBe('descending');
    expect(nextSort({ column: 'a', direction: 'descending' }, 'b')).toEqual({
      column: 'b',
      direction: 'ascending',
    });
  });
});
