import type { Language } from '@veche/kernel';

const nbsp = '\u00A0';

/** Prepositions, conjunctions and particles of up to three letters that must not end a line. */
const shortWords =
  'а|без|бы|в|во|вы|да|для|до|ещё|же|за|и|из|или|их|к|как|ко|ли|мы|на|над|не|ни|но|о|об|от|по|под|при|про|с|со|то|у|что|я';
const shortWord = new RegExp(`(?<![\\p{L}\\p{N}-])(${shortWords}) (?=\\S)`, 'giu');
/** Particles that must not begin a line. */
const particle = / (?=(?:бы|ли|же)(?![\p{L}-]))/giu;

const unit =
  'м²|м³|км²|мм|см|м|км|га|кг|т|л|г|сек|с|мин|ч|дн|нед|мес|г\\.|лет|год|года|%|‰|₽|руб|коп|тыс|млн|млрд|кВт|Вт|В|А|дБА?|°C|КБ|МБ|ГБ|чел|шт|р\\.' +
  '|день|дня|дней|час|часа|часов|минут[аы]?|секунд[аы]?|рабочих|рабочий|рабочего|рабочие|календарных|календарный' +
  '|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря' +
  '|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек';
const englishUnit = 'm²|km|m|ha|kg|t|l|s|min|h|%|₽|kW|dB|KB|MB|GB|days?|hours?|minutes?|seconds?';
const numberAndUnit = {
  ru: new RegExp(`(\\d) (?=(?:${unit})(?![\\p{L}]))`, 'gu'),
  en: new RegExp(`(\\d) (?=(?:${englishUnit})(?![\\p{L}]))`, 'gu'),
};

const beforeDash = / (?=[–—](?:\s|$))/gu;
const reference =
  /(?<![\p{L}])(№|ст\.|п\.|пп\.|ч\.|табл\.|гл\.|разд\.|прил\.|ул\.|пр\.|пл\.|наб\.|д\.|стр\.|art\.|No\.) (?=[\p{L}\d])/giu;
const initial = /(?<![\p{L}])(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu;

/** Short statements as sentences one after another: each ends in a stop. */
export const asSentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.!?…»]$/u.test(text) ? text : `${text}.`)).join(' ');

/**
 * Sets non-breaking spaces as Russian setting asks for: after short words, before a dash,
 * between number and unit, between a reference (№, ст., п.) and its number, after an initial.
 */
export function typeset(text: string, language: Language): string {
  if (!text.includes(' ')) return text;
  const common = text
    .replace(beforeDash, nbsp)
    .replace(numberAndUnit[language], `$1${nbsp}`)
    .replace(reference, `$1${nbsp}`)
    .replace(initial, `$1${nbsp}`);
  if (language === 'en') return common;
  return common.replace(shortWord, `$1${nbsp}`).replace(particle, nbsp);
}
