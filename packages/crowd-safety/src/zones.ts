import { figure, nonNegative, wholeDown, wholeUp, type Figure } from './figure.ts';
import { cite, productDefault, type Source } from './source.ts';

export type ZoneKind =
  'standing' | 'front-of-stage' | 'seated' | 'free-seated' | 'walkway' | 'expo' | 'moving';

/** One part of a site. Seated zones count their seats, all others their free area. */
export interface Zone {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly areaSqm: number;
  /** Under stages, stalls and structures. */
  readonly infraSqm?: number;
  /** Without a view of what people came for. */
  readonly noViewSqm?: number;
  readonly seats?: number;
  readonly peakPeople?: number;
}

interface DensityNorm {
  readonly peoplePerSqm: number;
  readonly source: Source;
}

/** How many people a square metre of each kind may hold. */
const densityNorms: Readonly<Record<Exclude<ZoneKind, 'seated'>, DensityNorm>> = {
  standing: { peoplePerSqm: 2, source: cite('S41') },
  'front-of-stage': { peoplePerSqm: 4, source: cite('S53c') },
  'free-seated': { peoplePerSqm: 2, source: cite('S41') },
  walkway: { peoplePerSqm: 1, source: productDefault },
  expo: { peoplePerSqm: 1 / 0.65, source: cite('S42') },
  moving: { peoplePerSqm: 2, source: cite('S44') },
};

/** The area people can really use: without structures and without places that see nothing. */
export function netAreaSqm(zone: Zone): number {
  const { infraSqm = 0, noViewSqm = 0 } = zone;
  const net =
    nonNegative(zone.areaSqm, 'areaSqm') -
    nonNegative(infraSqm, 'infraSqm') -
    nonNegative(noViewSqm, 'noViewSqm');
  return Math.max(0, net);
}

/** How many people one zone holds. */
export function zoneCapacity(zone: Zone): number {
  if (zone.kind === 'seated') return wholeDown(nonNegative(zone.seats ?? 0, 'seats'));
  return wholeDown(netAreaSqm(zone) * densityNorms[zone.kind].peoplePerSqm);
}

/** How many people the site holds by its area: the sum over its zones. */
export function areaCapacity(zones: readonly Zone[]): Figure {
  const sources = new Map<string, Source>([['S41', cite('S41')]]);
  for (const { kind } of zones) {
    if (kind !== 'seated') sources.set(densityNorms[kind].source.sourceId, densityNorms[kind].source);
  }
  return figure({
    code: 'area-capacity',
    value: zones.reduce((sum, zone) => sum + zoneCapacity(zone), 0),
    unit: 'people',
    formula: 'Σ (area − infra − noView) × density; seated: seats',
    inputs: Object.fromEntries(zones.map((zone) => [zone.id, zoneCapacity(zone)])),
    sources: [...sources.values()],
  });
}

/** The area a zone must have for so many people, and how much is missing. */
export function areaNeeded(zone: Zone, people: number): Figure {
  const density = zone.kind === 'seated' ? densityNorms['free-seated'] : densityNorms[zone.kind];
  const needSqm = nonNegative(people, 'people') / density.peoplePerSqm;
  return figure({
    code: 'area-needed',
    value: Math.max(0, wholeUp(needSqm - netAreaSqm(zone))),
    unit: 'sqm',
    formula: '⌈people / density − net area⌉',
    inputs: { people, density: density.peoplePerSqm, netAreaSqm: netAreaSqm(zone) },
    sources: [density.source],
  });
}

/**
 * What the area holds in its present condition and under its present management, each a share from 0 to 1; the worse one counts.
 */
export function holdingCapacity(area: Figure, condition = 1, management = 0.9): Figure {
  const share = Math.min(condition, management);
  if (!(share >= 0 && condition <= 1 && management <= 1))
    throw new RangeError('Condition and management are shares of 1');
  return figure({
    code: 'holding-capacity',
    value: wholeDown(area.value * share),
    unit: 'people',
    formula: 'area capacity × min(condition, management)',
    inputs: { areaCapacity: area.value, condition, management },
    sources: [cite('S40'), productDefault],
  });
}
