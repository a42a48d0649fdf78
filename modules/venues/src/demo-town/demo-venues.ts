import type { BilingualText } from '@veche/kernel';
import type { Point } from '../domain/projection.ts';
import { centroidOf, type Ring } from '../domain/ring.ts';
import type { Venue } from '../domain/venue.ts';
import { degreesOf, drawnPolygonOf } from './board.ts';
import { between, outlineOf, strip } from './curve.ts';
import { landmarks } from './landmarks.ts';
import { parks, plazas, river, riverHalfWidth } from './plan.ts';

export type DemoVenue = Omit<Venue, 'id' | 'areaSqm'>;

type Passport = Partial<Omit<DemoVenue, 'code' | 'name' | 'kind' | 'geometry' | 'centre'>>;

const outlineNamed = (ref: string): Ring => {
  const area = [...parks, ...plazas, ...landmarks].find((candidate) => candidate.ref === ref);
  if (!area) throw new RangeError(`There is no ${ref} on the board`);
  return area.outline;
};

const cityOwner = 'МКУ «Городская среда»';
const northBank = (fromX: number, toX: number): Ring =>
  strip(between(river, fromX, toX), -riverHalfWidth, -riverHalfWidth - 8.13);

function venue(
  code: string,
  kind: Venue['kind'],
  name: BilingualText,
  outline: readonly Point[],
  passport: Passport,
): DemoVenue {
  return {
    code,
    kind,
    name,
    geometry: drawnPolygonOf(outline),
    centre: degreesOf(centroidOf(outline)),
    address: name.ru,
    capacity: null,
    occupancyNormPerSqm: null,
    ownerKind: 'municipal',
    ownerName: cityOwner,
    powerKw: null,
    waterM3: null,
    isIndoor: false,
    floor: null,
    exits: [],
    allowedHours: { from: '08:00', to: '23:00' },
    isMmplListed: false,
    mmplPassportNumber: null,
    isHeritage: false,
    ...passport,
  };
}

const listed = (number: number): Passport => ({
  isMmplListed: true,
  mmplPassportNumber: `ММПЛ-${String(number).padStart(3, '0')}/2025`,
});
const hall = (exits: number, widthM: number): Passport => ({
  isIndoor: true,
  floor: 1,
  allowedHours: { from: '07:00', to: '24:00' },
  exits: Array.from({ length: exits }, (_, i) => ({ name: `Выход ${i + 1}`, widthM })),
});

/** The register of venues of the demonstration town. */
export const demoVenues: readonly DemoVenue[] = [
  venue('ПЛ-001', 'square', { ru: 'Соборная площадь', en: 'Cathedral Square' }, outlineNamed('q-sobornaya'), {
    capacity: 8000,
    powerKw: 120,
    waterM3: 40,
    isHeritage: true,
    ...listed(1),
  }),
  venue(
    'ПЛ-002',
    'square',
    { ru: 'Театральная площадь', en: 'Theatre Square' },
    outlineNamed('q-teatralnaya'),
    { capacity: 3000, powerKw: 80, waterM3: 20, ...listed(2) },
  ),
  venue(
    'ПЛ-003',
    'square',
    { ru: 'Привокзальная площадь', en: 'Station Square' },
    outlineNamed('q-vokzalnaya'),
    { capacity: 1200, powerKw: 40, ...listed(3) },
  ),
  venue('ПЛ-004', 'square', { ru: 'Рыночная площадь', en: 'Market Square' }, outlineNamed('q-rynochnaya'), {
    capacity: 1800,
    powerKw: 60,
    waterM3: 30,
    isHeritage: true,
  }),
  venue(
    'ПЛ-005',
    'square',
    { ru: 'Юбилейная площадь', en: 'Jubilee Square' },
    outlineNamed('q-yubileynaya'),
    { capacity: 2500, powerKw: 60, ...listed(4) },
  ),
  venue(
    'ПЛ-006',
    'park',
    { ru: 'Парк «Заречный», большая поляна', en: 'Zarechny Park, great meadow' },
    outlineOf('110,440 190,432 198,500 118,506'),
    { capacity: 6000, powerKw: 100, waterM3: 50, ...listed(5) },
  ),
  venue(
    'ПЛ-007',
    'park',
    { ru: 'Парк «Заречный», летняя эстрада', en: 'Zarechny Park, summer stage' },
    outlineOf('214,500 252,496 256,532 218,536'),
    { capacity: 1400, powerKw: 45 },
  ),
  venue(
    'ПЛ-008',
    'stadium',
    { ru: 'Стадион «Локомотив»', en: 'Lokomotiv Stadium' },
    outlineNamed('p-lokomotiv'),
    {
      capacity: 7500,
      powerKw: 400,
      waterM3: 120,
      ownerKind: 'private',
      ownerName: 'АО «Спортивные сооружения»',
      address: 'Вокзальное шоссе, 8',
      ...listed(6),
      exits: [
        { name: 'Северные ворота', widthM: 6 },
        { name: 'Южные ворота', widthM: 6 },
        { name: 'Восточные ворота', widthM: 4.8 },
        { name: 'Западные ворота', widthM: 4.8 },
      ],
    },
  ),
  venue('ПЛ-009', 'fairground', { ru: 'Ярмарочное поле', en: 'Fairground' }, outlineNamed('p-yarmarka'), {
    capacity: 12_000,
    powerKw: 150,
    waterM3: 80,
    ...listed(7),
  }),
  venue(
    'ПЛ-010',
    'hall',
    { ru: 'Дом культуры, большой зал', en: 'House of Culture, main hall' },
    outlineNamed('b-dk'),
    { capacity: 820, powerKw: 90, ownerName: 'МБУК «Дом культуры»', ...hall(4, 1.8), ...listed(8) },
  ),
  venue(
    'ПЛ-011',
    'exhibition-hall',
    { ru: 'Экспоцентр, павильон 1', en: 'Expo Centre, Pavilion 1' },
    outlineNamed('b-expo1'),
    {
      capacity: 2600,
      powerKw: 500,
      waterM3: 60,
      ownerKind: 'private',
      ownerName: 'АО «Экспоцентр»',
      ...hall(6, 2.4),
    },
  ),
  venue(
    'ПЛ-012',
    'exhibition-hall',
    { ru: 'Экспоцентр, павильон 2', en: 'Expo Centre, Pavilion 2' },
    outlineNamed('b-expo2'),
    {
      capacity: 2200,
      powerKw: 400,
      waterM3: 60,
      ownerKind: 'private',
      ownerName: 'АО «Экспоцентр»',
      ...hall(6, 2.4),
    },
  ),
  venue(
    'ПЛ-013',
    'embankment',
    { ru: 'Набережная реки Тихой, участок 1', en: 'Tikhaya Embankment, plot 1' },
    northBank(262, 388),
    { capacity: 1800, powerKw: 30 },
  ),
  venue(
    'ПЛ-014',
    'embankment',
    { ru: 'Набережная реки Тихой, участок 2', en: 'Tikhaya Embankment, plot 2' },
    northBank(388, 632),
    { capacity: 3500, powerKw: 60, ...listed(9) },
  ),
  venue(
    'ПЛ-015',
    'embankment',
    { ru: 'Набережная реки Тихой, участок 3', en: 'Tikhaya Embankment, plot 3' },
    northBank(660, 800),
    { capacity: 2200, powerKw: 30 },
  ),
  venue(
    'ПЛ-016',
    'park',
    { ru: 'Парк Победы, центральная аллея', en: 'Victory Park, central alley' },
    outlineOf('574,684 674,688 675,704 575,700'),
    { capacity: 1600, powerKw: 35 },
  ),
  venue(
    'ПЛ-017',
    'park',
    { ru: 'Южный лесопарк, лыжный стадион', en: 'Southern Forest Park, ski stadium' },
    outlineOf('830,660 920,650 936,710 846,722'),
    { capacity: 4000, powerKw: 70 },
  ),
  venue('ПЛ-018', 'park', { ru: 'Сквер Садоводов', en: 'Gardeners’ Garden' }, outlineNamed('p-pitomnik'), {
    capacity: 700,
    powerKw: 15,
  }),
  venue(
    'ПЛ-019',
    'park',
    { ru: 'Берёзовая роща, поляна', en: 'Birch Grove, meadow' },
    outlineOf('1290,216 1390,226 1380,272 1286,262'),
    { capacity: 2400 },
  ),
  venue('ПЛ-020', 'hall', { ru: 'Ледовый дворец, арена', en: 'Ice Palace, arena' }, outlineNamed('b-led'), {
    capacity: 3200,
    powerKw: 600,
    waterM3: 150,
    ownerName: 'МАУ «Ледовый дворец»',
    ...hall(8, 2.4),
    ...listed(10),
  }),
  venue(
    'ПЛ-021',
    'hall',
    { ru: 'Городской театр, большой зал', en: 'Town Theatre, main hall' },
    outlineNamed('b-teatr'),
    {
      capacity: 620,
      powerKw: 110,
      ownerName: 'ГАУК «Театр драмы»',
      ownerKind: 'state',
      isHeritage: true,
      ...hall(4, 1.6),
    },
  ),
  venue(
    'ПЛ-022',
    'square',
    { ru: 'Площадка у Речного вокзала', en: 'River Station forecourt' },
    outlineOf('346,304 368,306 367,316 345,314'),
    { capacity: 500, powerKw: 20 },
  ),
  venue(
    'ПЛ-023',
    'street',
    { ru: 'Фабричная улица, пешеходный участок', en: 'Fabrichnaya Street, pedestrian part' },
    outlineOf('664,252 732,254.2 732,259.8 664,257.6'),
    { capacity: 1500, powerKw: 25 },
  ),
  venue(
    'ПЛ-024',
    'water-area',
    { ru: 'Акватория у Мельничного моста', en: 'Water area at Melnichny Bridge' },
    strip(between(river, 480, 610), riverHalfWidth - 3, -riverHalfWidth + 3),
    { capacity: 200, ownerKind: 'state', ownerName: 'Бассейновая администрация' },
  ),
  venue(
    'ПЛ-025',
    'yard',
    { ru: 'Спортивный городок в парке «Заречный»', en: 'Sports yard in Zarechny Park' },
    outlineOf('110,530 170,524 174,560 114,566'),
    { capacity: 900, powerKw: 20 },
  ),
  venue(
    'ПЛ-026',
    'park',
    { ru: 'Парк Победы, специально отведённое место', en: 'Victory Park, specially designated place' },
    outlineOf('584,708 640,711 642,730 586,726'),
    {
      capacity: 1000,
      occupancyNormPerSqm: 0.5,
      powerKw: 5,
    },
  ),
];
