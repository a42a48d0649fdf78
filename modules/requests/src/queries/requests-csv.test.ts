import { describe, expect, it } from 'vitest';
import { cell, csvHead } from './requests-csv.ts';

describe('a cell of the exported register', () => {
  it.each([
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['+7 916 555-71-83', "'+7 916 555-71-83"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['ул. Лесная; двор', '"ул. Лесная; двор"'],
    ['«Двор»\nи сквер', '"«Двор»\nи сквер"'],
    ['обычный текст', 'обычный текст'],
    [null, ''],
    [-5, '-5'],
  ])('%j is written %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  it('stands under a head Excel opens in the right letters', () => {
    expect(csvHead('ru').startsWith('\uFEFFНомер;Услуга;')).toBe(true);
    expect(csvHead('en').split(';')).toHaveLength(csvHead('ru').split(';').length);
  });
});
