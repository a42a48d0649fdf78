import { err, ok } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../domain/csv-cells.ts';
import { csvCutter, cutLine, cutTrace } from '../domain/cut-records.ts';
import { readRecords, type FileRecord, type RecordForm } from './read-records.ts';

const decoder = new TextDecoder();

/** Reads bytes in chunks of a given size, as a disk or a network would hand them over. */
async function readAll<Raw>(
  bytes: Buffer,
  form: RecordForm<Raw>,
  { chunk = 7, start = { byte: 0, line: 0 } } = {},
): Promise<FileRecord<Raw>[]> {
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for (let at = start.byte; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  };
  const records = [];
  for await (const record of readRecords(chunks(), start, form)) records.push(record);
  return records;
}

const csv = (columns: number, delimiter = ','): RecordForm<string[]> => ({
  cut: csvCutter(delimiter),
  parse: (bytes) => {
    const cells = cellsOf(decoder.decode(bytes), delimiter);
    return cells.length === columns ? ok(cells) : err({ code: 'columns-mismatch' });
  },
  mostBytes: 4000,
  recoversAtLine: true,
});
const lines: RecordForm<string> = {
  cut: cutLine,
  parse: (bytes) => ok(decoder.decode(bytes)),
  mostBytes: 100,
};
const traces: RecordForm<string> = { ...lines, cut: cutTrace };

const values = <Raw>(records: readonly FileRecord<Raw>[]): (Raw | string)[] =>
  records.map(({ reading }) => (reading.ok ? reading.value : reading.error.code));

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.string({ unit: fc.constantFrom('a', 'я', ',', ';', '"', '\n', ' ', '5') });

describe('records of CSV', () => {
  it('come out as they were written, whatever stands in the cells and however the bytes arrive', async () => {
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.nat(40), fc.constantFrom('\n', '\r\n'), async (rows, chunk, end) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(end);
        const records = await readAll(Buffer.from(text), csv(3), { chunk: chunk + 1 });
        expect(values(records)).toEqual(rows);
      }),
    );
  });

  it('can be read on from any record, with the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }), async (rows) => {
        const bytes = Buffer.from(rows.map((row) => row.map(quoted).join(',')).join('\n'));
        const whole = await readAll(bytes, csv(2), { chunk: 5 });
        for (const [index, { after }] of whole.entries()) {
          const rest = await readAll(bytes, csv(2), { chunk: 3, start: after });
          expect(rest).toEqual(whole.slice(index + 1));
        }
      }),
    );
  });

  it('stand where they say: bytes and lines', async () => {
    const bytes = Buffer.from('a,b\n\n"x\ny",z\nя,1\n');
    const records = await readAll(bytes, csv(2));
    expect(
      records.map(({ line, startByte, endByte }) => [
        line,
        decoder.decode(bytes.subarray(startByte, endByte)),
      ]),
    ).toEqual([
      [1, 'a,b'],
      [3, '"x\ny",z'],
      [5, 'я,1'],
    ]);
  });

  it('take a quote in the middle of a cell for a quote', async () => {
    expect(values(await readAll(Buffer.from('5" pipe,ok\nname "x",y'), csv(2)))).toEqual([
      ['5" pipe', 'ok'],
      ['name "x"', 'y'],
    ]);
  });

  it('lose one line to a quote that is never closed, not the rest of the file', async () => {
    const good = Array.from({ length: 300 }, (_, index) => `row ${index},value`);
    const bytes = Buffer.from(['a,b', '"broken,1', ...good].join('\n'));
    const read = values(await readAll(bytes, csv(2), { chunk: 64 }));
    expect(read.length).toBe(302);
    expect(read.filter((value) => typeof value === 'string').length).toBe(1);
  });

  it('lose one line to a wrong number of cells', async () => {
    expect(values(await readAll(Buffer.from('a,b\nc\nd,e,f\ng,h'), csv(2)))).toEqual([
      ['a', 'b'],
      'columns-mismatch',
      'columns-mismatch',
      ['g', 'h'],
    ]);
  });
});

describe('lines', () => {
  it('are records, the last one without its end too', async () => {
    expect(values(await readAll(Buffer.from('один\r\nдва\n\nтри'), lines, { chunk: 3 }))).toEqual([
      'один',
      'два',
      'три',
    ]);
  });

  it('that are too long are given up alone, in constant memory', async () => {
    const bytes = Buffer.from(`first\n${'x'.repeat(5000)}\nlast`);
    for (const chunk of [3, 64, 8000])
      expect(values(await readAll(bytes, lines, { chunk }))).toEqual(['first', 'record-too-large', 'last']);
  });
});

describe('traces', () => {
  const log = `<?xml version="1.0"?><!-- <trace>no</trace> --><log>
<traceability/><trace id="1"><event/></trace><trace><!-- </trace> --><event/></trace>
<trace
 a="2"></trace></log>`;

  it('are found between everything else, whatever the chunks', async () => {
    for (const chunk of [1, 2, 5, 13, 1000])
      expect(values(await readAll(Buffer.from(log), traces, { chunk }))).toEqual([
        '<trace id="1"><event/></trace>',
        '<trace><!-- </trace> --><event/></trace>',
        '<trace\n a="2"></trace>',
      ]);
  });
});
