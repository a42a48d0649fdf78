import { describe, expect, it } from 'vitest';
import { tidyNumber } from './application-number.ts';

describe('tidyNumber', () => {
  it.each([
    [' тр-2026-00417 ', 'ТР-2026-00417'],
    ['ТР 2026 00417', 'ТР-2026-00417'],
    ['тр–2026—00417', 'ТР-2026-00417'],
    ['ТР - 2026 - 00417', 'ТР-2026-00417'],
  ])('%s → %s', (typed, number) => {
    expect(tidyNumber(typed)).toBe(number);
  });
});
