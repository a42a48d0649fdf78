import { outlineOf } from './curve.ts';
import type { PlannedArea } from './plan.ts';

const building = (ref: string, ru: string, en: string, outline: string): PlannedArea => ({
  ref,
  name: { ru, en },
  outline: outlineOf(outline),
});

/** Public buildings everybody knows; they stand free of the blocks. */
export const landmarks: readonly PlannedArea[] = [
  building('b-sobor', 'Троицкий собор', 'Trinity Cathedral', '460,204 480,202 482,226 462,228'),
  building('b-teatr', 'Городской театр', 'Town Theatre', '668,236 688,234 690,258 670,260'),
  building('b-adm', 'Администрация города', 'Town Administration', '518,171 546,169 547,180 519,182'),
  building('b-sud', 'Городской суд', 'Town Court', '572,160 596,158 598,178 574,180'),
  building('b-rechvokzal', 'Речной вокзал', 'River Station', '372,303 396,306 395,315 371,312'),
  building('b-vokzal', 'Вокзал', 'Railway Station', '342,33 386,36 386,42 342,39'),
  building('b-dk', 'Дом культуры', 'House of Culture', '290,446 322,443 324,466 292,469'),
  building(
    'b-expo1',
    'Экспоцентр, павильон 1',
    'Expo Centre, Pavilion 1',
    '980,290 1030,296 1026,330 976,324',
  ),
  building(
    'b-expo2',
    'Экспоцентр, павильон 2',
    'Expo Centre, Pavilion 2',
    '976,338 1026,344 1022,378 972,372',
  ),
  building('b-led', 'Ледовый дворец', 'Ice Palace', '480,646 540,642 543,682 483,686'),
  building('b-bolnitsa', 'Больница № 1', 'Hospital No. 1', '-54,564 -20,561 -18,598 -52,601'),
  building('b-shkola', 'Школа № 5', 'School No. 5', '206,620 236,618 238,640 208,642'),
  building('b-mukomol', 'Старая мельница', 'Old Mill', '668,338 692,344 688,364 664,358'),
];
