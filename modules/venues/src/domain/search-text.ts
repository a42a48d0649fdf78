/** Short forms people type for the kinds of streets and parts of an address. */
const longForms: Readonly<Record<string, string>> = {
  ул: 'улица',
  пр: 'проспект',
  просп: 'проспект',
  пркт: 'проспект',
  пер: 'переулок',
  пл: 'площадь',
  наб: 'набережная',
  бул: 'бульвар',
  бр: 'бульвар',
  ш: 'шоссе',
  пос: 'поселок',
  д: 'дом',
  корп: 'корпус',
  к: 'корпус',
  стр: 'строение',
  лит: 'литера',
  г: 'город',
};

/** Words a text is found by: lower case, ё as е, punctuation dropped, street kinds written out. */
export function searchWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('пр-т', 'проспект')
    .replaceAll('пр-кт', 'проспект');
  return (plain.match(/\d+[a-zа-я]?(?![a-zа-я])|[a-zа-я]+|\d+/g) ?? []).map(
    (word) => longForms[word] ?? word,
  );
}

/** The same words as one text: equal keys are one name. */
export const searchKey = (text: string): string => searchWords(text).join(' ');

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const latin = [
  'a',
  'b',
  'v',
  'g',
  'd',
  'e',
  'zh',
  'z',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'r',
  's',
  't',
  'u',
  'f',
  'h',
  'c',
  'ch',
  'sh',
  'sch',
  '',
  'y',
  '',
  'e',
  'ju',
  'ja',
];

/** The key in Latin letters, for likeness by trigrams: a database whose locale is C sees no letters in Cyrillic. */
export const likenessKey = (text: string): string =>
  [...searchKey(text)].map((letter) => latin[cyrillic.indexOf(letter)] ?? letter).join('');

/** A `tsquery` that wants every word from its beginning; undefined when nothing was typed. */
export function startsQuery(text: string): string | undefined {
  const words = typedWords(text);
  return words.length === 0 ? undefined : words.map((word) => `'${word}':*`).join(' & ');
}

/** A `tsquery` that wants the words whole: used to put exact hits first. */
export const wordsQuery = (text: string): string =>
  typedWords(text)
    .map((word) => `'${word}'`)
    .join(' & ');

/** A trailing short form may be the beginning of a longer word, so it is left as typed. */
function typedWords(text: string): string[] {
  const words = searchWords(text);
  const last = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[a-zа-я]+$/)?.[0];
  if (last !== undefined && words.length > 0 && last in longForms) return [...words.slice(0, -1), last];
  return words;
}
