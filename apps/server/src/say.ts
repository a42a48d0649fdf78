import type { BilingualText } from '@veche/kernel';

/** What a person at the terminal reads: the language of his system, Russian unless it says English. */
const language = /^en/i.test(
  process.env['VECHE_LANG'] ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? 'ru',
)
  ? 'en'
  : 'ru';

export const say = (text: BilingualText): void => void process.stdout.write(`${text[language]}\n`);
export const complain = (text: BilingualText): void => void process.stderr.write(`${text[language]}\n`);
