import { expect, test } from 'vitest';
import { silenceEnd } from './silence-end.ts';

const evening = '2026-06-01T17:20:00.000Z';

test('a silence ends after its length, or at nine in the morning of the town', () => {
  expect(silenceEnd('two-hours', evening, 'Europe/Moscow')).toBe('2026-06-01T19:20:00.000Z');
  expect(silenceEnd('week', evening, 'Europe/Moscow')).toBe('2026-06-08T17:20:00.000Z');
  expect(silenceEnd('till-morning', evening, 'Europe/Moscow')).toBe('2026-06-02T06:00:00.000Z');
  // At nine sharp the next morning is meant.
  expect(silenceEnd('till-morning', '2026-06-02T06:00:00.000Z', 'Europe/Moscow')).toBe(
    '2026-06-03T06:00:00.000Z',
  );
  expect(silenceEnd('till-morning', evening, 'Asia/Kathmandu')).toBe('2026-06-02T03:15:00.000Z');
});
