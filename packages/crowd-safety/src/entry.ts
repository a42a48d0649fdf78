import { figure, nonNegative, wholeDown, wholeUp, type Figure } from './figure.ts';
import { cite, generalKnowledge, productDefault } from './source.ts';

/** A kind of entrance and what it lets in, people per hour. */
export type GateKind = 'turnstile' | 'hand-search' | 'arch-and-bag';

const ratesPerHour = {
  turnstile: { value: 660, source: generalKnowledge },
  'hand-search': { value: 350, source: productDefault },
  'arch-and-bag': { value: 250, source: productDefault },
} as const;

export interface GateGroup {
  readonly kind: GateKind;
  readonly count: number;
}

/** How many people the gates let in while entry lasts; the Green Guide expects all in within an hour. */
export function entryCapacity(gates: readonly GateGroup[], ingressHours: number): Figure {
  const perHour = gates.reduce(
    (sum, gate) => sum + nonNegative(gate.count, 'gates') * ratesPerHour[gate.kind].value,
    0,
  );
  return figure({
    code: 'entry-capacity',
    value: wholeDown(perHour * nonNegative(ingressHours, 'ingressHours')),
    unit: 'people',
    formula: 'Σ gates × rate × hours',
    inputs: { perHour, ingressHours },
    sources: [cite('S40'), ...new Set(gates.map((gate) => ratesPerHour[gate.kind].source))],
  });
}

/** How many more gates of a kind let all in. @throws RangeError when entry lasts no time. */
export function gatesMissing(
  people: number,
  gates: readonly GateGroup[],
  more: GateKind,
  ingressHours: number,
): number {
  if (!(ingressHours > 0)) throw new RangeError('Entry must last some time');
  const missing = nonNegative(people, 'people') - entryCapacity(gates, ingressHours).value;
  return wholeUp(missing / (ratesPerHour[more].value * ingressHours));
}
