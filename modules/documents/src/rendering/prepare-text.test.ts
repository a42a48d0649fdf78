import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindShortWords, mapStrings, replaceUndrawable } from './prepare-text.ts';

const latinAndCyrillic = (codePoint: number) =>
  (codePoint >= 0x20 && codePoint < 0x7f) || (codePoint >= 0x400 && codePoint < 0x460);

const isDrawn = (character: string) => character === '\n' || latinAndCyrillic(character.codePointAt(0) ?? 0);

describe('replaceUndrawable', () => {
  it.each([
    ['Праздник 🎉🎊 двора', 'Праздник двора'],
    ['семья 👨‍👩‍👧 и флаг 🇷🇺', 'семья и флаг'],
    ['переворот \u202eтекста', 'переворот текста'],
    ['мяг\u00adкий\u200b знак', 'мягкий знак'],
    ['и\u0306', 'й'],
    ['вечер 漢字 и ע', 'вечер ? и ?'],
    ['a\u0000b', 'a b'],
  ])('makes %j into %j', (given, expected) => {
    expect(replaceUndrawable(given, latinAndCyrillic)).toBe(expected);
  });

  it('leaves only what can be drawn, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...replaceUndrawable(text, latinAndCyrillic)].every(isDrawn)).toBe(true);
      }),
    );
  });
});

describe('bindShortWords', () => {
  it.each([
    ['в парке и на площади', 'в_парке и_на_площади'],
    ['граница – на схеме', 'граница_– на_схеме'],
    ['не более 2 400 человек на 10 м²', 'не_более 2_400 человек на_10_м²'],
    ['№ 54', '№_54'],
    ['с 12:00 до 20:00', 'с_12:00 до_20:00'],
  ])('sets %j as %j', (given, expected) => {
    expect(bindShortWords(given)).toBe(expected.replaceAll('_', '\u00a0'));
  });

  it('changes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'вна пр–1 2м²№«».') }), (text) => {
        expect(bindShortWords(text).replaceAll('\u00a0', ' ')).toBe(text);
      }),
    );
  });
});

describe('mapStrings', () => {
  it('reaches every string and no key', () => {
    const value = { a: 'x', list: ['x', { b: 'x' }], n: 1, none: null, left: undefined };
    expect(mapStrings(value, (text) => `${text}!`)).toEqual({
      a: 'x!',
      list: ['x!', { b: 'x!' }],
      n: 1,
      none: null,
      left: null,
    });
  });
});
