import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastShown, suppressList, suppressTable, type SuppressedTable } from './suppression.ts';

/** Which held-back counts follow from the shown ones: solved as equations, by an oracle that knows nothing of graphs. */
function computable(table: SuppressedTable): string[] {
  const grid = [
    ...table.cells.map((row, index) => [...row, table.rowTotals[index] ?? null]),
    [...table.columnTotals, table.total],
  ];
  const [height, width] = [grid.length, grid[0]?.length ?? 0];
  const unknowns = grid.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [`${r}:${c}`] : [])));
  const equation = (spots: readonly (readonly [number, number])[]): number[] =>
    unknowns.map((name) => {
      const index = spots.findIndex(([r, c]) => `${r}:${c}` === name);
      return index === -1 ? 0 : index === spots.length - 1 ? -1 : 1;
    });
  const matrix = [
    ...Array.from({ length: height }, (_, r) =>
      equation(Array.from({ length: width }, (_c, c) => [r, c] as const)),
    ),
    ...Array.from({ length: width }, (_, c) =>
      equation(Array.from({ length: height }, (_r, r) => [r, c] as const)),
    ),
  ];
  // Reduced rows: an unknown is determined exactly when a row holds it alone.
  let pivotRow = 0;
  for (let column = 0; column < unknowns.length; column += 1) {
    const found = matrix.findIndex((row, index) => index >= pivotRow && Math.abs(row[column] ?? 0) > 1e-9);
    if (found === -1) continue;
    const pivot = matrix[found] ?? [];
    [matrix[found], matrix[pivotRow]] = [matrix[pivotRow] ?? [], pivot];
    const scale = pivot[column] ?? 1;
    matrix[pivotRow] = pivot.map((value) => value / scale);
    for (const [index, row] of matrix.entries()) {
      const factor = row[column] ?? 0;
      if (index !== pivotRow && Math.abs(factor) > 1e-9)
        matrix[index] = row.map((value, at) => value - factor * (matrix[pivotRow]?.[at] ?? 0));
    }
    pivotRow += 1;
  }
  return matrix.flatMap((row) => {
    const present = row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []));
    return present.length === 1 ? [unknowns[present[0] ?? 0] ?? ''] : [];
  });
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 200 })), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

describe('a table of counts', () => {
  test('holds back what is under five and a partner in its row and column', () => {
    const { cells, rowTotals, columnTotals, total } = suppressTable([
      [3, 40, 50],
      [20, 30, 60],
      [25, 35, 70],
    ]);
    expect(cells[0]?.[0]).toBeNull();
    expect(cells.flat().filter((cell) => cell === null)).toHaveLength(4);
    expect([rowTotals, columnTotals, total]).toEqual([[93, 110, 130], [48, 105, 180], 333]);
  });

  test('nothing small, nothing held back', () => {
    expect(
      suppressTable([
        [5, 0],
        [17, 9],
      ]),
    ).toEqual({
      cells: [
        [5, 0],
        [17, 9],
      ],
      rowTotals: [5, 26],
      columnTotals: [22, 9],
      total: 31,
    });
  });

  test('no count under five is shown, and none that is held back follows from the rest', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const table = suppressTable(counts);
        for (const [r, row] of table.cells.entries())
          for (const [c, shown] of row.entries()) {
            const count = counts[r]?.[c] ?? 0;
            if (count > 0 && count < leastShown) expect(shown).toBeNull();
            else expect([count, null]).toContain(shown);
          }
        for (const value of [...table.rowTotals, ...table.columnTotals, table.total])
          expect(value === null || value === 0 || value >= leastShown).toBe(true);
        expect(computable(table)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the oracle itself sees a lone hole and a bridge', () => {
    expect(computable({ cells: [[null, 7]], rowTotals: [10], columnTotals: [3, 7], total: 10 })).toHaveLength(
      1,
    );
    const bridged: SuppressedTable = {
      cells: [
        [null, null, null, 1],
        [null, null, 1, 1],
        [1, 1, null, null],
        [1, 1, null, null],
      ],
      rowTotals: [4, 4, 4, 4],
      columnTotals: [4, 4, 4, 4],
      total: 16,
    };
    expect(computable(bridged)).toEqual(['0:2']);
  });
});

describe('a list of counts', () => {
  test('one small count takes the next smallest with it', () => {
    expect(suppressList([3, 40, 9, 0])).toEqual({ counts: [null, 40, null, 0], total: 52 });
    expect(suppressList([3, 2, 40])).toEqual({ counts: [null, null, 40], total: 45 });
    expect(suppressList([3])).toEqual({ counts: [null], total: null });
    expect(suppressList([9, 12])).toEqual({ counts: [9, 12], total: 21 });
  });
});
