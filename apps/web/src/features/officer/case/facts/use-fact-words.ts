import type { MassEventForm } from '@veche/contracts';
import { useMemo } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { phoneText } from '../../../../i18n/phone-text.ts';
import { useVocabulary } from '../../../application/use-vocabulary.ts';
import { enumWords } from './enum-words.ts';
import { isBlank, patternOf } from './form-pointer.ts';

const m = messages({
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  none: { ru: 'не указано', en: 'not given' },
  onMap: { ru: 'граница на карте', en: 'an outline on the map' },
  people: { ru: '{n} чел.', en: '{n} people' },
  sqm: { ru: '{n} м²', en: '{n} m²' },
  metres: { ru: '{n} м', en: '{n} m' },
  wind: { ru: 'ветер до {n} м/с', en: 'wind up to {n} m/s' },
});

type Zone = NonNullable<NonNullable<MassEventForm['safety']>['zones']>[number];
type Exit = NonNullable<NonNullable<MassEventForm['safety']>['exits']>[number];
type Structure = NonNullable<NonNullable<MassEventForm['programme']>['structures']>[number];
type Representative = NonNullable<NonNullable<MassEventForm['notice']>['representatives']>[number];
type Session = NonNullable<MassEventForm['sessions']>[number];

const moment = /^\d{4}-\d{2}-\d{2}T/;
const civilDate = /^\d{4}-\d{2}-\d{2}$/;

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** Puts answers of the form into words: numbers, dates, codes, lists. */
export function useFactWords(): (pointer: string, value: unknown) => string {
  const t = useT();
  const format = useFormat();
  const { subtypeTitle, vocabulary } = useVocabulary();
  return useMemo(() => {
    const coded = (pointer: string, value: string): string => {
      const word = enumWords[patternOf(pointer)]?.[value];
      return word === undefined ? value : t(word);
    };
    const lists: Readonly<Record<string, (item: never) => string>> = {
      '/sessions': ({ startsAt, endsAt }: Session) =>
        startsAt !== undefined && endsAt !== undefined ? format.momentRange(startsAt, endsAt) : t(m.none),
      '/safety/zones': ({ name, kind, areaSqm, peakPersons }: Zone) =>
        joined([
          name,
          kind && coded('/safety/zones/*/kind', kind),
          areaSqm === undefined ? undefined : t(m.sqm, { n: areaSqm }),
          peakPersons === undefined ? undefined : t(m.people, { n: peakPersons }),
        ]),
      '/safety/exits': ({ name, widthM, kind }: Exit) =>
        joined([
          name,
          widthM === undefined ? undefined : t(m.metres, { n: widthM }),
          kind && coded('/safety/exits/*/kind', kind),
        ]),
      '/programme/structures': ({ kind, heightM, windLimitMs }: Structure) =>
        joined([
          kind,
          heightM === undefined ? undefined : t(m.metres, { n: heightM }),
          windLimitMs === undefined ? undefined : t(m.wind, { n: windLimitMs }),
        ]),
      '/notice/representatives': ({ fullName, role, phone }: Representative) =>
        joined([fullName, role && coded('/notice/representatives/*/role', role), phone && phoneText(phone)]),
    };
    const words = (pointer: string, value: unknown): string => {
      if (isBlank(value)) return t(m.none);
      if (typeof value === 'boolean') return t(value ? m.yes : m.no);
      if (typeof value === 'number')
        return pointer.endsWith('Share') ? format.percent(value, 0) : format.number(value);
      if (typeof value === 'string') return wordsOfText(pointer, value);
      if (Array.isArray(value)) {
        const item = lists[pointer] ?? ((each: unknown) => words(pointer, each));
        return value.map((each) => item(each as never)).join('; ');
      }
      if (pointer === '/place/geometry') return t(m.onMap);
      return Object.values(value as object)
        .filter((part) => !isBlank(part))
        .map((part) => words(pointer, part))
        .join(', ');
    };
    const wordsOfText = (pointer: string, value: string): string => {
      if (pointer === '/subtype') return subtypeTitle(value) ?? value;
      if (pointer === '/eventClass') {
        const found = vocabulary?.classes.find((each) => each.code === value);
        return found === undefined ? value : t.text(found.title);
      }
      if (pointer.endsWith('/phone')) return phoneText(value);
      if (moment.test(value)) return format.moment(value);
      if (civilDate.test(value)) return format.date(value);
      return coded(pointer, value);
    };
    return words;
  }, [t, format, subtypeTitle, vocabulary]);
}
