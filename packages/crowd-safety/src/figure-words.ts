import type { BilingualText } from '@veche/kernel';
import type { Figure } from './figure.ts';

const word = (ru: string, en: string): BilingualText => ({ ru, en });

/** Formulas as the calculators write them, in words; N is the people at one time. */
const formulas: Readonly<Record<string, BilingualText>> = {
  'Σ (area − infra − noView) × density; seated: seats': word(
    'сумма по зонам: (площадь − занято − без обзора) × плотность; сидячая зона – число мест',
    'sum over zones: (area − occupied − without a view) × density; a seated zone counts its seats',
  ),
  'usable width × flow × minutes': word(
    'полезная ширина выходов × поток × минуты',
    'usable width of the exits × flow × minutes',
  ),
  'venue passport': word('по паспорту площадки', 'by the passport of the venue'),
  'people / (usable width × flow)': word(
    'люди / (полезная ширина выходов × поток)',
    'people / (usable width of the exits × flow)',
  ),
  'Σ gates × rate × hours': word(
    'входы × пропуск в час × часы впуска',
    'gates × people an hour × hours of entry',
  ),
  'max(2, ⌈N / k⌉) + exits and gates + ⌈children / 50⌉': word(
    'не меньше 2: люди / на одного распорядителя + выходы и входы + дети без родителей / 50',
    'at least 2: people / per steward + exits and gates + unaccompanied children / 50',
  ),
  'N ≤ 100: ⌈N / 10⌉; else min(50, ⌈N / 30⌉ + 2 × venues)': word(
    'до 100 человек – люди / 10; больше – люди / 30 + 2 на площадку, но не больше 50',
    'up to 100 people: people / 10; above: people / 30 + 2 per venue, 50 at most',
  ),
  'N < 1000: 0; else max(2, ⌈N / 250⌉)': word(
    'до 1 000 человек – 0; больше – люди / 250, не меньше 2',
    'below 1,000 people: 0; above: people / 250, at least 2',
  ),
  'N < 50: 0; else ⌈N / 250⌉': word(
    'до 50 человек – 0; больше – люди / 250',
    'below 50 people: 0; above: people / 250',
  ),
  'max(⌈0.3 × stewards⌉, 2 × screened gates + 4 at the front barrier)': word(
    'больше из двух: 0,3 × распорядители или 2 на вход с досмотром + 4 у барьера сцены',
    'the greater of 0.3 × stewards and 2 per screened gate + 4 at the front barrier',
  ),
  'table by score': word('по таблице для набранных баллов', 'from the table for the score'),
  'teams with a doctor + teams without': word(
    'бригады с врачом + бригады без врача',
    'teams with a doctor + teams without',
  ),
  'N ≤ 3000: max(2, ⌈2N / 1000⌉); else 6 + ⌈(N − 3000) / 1000⌉': word(
    'до 3 000 человек – 2 на тысячу, не меньше 2; больше – 6 и ещё один на каждую следующую тысячу',
    'up to 3,000 people: 2 per thousand, at least 2; above: 6 and one for each further thousand',
  ),
  'N / 1000 × 0.992 × min(4, √Π RR)': word(
    'люди / 1 000 × 0,992 × поправка на условия, не больше 4',
    'people / 1,000 × 0.992 × a factor of the conditions, 4 at most',
  ),
  '⌈N / 5000⌉': word('люди / 5 000, вверх до целого', 'people / 5,000, rounded up'),
  '⌈N / 3000⌉': word('люди / 3 000, вверх до целого', 'people / 3,000, rounded up'),
  '⌈people / people per unit⌉': word(
    'люди / на одно место, вверх до целого',
    'people / per unit, rounded up',
  ),
  'N × hours × litres': word(
    'люди × часы × литры на человека в час',
    'people × hours × litres a person an hour',
  ),
};

/** Names of the inputs. One that is not here is a name already: that of a zone. */
const inputs: Readonly<Record<string, BilingualText>> = {
  usableWidthM: word('полезная ширина, м', 'usable width, m'),
  flowPerMetreMinute: word('поток, человек на метр в минуту', 'flow, people a metre a minute'),
  minutes: word('минуты', 'minutes'),
  surface: word('путь', 'way'),
  alcohol: word('алкоголь', 'alcohol'),
  risk: word('риск', 'risk'),
  people: word('люди', 'people'),
  normMinutes: word('норма, минуты', 'norm, minutes'),
  perHour: word('пропуск в час', 'people an hour'),
  ingressHours: word('часы впуска', 'hours of entry'),
  exitsAndGates: word('выходы и входы', 'exits and gates'),
  unaccompaniedChildren: word('дети без родителей', 'unaccompanied children'),
  peoplePerSteward: word('людей на распорядителя', 'people per steward'),
  venues: word('площадки', 'venues'),
  isOutdoor: word('на улице', 'outdoors'),
  stewards: word('распорядители', 'stewards'),
  screenedGates: word('входы с досмотром', 'screened gates'),
  hasFrontBarrier: word('барьер у сцены', 'front barrier'),
  score: word('баллы', 'score'),
  teamsWithDoctor: word('бригады с врачом', 'teams with a doctor'),
  teamsWithoutDoctor: word('бригады без врача', 'teams without a doctor'),
  multiplier: word('поправка', 'factor'),
  isUnbounded: word('вход не ограничен', 'entry is not limited'),
  hasFreeWater: word('бесплатная вода', 'free water'),
  hasClimateControl: word('кондиционеры', 'climate control'),
  heatIndexRise: word('прибавка жары', 'rise of the heat index'),
  heatIndex: word('жара', 'heat index'),
  peoplePerUnit: word('людей на одно место', 'people per unit'),
  regime: word('режим', 'regime'),
  hours: word('часы', 'hours'),
  litresPerHour: word('литры на человека в час', 'litres a person an hour'),
};

const values: Readonly<Record<string, BilingualText>> = {
  true: word('да', 'yes'),
  false: word('нет', 'no'),
  level: word('ровный', 'level'),
  stepped: word('по ступеням', 'stepped'),
  LOW: word('низкий', 'low'),
  MEDIUM: word('средний', 'medium'),
  HIGH: word('высокий', 'high'),
  VERY_HIGH: word('очень высокий', 'very high'),
  'under-6-hours': word('меньше 6 часов', 'under 6 hours'),
  'long-dry': word('6 часов и дольше, без алкоголя', '6 hours or longer, without alcohol'),
  'long-with-alcohol': word('6 часов и дольше, с алкоголем', '6 hours or longer, with alcohol'),
};

const numberIn = (value: number, locale: string): string =>
  value.toLocaleString(locale, { maximumFractionDigits: 2 });

function valueInWords(value: Figure['inputs'][string]): BilingualText {
  if (typeof value === 'number') return word(numberIn(value, 'ru-RU'), numberIn(value, 'en-GB'));
  const text = String(value);
  return values[text] ?? word(text, text);
}

/** How a figure was made, for people: the formula itself where no words were found for it. */
export const formulaInWords = ({ formula }: Pick<Figure, 'formula'>): BilingualText =>
  formulas[formula] ?? word(formula, formula);

/** What a figure was made from, for people. */
export const inputsInWords = (
  figure: Pick<Figure, 'inputs'>,
): readonly { readonly name: BilingualText; readonly value: BilingualText }[] =>
  Object.entries(figure.inputs).map(([name, value]) => ({
    name: inputs[name] ?? word(name, name),
    value: valueInWords(value),
  }));
