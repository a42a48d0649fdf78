import { describe, expect, it } from 'vitest';
import { applicationNumber, permitNumber } from './numbering.ts';

describe('public numbers', () => {
  it('name the town, the year and the count', () => {
    expect(applicationNumber('ТР', 2026, 417)).toBe('ТР-2026-00417');
    expect(permitNumber('ТР', 2026, 198)).toBe('ТР-Р-2026-0198');
  });

  it('grow longer rather than repeat', () => {
    expect(applicationNumber('ТР', 2026, 100_000)).toBe('ТР-2026-100000');
    expect(permitNumber('ТР', 2026, 10_000)).toBe('ТР-Р-2026-10000');
  });
});
