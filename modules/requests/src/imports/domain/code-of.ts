/** Russian letters as passports write them (ICAO Doc 9303), lower case. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

const longestCode = 60;

/**
 * A code made of a title, for services and units that files know by title only: `СПб ГКУ ЖА` → `spb-gku-zha`. The same title gives the
 * same code; a long one is cut and told apart by a check sum of the whole.
 */
export function codeOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[а-яё]/g, (letter) => latin[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug !== '' && slug.length <= longestCode) return slug;
  return `${slug.slice(0, longestCode - 9)}-${checkSum(title.trim().toLowerCase())}`.replace(/^-/, '');
}

/** FNV-1a, 32 bits: enough to tell titles apart, and needs no library. */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
