import { figure, nonNegative, wholeUp, type Figure, type FigureCode } from './figure.ts';
import { cite, productDefault, type Source } from './source.ts';

/** People to one unit. */
interface ToiletNorm {
  readonly women: number;
  readonly men: number;
  readonly urinals: number;
  readonly accessible: number;
}

const norms = {
  'under-6-hours': { women: 100, men: 500, urinals: 150, accessible: 50 },
  'long-dry': { women: 85, men: 425, urinals: 125, accessible: 45 },
  'long-with-alcohol': { women: 75, men: 400, urinals: 100, accessible: 40 },
  campsite: { women: 75, men: 150, urinals: 250, accessible: 40 },
} as const satisfies Record<string, ToiletNorm>;

export interface ToiletInput {
  readonly people: number;
  /** 0 … 1; half when not known. */
  readonly womenShare?: number;
  readonly openHours: number;
  readonly hasAlcoholAndFood: boolean;
  readonly isCampsite?: boolean;
  readonly wheelchairUsers: number;
}

export interface Toilets {
  readonly women: Figure;
  readonly men: Figure;
  readonly urinals: Figure;
  readonly accessible: Figure;
  readonly handBasins: Figure;
}

/** Toilets by the Purple Guide; no Russian norm for events was found. @throws RangeError when the share of women is not 0 … 1. */
export function toiletsRequired(input: ToiletInput): Toilets {
  const { womenShare = 0.5 } = input;
  if (!(womenShare >= 0 && womenShare <= 1))
    throw new RangeError(`The share of women is 0 … 1, not ${womenShare}`);
  const regime = regimeOf(input);
  const norm = norms[regime];
  const women = nonNegative(input.people, 'people') * womenShare;
  const men = input.people - women;
  const unit = (code: FigureCode, people: number, per: number, source: Source): Figure =>
    figure({
      code,
      value: wholeUp(people / per),
      unit: 'pieces',
      formula: '⌈people / people per unit⌉',
      inputs: { people, peoplePerUnit: per, regime },
      sources: [source],
    });
  const forWomen = unit('toilets-women', women, norm.women, cite('S45'));
  const forMen = unit('toilets-men', men, norm.men, cite('S45'));
  const urinals = unit('urinals', men, norm.urinals, cite('S45'));
  const accessible = unit(
    'toilets-accessible',
    nonNegative(input.wheelchairUsers, 'wheelchairUsers'),
    norm.accessible,
    cite('S45b'),
  );
  const atLeastOne = {
    ...accessible,
    value: Math.max(1, accessible.value),
    sources: [cite('S45b'), productDefault],
  };
  const units = forWomen.value + forMen.value + urinals.value + atLeastOne.value;
  return { women: forWomen, men: forMen, urinals, accessible: atLeastOne, handBasins: handBasins(units) };
}

function regimeOf(input: ToiletInput): keyof typeof norms {
  if (input.isCampsite === true) return 'campsite';
  if (nonNegative(input.openHours, 'openHours') < 6) return 'under-6-hours';
  return input.hasAlcoholAndFood ? 'long-with-alcohol' : 'long-dry';
}

function handBasins(units: number): Figure {
  return figure({
    code: 'hand-basins',
    value: wholeUp(units / 10),
    unit: 'pieces',
    formula: '⌈units / 10⌉, better ⌈units / 5⌉',
    inputs: { units },
    sources: [cite('S45d')],
    range: { low: wholeUp(units / 10), high: wholeUp(units / 5) },
  });
}
