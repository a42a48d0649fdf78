import { describe, expect, it } from 'vitest';
import { csvText, filesOf, jsonSchema, tableSchema } from './data-files.ts';
import { dataSets, type DataSet } from './data-sets.ts';

const set = dataSets[0] as DataSet;
const row = {
  month: '2026-05',
  metric: 'received',
  title: '=1+1, "получено"',
  definition_version: 1,
  unit: 'count',
  value: 12.5,
  cases: null,
  low: null,
  high: null,
  held: false,
};

describe('files of a data set', () => {
  it('are RFC 4180 with points, empty for what is not told, and nothing a spreadsheet would run', () => {
    const [head, line] = csvText(set.fields, [row]).split('\r\n');
    expect(head).toBe('month,metric,title,definition_version,unit,value,cases,low,high,held');
    expect(line).toBe(`2026-05,received,"'=1+1, ""получено""",1,count,12.5,,,,false`);
  });

  it('carry the moment of the data and of the structure in their names', () => {
    const names = filesOf(set, [row], '2026-06-01T09:00:00.000Z').map(({ name }) => name);
    expect(names[0]).toMatch(/^data-20260601T0900-structure-\d{8}T\d{4}\.csv$/);
    expect(names[2]).toMatch(/^structure-\d{8}T\d{4}\.table\.json$/);
  });

  it.each(dataSets.map((each) => [each.code, each] as const))(
    '%s describes every field once',
    (_code, each) => {
      const names = each.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(Object.keys((jsonSchema(each) as { items: { properties: object } }).items.properties)).toEqual(
        names,
      );
      expect((tableSchema(each) as { fields: unknown[] }).fields).toHaveLength(names.length);
    },
  );
});
