import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isSame, readPointer, writePointer } from './form-pointer.ts';
import { differencesOf, mergeForms } from './merge-forms.ts';

describe('writePointer', () => {
  it('sets, replaces and removes without touching the original', () => {
    const form = { people: { staff: 3 } };
    expect(writePointer(form, '/people/seats', 40)).toEqual({ people: { staff: 3, seats: 40 } });
    expect(writePointer(form, '/people/staff', undefined)).toEqual({});
    expect(form).toEqual({ people: { staff: 3 } });
  });

  it('makes lists for numbers and keeps the places of their items', () => {
    const one = writePointer({}, '/sessions/0/startsAt', 'a');
    expect(one).toEqual({ sessions: [{ startsAt: 'a' }] });
    expect(writePointer(one, '/sessions/0/startsAt', undefined)).toEqual({ sessions: [{}] });
  });

  it('reads back what it wrote', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 3 }), fc.integer(), (path, value) => {
        const pointer = `/${path.join('/')}`;
        return readPointer(writePointer({}, pointer, value), pointer) === value;
      }),
    );
  });
});

describe('mergeForms', () => {
  const base = { title: 'Концерт', people: { staff: 3, seats: 10 }, sessions: [{ startsAt: '1' }] };

  it('takes what only the other side changed and keeps what only I changed', () => {
    const merged = mergeForms(
      base,
      { ...base, title: 'Фестиваль' },
      { ...base, people: { staff: 5, seats: 10 } },
    );
    expect(merged.form).toEqual({ ...base, title: 'Фестиваль', people: { staff: 5, seats: 10 } });
    expect(merged.taken.map(({ pointer }) => pointer)).toEqual(['/people/staff']);
    expect(merged.conflicts).toEqual([]);
  });

  it('keeps mine where both changed and tells theirs', () => {
    const merged = mergeForms(base, { ...base, title: 'Моё' }, { ...base, title: 'Их' });
    expect(merged.form.title).toBe('Моё');
    expect(merged.conflicts).toEqual([{ pointer: '/title', mine: 'Моё', theirs: 'Их' }]);
  });

  it('treats a list as one value', () => {
    const mine = { ...base, sessions: [{ startsAt: '2' }] };
    const theirs = { ...base, sessions: [{ startsAt: '1' }, { startsAt: '3' }] };
    expect(mergeForms(base, mine, theirs).conflicts.map(({ pointer }) => pointer)).toEqual(['/sessions']);
  });

  it('is silent when both made the same change', () => {
    const same = { ...base, title: 'Одно' };
    expect(mergeForms(base, same, { ...same })).toEqual({ form: same, taken: [], conflicts: [] });
  });

  it('loses no field of mine, whatever the other side did', () => {
    const forms = fc.record({
      a: fc.option(fc.nat(3), { nil: undefined }),
      b: fc.record({ c: fc.nat(3), d: fc.nat(3) }),
    });
    fc.assert(
      fc.property(forms, forms, forms, (start, mine, theirs) => {
        const { form } = mergeForms(start, mine, theirs);
        return differencesOf(start, mine).every(({ pointer, after }) =>
          isSame(readPointer(form, pointer), after),
        );
      }),
    );
  });
});
