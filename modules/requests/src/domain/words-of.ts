import { stemRussian } from './stem-russian.ts';

const mostWords = 300;

/** The different stems of a text, for finding it again: case, ё and endings do not matter. */
export function stemsOf(text: string): readonly string[] {
  const stems = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < 2 && !/\d/.test(word)) continue;
    stems.add(stemRussian(word));
    if (stems.size >= mostWords) break;
  }
  return [...stems];
}
