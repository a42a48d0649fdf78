/** The two languages every text exists in. Russian is the authoritative one. */
export type Language = 'ru' | 'en';

/** A text in both languages; ICU MessageFormat where it takes values. */
export type BilingualText = Readonly<Record<Language, string>>;
