/** Drops what people put between digits: spaces (plain and no-break), hyphens, dashes, dots, brackets. */
export const dropSeparators = (text: string): string =>
  text.replaceAll(/[\s\u00A0\u2007\u202F()‐‑–—.-]/g, '');

export const isDigits = (text: string): boolean => /^\d+$/.test(text);
