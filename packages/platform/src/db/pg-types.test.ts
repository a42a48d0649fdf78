import { describe, expect, it } from 'vitest';
import { arrayFromPg, instantFromPg, integerFromPg, pgTypes } from './pg-types.ts';

describe('values of PostgreSQL', () => {
  it.each([
    ['2026-05-27 11:20:00+00', '2026-05-27T11:20:00.000Z'],
    ['2026-05-27 11:20:00.5+00', '2026-05-27T11:20:00.500Z'],
    ['2026-05-27 11:20:00.123999+00', '2026-05-27T11:20:00.123Z'],
    ['infinity', 'infinity'],
  ])('instant %s is %s', (text, expected) => expect(instantFromPg(text)).toBe(expected));

  it('refuses a bigint that loses digits', () => {
    expect(integerFromPg('9007199254740991')).toBe(9007199254740991);
    expect(() => integerFromPg('9007199254740993')).toThrow(RangeError);
  });

  it('reads arrays with nulls and quoted items', () => {
    expect(arrayFromPg('{}', Number)).toEqual([]);
    expect(arrayFromPg('{1,NULL,3}', Number)).toEqual([1, null, 3]);
    const parserOf = pgTypes.getTypeParser as (id: number, format: 'text') => (text: string) => unknown;
    const instants = parserOf(1185, 'text')('{"2026-05-27 11:20:00+00",NULL}');
    expect(instants).toEqual(['2026-05-27T11:20:00.000Z', null]);
  });
});
