import type { FontCoverage } from './font-coverage.ts';

/** A JSON value; what templates read. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const nbsp = '\u00a0';
/** Stands for what the fonts cannot draw; one mark for a run of any length. */
const replacement = '□';
const fallbackReplacement = '?';

/** Marks without a picture of their own: joiners, variation selectors, soft hyphens, tags, and bidirectional overrides that could make a text read otherwise than it is. */
// oxlint-disable-next-line no-misleading-character-class -- joiners are listed here to be removed, not to be joined
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e0fff}]/gu;
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
  for (const character of text.normalize('NFC').replace(invisible, '').replace(control, ' ')) {
    const drawable = character === '\n' || covers(character.codePointAt(0) ?? 0);
    if (drawable) prepared += character;
    else if (!inGap) prepared += mark;
    inGap = !drawable;
  }
  return prepared;
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
