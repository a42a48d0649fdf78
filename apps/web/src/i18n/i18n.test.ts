import { describe, expect, it } from 'vitest';
import { formatterFor } from './use-format.ts';
import { messages } from './message.ts';
import { richText } from './rich-text.ts';
import { translate } from './translate.ts';
import { typeset } from './typography.ts';

const _ = '\u00A0';
const m = messages({
  days: {
    ru: '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  people: { ru: 'Людей {n}, это {n, plural, one {один} few {немного} other {много}}', en: '{n} people' },
  turn: { ru: '{agency} отвечает до {time}', en: '{agency} answers by {time}' },
  state: {
    ru: '{state, select, open {открыто} other {закрыто}}',
    en: '{state, select, open {open} other {closed}}',
  },
  plain: { ru: 'Заявка', en: 'Application' },
});

describe('messages', () => {
  it.each([
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [1234, `1${_}234 дня`],
    [1.5, '1,5 дня'],
  ])('counts %d in Russian', (n, expected) => {
    expect(translate('ru', m.days, { n })).toBe(expected.replace(/ (?=д)/, _));
  });

  it('counts in English', () => {
    expect(translate('en', m.days, { n: 1 })).toBe(`1${_}day`);
    expect(translate('en', m.days, { n: 1200 })).toBe(`1,200${_}days`);
  });

  it('prints a plain number in the form of the language', () => {
    const big = messages({ area: { ru: 'Площадь {area}', en: 'Area {area}' } });
    expect(translate('ru', big.area, { area: 2400.5 })).toBe(`Площадь 2${_}400,5`);
    expect(translate('en', big.area, { area: 2400.5 })).toBe('Area 2,400.5');
  });

  it('uses one value both as a number and for counting', () => {
    expect(translate('ru', m.people, { n: 2400 })).toBe(`Людей 2${_}400, это много`);
  });

  it('sets values and branches', () => {
    expect(translate('ru', m.turn, { agency: 'МЧС', time: '18:00' })).toBe(`МЧС отвечает до${_}18:00`);
    expect(translate('ru', m.state, { state: 'open' })).toBe('открыто');
    expect(translate('en', m.plain)).toBe('Application');
  });

  it('draws elements named in the text', () => {
    expect(richText('Читать <a>правила</a> тут', { a: (children) => `[${children}]` })).toHaveLength(3);
  });
});

describe('typography', () => {
  it.each([
    ['в доме и на улице', `в${_}доме и${_}на${_}улице`],
    ['Решение – не позже пятницы', `Решение${_}– не${_}позже пятницы`],
    ['нужно 0,6 м ширины и 5 200 м² площади', `нужно 0,6${_}м ширины и${_}5 200${_}м² площади`],
    ['правило по п. 4.2, ст. 30', `правило по${_}п.${_}4.2, ст.${_}30`],
    ['Запись № 178 940', `Запись №${_}178 940`],
    ['А. Лапин', `А.${_}Лапин`],
    ['мало ли что', `мало${_}ли${_}что`],
    ['Инвалид из Москвы', `Инвалид из${_}Москвы`],
    ['через 31 день', `через 31${_}день`],
  ])('sets %s', (plain, expected) => {
    expect(typeset(plain, 'ru')).toBe(expected);
  });

  it('is stable when applied twice', () => {
    const once = typeset('Вы и я – в 5 м от д. 7', 'ru');
    expect(typeset(once, 'ru')).toBe(once);
  });
});

describe('formats', () => {
  const ru = formatterFor('ru', 'Europe/Moscow', () => '2026-05-27T12:00:00.000Z');
  const en = formatterFor('en', 'Europe/Moscow');

  it('sets dates in the Russian form', () => {
    expect(ru.nearDate('2026-06-05')).toBe(`пт${_}5${_}июня`);
    expect(ru.date('2026-06-05')).toBe(`5${_}июня${_}2026`);
    expect(ru.shortDate('2026-05-05')).toBe(`5${_}мая`);
    expect(ru.month('2026-06-05')).toBe(`июнь${_}2026`);
    expect(ru.dateRange('2026-05-15', '2026-05-18')).toBe(`15–18${_}мая`);
    expect(ru.dateRange('2026-05-30', '2026-06-02')).toBe(`30${_}мая${_}– 2${_}июня`);
  });

  it('sets moments in the zone of the municipality', () => {
    expect(ru.time('2026-05-27T15:00:00.000Z')).toBe('18:00');
    expect(ru.moment('2026-05-12T13:42:00.000Z')).toBe(`12${_}мая, 16:42`);
    // A moment of another year says so: nobody takes five years ago for this spring.
    expect(ru.moment('2021-04-23T13:42:00.000Z')).toBe(`23${_}апреля${_}2021, 16:42`);
    expect(ru.tableDate('2021-04-23')).toBe(`23${_}апр${_}2021`);
    expect(ru.tableDate('2026-04-23')).toBe(`23${_}апр`);
    expect(ru.plainDate('2021-04-23')).toBe(`23${_}апреля${_}2021`);
    expect(ru.civilDate('2026-05-27T21:30:00.000Z')).toBe('2026-05-28');
    expect(formatterFor('ru', 'Asia/Yekaterinburg').time('2026-05-27T15:00:00.000Z')).toBe('20:00');
    expect(ru.momentRange('2026-06-27T09:00:00.000Z', '2026-06-27T19:00:00.000Z')).toBe(
      `27${_}июня, 12:00–22:00`,
    );
  });

  it('names near days', () => {
    expect(ru.relativeDate('2026-05-27', '2026-05-27')).toBe('сегодня');
    expect(ru.relativeDate('2026-05-28', '2026-05-27')).toBe('завтра');
    expect(ru.relativeDate('2026-06-05', '2026-05-27')).toBe(`пт${_}5${_}июня`);
    expect(ru.relativeDate('2027-01-10', '2026-05-27')).toBe(`10${_}января${_}2027`);
  });

  it('sets numbers, money, sizes and lengths', () => {
    expect(ru.number(2400)).toBe(`2${_}400`);
    expect(ru.percent(0.941)).toBe(`94,1${_}%`);
    expect(ru.money(240_000)).toBe(`2${_}400${_}₽`);
    expect(ru.money(240_050)).toBe(`2${_}400,50${_}₽`);
    expect(ru.bytes(2_200_000)).toBe(`2,1${_}МБ`);
    expect(ru.bytes(10 * 1024 * 1024)).toBe(`10${_}МБ`);
    expect(ru.duration(13_200_000)).toBe(`3${_}ч${_}40${_}мин`);
    expect(en.number(2400)).toBe('2,400');
    expect(en.date('2026-06-05')).toBe(`5${_}June${_}2026`);
  });
});
