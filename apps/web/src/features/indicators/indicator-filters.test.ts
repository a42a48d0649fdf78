import { expect, test } from 'vitest';
import { indicatorSearch, parseIndicatorFilters, sliceSearch } from './indicator-filters.ts';

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
