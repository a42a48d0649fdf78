import { beforeAll, describe, expect, it } from 'vitest';
import { readFontCoverage, unionOfCoverages, type FontCoverage } from './font-coverage.ts';
import { readPaperFonts } from './paper-fonts.ts';

const codePoint = (character: string) => character.codePointAt(0) ?? 0;

describe('font coverage', () => {
  let covers: FontCoverage;
  beforeAll(async () => {
    covers = unionOfCoverages((await readPaperFonts()).map(readFontCoverage));
  });

  it.each([...'АЯаяЁёABCxyz0189№«»–—…₽²©“”§ў'])('has %s', (character) => {
    expect(covers(codePoint(character))).toBe(true);
  });

  it.each(['🎉', '漢', 'ע', '\u{10ffff}', '\uffff'])('lacks %s', (character) => {
    expect(covers(codePoint(character))).toBe(false);
  });

  it('refuses bytes that are no font', () => {
    expect(() => readFontCoverage(new Uint8Array(64))).toThrow(RangeError);
  });
});
