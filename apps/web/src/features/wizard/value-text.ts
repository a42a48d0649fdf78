import { messages, type Formatter, type Translate } from '../../i18n/index.ts';

const m = messages({
  nothing: { ru: 'не указано', en: 'not given' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  drawn: { ru: 'граница на карте', en: 'a boundary on the map' },
  items: { ru: '{n, plural, one {# запись} few {# записи} other {# записей}}', en: '{n, plural, one {# item} other {# items}}' },
});

const momentText = /^\d{4}-\d{2}-\d{2}T/;
const dateText = /^\d{4}-\d{2}-\d{2}$/;

interface SessionLike {
  readonly startsAt?: unknown;
  readonly endsAt?: unknown;
}

function sessionText({ startsAt, endsAt }: SessionLike, format: Formatter): string | undefined {
  return typeof startsAt === 'string' && typeof endsAt === 'string' ? format.momentRange(startsAt, endsAt) : undefined;
}

/** Any value of the form as words: for comparing what was with what is. */
export function valueText(value: unknown, t: Translate, format: Formatter): string {
  if (value === undefined || value === null || value === '') return t(m.nothing);
  if (typeof value === 'boolean') return t(value ? m.yes : m.no);
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') {
    if (momentText.test(value)) return format.moment(value, true);
    return dateText.test(value) ? format.date(value) : value;
  }
  if (Array.isArray(value)) {
    const lines = value.map((item) => (typeof item === 'object' && item !== null ? (sessionText(item as SessionLike, format) ?? '') : valueText(item, t, format)));
    return lines.every((line) => line !== '') && lines.length > 0 ? lines.join('; ') : t(m.items, { n: value.length });
  }
  return typeof value === 'object' && 'coordinates' in value ? t(m.drawn) : Object.values(value).map((part) => valueText(part, t, format)).join(', ');
}
