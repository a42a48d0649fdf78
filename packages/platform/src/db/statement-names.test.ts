import { describe, expect, it } from 'vitest';
import { statementName } from './statement-names.ts';

describe('the name of a built statement', () => {
  it('is given to a text that comes again, and stays its own', () => {
    const [first, second] = ['select 1 as a', 'select 1 as b'];
    const names = [first, first, first, first].map(statementName);
    expect(names.slice(0, 2)).toEqual([undefined, undefined]);
    expect(names[2]).toMatch(/^built-\d+$/);
    expect(names[3]).toBe(names[2]);
    const others = [second, second, second].map(statementName);
    expect(others[2]).not.toBe(names[2]);
  });

  it('is not given without end', () => {
    const given = new Set<string>();
    for (let text = 0; text < 3_000; text += 1)
      for (let times = 0; times < 3; times += 1) given.add(statementName(`select ${text}`) ?? '');
    expect(given.size).toBeLessThanOrEqual(601);
  });
});
