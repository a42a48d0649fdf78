import { figure, nonNegative, wholeUp, type Figure } from './figure.ts';
import { cite, productDefault } from './source.ts';

/** Conditions that raise how many people ask for help. Alcohol is not among them: it was not significant in the study. */
export interface PatientConditions {
  readonly isOutdoor: boolean;
  /** People come and go freely, without a fence. */
  readonly isUnbounded: boolean;
  readonly hasFreeWater: boolean;
  readonly hasClimateControl: boolean;
  /** Degrees of heat index above what is usual for the place; 0 when not above. */
  readonly heatIndexRise: number;
}

const presentationsPerThousand = 0.992;
const transportsPerThousand = 0.027;
const locohDonouPerThousand = 0.73;

/** Combined rate ratios overlap, so their root is taken, and never more than fourfold. */
const mostMultiplied = 4;

export interface ExpectedPatients {
  readonly patients: Figure;
  readonly transports: Figure;
}

/** How many people will ask for help and how many go to hospital: Arbon's rates, raised by the conditions of Locoh-Donou. */
export function expectedPatients(people: number, conditions: PatientConditions): ExpectedPatients {
  const n = nonNegative(people, 'people');
  const multiplier = Math.min(mostMultiplied, Math.sqrt(rateRatio(conditions)));
  const patients = (n / 1000) * presentationsPerThousand * multiplier;
  const transports = (n * transportsPerThousand) / 1000;
  return {
    patients: figure({
      code: 'expected-patients',
      value: patients,
      unit: 'patients',
      formula: 'N / 1000 × 0.992 × min(4, √Π RR)',
      inputs: { people: n, multiplier, ...conditions },
      sources: [cite('S50'), cite('S51'), productDefault],
      range: { low: patients / 2, high: patients * 2 },
    }),
    transports: figure({
      code: 'expected-transports',
      value: n >= 5000 ? Math.max(1, transports) : transports,
      unit: 'patients',
      formula: 'N × 0.027 / 1000, at least 1 from 5000',
      inputs: { people: n },
      sources: [cite('S50'), productDefault],
    }),
  };
}

/** The plain base rate of Locoh-Donou, for comparison. */
export function locohDonouPatients(people: number): Figure {
  return figure({
    code: 'expected-patients',
    value: (nonNegative(people, 'people') / 1000) * locohDonouPerThousand,
    unit: 'patients',
    formula: 'N / 1000 × 0.73',
    inputs: { people },
    sources: [cite('S51')],
  });
}

/** Mean contacts found by Hartman for events that its five factors call minor, intermediate or major. */
export function hartmanContacts(level: 'minor' | 'intermediate' | 'major'): Figure {
  const contacts = { minor: 2.3, intermediate: 6.3, major: 71 } as const;
  return figure({
    code: 'expected-patients',
    value: contacts[level],
    unit: 'patients',
    formula: 'mean of the level',
    inputs: { level },
    sources: [cite('S52')],
  });
}

/** Defibrillators: one for every 5,000 people. */
export function defibrillators(people: number): Figure {
  return figure({
    code: 'defibrillators',
    value: wholeUp(nonNegative(people, 'people') / 5000),
    unit: 'pieces',
    formula: '⌈N / 5000⌉',
    inputs: { people },
    sources: [productDefault],
  });
}

function rateRatio(conditions: PatientConditions): number {
  const { isOutdoor, isUnbounded, hasFreeWater, hasClimateControl, heatIndexRise } = conditions;
  return (
    (isOutdoor ? 3 : 1) *
    (isUnbounded ? 2.84 : 1) *
    (hasFreeWater ? 1 : 1.71) *
    (hasClimateControl ? 1 : 3.03) *
    1.21 ** (nonNegative(heatIndexRise, 'heatIndexRise') / 10)
  );
}
