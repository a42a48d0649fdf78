import type { ImportFormat, ImportMapping } from '@veche/contracts';
import { ok } from '@veche/kernel';
import { cellsOf } from '../domain/csv-cells.ts';
import { csvCutter, cutTrace } from '../domain/cut-records.ts';
import { parseXml } from '../domain/xml.ts';
import { plainName } from '../domain/table/columns.ts';
import { readHeader, type SeekableFile } from './read-import-file.ts';
import { readRecords } from './read-records.ts';

/** A column of a file with a few of its values, for whoever chooses the mapping. */
export interface SampleColumn {
  readonly name: string;
  readonly samples: readonly string[];
}

const rowsLookedAt = 50;
const samplesKept = 3;
const longestSample = 60;

/** Columns of a table, attributes of an event log; the portal's form has none to choose from. */
export async function sampleColumns(
  file: SeekableFile,
  format: ImportFormat,
  mapping: ImportMapping,
): Promise<SampleColumn[]> {
  if (format === 'spb') return [];
  const rows = format === 'xes' ? traceRows(file, mapping) : tableRows(file, mapping);
  const samples = new Map<string, Set<string>>();
  let looked = 0;
  for await (const row of rows) {
    for (const [name, value] of row) {
      const known = samples.get(name) ?? new Set<string>();
      samples.set(name, known);
      if (value.trim() !== '' && known.size < samplesKept) known.add(value.slice(0, longestSample));
    }
    looked += 1;
    if (looked === rowsLookedAt) break;
  }
  return [...samples].map(([name, values]) => ({ name, samples: [...values] }));
}

type Row = readonly (readonly [name: string, value: string])[];

async function* tableRows(file: SeekableFile, mapping: ImportMapping): AsyncGenerator<Row> {
  const { header, start } = await readHeader(file, mapping);
  yield header.map((name) => [plainName(name), ''] as const);
  const decoder = new TextDecoder(mapping.encoding);
  const records = readRecords(await file.openFrom(start.byte), start, {
    cut: csvCutter(mapping.delimiter),
    mostBytes: 1024 * 1024,
    parse: (bytes) => ok(cellsOf(decoder.decode(bytes), mapping.delimiter)),
  });
  for await (const { reading } of records)
    if (reading.ok) yield header.map((name, index) => [plainName(name), reading.value[index] ?? ''] as const);
}

async function* traceRows(file: SeekableFile, mapping: ImportMapping): AsyncGenerator<Row> {
  const decoder = new TextDecoder(mapping.encoding);
  const start = { byte: 0, line: 0 };
  const records = readRecords(await file.openFrom(0), start, {
    cut: cutTrace,
    mostBytes: 16 * 1024 * 1024,
    parse: (bytes) => ok(parseXml(decoder.decode(bytes))),
  });
  for await (const { reading } of records) {
    if (!reading.ok || !reading.value.ok) continue;
    const { children } = reading.value.value;
    const event = children.find(({ name }) => name === 'event');
    const valuesOf = (from: typeof children, prefix: string): Row =>
      from.flatMap(({ attributes }) => {
        const key = attributes.get('key');
        return key === undefined ? [] : [[`${prefix}${key}`, attributes.get('value') ?? ''] as const];
      });
    yield [...valuesOf(children, 'case:'), ...valuesOf(event?.children ?? [], '')];
  }
}
