import { describe, expect, it } from 'vitest';
import { parseNormValue } from './parse-norm-value.ts';

describe('parseNormValue', () => {
  it('reads numbers as they are typed in Russian', () => {
    expect(parseNormValue('0,5', 1)).toBe(0.5);
    expect(parseNormValue('2 400', 1)).toBe(2400);
    expect(parseNormValue('много', 1)).toBeUndefined();
  });
  it('reads yes and no, and keeps texts', () => {
    expect([parseNormValue('Да', false), parseNormValue('no', true), parseNormValue('1', true)]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(parseNormValue(' 07:00 ', '08:00')).toBe('07:00');
    expect(parseNormValue('  ', 'x')).toBeUndefined();
  });
});
