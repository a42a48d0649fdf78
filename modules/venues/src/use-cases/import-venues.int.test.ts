import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAllVenues } from '../db/venue-repo.ts';
import { testScope } from '../testing/factories.ts';
import { importVenues } from './import-venues.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

const load = (document: unknown) => test_.db.transact(testScope(test_), (tx) => importVenues(tx, document));
const square = (code: string, properties: object = {}) => ({
  type: 'Feature',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [45.19, 53.2],
        [45.191, 53.2],
        [45.191, 53.201],
        [45.19, 53.201],
        [45.19, 53.2],
      ],
    ],
  },
  properties: { code, name: 'Соборная площадь', kind: 'square', address: 'Соборная пл., 1', ...properties },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('venues from GeoJSON', () => {
  test('go in by their code, again without doubling', async () => {
    expect(await load(collection(square('А-1', { capacity: 900 }), square('А-2')))).toEqual({
      added: 2,
      changed: 0,
      refused: [],
    });
    expect(await load(collection(square('А-1', { capacity: 800 })))).toEqual({
      added: 0,
      changed: 1,
      refused: [],
    });
    const venues = await test_.db.read(testScope(test_), listAllVenues);
    expect(venues.map(({ code, capacity }) => [code, capacity])).toEqual([
      ['А-1', 800],
      ['А-2', null],
    ]);
    // 0.001° by 0.001° at 53.2° N: 67 m by 111 m.
    expect(venues[0]?.areaSqm).toBeGreaterThan(7300);
    expect(venues[0]?.areaSqm).toBeLessThan(7550);
  });

  test('one that does not hold is named, the others go in', async () => {
    const crossed = square('Б-2');
    const [a, b, c, d] = crossed.geometry.coordinates[0] as number[][];
    crossed.geometry.coordinates = [[a, c, b, d, a] as number[][]];
    const outcome = await load(
      collection(square('Б-1'), crossed, square('Б-3', { kind: 'moon', capacity: -1 })),
    );
    expect(outcome).toEqual({
      added: 1,
      changed: 0,
      refused: [
        { feature: 2, code: 'crosses-itself' },
        { feature: 3, code: 'property', path: 'properties.kind' },
        { feature: 3, code: 'property', path: 'properties.capacity' },
      ],
    });
  });

  test('what is no collection is refused whole', async () => {
    expect(await load({ type: 'Feature' })).toBeUndefined();
  });
});
