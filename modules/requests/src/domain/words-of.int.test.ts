import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { stemRussian } from './stem-russian.ts';

let bench: RequestsBench;
beforeAll(async () => {
  bench = await createRequestsBench();
});
afterAll(() => bench.close());

test('words have the stems that PostgreSQL gives them', async () => {
  const texts = [
    'README.ru.md',
    'docs/glossary.md',
    'rulepacks/ru/services/services.yaml',
    'rulepacks/ru/acts/acts.yaml',
  ];
  const words = new Set(
    texts
      .map((path) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'))
      .flatMap(
        (text) =>
          text
            .toLowerCase()
            .replaceAll('ё', 'е')
            .match(/[а-я]{2,}/g) ?? [],
      ),
  );
  for (const word of [
    'улучшившись',
    'важнейшие',
    'ростовщический',
    'честнейшей',
    'бездомность',
    'раненный',
    'переулков',
    'обеспеченность',
  ])
    words.add(word);
  expect(words.size).toBeGreaterThan(1000);
  const [row] = await bench.rows<{ stems: string[] }>(
    `select array_agg((ts_lexize('russian_stem', word))[1] order by place) as stems from unnest($1::text[]) with ordinality as w (word, place)`,
    [[...words]],
  );
  // The dictionary drops stop words: it gives no stem for them.
  const differing = [...words].flatMap((word, index) => {
    const stem = row?.stems[index] ?? null;
    return stem === null || stem === stemRussian(word) ? [] : [[word, stemRussian(word), stem]];
  });
  expect(differing).toEqual([]);
});
