import type { AssessedClass } from './event-class.ts';
import { figure, nonNegative, type Figure } from './figure.ts';
import { cite, generalKnowledge } from './source.ts';

/**
 * Points of HSG195, the Event Safety Guide. The Purple Guide, which superseded it, says that no single table replaces a risk assessment:
 * show the score as indicative. The guide's rows for demonstrations are left out on purpose.
 */
const nature = {
  classical: 2,
  exhibition: 3,
  'pop-rock': 5,
  dance: 8,
  'county-show': 2,
  marine: 3,
  motorcycle: 3,
  aviation: 3,
  'motor-sport': 4,
  'state-occasion': 2,
  'vip-summit': 3,
  'music-festival': 3,
  'bonfire-pyro': 4,
  'new-year': 7,
} as const;

const venue = {
  indoor: 1,
  stadium: 2,
  'outdoor-confined': 2,
  'outdoor-other': 3,
  streets: 4,
  'temporary-structures': 4,
  'overnight-camping': 5,
} as const;

const seating = { seated: 1, mixed: 2, standing: 3 } as const;

const audience = {
  'family-mix': 2,
  'mix-without-families': 3,
  'young-adults': 3,
  'children-teens': 4,
  elderly: 4,
  'rival-factions': 5,
} as const;

const history = { low: -1, medium: 1, high: 2, first: 3 } as const;
const season = { indoor: 0, summer: 2, autumn: 1, winter: 2, spring: 1 } as const;
const careProfile = { 'choice-of-hospitals': 1, large: 2, small: 3 } as const;

const expectedNumber: readonly (readonly [below: number, points: number])[] = [
  [1000, 1],
  [3000, 2],
  [5000, 8],
  [10_000, 12],
  [20_000, 16],
  [30_000, 20],
  [40_000, 24],
  [60_000, 28],
  [80_000, 34],
  [100_000, 42],
  [200_000, 50],
  [300_000, 58],
];

export interface MedicalScoreInput {
  readonly eventClass: AssessedClass;
  readonly nature: keyof typeof nature;
  readonly venue: keyof typeof venue;
  readonly seating: keyof typeof seating;
  readonly audience: keyof typeof audience;
  /** Share of casualties at earlier events: low under 1 %, medium to 2 %, high above; or the first event. */
  readonly history: keyof typeof history;
  readonly expected: number;
  readonly queueHours: number;
  readonly season: keyof typeof season;
  readonly minutesToHospital: number;
  readonly careProfile: keyof typeof careProfile;
  /** Carnival, helicopters, motor sport, parachutes, street theatre … */
  readonly extraHazards: number;
  /** Suturing, X-ray, minor surgery, plastering, psychiatric or GP services on site. */
  readonly siteFacilities: number;
}

export interface MedicalScore {
  readonly score: Figure;
  /** Points by the letter of the table's factor. */
  readonly points: Readonly<
    Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L', number>
  >;
}

/** The medical score of an event with its twelve factors. */
export function medicalScore(input: MedicalScoreInput): MedicalScore {
  const expected = nonNegative(input.expected, 'expected');
  const points = {
    A: nature[input.nature],
    B: venue[input.venue],
    C: seating[input.seating],
    D: audience[input.audience],
    E: history[input.history],
    F: expectedNumber.find(([below]) => expected < below)?.[1] ?? 58,
    G: queuePoints(nonNegative(input.queueHours, 'queueHours')),
    H: season[input.season],
    I: nonNegative(input.minutesToHospital, 'minutesToHospital') > 30 ? 2 : 0,
    J: careProfile[input.careProfile],
    K: nonNegative(input.extraHazards, 'extraHazards'),
    L: 0 - 2 * nonNegative(input.siteFacilities, 'siteFacilities'),
  };
  const score = figure({
    code: 'medical-score',
    value: Object.values(points).reduce((sum, point) => sum + point, 0),
    unit: 'points',
    formula: 'A + B + … + L',
    inputs: { ...points },
    sources: [cite('S49'), generalKnowledge],
    ...(expected >= 300_000 ? { isBeyondTable: true } : {}),
  });
  return { score, points };
}

function queuePoints(hours: number): number {
  if (hours > 12) return 3;
  return hours > 4 ? 2 : 1;
}
