import { expect, test } from 'vitest';
import { daysBeside, indicatorSearch, parseIndicatorFilters, sliceSearch } from './indicator-filters.ts';

const read = (text: string) => parseIndicatorFilters(new URLSearchParams(text));

test('the address is read and written alike', () => {
  const text = 'period=year&on=2026-05-01&service=TREE-CUT&unit=&district=%D0%AE%D0%B6%D0%BD%D1%8B%D0%B9';
  expect(indicatorSearch(read(text))).toBe(text);
  expect(sliceSearch(read(text))).toBe('service=TREE-CUT&unit=&district=%D0%AE%D0%B6%D0%BD%D1%8B%D0%B9');
});

test('what is usual and what is not understood is left out', () => {
  expect(indicatorSearch(read('period=century&on=tomorrow'))).toBe('');
  expect(read('').period).toBe('month');
});

test('one walks to the period before and after, not beyond today', () => {
  const year = { from: '2021-01-01', to: '2021-12-31' };
  expect(daysBeside(year, '2026-05-27')).toEqual({ before: '2020-12-31', after: '2022-01-01' });
  expect(daysBeside(year, '2021-06-01').after).toBeUndefined();
});
