import { assertNever, type BilingualText } from '@veche/kernel';
import type { z } from 'zod';
import { countedEn, countedGenitive } from './plural.ts';

type Issue = z.core.$ZodIssue;

/** A sentence for the person who filled the field in, and a code for programs. */
export interface FieldMessage {
  readonly code: string;
  readonly message: BilingualText;
  readonly params?: Readonly<Record<string, unknown>>;
}

const say = (code: string, ru: string, en: string, params?: Record<string, unknown>): FieldMessage => ({
  code,
  message: { ru, en },
  ...(params ? { params } : {}),
});

export const required: FieldMessage = say('required', 'Заполните это поле', 'Fill in this field');
export const unknownField: FieldMessage = say('unknown-field', 'Такого поля нет', 'There is no such field');
export const unstorableCharacter: FieldMessage = say(
  'unstorable-character',
  'Уберите невидимый или оборванный знак: наберите это место заново',
  'Remove an invisible or broken character: type that place anew',
);

const expectedTypes: Partial<Record<string, readonly [ru: string, en: string]>> = {
  string: ['Здесь должен быть текст', 'This must be text'],
  number: ['Здесь должно быть число', 'This must be a number'],
  int: ['Здесь должно быть целое число', 'This must be a whole number'],
  boolean: ['Здесь должно быть «да» или «нет»', 'This must be true or false'],
  array: ['Здесь должен быть список', 'This must be a list'],
  object: ['Здесь должна быть группа полей', 'This must be a group of fields'],
  record: ['Здесь должна быть группа полей', 'This must be a group of fields'],
  tuple: ['Здесь должен быть список', 'This must be a list'],
};

const formats: Partial<Record<string, readonly [ru: string, en: string]>> = {
  email: ['Укажите почту в виде name@example.ru', 'Give an e-mail like name@example.ru'],
  url: ['Укажите ссылку целиком, с https://', 'Give the whole link, with https://'],
  uuid: ['Неверный идентификатор', 'Invalid identifier'],
  guid: ['Неверный идентификатор', 'Invalid identifier'],
  date: ['Укажите существующую дату в виде 2026-05-27', 'Give an existing date like 2026-05-27'],
  time: ['Укажите время в виде 18:30', 'Give a time like 18:30'],
  datetime: [
    'Укажите дату и время в виде 2026-05-27T18:30:00+03:00',
    'Give a moment like 2026-05-27T18:30:00+03:00',
  ],
  e164: ['Укажите телефон в виде +79001234567', 'Give a phone like +79001234567'],
};

/** Turns one issue of a schema into a sentence; `missing` says that the value is not there at all. */
export function describeIssue(issue: Issue, missing: boolean): FieldMessage {
  const own = 'params' in issue && issue.params ? issue.params : undefined;
  if (own && typeof own['ru'] === 'string' && typeof own['en'] === 'string') {
    const { ru, en, code, ...rest } = own;
    return say(typeof code === 'string' ? code : 'invalid', ru, en, rest);
  }
  if (missing) return required;
  switch (issue.code) {
    case 'invalid_type': {
      const [ru, en] = expectedTypes[issue.expected] ?? [
        'Значение другого вида',
        'The value is of another kind',
      ];
      return say('wrong-type', ru, en, { expected: issue.expected });
    }
    case 'too_small':
      return describeBound(issue.origin, Number(issue.minimum), 'min', issue.inclusive ?? true);
    case 'too_big':
      return describeBound(issue.origin, Number(issue.maximum), 'max', issue.inclusive ?? true);
    case 'invalid_format': {
      const [ru, en] = formats[issue.format] ?? [
        'Значение записано в другом виде',
        'The value is in another form',
      ];
      return say(`not-${issue.format}`, ru, en);
    }
    case 'not_multiple_of':
      return say(
        'step',
        `Число должно быть кратно ${issue.divisor}`,
        `The number must be a multiple of ${issue.divisor}`,
        { divisor: issue.divisor },
      );
    case 'invalid_value':
    case 'invalid_union':
      return say(
        'not-in-list',
        'Выберите одно из предложенных значений',
        'Choose one of the offered values',
        'values' in issue ? { values: issue.values } : undefined,
      );
    case 'unrecognized_keys':
      return unknownField;
    case 'invalid_key':
    case 'invalid_element':
      return say('invalid', 'Значение не подходит', 'The value does not fit');
    case 'custom':
      return issue.message && issue.message !== 'Invalid input'
        ? say('invalid', issue.message, issue.message)
        : say('invalid', 'Значение не подходит', 'The value does not fit');
    default:
      return assertNever(issue);
  }
}

function describeBound(origin: string, bound: number, side: 'min' | 'max', inclusive: boolean): FieldMessage {
  const params = { [side]: bound };
  const least = side === 'min';
  if (origin === 'string') {
    if (least && bound <= 1) return required;
    const ru = countedGenitive(bound, ['знака', 'знаков']);
    const en = countedEn(bound, 'character');
    return least
      ? say('too-short', `Напишите не менее ${ru}`, `Write at least ${en}`, params)
      : say('too-long', `Сократите до ${ru}`, `Shorten to ${en}`, params);
  }
  if (origin === 'array' || origin === 'set' || origin === 'map') {
    const ru = countedGenitive(bound, ['пункта', 'пунктов']);
    const en = countedEn(bound, 'item');
    return least
      ? say('too-few', `Добавьте не менее ${ru}`, `Add at least ${en}`, params)
      : say('too-many', `Оставьте не более ${ru}`, `Keep at most ${en}`, params);
  }
  const ruNumber = bound.toLocaleString('ru-RU');
  const enNumber = bound.toLocaleString('en-GB');
  if (least)
    return inclusive
      ? say('too-small', `Не меньше ${ruNumber}`, `Not less than ${enNumber}`, params)
      : say('too-small', `Больше ${ruNumber}`, `More than ${enNumber}`, params);
  return inclusive
    ? say('too-big', `Не больше ${ruNumber}`, `Not more than ${enNumber}`, params)
    : say('too-big', `Меньше ${ruNumber}`, `Less than ${enNumber}`, params);
}
