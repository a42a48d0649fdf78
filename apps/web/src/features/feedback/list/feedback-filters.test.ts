import { expect, test } from 'vitest';
import { readFilters, withFilter } from './feedback-filters.ts';

test('filters come from the address and go back to it', () => {
  const search = new URLSearchParams('show=closed&topic=staff&score=2&foo=1');
  expect(readFilters(search)).toEqual({ show: 'closed', topic: 'staff', score: '2' });
  expect(withFilter(search, 'topic', '').toString()).toBe('show=closed&score=2&foo=1');
  expect(withFilter(search, 'show', 'open').toString()).toBe('topic=staff&score=2&foo=1');
  expect(readFilters(new URLSearchParams('show=nonsense'))).toEqual({});
});
