import { expect, test } from 'vitest';
import { likenessKey, searchKey, searchWords, startsQuery, wordsQuery } from './search-text.ts';

test('ё is е, case and punctuation do not matter, street kinds are written out', () => {
  expect(searchKey('Ул. Зелёная, д. 12, корп. 2')).toBe('улица зеленая дом 12 корпус 2');
  expect(searchWords('г.Санкт-Петербург, пр-т Просвещения, дом 1/25, литера А')).toEqual([
    'город',
    'санкт',
    'петербург',
    'проспект',
    'просвещения',
    'дом',
    '1',
    '25',
    'литера',
    'а',
  ]);
  expect(searchWords('Рыбацкая 12а')).toEqual(['рыбацкая', '12а']);
});

test('every word counts from its beginning; a trailing short form is not yet a word', () => {
  expect(startsQuery('рыб 1')).toBe("'рыб':* & '1':*");
  expect(startsQuery('соборная пл')).toBe("'соборная':* & 'пл':*");
  expect(startsQuery(" '; drop ")).toBe("'drop':*");
  expect(startsQuery(' ,. ')).toBeUndefined();
  expect(wordsQuery('ул. Рыбацкая 1')).toBe("'улица' & 'рыбацкая' & '1'");
});

test('likeness is measured in Latin letters', () => {
  expect(likenessKey('Ул. Щёлковская, 7')).toBe('ulica schelkovskaja 7');
});
