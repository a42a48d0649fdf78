import type { Result } from '@veche/kernel';
import type { RowFault } from '../domain/row-fault.ts';
import type { FileRecord } from './read-records.ts';

/** A case with more rows is handed over in parts. */
const mostRows = 5_000;

/**
 * Joins neighbouring rows of one case to one record, so that the order of its steps is known and a position never stands inside it.
 * Rows that cannot be read come after the case they stand in. A case whose rows are scattered over the file is told in parts.
 */
export async function* groupCases<Row, Whole>(
  rows: AsyncIterable<FileRecord<Row>>,
  caseOf: (row: Row) => string,
  join: (rows: readonly Row[]) => Result<Whole, RowFault>,
): AsyncGenerator<FileRecord<Whole>> {
  let group: FileRecord<Row>[] = [];
  let faults: FileRecord<Row>[] = [];
  let name: string | undefined;
  const flush = function* (): Generator<FileRecord<Whole>> {
    const [first] = group;
    const last = group.at(-1);
    const after = [last, faults.at(-1)].reduce(
      (furthest, record) => (record && record.after.byte > furthest.byte ? record.after : furthest),
      { byte: 0, line: 0 },
    );
    if (first && last) {
      const read = group.flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
      yield { ...first, rows: group.length, endByte: last.endByte, after, reading: join(read) };
    }
    for (const fault of faults) if (!fault.reading.ok) yield { ...fault, after, reading: fault.reading };
    group = [];
    faults = [];
  };
  for await (const row of rows) {
    if (!row.reading.ok) {
      faults.push(row);
      if (faults.length < mostRows) continue;
      yield* flush();
      name = undefined;
      continue;
    }
    const nextName = caseOf(row.reading.value);
    if (nextName !== name || group.length === mostRows) yield* flush();
    name = nextName;
    group.push(row);
  }
  yield* flush();
}
