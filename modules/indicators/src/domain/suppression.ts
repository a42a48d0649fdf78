/** A table of counts with its totals, as it may be shown: `null` stands for what is held back. */
export interface SuppressedTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** Counts from one to four point at people. */
export const leastShown = 5;

/**
 * Holds back counts under five, and as many more as it takes that none of them follows from the totals. Every row and every column
 * with its total is an equation; held-back counts are its unknowns. In the graph of rows and columns whose edges are the held-back
 * cells exactly the bridges can be computed, so there must be none (a lone unknown is a bridge too).
 */
export function suppressTable(counts: readonly (readonly number[])[], least = leastShown): SuppressedTable {
  const grid = withTotals(counts);
  const held = grid.map((row) => row.map((count) => count > 0 && count < least));
  for (let bridge = findBridge(held); bridge; bridge = findBridge(held)) {
    const partner = cheapestPartner(grid, held, bridge);
    if (!partner) return holdAll(grid);
    const row = held[partner.row];
    if (row) row[partner.column] = true;
  }
  return present(grid, (row, column) => held[row]?.[column] === true);
}

/** A list of counts with their sum: a table of one row, whose column totals repeat it and are not shown. */
export function suppressList(
  counts: readonly number[],
  least = leastShown,
): { readonly counts: readonly (number | null)[]; readonly total: number | null } {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const held = [...counts, total].map((count) => count > 0 && count < least);
  if (held.filter(Boolean).length === 1) {
    const all = [...counts, total];
    const partner = indexOfLeast(all, (index) => held[index] !== true && (all[index] ?? 0) > 0);
    if (partner !== undefined) held[partner] = true;
  }
  return {
    counts: counts.map((count, index) => (held[index] ? null : count)),
    total: held[counts.length] ? null : total,
  };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The last row and the last column are totals; they are equations and unknowns like the others. */
function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = (counts[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/** A held-back cell that the others give away: an edge without which its row and column fall apart. */
function findBridge(
  held: readonly (readonly boolean[])[],
): (Spot & { readonly side: ReadonlySet<number> }) | undefined {
  for (const [row, cells] of held.entries())
    for (const [column, isHeld] of cells.entries()) {
      if (!isHeld) continue;
      const side = reachable(held, { row, column });
      if (!side.has(held.length + column)) return { row, column, side };
    }
  return undefined;
}

/** Rows (0…) and columns (after them) joined to the spot's row by held-back cells other than the spot. */
function reachable(held: readonly (readonly boolean[])[], spot: Spot): Set<number> {
  const rows = held.length;
  const seen = new Set([spot.row]);
  const todo = [spot.row];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const isRow = at < rows;
    const width = isRow ? (held[at]?.length ?? 0) : rows;
    for (let index = 0; index < width; index += 1) {
      const [row, column] = isRow ? [at, index] : [index, at - rows];
      const next = isRow ? rows + index : index;
      if (!held[row]?.[column] || (row === spot.row && column === spot.column) || seen.has(next)) continue;
      seen.add(next);
      todo.push(next);
    }
  }
  return seen;
}

/** The least count that would join both sides of the bridge again. Nothing is hidden by holding back a zero nobody doubts. */
function cheapestPartner(
  grid: readonly (readonly number[])[],
  held: readonly (readonly boolean[])[],
  bridge: Spot & { readonly side: ReadonlySet<number> },
): Spot | undefined {
  const rows = grid.length;
  let best: (Spot & { count: number }) | undefined;
  for (const [row, counts] of grid.entries())
    for (const [column, count] of counts.entries()) {
      if (held[row]?.[column] || count === 0) continue;
      const joins = bridge.side.has(row) !== bridge.side.has(rows + column);
      if (joins && (best === undefined || count < best.count)) best = { row, column, count };
    }
  return best;
}

function indexOfLeast(values: readonly number[], isAllowed: (index: number) => boolean): number | undefined {
  let best: number | undefined;
  for (const [index, value] of values.entries())
    if (isAllowed(index) && (best === undefined || value < (values[best] ?? 0))) best = index;
  return best;
}

const holdAll = (grid: readonly (readonly number[])[]): SuppressedTable => present(grid, () => true);

function present(
  grid: readonly (readonly number[])[],
  isHeld: (row: number, column: number) => boolean,
): SuppressedTable {
  const shown = grid.map((row, rowIndex) =>
    row.map((count, column) => (isHeld(rowIndex, column) ? null : count)),
  );
  const body = shown.slice(0, -1);
  const totals = shown.at(-1) ?? [];
  return {
    cells: body.map((row) => row.slice(0, -1)),
    rowTotals: body.map((row) => row.at(-1) ?? null),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? null,
  };
}
