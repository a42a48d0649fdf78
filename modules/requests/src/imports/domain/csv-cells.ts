/** Cells of one record of CSV; doubled quotes are one quote. What follows a closing quote up to the delimiter is kept as it stands. */
export function cellsOf(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const cell = record[at] === '"' ? quotedCell(record, at, delimiter) : plainCell(record, at, delimiter);
    cells.push(cell.text);
    if (cell.end >= record.length) return cells;
    at = cell.end + delimiter.length;
  }
}

interface Cell {
  readonly text: string;
  /** At the delimiter or past the end. */
  readonly end: number;
}

function plainCell(record: string, at: number, delimiter: string): Cell {
  const found = record.indexOf(delimiter, at);
  const end = found === -1 ? record.length : found;
  return { text: record.slice(at, end), end };
}

function quotedCell(record: string, at: number, delimiter: string): Cell {
  let text = '';
  let from = at + 1;
  for (;;) {
    const found = record.indexOf('"', from);
    if (found === -1) return { text: text + record.slice(from), end: record.length };
    text += record.slice(from, found);
    if (record[found + 1] === '"') {
      text += '"';
      from = found + 2;
      continue;
    }
    const rest = plainCell(record, found + 1, delimiter);
    return { text: text + rest.text, end: rest.end };
  }
}
