import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './parse-input.ts';

const schema = z.object({
  title: z.string().min(3).max(5),
  email: z.email(),
  heldOn: z.iso.date(),
  attendance: z.number().int().min(1),
  kind: z.enum(['a', 'b']),
  note: z.string().optional(),
  place: z.discriminatedUnion('type', [
    z.object({ type: z.literal('point'), at: z.tuple([z.number(), z.number()]) }),
    z.object({ type: z.literal('venue'), venueId: z.uuid() }),
  ]),
  days: z.array(z.object({ from: z.string() })).min(1),
  tags: z.record(z.string(), z.object({ n: z.number() })),
});

const valid = {
  title: 'Fair',
  email: 'a@b.ru',
  heldOn: '2026-05-27',
  attendance: 1,
  kind: 'a',
  place: { type: 'venue', venueId: '01900000-0000-7000-8000-000000000001' },
  days: [{ from: 'x' }],
  tags: { k: { n: 1 } },
};

function faultsOf(input: unknown): Record<string, string> {
  const parsed = parseInput(schema, input);
  return parsed.ok ? {} : Object.fromEntries(parsed.errors.map((error) => [error.pointer, error.code]));
}

describe('parseInput', () => {
  it('accepts what the schema accepts', () => expect(faultsOf(valid)).toEqual({}));

  it('names every fault at once', () => {
    const input = {
      title: 'ab',
      email: 'x',
      heldOn: '2026-02-30',
      attendance: 1.5,
      kind: 'c',
      place: { type: 'venue', venueId: '1' },
      days: [],
      tags: {},
    };
    expect(faultsOf(input)).toEqual({
      '/title': 'too-short',
      '/email': 'not-email',
      '/heldOn': 'not-date',
      '/attendance': 'wrong-type',
      '/kind': 'not-in-list',
      '/place/venueId': 'not-uuid',
      '/days': 'too-few',
    });
  });

  it('refuses what the database cannot store: the character 0, half of a character', () => {
    expect(faultsOf({ ...valid, note: 'a\0b' })).toEqual({ '/note': 'unstorable-character' });
    expect(faultsOf({ ...valid, note: 'a\ud83d' })).toEqual({ '/note': 'unstorable-character' });
    expect(faultsOf({ ...valid, note: '\ud83d\ude00' })).toEqual({});
  });

  it('says of an absent field that it is to be filled in', () => {
    const { title: _, ...withoutTitle } = valid;
    expect(faultsOf(withoutTitle)).toEqual({ '/title': 'required' });
  });

  it('refuses fields nobody knows, however deep, also beside other faults', () => {
    const input = {
      ...valid,
      titel: 'x',
      title: 'ab',
      place: { ...valid.place, x: 1 },
      days: [{ from: 'x', to: 'y' }],
      tags: { k: { n: 1, m: 2 } },
    };
    expect(faultsOf(input)).toEqual({
      '/title': 'too-short',
      '/titel': 'unknown-field',
      '/place/x': 'unknown-field',
      '/days/0/to': 'unknown-field',
      '/tags/k/m': 'unknown-field',
    });
  });

  it('does not take inherited names for fields', () => {
    expect(faultsOf(JSON.parse(`{"constructor": 1, ${JSON.stringify(valid).slice(1)}`))).toEqual({
      '/constructor': 'unknown-field',
    });
  });

  it('speaks both languages, in the right form of the word', () => {
    const parsed = parseInput(z.object({ a: z.string().min(2), b: z.string().max(21) }), {
      a: 'x',
      b: 'x'.repeat(30),
    });
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.message)).toEqual([
      { ru: 'Напишите не менее 2 знаков', en: 'Write at least 2 characters' },
      { ru: 'Сократите до 21 знака', en: 'Shorten to 21 characters' },
    ]);
  });

  it('takes the words of a custom check', () => {
    const custom = z.object({ a: z.string() }).superRefine((_, context) => {
      context.addIssue({
        code: 'custom',
        path: ['a'],
        params: { ru: 'Нет', en: 'No', code: 'never', limit: 3 },
      });
    });
    expect(parseInput(custom, { a: 'x' })).toEqual({
      ok: false,
      errors: [{ pointer: '/a', code: 'never', message: { ru: 'Нет', en: 'No' }, params: { limit: 3 } }],
    });
  });

  it('escapes pointers', () => {
    const parsed = parseInput(z.object({}), { 'a/b~c': 1 });
    expect(parsed.ok ? '' : parsed.errors[0]?.pointer).toBe('/a~1b~0c');
  });
});
