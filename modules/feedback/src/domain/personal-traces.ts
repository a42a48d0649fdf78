import type { PersonalTrace } from '@veche/contracts';

/** Addresses, links and long numbers lead to a person whoever wrote them; names and street addresses may be of anybody. */
const certain: readonly (readonly [PersonalTrace['kind'], RegExp])[] = [
  ['email', /[^\s@,;<>"()]+@[^\s@,;<>"()]+\.\p{L}{2,}/gu],
  ['link', /(?:https?:\/\/|www\.|t\.me\/|vk\.com\/)\S+|(?<![\p{L}\d.])@[\w.]{3,}/giu],
  // Phones, passports, insurance and card numbers, accounts: six digits and more, however they are split.
  ['number', /\+?\d(?:[\s()–-]{0,2}\d){5,}/gu],
  // Numbers of requests and reviews.
  ['number', /(?<!\p{L})\p{Lu}{1,6}-\d{4}-\d{3,}/gu],
];
const possible: readonly (readonly [PersonalTrace['kind'], RegExp])[] = [
  [
    'name',
    /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.(?:\s?\p{Lu}\.)?|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+/gu,
  ],
  ['name', /\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ом|е|ы|ой|и)?(?!\p{L})/gu],
  [
    'address',
    /(?<!\p{L})(?:ул\.|улиц\p{Ll}+|пр-т|просп\.|проспект\p{Ll}*|пер\.|переул\p{Ll}+|кв\.|квартир\p{Ll}+|подъезд\p{Ll}*|д\.\s?\d+|дом\p{Ll}?\s\d+)(?:\s*[\p{L}\d-]+)?/giu,
  ],
];

/** Whether a trace by itself leads to a person: such words are not printed. */
export const isCertain = ({ kind }: PersonalTrace): boolean =>
  kind === 'email' || kind === 'link' || kind === 'number';

/**
 * What in a text may point at a person, in the order of the text. It does not find everything – nicknames, a rare illness, «сосед с
 * третьего этажа» – so a person reads the text too.
 */
export function findPersonalTraces(text: string): PersonalTrace[] {
  const found = [...certain, ...possible].flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0].trim(), at: match.index })),
  );
  return found.toSorted((a, b) => a.at - b.at).map(({ kind, text: words }) => ({ kind, text: words }));
}
