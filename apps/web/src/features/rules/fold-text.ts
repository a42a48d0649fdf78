/** Letters as they are compared in a search: ё and е are one, case is none. */
export const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** Whether every word of the query is in one of the texts. */
export const matches = (query: string, ...texts: readonly string[]): boolean => {
  const all = folded(texts.join(' '));
  return folded(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
};
