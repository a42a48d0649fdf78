import { describe, expect, it } from 'vitest';
import { suggestEventClass } from './suggest-event-class.ts';

describe('suggestEventClass', () => {
  it.each([
    ['Ярмарка мёда', 'Торговля продукцией пасечников', 'COM', 1],
    ['Митинг', 'Требуем сохранить парк', 'PUB', 1],
    ['Концерт', 'Фестиваль и ярмарка', 'CUL', 2 / 3],
    ['Встреча', 'Просто встреча', '', 0],
  ])('%s: %s → %s', (title, purpose, eventClass, confidence) => {
    expect(suggestEventClass(title, purpose)).toEqual({ eventClass, confidence });
  });
});
