import { describe, expect, it } from 'vitest';
import { parseRegisterFilter, registerSearch } from './use-register-filter.ts';

describe('the filter of the public register', () => {
  it('goes into the address and comes back', () => {
    const filter = { q: 'деревья', month: '2026-05-01', status: 'completed' };
    expect(parseRegisterFilter(new URLSearchParams(registerSearch(filter)))).toEqual(filter);
  });

  it('leaves out what it does not understand', () => {
    expect(parseRegisterFilter(new URLSearchParams('month=May&page=3&unit='))).toEqual({});
  });
});
