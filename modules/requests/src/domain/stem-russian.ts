const vowels = 'аеиоуыэюя';

const endings = (list: string): readonly string[] => list.split(' ').toSorted((a, b) => b.length - a.length);

/** Endings that count only after а or я, and those that count always. */
interface Endings {
  readonly afterA: readonly string[];
  readonly always: readonly string[];
}
const gerund: Endings = { afterA: endings('в вши вшись'), always: endings('ив ивши ившись ыв ывши ывшись') };
const participle: Endings = { afterA: endings('ем нн вш ющ щ'), always: endings('ивш ывш ующ') };
const verb: Endings = {
  afterA: endings('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'),
  always: endings(
    'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  ),
};
const adjective = endings(
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
);
const noun = endings(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);

/**
 * The stem of a Russian word in lower case with е for ё, after the Snowball description: «переулков» and «переулку» have one.
 * Words of other letters come back as they are.
 */
export function stemRussian(word: string): string {
  const from = regionAfterFirstVowel(word);
  if (from === undefined) return word;
  const head = word.slice(0, from);
  const r2 = Math.max(0, secondRegion(word) - from);
  let rest = word.slice(from);
  rest = cutOf(rest, gerund) ?? cutInflection(cut(rest, ['ся', 'сь']) ?? rest);
  rest = cut(rest, ['и']) ?? rest;
  const derivational = ['ость', 'ост'].find((end) => rest.endsWith(end) && rest.length - end.length >= r2);
  if (derivational !== undefined) rest = rest.slice(0, -derivational.length);
  const superlative = cut(rest, ['ейше', 'ейш']);
  if (rest.endsWith('нн')) rest = rest.slice(0, -1);
  else if (superlative !== undefined)
    rest = superlative.endsWith('нн') ? superlative.slice(0, -1) : superlative;
  else rest = cut(rest, ['ь']) ?? rest;
  return head + rest;
}

function cutInflection(rest: string): string {
  const bare = cut(rest, adjective);
  if (bare !== undefined) return cutOf(bare, participle) ?? bare;
  return cutOf(rest, verb) ?? cut(rest, noun) ?? rest;
}

const cut = (text: string, list: readonly string[]): string | undefined => {
  const end = list.find((each) => text.endsWith(each));
  return end === undefined ? undefined : text.slice(0, -end.length);
};

/** The longest ending of either kind decides; one that needs а or я before it and has none cuts nothing. */
function cutOf(text: string, { afterA, always }: Endings): string | undefined {
  const longest = endings([...afterA, ...always].join(' ')).find((end) => text.endsWith(end));
  if (longest === undefined) return undefined;
  if (always.includes(longest)) return text.slice(0, -longest.length);
  const before = text.at(-longest.length - 1);
  return before === 'а' || before === 'я' ? text.slice(0, -longest.length) : undefined;
}

function regionAfterFirstVowel(word: string): number | undefined {
  for (let i = 0; i < word.length; i += 1) if (vowels.includes(word.charAt(i))) return i + 1;
  return undefined;
}

/** Where the region R2 begins: after a non-vowel that follows a vowel, twice. */
function secondRegion(word: string): number {
  const next = (from: number): number => {
    for (let i = from + 1; i < word.length; i += 1)
      if (!vowels.includes(word.charAt(i)) && vowels.includes(word.charAt(i - 1))) return i + 1;
    return word.length;
  };
  return next(next(0));
}
