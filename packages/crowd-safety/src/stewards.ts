import { figure, nonNegative, wholeUp, type Figure } from './figure.ts';
import type { RiskBand } from './risk-band.ts';
import { cite, productDefault } from './source.ts';

const peoplePerSteward: Readonly<Record<RiskBand, number>> = {
  LOW: 250,
  MEDIUM: 150,
  HIGH: 100,
  VERY_HIGH: 75,
};

export interface StewardInput {
  readonly people: number;
  readonly risk: RiskBand;
  /** Exits and gates that must be manned. */
  readonly exitsAndGates: number;
  readonly unaccompaniedChildren: number;
}

/** Stewards the product asks for: by people and risk, one more at every exit and gate, one more per fifty children alone. */
export function stewardsRequired(input: StewardInput): Figure {
  const perSteward = peoplePerSteward[input.risk];
  const byPeople = Math.max(2, wholeUp(nonNegative(input.people, 'people') / perSteward));
  const children = wholeUp(nonNegative(input.unaccompaniedChildren, 'unaccompaniedChildren') / 50);
  return figure({
    code: 'stewards',
    value: byPeople + nonNegative(input.exitsAndGates, 'exitsAndGates') + children,
    unit: 'people',
    formula: 'max(2, ⌈N / k⌉) + exits and gates + ⌈children / 50⌉',
    inputs: { ...input, peoplePerSteward: perSteward },
    sources: [productDefault],
  });
}

/** Stewards for small and middle events by Dover council; for comparison, it says nothing above fifty. */
export function stewardsByDover(people: number, venues: number): Figure {
  const n = nonNegative(people, 'people');
  const value = n <= 100 ? Math.max(venues, wholeUp(n / 10)) : Math.min(50, wholeUp(n / 30) + 2 * venues);
  return figure({
    code: 'stewards',
    value,
    unit: 'people',
    formula: 'N ≤ 100: ⌈N / 10⌉; else min(50, ⌈N / 30⌉ + 2 × venues)',
    inputs: { people: n, venues: nonNegative(venues, 'venues') },
    sources: [cite('S56')],
  });
}

/** Crowd managers of the American codes: one per 250 from 50 people; outdoors none below 1,000, then at least two. */
export function crowdManagers(people: number, isOutdoor: boolean): Figure {
  const n = nonNegative(people, 'people');
  const indoor = n < 50 ? 0 : wholeUp(n / 250);
  const outdoor = n < 1000 ? 0 : Math.max(2, wholeUp(n / 250));
  return figure({
    code: 'crowd-managers',
    value: isOutdoor ? outdoor : indoor,
    unit: 'people',
    formula: isOutdoor ? 'N < 1000: 0; else max(2, ⌈N / 250⌉)' : 'N < 50: 0; else ⌈N / 250⌉',
    inputs: { people: n, isOutdoor },
    sources: isOutdoor ? [cite('S43')] : [cite('S42')],
  });
}

/** Licensed guards: three to ten stewards, at least two at each gate with screening and four at a front barrier. */
export function guardsRequired(stewards: Figure, screenedGates: number, hasFrontBarrier: boolean): Figure {
  const posts = 2 * nonNegative(screenedGates, 'screenedGates') + (hasFrontBarrier ? 4 : 0);
  return figure({
    code: 'guards',
    value: Math.max(wholeUp(stewards.value * 0.3), posts),
    unit: 'people',
    formula: 'max(⌈0.3 × stewards⌉, 2 × screened gates + 4 at the front barrier)',
    inputs: { stewards: stewards.value, screenedGates, hasFrontBarrier },
    sources: [productDefault],
  });
}

/** A planning hint and no norm: the real number is set by the police's own plan. */
export function policeHint(people: number, risk: RiskBand): Figure {
  const n = nonNegative(people, 'people');
  const per: Readonly<Record<RiskBand, number>> = { LOW: 0, MEDIUM: 1000, HIGH: 400, VERY_HIGH: 400 };
  return figure({
    code: 'police-hint',
    value: per[risk] === 0 ? 0 : wholeUp(n / per[risk]),
    unit: 'people',
    formula: 'LOW: 0; MEDIUM: ⌈N / 1000⌉; HIGH: ⌈N / 400⌉',
    inputs: { people: n, risk },
    sources: [productDefault],
  });
}
