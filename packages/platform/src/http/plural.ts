const rules = new Intl.PluralRules('ru');

/** Genitive after «не менее», «не более»: singular for 1 and 21, plural otherwise. */
export function countedGenitive(amount: number, [singular, plural]: readonly [string, string]): string {
  const word = Number.isInteger(amount) && rules.select(amount) === 'one' ? singular : plural;
  return `${amount.toLocaleString('ru-RU')} ${word}`;
}

/** `3 characters` */
export const countedEn = (amount: number, singular: string): string =>
  `${amount.toLocaleString('en-GB')} ${singular}${amount === 1 ? '' : 's'}`;
