import type { Language } from '@veche/kernel';

const asLanguage = (text: string | undefined): Language | undefined =>
  text === 'ru' || text === 'en' ? text : undefined;

/** `?lang`, then the cookie `veche-language`, then `Accept-Language`; Russian when nothing tells. */
export function chooseLanguage(asked: { lang?: string; cookie?: string; acceptLanguage?: string }): Language {
  const fromHeader = (asked.acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return {
        language: asLanguage(tag.slice(0, 2).toLowerCase()),
        quality: quality === undefined ? 1 : Number(quality) || 0,
      };
    })
    .filter(({ language, quality }) => language && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.language;
  return asLanguage(asked.lang) ?? asLanguage(asked.cookie) ?? fromHeader ?? 'ru';
}
