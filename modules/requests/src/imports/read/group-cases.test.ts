import { err, ok, type Result } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowFault } from '../domain/row-fault.ts';
import { groupCases } from './group-cases.ts';
import type { FileRecord } from './read-records.ts';

/** Rows named by their case; `!` cannot be read. */
async function* rowsOf(names: readonly string[], from = 0): AsyncGenerator<FileRecord<string>> {
  for (const [index, name] of names.entries()) {
    if (index < from) continue;
    const reading: Result<string, RowFault> =
      name === '!' ? err({ code: 'columns-mismatch' }) : ok(`${name}${index}`);
    yield {
      line: index + 1,
      rows: 1,
      startByte: index,
      endByte: index + 1,
      after: { byte: index + 1, line: index + 1 },
      reading,
    };
  }
}

async function grouped(names: readonly string[], from = 0) {
  const records = [];
  const join = (rows: readonly string[]) => ok(rows.join(' '));
  for await (const record of groupCases(rowsOf(names, from), (row) => row.slice(0, 1), join))
    records.push(record);
  return records;
}

describe('rows of cases', () => {
  it('that stand together are one record', async () => {
    const records = await grouped(['a', 'a', 'b', '!', 'b', 'a']);
    expect(
      records.map(({ reading, rows }) => [reading.ok ? reading.value : reading.error.code, rows]),
    ).toEqual([
      ['a0 a1', 2],
      ['b2 b4', 2],
      ['columns-mismatch', 1],
      ['a5', 1],
    ]);
  });

  it('can be read on after any record: nothing is lost, nothing comes twice but a case that was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', '!'), { maxLength: 12 }), async (names) => {
        const whole = await grouped(names);
        const told = whole.flatMap(({ reading }) => (reading.ok ? reading.value.split(' ') : []));
        expect(told).toEqual(names.flatMap((name, index) => (name === '!' ? [] : [`${name}${index}`])));
        for (const [index, { after }] of whole.entries()) {
          const rest = await grouped(names, after.byte);
          const expected = whole.slice(index + 1).filter((record) => record.startByte >= after.byte);
          expect(rest).toEqual(expected);
        }
      }),
    );
  });
});
