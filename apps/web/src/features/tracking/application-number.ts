/** A number as people type it, in its official form: `тр 2026—417` → `ТР-2026-417`. */
export const tidyNumber = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replaceAll(/[–—−‑_/]/g, '-')
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/\s+/g, '-');
