import type { FontCoverage } from './font-coverage.ts';

/** Emoji say nothing in an official paper: they go without a mark. */
const pictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/** A JSON value; what templates read. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const nbsp = '\u00a0';
/** Stands for what the fonts cannot draw; one mark for a run of any length. */
const replacement = '□';
const fallbackReplacement = '?';

/** Ranges of marks without a picture of their own: joiners, variation selectors, soft hyphens, skin tones, tags, and bidirectional overrides, which could make a text read otherwise than it is. */
const invisibleRanges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe0fff],
];
const isInvisible = (codePoint: number): boolean =>
  invisibleRanges.some(([first, last]) => codePoint >= first && codePoint <= last);

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * Makes a text of a user safe to set: composed form, no control or invisible characters, and a visible mark in place of what
 * the fonts lack. A missing glyph would make the PDF/A export fail as a whole, so one emoji in a title would cost the permit.
 */
export function replaceUndrawable(text: string, covers: FontCoverage): string {
  const mark = covers(replacement.codePointAt(0) ?? 0) ? replacement : fallbackReplacement;
  let prepared = '';
  let inGap = false;
  for (const character of text.normalize('NFC').replace(control, ' ')) {
    const codePoint = character.codePointAt(0) ?? 0;
    const drawable = character === '\n' || covers(codePoint);
    if (isInvisible(codePoint) || (!drawable && pictograph.test(character))) continue;
    if (drawable) prepared += character;
    else if (!inGap) prepared += mark;
    inGap = !drawable;
  }
  return prepared.replace(/ {2,}/g, ' ').trim();
}

/** Russian setting: short prepositions and conjunctions stay with the next word, a dash and a unit with the word before. */
export function bindShortWords(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])([А-Яа-яЁё]{1,2}|для|при|над|под|без|или) (?=[\p{L}\d«(])/gu, `$1${nbsp}`)
    .replace(/ (?=[–—] )/g, nbsp)
    .replace(/№ (?=[\p{L}\d])/gu, `№${nbsp}`)
    .replace(/(?<=\d) (?=(?:\d{3}(?!\d)|м²|м|см|км|дБА|дБ|кг|чел\.|мин|ч|руб\.|₽|%)(?![\p{L}\d]))/gu, nbsp);
}

/** Applies `prepare` to every string of a JSON value; keys stay as they are. */
export function mapStrings(value: Json | undefined, prepare: (text: string) => string): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return prepare(value);
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => mapStrings(item, prepare));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, prepare)]));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
