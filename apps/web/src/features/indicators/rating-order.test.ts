import { expect, test } from 'vitest';
import { orderRating, rowsOfPeriod, usualOrder, type RatingRow } from './rating-order.ts';

const dayMs = 86_400_000;
const row = (code: string, days: number | null, n: number, withTerm = 0): RatingRow => ({
  code,
  title: { ru: code, en: code },
  received: n,
  done: n,
  closed: n,
  open: 0,
  overdue: 0,
  figures: { 'time-p50': { value: days === null ? null : days * dayMs, n } },
  onTime: { value: withTerm === 0 ? null : 1, n: withTerm },
  previousOnTime: null,
  place: null,
  verdict: 'too-few',
  target: null,
});

test('the slowest come first, half of it under way is slower still, few cases stand last', () => {
  const rows = [row('quick', 2, 50), row('few', 90, 3), row('under-way', null, 40), row('slow', 60, 50)];
  expect(orderRating(rows, 'slow', 30).map(({ code }) => code)).toEqual([
    'under-way',
    'slow',
    'quick',
    'few',
  ]);
  expect(orderRating(rows, 'place', 30)).toEqual(rows);
});

test('without a single term the order is by time; whoever had nothing in the period is left out', () => {
  expect(usualOrder([row('a', 1, 40)])).toBe('slow');
  expect(usualOrder([row('a', 1, 40), row('b', 1, 40, 12)])).toBe('place');
  expect(rowsOfPeriod([row('a', 1, 40), row('idle', null, 0)]).map(({ code }) => code)).toEqual(['a']);
});
