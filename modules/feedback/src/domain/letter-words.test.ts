import { describe, expect, test } from 'vitest';
import { isAutomatic, numbersIn, wordsOf } from './letter-words.ts';

describe('a letter of a program', () => {
  const of = (key: string, value: string, from = 'a@b.example') => isAutomatic([{ key, value }], from);

  test.each([
    ['auto-submitted', 'auto-replied'],
    ['auto-submitted', 'auto-generated (vacation)'],
    ['precedence', 'bulk'],
    ['list-id', '<news.example>'],
    ['x-autoreply', 'yes'],
  ])('is known by %s: %s', (key, value) => expect(of(key, value)).toBe(true));

  test('is known by its empty sender; a letter of a person is not taken for one', () => {
    expect(isAutomatic([], '')).toBe(true);
    expect(of('auto-submitted', 'no')).toBe(false);
    expect(of('subject', 'auto-submitted')).toBe(false);
  });
});

describe('the words of a letter', () => {
  test('are without the quotation and the signature', () => {
    expect(wordsOf('Не решено.\r\nЯма на месте.\r\n\r\n-- \r\nИванов')).toBe('Не решено.\nЯма на месте.');
    expect(wordsOf('Спасибо!\n\nпн, 3 мая 2026, Город <a@b.example> пишет:\n> Оцените https://x/r/abc')).toBe(
      'Спасибо!',
    );
    expect(wordsOf('Нет\n\nOn 3 May 2026 Town wrote:\n> link')).toBe('Нет');
    expect(wordsOf('Нет\n-----Исходное сообщение-----\nссылка')).toBe('Нет');
    expect(wordsOf('> вопрос\nответ между строк')).toBe('ответ между строк');
  });

  test('hold numbers of requests, each once and not too many', () => {
    expect(numbersIn('По запросу ЯД-2026-00312 и ОТ-2026-00041, опять ЯД-2026-00312')).toEqual([
      'ЯД-2026-00312',
      'ОТ-2026-00041',
    ]);
    expect(numbersIn('Обращение 4567890 от 21.05.2026, кто-нибудь')).toEqual(['4567890']);
    expect(numbersIn('а-1 б-2 в-3 г-4 д-5 е-6')).toHaveLength(5);
  });
});
