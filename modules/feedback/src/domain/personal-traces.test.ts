import { describe, expect, test } from 'vitest';
import { findPersonalTraces, isCertain } from './personal-traces.ts';

describe('traces of a person', () => {
  test.each([
    ['Звоните 8 (912) 345-67-89', 'number', '8 (912) 345-67-89'],
    ['мой СНИЛС 112-233-445 95', 'number', '112-233-445 95'],
    ['запрос ТР-2026-00302', 'number', 'ТР-2026-00302'],
    ['пишите ivan@zarechny.example, жду', 'email', 'ivan@zarechny.example'],
    ['фото на https://foto.example/1', 'link', 'https://foto.example/1'],
    ['я в телеграме @gardener', 'link', '@gardener'],
  ] as const)('lead to them: %s', (text, kind, words) => {
    const found = findPersonalTraces(text).find((trace) => trace.kind === kind);
    expect(found?.text).toBe(words);
    expect(found && isCertain(found)).toBe(true);
  });

  test.each([
    ['Спасибо Лобову И. П. за помощь', 'name', 'Лобову И. П.'],
    ['Мария Сергеевна всё объяснила', 'name', 'Сергеевна'],
    ['на улице Садовой темно', 'address', 'улице Садовой'],
    ['в кв. 14 топит', 'address', 'кв. 14'],
  ] as const)('may be one: %s', (text, kind, words) => {
    const found = findPersonalTraces(text).find((trace) => trace.kind === kind);
    expect(found?.text).toBe(words);
    expect(found && isCertain(found)).toBe(false);
  });

  test('are not seen in dates, sums and plain words', () => {
    for (const text of [
      'Подал 21.05.2026, ответили через 3 дня, потратил 1500 рублей',
      'В 2026 году стало лучше, спасибо городу Заречному',
    ])
      expect(findPersonalTraces(text)).toEqual([]);
  });
});
