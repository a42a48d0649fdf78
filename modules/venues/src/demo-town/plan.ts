import type { BilingualText } from '@veche/kernel';
import type { LonLat, Point } from '../domain/projection.ts';
import { curve, outlineOf } from './curve.ts';

/**
 * The drawing board of Tikhorechensk, an invented town. One unit is 1.6 m; x runs east and y runs south,
 * as on paper; the middle of the town lies at 500, 320.
 */
export const metresPerUnit = 1.6;
export const boardCentre: Point = [500, 320];
export const townCentre: LonLat = [41.35, 57.62];
export const townName: BilingualText = { ru: 'Тихореченск', en: 'Tikhorechensk' };
export const seed = 20_260_527;

export interface PlannedRoad {
  readonly ref: string;
  readonly name: BilingualText;
  readonly kind: 'main' | 'street';
  readonly width: number;
  readonly line: readonly Point[];
  /** Bus and trolleybus numbers that run along it. */
  readonly routes?: readonly string[];
}

const road = (ref: string, ru: string, en: string, more: Omit<PlannedRoad, 'ref' | 'name'>): PlannedRoad => ({
  ref,
  name: { ru, en },
  ...more,
});

export const river = curve(
  'M-560,190 C-420,250 -200,285 -40,262 C90,250 200,318 340,352 C480,386 590,338 700,420 C810,502 850,552 1040,588 C1180,614 1330,640 1580,560',
);
export const riverHalfWidth = 24;

export const roads: readonly PlannedRoad[] = [
  road('r-vokzalnoe', 'Вокзальное шоссе', 'Vokzalnoye Highway', {
    kind: 'main',
    width: 9,
    routes: ['1', '5'],
    line: curve(
      'M-560,60 C-400,130 -200,120 -20,96 C160,70 320,118 520,108 C720,98 820,80 1020,130 C1200,176 1350,150 1560,190',
    ),
  }),
  road('r-mira', 'проспект Мира', 'Mira Avenue', {
    kind: 'main',
    width: 8,
    routes: ['2'],
    line: curve('M492,-260 C500,-180 498,-80 500,-20 C506,80 496,160 500,218 C502,262 504,300 505,322'),
  }),
  road('r-zavodskaya', 'Заводская улица', 'Zavodskaya Street', {
    kind: 'main',
    width: 7,
    routes: ['3'],
    line: curve(
      'M322,-260 C326,-160 328,-80 330,-20 C332,120 333,250 334,350 C338,430 352,520 362,660 C368,760 372,820 380,900',
    ),
  }),
  road('r-fabrichnaya', 'Фабричная улица', 'Fabrichnaya Street', {
    kind: 'main',
    width: 7,
    routes: ['2', '7'],
    line: curve('M500,218 C544,230 588,242 632,254 C760,257 890,260 1020,262 C1180,266 1360,300 1560,330'),
  }),
  road('r-melnichnaya', 'Мельничная улица', 'Melnichnaya Street', {
    kind: 'main',
    width: 7,
    routes: ['7'],
    line: curve('M622,254 C626,330 640,360 652,392 C668,450 690,560 700,660 C708,760 712,820 716,900'),
  }),
  road('r-zarechnaya', 'Заречная улица', 'Zarechnaya Street', {
    kind: 'street',
    width: 6,
    routes: ['3', '6'],
    line: curve(
      'M-560,560 C-380,540 -160,520 -20,470 C160,400 300,400 420,420 C540,440 600,470 672,470 C760,520 860,640 1020,640 C1200,700 1380,720 1560,740',
    ),
  }),
  road('r-polevaya', 'Полевая улица', 'Polevaya Street', {
    kind: 'street',
    width: 6,
    routes: ['5'],
    line: curve('M734,-260 C738,-160 740,-80 742,-20 C752,120 768,300 790,460'),
  }),
  road('r-pristanskaya', 'Пристанская улица', 'Pristanskaya Street', {
    kind: 'street',
    width: 6,
    line: curve(
      'M20,-260 C28,-160 34,-80 40,-20 C60,100 80,180 92,250 C92,330 70,400 60,470 C52,620 60,760 70,900',
    ),
  }),
  road('r-vostochnaya', 'Восточное шоссе', 'Vostochnoye Highway', {
    kind: 'main',
    width: 8,
    routes: ['1'],
    line: curve(
      'M1240,-260 C1225,-120 1215,20 1210,150 C1200,320 1150,470 1130,610 C1115,720 1110,820 1100,900',
    ),
  }),
  road('r-sadovaya', 'Большая Садовая улица', 'Bolshaya Sadovaya Street', {
    kind: 'street',
    width: 6,
    routes: ['6'],
    line: curve(
      'M-560,-90 C-300,-130 -80,-120 40,-130 C300,-150 560,-150 740,-150 C920,-150 1080,-120 1230,-110',
    ),
  }),
];

/** Runs north of the town; the station stands where Zavodskaya meets it. */
export const railway = curve(
  'M-560,30 C-340,40 -160,40 -20,22 C160,10 330,34 520,20 C710,6 880,6 1020,40 C1180,78 1380,60 1560,90',
);

export interface PlannedArea {
  readonly ref: string;
  readonly name: BilingualText;
  readonly outline: readonly Point[];
}
const area = (ref: string, ru: string, en: string, outline: string): PlannedArea => ({
  ref,
  name: { ru, en },
  outline: outlineOf(outline),
});

export const parks: readonly PlannedArea[] = [
  area('p-zarechny', 'парк «Заречный»', 'Zarechny Park', '70,420 262,404 282,560 96,584'),
  area('p-yarmarka', 'Ярмарочное поле', 'Fairground', '806,300 960,320 950,420 800,396'),
  area('p-lokomotiv', 'стадион «Локомотив»', 'Lokomotiv Stadium', '204,44 290,40 294,84 208,90'),
  area(
    'p-yuzhny',
    'Южный лесопарк',
    'Southern Forest Park',
    '780,650 820,590 960,596 1050,650 1040,780 900,830 790,760',
  ),
  area('p-pitomnik', 'сквер Садоводов', 'Gardeners’ Garden', '-220,60 -150,52 -144,112 -214,118'),
  area('p-berezovy', 'Берёзовая роща', 'Birch Grove', '1260,200 1440,216 1420,290 1270,276'),
  area('p-ostrov', 'парк Победы', 'Victory Park', '560,640 680,650 684,740 570,730'),
];

export const plazas: readonly PlannedArea[] = [
  area('q-sobornaya', 'Соборная площадь', 'Cathedral Square', '452,196 548,188 554,238 458,246'),
  area('q-teatralnaya', 'Театральная площадь', 'Theatre Square', '598,232 660,228 664,276 602,280'),
  area('q-vokzalnaya', 'Привокзальная площадь', 'Station Square', '336,30 392,34 390,58 334,54'),
  area('q-rynochnaya', 'Рыночная площадь', 'Market Square', '96,128 140,120 146,152 102,160'),
  area('q-yubileynaya', 'Юбилейная площадь', 'Jubilee Square', '410,560 462,556 466,606 414,610'),
];

export interface PlannedDistrict extends PlannedArea {
  /** Direction of the rows of blocks, degrees clockwise on paper. */
  readonly angle: number;
  readonly block: readonly [length: number, depth: number];
  readonly lane: number;
}
const district = (
  planned: PlannedArea,
  angle: number,
  block: readonly [number, number],
  lane = 7,
): PlannedDistrict => ({ ...planned, angle, block, lane });

export const districts: readonly PlannedDistrict[] = [
  district(
    area('d-pristan', 'Пристань', 'Pristan', '-300,50 324,50 326,330 200,300 60,240 -300,250'),
    -11,
    [58, 37],
  ),
  district(
    area('d-sobornyj', 'Соборный', 'Cathedral Quarter', '338,40 746,40 780,420 700,400 560,330 338,330'),
    5,
    [45, 29],
  ),
  district(
    area('d-fabrika', 'Фабричный', 'Factory Quarter', '752,50 1204,60 1130,560 1020,560 800,470'),
    24,
    [89, 55],
  ),
  district(
    area('d-zarechye', 'Заречье', 'Zarechye', '-260,300 60,290 330,380 680,440 690,780 -260,780'),
    -5,
    [51, 31],
  ),
  district(area('d-yuzhny', 'Южный', 'Southern Quarter', '690,460 1120,600 1090,790 710,790'), 22, [65, 43]),
  district(
    area(
      'd-vostochny',
      'Восточный',
      'Eastern Quarter',
      '1222,-190 1440,-110 1500,60 1460,260 1490,470 1420,560 1140,560',
    ),
    12,
    [68, 44],
  ),
  district(
    area('d-ozerny', 'Озёрный', 'Lakeside Quarter', '1110,650 1440,650 1310,760 1110,846 1086,846'),
    -9,
    [60, 38],
  ),
  district(
    area('d-vokzalny', 'Вокзальный', 'Station Quarter', '-300,-200 1210,-200 1210,0 -300,0'),
    4,
    [64, 40],
  ),
];

/** Outline of the municipality, on paper, clockwise. */
export const boundary: readonly Point[] = outlineOf(
  '-520,-140 -380,-236 -120,-250 180,-228 460,-252 760,-236 1020,-250 1290,-214 1470,-120 1540,60 1500,260 1548,470 1480,640 1330,772 1110,858 860,872 600,850 330,872 40,852 -230,866 -420,770 -520,610 -480,420 -540,190',
);

export interface PlannedZone extends PlannedArea {
  readonly layer: 'prohibited-place' | 'heritage-zone' | 'utility-zone';
  readonly kind: string;
}
const zone = (planned: PlannedArea, layer: PlannedZone['layer'], kind: string): PlannedZone => ({
  ...planned,
  layer,
  kind,
});

/** Zones that checks ask about. Kinds of prohibited places follow 54-ФЗ ст. 8 ч. 2. */
export const zones: readonly PlannedZone[] = [
  zone(
    area(
      'z-sud',
      'Тихореченский городской суд',
      'Tikhorechensk Town Court',
      '566,156 600,153 603,184 569,187',
    ),
    'prohibited-place',
    'court',
  ),
  zone(
    area('z-sizo', 'Следственный изолятор', 'Remand prison', '1050,180 1110,186 1106,226 1046,220'),
    'prohibited-place',
    'detention',
  ),
  zone(
    area(
      'z-kotelnaya',
      'Газовая котельная № 2, опасный производственный объект',
      'Gas boiler house No. 2, a hazardous facility',
      '860,176 906,180 902,214 856,210',
    ),
    'prohibited-place',
    'hazardous-facility',
  ),
  zone(
    area(
      'z-neftebaza',
      'Нефтебаза, опасный производственный объект',
      'Oil depot, a hazardous facility',
      '-440,60 -370,66 -376,126 -446,120',
    ),
    'prohibited-place',
    'hazardous-facility',
  ),
  zone(
    area('z-bolnitsa', 'Городская больница № 1', 'Town Hospital No. 1', '-64,556 -10,552 -6,606 -60,610'),
    'prohibited-place',
    'hospital',
  ),
  zone(
    area('z-shkola', 'Школа № 5', 'School No. 5', '196,612 244,608 247,648 199,652'),
    'prohibited-place',
    'school',
  ),
  zone(
    area('z-adm', 'Администрация города', 'Town Administration', '514,168 550,165 551,184 515,187'),
    'prohibited-place',
    'authority',
  ),
  zone(
    area(
      'h-sobor',
      'Ансамбль Соборной площади',
      'Ensemble of Cathedral Square',
      '440,184 560,174 568,246 448,258',
    ),
    'heritage-zone',
    'ensemble',
  ),
  zone(
    area(
      'h-teatr',
      'Здание городского театра, 1898 год',
      'Town theatre, 1898',
      '664,232 690,230 693,262 667,264',
    ),
    'heritage-zone',
    'monument',
  ),
  zone(
    area(
      'h-melnica',
      'Старая мельница Ерофеевых, 1911 год',
      'Old Yerofeyev Mill, 1911',
      '662,330 700,338 694,372 656,362',
    ),
    'heritage-zone',
    'monument',
  ),
  zone(
    area('h-torgovye', 'Торговые ряды', 'Trading Rows', '90,116 152,104 160,164 98,174'),
    'heritage-zone',
    'ensemble',
  ),
  zone(
    area(
      'u-lep',
      'ЛЭП 110 кВ «Тихореченск – Восточная»',
      '110 kV power line Tikhorechensk – Vostochnaya',
      '1020,-240 1034,-240 1044,300 1046,560 1074,850 1060,850 1033,560 1032,300',
    ),
    'utility-zone',
    'power-line',
  ),
  zone(
    area(
      'u-gaz',
      'Газопровод высокого давления',
      'High-pressure gas main',
      '-300,640 -296,628 100,604 420,640 740,610 742,622 420,652 100,616',
    ),
    'utility-zone',
    'pipeline',
  ),
  zone(
    area('u-teplo', 'Тепломагистраль № 3', 'Heat main No. 3', '380,262 384,258 484,268 484,273'),
    'utility-zone',
    'heat-main',
  ),
];
