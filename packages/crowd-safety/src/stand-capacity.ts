import { figure, nonNegative, wholeDown, type Figure } from './figure.ts';
import { cite } from './source.ts';

export type StandRoute = 'stairs-down' | 'stairs-up' | 'vomitory-down' | 'vomitory-up';

/** Degree of fire resistance of the stand. */
export type FireResistance = 'I-II' | 'III-IV' | 'V';

/** People per metre of evacuation route from an open stand. */
const perMetre: Readonly<Record<FireResistance, Readonly<Record<StandRoute, number>>>> = {
  'I-II': { 'stairs-down': 600, 'stairs-up': 825, 'vomitory-down': 620, 'vomitory-up': 1230 },
  'III-IV': { 'stairs-down': 420, 'stairs-up': 580, 'vomitory-down': 435, 'vomitory-up': 860 },
  V: { 'stairs-down': 300, 'stairs-up': 415, 'vomitory-down': 310, 'vomitory-up': 615 },
};

const mostPerVomitory = 1500;

/** How many spectators the routes of an open stand let out; a vomitory never serves more than 1,500. */
export function standCapacity(
  routes: readonly { readonly kind: StandRoute; readonly widthM: number }[],
  fireResistance: FireResistance,
): Figure {
  const served = routes.map(({ kind, widthM }) => {
    const people = nonNegative(widthM, 'widthM') * perMetre[fireResistance][kind];
    return kind.startsWith('vomitory') ? Math.min(people, mostPerVomitory) : people;
  });
  return figure({
    code: 'stand-capacity',
    value: wholeDown(served.reduce((sum, people) => sum + people, 0)),
    unit: 'people',
    formula: 'Σ width × people per metre, ≤ 1500 per vomitory',
    inputs: {
      fireResistance,
      routes: routes.length,
      widthM: routes.reduce((sum, route) => sum + route.widthM, 0),
    },
    sources: [cite('S36')],
  });
}
