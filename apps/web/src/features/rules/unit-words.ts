import { messages, type Message, type Translate } from '../../i18n/index.ts';

const m = messages({
  hour: { ru: '{value} ч', en: '{value} h' },
  min: { ru: '{value} мин', en: '{value} min' },
  person: { ru: '{value} чел.', en: '{value} people' },
  personPerSqm: { ru: '{value} чел. на м²', en: '{value} people per m²' },
  metre: { ru: '{value} м', en: '{value} m' },
  seat: { ru: '{value} мест', en: '{value} seats' },
  piece: { ru: '{value} шт.', en: '{value} pcs' },
  dBA: { ru: '{value} дБА', en: '{value} dBA' },
  rouble: { ru: '{value} ₽', en: '{value} ₽' },
  character: { ru: '{value} зн.', en: '{value} characters' },
  floor: { ru: '{value} эт.', en: 'floor {value}' },
  class: { ru: 'класс {value}', en: 'class {value}' },
  year: {
    ru: '{n, plural, one {{value} год} few {{value} года} other {{value} лет}}',
    en: '{n, plural, one {{value} year} other {{value} years}}',
  },
  calendarDay: {
    ru: '{n, plural, one {{value} календарный день} few {{value} календарных дня} other {{value} календарных дней}}',
    en: '{n, plural, one {{value} calendar day} other {{value} calendar days}}',
  },
  workingDay: {
    ru: '{n, plural, one {{value} рабочий день} few {{value} рабочих дня} other {{value} рабочих дней}}',
    en: '{n, plural, one {{value} working day} other {{value} working days}}',
  },
});

const counted: Readonly<Record<string, Message<'n' | 'value'>>> = {
  year: m.year,
  calendarDay: m.calendarDay,
  workingDay: m.workingDay,
};
const plain: Readonly<Record<string, Message<'value'>>> = {
  hour: m.hour,
  min: m.min,
  person: m.person,
  'person/m2': m.personPerSqm,
  m: m.metre,
  seat: m.seat,
  piece: m.piece,
  dBA: m.dBA,
  rouble: m.rouble,
  character: m.character,
  floor: m.floor,
  class: m.class,
};

/** A number of the pack with its unit in words; a unit without words stands as it is, a pure number without any. */
export function unitText(t: Translate, unit: string, n: number, value: string): string {
  const withCount = counted[unit];
  if (withCount !== undefined) return t(withCount, { n, value });
  const word = plain[unit];
  if (word !== undefined) return t(word, { value });
  return unit === 'share' || unit === 'ratio' || unit === 'flag' ? value : `${value} ${unit}`;
}
