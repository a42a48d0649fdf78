import { messages, type Formatter, type Translate } from '../../i18n/index.ts';

const m = messages({
  nothing: { ru: 'не указано', en: 'not given' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  drawn: { ru: 'граница на карте', en: 'a boundary on the map' },
  items: {
    ru: '{n, plural, one {# запись} few {# записи} other {# записей}}',
    en: '{n, plural, one {# item} other {# items}}',
  },
});

/** Words of the codes that fields keep. */
const codes = messages({
  venue: { ru: 'площадка из реестра', en: 'a venue of the register' },
  address: { ru: 'адрес', en: 'an address' },
  drawn: { ru: 'на карте', en: 'on the map' },
  'legal-entity': { ru: 'организация', en: 'an organisation' },
  entrepreneur: { ru: 'индивидуальный предприниматель', en: 'a sole trader' },
  citizen: { ru: 'гражданин', en: 'a citizen' },
  party: { ru: 'политическая партия', en: 'a political party' },
  'public-association': { ru: 'общественное объединение', en: 'a public association' },
  'religious-association': { ru: 'религиозное объединение', en: 'a religious association' },
  family: { ru: 'семьи с детьми', en: 'families' },
  mixed: { ru: 'разные люди', en: 'mixed' },
  'young-adults': { ru: 'молодёжь', en: 'young adults' },
  children: { ru: 'в основном дети', en: 'mostly children' },
  elderly: { ru: 'в основном пожилые', en: 'mostly elderly' },
  rival: { ru: 'болельщики соперников', en: 'fans of rivals' },
  low: { ru: 'низкий', en: 'low' },
  medium: { ru: 'средний', en: 'medium' },
  high: { ru: 'высокий', en: 'high' },
  turnstile: { ru: 'через турникеты', en: 'through turnstiles' },
  'hand-search': { ru: 'с осмотром сумок', en: 'with bag search' },
  arch: { ru: 'через рамки', en: 'through metal detectors' },
});
const wordOf = (code: string): (typeof codes)['venue'] | undefined =>
  (codes as Readonly<Record<string, (typeof codes)['venue']>>)[code];

const momentText = /^\d{4}-\d{2}-\d{2}T/;
const dateText = /^\d{4}-\d{2}-\d{2}$/;

interface SessionLike {
  readonly startsAt?: unknown;
  readonly endsAt?: unknown;
}

function sessionText({ startsAt, endsAt }: SessionLike, format: Formatter): string | undefined {
  return typeof startsAt === 'string' && typeof endsAt === 'string'
    ? format.momentRange(startsAt, endsAt)
    : undefined;
}

/** Any value of the form as words: for comparing what was with what is. */
export function valueText(value: unknown, t: Translate, format: Formatter): string {
  if (value === undefined || value === null || value === '') return t(m.nothing);
  if (typeof value === 'boolean') return t(value ? m.yes : m.no);
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') {
    if (momentText.test(value)) return format.moment(value, true);
    const word = wordOf(value);
    if (word) return t(word);
    return dateText.test(value) ? format.date(value) : value;
  }
  if (Array.isArray(value)) {
    const lines = value.map((item) =>
      typeof item === 'object' && item !== null
        ? (sessionText(item as SessionLike, format) ?? '')
        : valueText(item, t, format),
    );
    return lines.every((line) => line !== '') && lines.length > 0
      ? lines.join('; ')
      : t(m.items, { n: value.length });
  }
  return typeof value === 'object' && 'coordinates' in value
    ? t(m.drawn)
    : Object.values(value)
        .map((part) => valueText(part, t, format))
        .join(', ');
}
