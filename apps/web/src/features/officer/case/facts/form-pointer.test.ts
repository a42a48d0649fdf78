import { describe, expect, it } from 'vitest';
import { isBlank, isUnder, patternOf, valueAt } from './form-pointer.ts';

describe('pointers of the form', () => {
  const form = { people: { attendancePeak: 2400 }, sessions: [{ startsAt: 'a' }, { startsAt: 'b' }] };
  it('find values in objects and lists', () => {
    expect(valueAt(form, '/people/attendancePeak')).toBe(2400);
    expect(valueAt(form, '/sessions/1/startsAt')).toBe('b');
    expect(valueAt(form, '/safety/guards')).toBeUndefined();
  });
  it('know what lies under what, by whole parts', () => {
    expect(isUnder('/sessions/0/startsAt', '/sessions')).toBe(true);
    expect(isUnder('/peopleCount', '/people')).toBe(false);
  });
  it('become patterns', () => expect(patternOf('/safety/exits/12/widthM')).toBe('/safety/exits/*/widthM'));
  it('blank is what nobody answered; zero and no are answers', () => {
    expect([undefined, null, '', {}, { a: '' }, []].every(isBlank)).toBe(true);
    expect([0, false, 'x', { a: 0 }].some(isBlank)).toBe(false);
  });
});
