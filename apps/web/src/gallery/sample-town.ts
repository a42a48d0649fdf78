import type { TownMapProps } from '../map/town-map.tsx';

type Town = NonNullable<TownMapProps['town']>;
type Feature = Town['features'][number];

const centre: readonly [number, number] = [41.35, 57.62];
/** Metres east and north of the middle to longitude and latitude. */
const at = (eastM: number, northM: number): [number, number] => [
  centre[0] + eastM / 59_800,
  centre[1] + northM / 111_300,
];
const box = (x: number, y: number, width: number, height: number): [number, number][] => [
  at(x, y),
  at(x + width, y),
  at(x + width, y + height),
  at(x, y + height),
  at(x, y),
];

let count = 0;
const feature = (
  layer: Feature['properties']['layer'],
  geometry: Feature['geometry'],
  properties: Omit<Feature['properties'], 'layer'> = {},
): Feature => ({
  type: 'Feature',
  id: `sample-${++count}`,
  properties: { layer, ...properties },
  geometry,
});
const polygon = (ring: [number, number][]): Feature['geometry'] => ({ type: 'Polygon', coordinates: [ring] });
const line = (...points: [number, number][]): Feature['geometry'] => ({
  type: 'LineString',
  coordinates: points,
});
const label = (kind: string, ru: string, en: string, east: number, north: number, angle = 0): Feature =>
  feature('label', { type: 'Point', coordinates: at(east, north) }, { kind, name: { ru, en }, angle });

const blocks = [-420, -250, 60, 230].flatMap((x) => [40, 170].map((y) => [x, y] as const));

/** A few blocks of an invented town for the gallery; the real map comes from the server. */
export const sampleTown: Town = {
  type: 'FeatureCollection',
  name: { ru: 'Пример', en: 'Sample' },
  centre: [41.35, 57.62],
  bbox: [41.34, 57.615, 41.36, 57.625],
  features: [
    feature('park', polygon(box(-460, -360, 230, 130)), {}),
    ...blocks.map(([x, y]) => feature('block', polygon(box(x, y, 140, 105)))),
    ...blocks.flatMap(([x, y]) => [
      feature('building', polygon(box(x + 12, y + 14, 40, 26)), { kind: 'dwelling' }),
      feature('building', polygon(box(x + 78, y + 16, 44, 22)), { kind: 'dwelling' }),
      feature('building', polygon(box(x + 20, y + 62, 54, 26)), { kind: 'dwelling' }),
    ]),
    feature('plaza', polygon(box(-95, 55, 130, 110))),
    feature(
      'water',
      polygon([
        at(-700, -60),
        at(-200, -110),
        at(200, -90),
        at(700, -190),
        at(700, -300),
        at(200, -200),
        at(-200, -215),
        at(-700, -170),
        at(-700, -60),
      ]),
    ),
    feature('road', line(at(-700, 10), at(-100, 5), at(300, 15), at(700, -20)), {
      kind: 'street',
      widthM: 12,
    }),
    feature('road', line(at(-100, 420), at(-102, 5)), { kind: 'main', widthM: 16 }),
    feature('road', line(at(45, 420), at(45, 10), at(70, -140), at(60, -420)), { kind: 'main', widthM: 14 }),
    feature('railway', line(at(-700, 345), at(0, 330), at(700, 350)), { widthM: 6 }),
    label('plaza', 'Соборная пл.', 'Cathedral Sq.', -30, 130),
    label('water', 'река Тихая', 'Tikhaya River', -330, -150, -4),
    label('park', 'парк «Заречный»', 'Zarechny Park', -345, -300),
  ],
};

export const sampleArea = {
  type: 'Polygon' as const,
  coordinates: [
    [at(-260, -35), at(-80, -62), at(40, -62), at(55, -84), at(-80, -92), at(-262, -72), at(-260, -35)],
  ],
};
export const sampleRace = {
  type: 'LineString' as const,
  coordinates: [at(-420, -20), at(-250, -46), at(-60, -66), at(60, -70), at(300, -40)],
};
export const sampleMarker = at(-30, 100);
