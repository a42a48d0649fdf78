import type { BilingualText } from '@veche/kernel';

/** A code with its words; a code nobody has named speaks for itself. */
export const namedCodeOf = (
  names: ReadonlyMap<string, BilingualText>,
  code: string,
): { code: string; title: BilingualText } => {
  const found = names.get(code);
  return { code, title: found ? { ru: found.ru, en: found.en } : { ru: code, en: code } };
};
