import { describe, expect, it } from 'vitest';
import { matches } from './fold-text.ts';

describe('search in the pack', () => {
  it('takes ё for е and wants every word', () => {
    expect(matches('учет', 'Учёт людей')).toBe(true);
    expect(matches('людей учёт', 'Учет', 'людей')).toBe(true);
    expect(matches('учёт машин', 'Учёт людей')).toBe(false);
    expect(matches('', 'что угодно')).toBe(true);
  });
});
