import type { ImportFormat, ImportMapping } from '@veche/contracts';
import { err, ok, type Result } from '@veche/kernel';
import { cellsOf } from '../domain/csv-cells.ts';
import { csvCutter, cutLine, cutTrace } from '../domain/cut-records.ts';
import { eventLogReader, type LogStep } from '../domain/event-log/event-log-rows.ts';
import { readXesTrace } from '../domain/event-log/xes-trace.ts';
import type { FileFault } from '../domain/file-fault.ts';
import type { IncomingChange } from '../domain/incoming-change.ts';
import type { RowFault } from '../domain/row-fault.ts';
import { spbRowReader } from '../domain/spb/spb-row.ts';
import { placesOf, plainName } from '../domain/table/columns.ts';
import { tableRowReader } from '../domain/table/table-row.ts';
import { groupCases } from './group-cases.ts';
import { readRecords, type FilePosition, type FileRecord, type RecordForm } from './read-records.ts';

/** An unpacked file that can be opened anywhere. */
export interface SeekableFile {
  openFrom(byte: number): Promise<AsyncIterable<Buffer>>;
}

/** The file as a whole cannot be read. */
export class FileUnreadable extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault, cause?: unknown) {
    super(`The file could not be read: ${fault.code} ${fault.value ?? ''}`, { cause });
    this.name = 'FileUnreadable';
    this.fault = fault;
  }
}

/** A record of any format: what it tells of requests. */
export type ChangesRecord = FileRecord<readonly IncomingChange[]>;

const lineBytes = 4 * 1024 * 1024;
const csvRecordBytes = 1024 * 1024;
const traceBytes = 16 * 1024 * 1024;
const atStart: FilePosition = { byte: 0, line: 0 };

/**
 * Reads a file from a position on, record by record, in constant memory. Whatever the format, a record says where reading would go on
 * after it, so that an interrupted import begins there.
 * @throws FileUnreadable
 */
export function readImportFile(
  file: SeekableFile,
  form: { readonly format: ImportFormat; readonly mapping: ImportMapping },
  from: FilePosition = atStart,
): AsyncGenerator<ChangesRecord> {
  switch (form.format) {
    case 'spb':
      return readJsonLines(file, form.mapping, from);
    case 'xes':
      return readTraces(file, form.mapping, from);
    case 'boston':
    case 'csv':
      return readTable(file, form.mapping, from);
    case 'wabo':
      return readLogTable(file, form.mapping, from);
  }
}

async function* readJsonLines(file: SeekableFile, mapping: ImportMapping, from: FilePosition) {
  const read = spbRowReader(mapping);
  const decoder = new TextDecoder();
  yield* readRecords(await file.openFrom(from.byte), from, {
    cut: cutLine,
    mostBytes: lineBytes,
    parse: (bytes) => {
      const row = parseJson(decoder.decode(bytes));
      return row.ok ? read(row.value) : row;
    },
  });
}

function parseJson(text: string): Result<unknown, RowFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ code: 'json-malformed' });
  }
}

async function* readTraces(file: SeekableFile, mapping: ImportMapping, from: FilePosition) {
  const read = unwrap(eventLogReader(mapping));
  const decoder = new TextDecoder(mapping.encoding);
  yield* readRecords(await file.openFrom(from.byte), from, {
    cut: cutTrace,
    mostBytes: traceBytes,
    parse: (bytes) => {
      const steps = readXesTrace(decoder.decode(bytes));
      return steps.ok ? read(steps.value) : steps;
    },
  });
}

async function* readTable(file: SeekableFile, mapping: ImportMapping, from: FilePosition) {
  const { header, start } = await readHeader(file, mapping);
  const read = unwrap(tableRowReader(header, mapping));
  const begin = from.byte === 0 ? start : from;
  yield* readRecords(await file.openFrom(begin.byte), begin, csvForm(mapping, header.length, read));
}

async function* readLogTable(file: SeekableFile, mapping: ImportMapping, from: FilePosition) {
  const { header, start } = await readHeader(file, mapping);
  const read = unwrap(eventLogReader(mapping));
  assertLogColumns(header, mapping);
  const places = new Map(header.map((name, index) => [plainName(name), index]));
  const caseAt = placesOf(header, mapping.columns).get('externalId') ?? 0;
  const begin = from.byte === 0 ? start : from;
  const rows = readRecords(await file.openFrom(begin.byte), begin, csvForm(mapping, header.length, ok));
  const stepOf =
    (cells: readonly string[]): LogStep =>
    (name) =>
      cells[places.get(name) ?? -1];
  yield* groupCases(
    rows,
    (cells) => cells[caseAt] ?? '',
    (cases) => read(cases.map(stepOf)),
  );
}

function assertLogColumns(header: readonly string[], mapping: ImportMapping): void {
  const places = placesOf(header, mapping.columns);
  const absent = (['externalId', 'activity', 'at'] as const).find((field) => !places.has(field));
  if (absent !== undefined)
    throw new FileUnreadable({ code: 'columns-absent', value: mapping.columns[absent]?.[0] ?? absent });
}

const csvForm = <Raw>(
  { delimiter, encoding }: ImportMapping,
  columns: number,
  read: (cells: readonly string[]) => Result<Raw, RowFault>,
): RecordForm<Raw> => {
  const decoder = new TextDecoder(encoding);
  return {
    cut: csvCutter(delimiter),
    mostBytes: csvRecordBytes,
    recoversAtLine: true,
    parse: (bytes) => {
      const cells = cellsOf(decoder.decode(bytes), delimiter);
      return cells.length === columns
        ? read(cells)
        : err({ code: 'columns-mismatch', value: `${cells.length} ≠ ${columns}` });
    },
  };
};

/** The first record of a table and where its rows begin. @throws FileUnreadable */
export async function readHeader(
  file: SeekableFile,
  { delimiter, encoding }: Pick<ImportMapping, 'delimiter' | 'encoding'>,
): Promise<{ readonly header: readonly string[]; readonly start: FilePosition }> {
  const decoder = new TextDecoder(encoding);
  const records = readRecords(await file.openFrom(0), atStart, {
    cut: csvCutter(delimiter),
    mostBytes: csvRecordBytes,
    parse: (bytes) => ok(cellsOf(decoder.decode(bytes), delimiter)),
  });
  for await (const { reading, after } of records)
    if (reading.ok) return { header: reading.value, start: after };
  throw new FileUnreadable({ code: 'file-empty' });
}

function unwrap<T>(result: Result<T, FileFault>): T {
  if (!result.ok) throw new FileUnreadable(result.error);
  return result.value;
}
