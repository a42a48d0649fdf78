import { expect, test } from 'vitest';
import { formatterFor } from '../../i18n/use-format.ts';
import { figureText, tickText, toneOf } from './figure-words.ts';

const ru = formatterFor('ru', 'Europe/Moscow');

test('figures in their units; nothing is a dash, not a zero', () => {
  expect(figureText(ru, 'share', 0.941)).toMatch(/^94,1\s%$/);
  expect(figureText(ru, 'duration', 2 * 86_400_000)).toMatch(/^2\sд$/);
  expect(figureText(ru, 'score', 4.26)).toBe('4,26');
  expect(figureText(ru, 'count', null)).toBe('–');
  expect(tickText(ru, 'share', 0.875)).toBe('87,5');
});

test('what is better depends on the metric', () => {
  expect(toneOf('more', 0.01)).toBe('text-ok');
  expect(toneOf('less', 18)).toBe('text-bad');
  expect(toneOf(undefined, 5)).toBe('text-ink-2');
});
