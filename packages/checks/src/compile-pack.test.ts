import { describe, expect, it } from 'vitest';
import { compilePack } from './compile-pack.ts';
import { tinyPackSource, type TinyPackSource } from './tiny-pack.fixture.ts';

function faultsAfter(change: (source: TinyPackSource) => unknown): string {
  const source = tinyPackSource();
  change(source);
  const result = compilePack(source);
  return result.ok ? '' : result.error.map((fault) => `${fault.path}: ${fault.message}`).join('\n');
}

const check = (source: TinyPackSource, id: string) => {
  const row = source.checks.find((entry) => entry.id === id);
  if (!row) throw new Error(`no check ${id}`);
  return row;
};

describe('compilePack', () => {
  it('accepts a whole pack', () => {
    expect(faultsAfter(() => {})).toBe('');
  });

  const seeded: readonly (readonly [string, (source: TinyPackSource) => unknown, RegExp])[] = [
    ['a bad expression', (s) => (check(s, 'C01').when = '>> foo('), /C01.*foo/],
    ['an unknown fact', (s) => (check(s, 'C01').when = 'f.attendance > 1.0'), /C01.*attendance/],
    ['an unknown norm', (s) => (check(s, 'C02').when = 'f.attendancePeak > norm("bigger")'), /C02.*bigger/],
    ['a condition that is not bool', (s) => (check(s, 'C01').when = 'f.attendancePeak'), /must be bool/],
    ['a type error', (s) => (check(s, 'C01').when = 'f.openFire > 1.0'), /C01/],
    [
      'has(), which would pass over the unknown',
      (s) => (check(s, 'C01').when = 'has(f.safeCapacity) && f.attendancePeak > 1.0'),
      /has\(\)/,
    ],
    [
      'division in a condition',
      (s) => (check(s, 'C01').when = 'f.attendancePeak / f.safeCapacity > 1.0'),
      /division/,
    ],
    ['a computed field name', (s) => (check(s, 'C01').when = 'f["attendancePeak"] > 1.0'), /indexing/],
    ['a missing example', (s) => Reflect.deleteProperty(check(s, 'C01').examples, 'firing'), /C01.*firing/],
    [
      'an example that does not pass',
      (s) => (check(s, 'C01').examples.passing = { attendancePeak: 30, safeCapacity: 20 }),
      /passing example is fired/,
    ],
    [
      'an example that does not fire',
      (s) => (check(s, 'C01').examples.firing = { attendancePeak: 3, safeCapacity: 20 }),
      /firing example is passed/,
    ],
    [
      'an example with an unknown fact',
      (s) => Object.assign(check(s, 'C01').examples.passing, { crowd: 3 }),
      /«crowd»/,
    ],
    [
      'a check that passes on nothing',
      (s) => (check(s, 'C01').when = 'f.attendancePeak > 20.0 && false'),
      /empty example is passed/,
    ],
    ['a missing translation', (s) => Reflect.deleteProperty(check(s, 'C01').remedy, 'en'), /C01\/remedy\/en/],
    ['different placeholders', (s) => (check(s, 'C01').message.en = 'Room for {place}.'), /English takes/],
    [
      'a Russian plural without «few»',
      (s) => (check(s, 'C01').message.ru = '{max, plural, one {#} other {#}}'),
      /few/,
    ],
    [
      'a placeholder without a value',
      (s) => (check(s, 'C01').title = { ru: '{x}', en: '{x}' }),
      /\{x\}, which has no value/,
    ],
    [
      'a firing example whose message has a gap',
      (s) => (check(s, 'C01').values = { max: 'f.exitWidthM' }),
      /no value for \{max\}/,
    ],
    [
      'a title with a value',
      (s) => (check(s, 'C01').title = { ru: '{max}', en: '{max}' }),
      /takes no values/,
    ],
    [
      'a value nobody uses',
      (s) => (check(s, 'C01').message = { ru: 'Тесно', en: 'Crowded' }),
      /used by no message/,
    ],
    [
      'a basis act outside the register',
      (s) => (check(s, 'C01').basis = [{ act: 'A999', verification: 'K' }]),
      /A999/,
    ],
    ['an agency that does not exist', (s) => (check(s, 'C02').agencies = ['NASA']), /NASA/],
    ['a block on a public assembly', (s) => (check(s, 'C01').severity = 'B'), /nothing may block/],
    [
      'two norms for one place and day',
      (s) => s.norms.push({ ...s.norms[0]!, value: 7 }),
      /in force at once/,
    ],
    ['a fee for a public assembly', (s) => (s.tariffs[0]!.amountKopecks = 100), /free of charge/],
    [
      'a concurrence for a public assembly',
      (s) => Object.assign(s.agencies[0]!.rules[0]!, { kind: 'C', classes: ['PUB'] }),
      /no concurrence/,
    ],
    ['a step that does not exist', (s) => (check(s, 'C01').pointer.step = 'nowhere'), /nowhere/],
    ['the same check twice on one day', (s) => s.checks.push({ ...check(s, 'C01'), version: 2 }), /same day/],
    ['a misspelt key', (s) => Object.assign(check(s, 'C01'), { wen: 'true' }), /wen/],
  ];
  it.each(seeded)('refuses %s', (_name, change, expected) => {
    expect(faultsAfter(change)).toMatch(expected);
  });

  it('lists all faults at once', () => {
    const faults = faultsAfter((source) => {
      check(source, 'C01').when = 'f.nothing > 1.0';
      check(source, 'C02').agencies = ['NASA'];
    });
    expect(faults).toMatch(/nothing/);
    expect(faults).toMatch(/NASA/);
  });
});
