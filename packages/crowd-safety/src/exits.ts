import { figure, nonNegative, wholeDown, wholeUp, type Figure } from './figure.ts';
import type { RiskBand } from './risk-band.ts';
import { cite, generalKnowledge, type Source } from './source.ts';

export interface Exit {
  readonly widthM: number;
}

/** The surface on the way out. */
export type ExitSurface = 'level' | 'stepped' | 'open-field';

/** How people leave: the surface, and whether alcohol slows them. */
export interface EgressConditions {
  readonly surface: ExitSurface;
  readonly alcohol: boolean;
  readonly risk: RiskBand;
}

/** People per metre of width per minute. */
export function flowRate(
  surface: ExitSurface,
  alcohol: boolean,
): { readonly value: number; readonly source: Source } {
  switch (surface) {
    case 'level':
      return { value: alcohol ? 72 : 82, source: cite('S38') };
    case 'stepped':
      return { value: alcohol ? 56 : 66, source: cite('S38') };
    case 'open-field':
      return { value: 109, source: cite('S39') };
  }
}

/**
 * Minutes within which all must be out. The sources know three levels of risk and, for an open field, 5 to 10 minutes at normal risk: the
 * fourth level and the 8 minutes in that span are chosen by this product.
 */
export function evacuationNormMinutes(
  surface: ExitSurface,
  risk: RiskBand,
): { readonly value: number; readonly source: Source } {
  const isOpen = surface === 'open-field';
  const minutes = isOpen
    ? ({ LOW: 10, MEDIUM: 8, HIGH: 5, VERY_HIGH: 5 } as const)
    : ({ LOW: 10, MEDIUM: 8, HIGH: 6, VERY_HIGH: 6 } as const);
  const isChosen = risk === 'VERY_HIGH' || (isOpen && risk === 'MEDIUM');
  return { value: minutes[risk], source: cite(isOpen ? 'S39' : 'S38', isChosen ? 'D' : 'V') };
}

/** Width that is left when the widest exit is blocked. */
export function usableWidthM(exits: readonly Exit[]): number {
  const widths = exits.map((exit) => nonNegative(exit.widthM, 'widthM'));
  return widths.reduce((sum, width) => sum + width, 0) - Math.max(0, ...widths);
}

/** How many people leave in time through a width that stays open. */
export function widthCapacity(usableM: number, conditions: EgressConditions): Figure {
  const flow = flowRate(conditions.surface, conditions.alcohol);
  const norm = evacuationNormMinutes(conditions.surface, conditions.risk);
  return figure({
    code: 'exit-capacity',
    value: wholeDown(nonNegative(usableM, 'usableWidthM') * flow.value * norm.value),
    unit: 'people',
    formula: 'usable width × flow × minutes',
    inputs: { usableWidthM: usableM, flowPerMetreMinute: flow.value, minutes: norm.value, ...conditions },
    sources: distinct(flow.source, norm.source),
  });
}

/** How many people leave in time through the exits when the widest is blocked. */
export const exitCapacity = (exits: readonly Exit[], conditions: EgressConditions): Figure =>
  widthCapacity(usableWidthM(exits), conditions);

export interface Evacuation {
  readonly time: Figure;
  readonly normMinutes: number;
  readonly isInTime: boolean;
}

/**
 * How long it takes until all are out when the widest exit is blocked, against the norm.
 * @throws RangeError when no width is left: with fewer than two exits there is no time to name, and check C06 speaks first.
 */
export function evacuationTime(
  people: number,
  exits: readonly Exit[],
  conditions: EgressConditions,
): Evacuation {
  const usableM = usableWidthM(exits);
  if (usableM <= 0) throw new RangeError('No width is left without the widest exit');
  const flow = flowRate(conditions.surface, conditions.alcohol);
  const norm = evacuationNormMinutes(conditions.surface, conditions.risk);
  const time = figure({
    code: 'evacuation-time',
    value: nonNegative(people, 'people') / (usableM * flow.value),
    unit: 'minutes',
    formula: 'people / (usable width × flow)',
    inputs: { people, usableWidthM: usableM, flowPerMetreMinute: flow.value, normMinutes: norm.value },
    sources: distinct(flow.source, norm.source),
  });
  return { time, normMinutes: norm.value, isInTime: time.value <= norm.value + 1e-9 };
}

/** Metres of exit width that are missing for so many people, to a tenth upwards. */
export function exitWidthNeeded(
  people: number,
  exits: readonly Exit[],
  conditions: EgressConditions,
): Figure {
  const flow = flowRate(conditions.surface, conditions.alcohol);
  const norm = evacuationNormMinutes(conditions.surface, conditions.risk);
  const usableM = usableWidthM(exits);
  const missingM = nonNegative(people, 'people') / (flow.value * norm.value) - usableM;
  return figure({
    code: 'exit-width-needed',
    value: wholeUp(missingM * 10) / 10,
    unit: 'metres',
    formula: 'people / (flow × minutes) − usable width',
    inputs: { people, usableWidthM: usableM, flowPerMetreMinute: flow.value, minutes: norm.value },
    sources: distinct(flow.source, norm.source),
  });
}

/** The least number of exits: 2 up to 500 people, 3 up to 1,000, 4 above. */
export function exitsRequired(people: number): Figure {
  const value = nonNegative(people, 'people') <= 500 ? 2 : people <= 1000 ? 3 : 4;
  return figure({
    code: 'exits-required',
    value,
    unit: 'pieces',
    formula: '≤ 500: 2; ≤ 1000: 3; else 4',
    inputs: { people },
    sources: [generalKnowledge],
  });
}

const distinct = (flow: Source, norm: Source): readonly Source[] =>
  flow.mark === norm.mark ? [flow] : [flow, norm];
