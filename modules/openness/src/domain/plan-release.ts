import { rowSpaceOf, type RowSpace } from './row-space.ts';

/** Counts from one to four point at people. */
export const leastShown = 5;

/** How many requests of one month share service, unit and district. */
export interface ReleaseCell {
  readonly service: string;
  readonly unit: string;
  readonly district: string;
  readonly count: number;
  /** Notices under 54-ФЗ: shown as a count and never one by one. */
  readonly isCountOnly: boolean;
}

/** What may be told of a month: names of the services, units, districts, pairs and cells whose counts are shown. */
export interface ReleasePlan {
  readonly isTotalShown: boolean;
  readonly services: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  /** Service and unit: rows of the register that name both. */
  readonly pairs: ReadonlySet<string>;
  /** Service, unit and district: rows of the register that name all three. */
  readonly cells: ReadonlySet<string>;
}

const separator = '\u0000';
export const pairName = ({ service, unit }: Pick<ReleaseCell, 'service' | 'unit'>): string =>
  [service, unit].join(separator);
export const cellName = ({ service, unit, district }: Omit<ReleaseCell, 'count' | 'isCountOnly'>): string =>
  [service, unit, district].join(separator);

const kinds = ['cell', 'pair', 'service', 'unit', 'district', 'all'] as const;
type Kind = (typeof kinds)[number];

/** Which cells a name of this kind stands for. */
const nameBy: Readonly<Record<Kind | 'service-district' | 'unit-district', (cell: ReleaseCell) => string>> = {
  cell: cellName,
  pair: pairName,
  service: ({ service }) => service,
  unit: ({ unit }) => unit,
  district: ({ district }) => district,
  all: () => '',
  'service-district': ({ service, district }) => [service, district].join(separator),
  'unit-district': ({ unit, district }) => [unit, district].join(separator),
};
const families = Object.keys(nameBy) as (keyof typeof nameBy)[];

interface Told {
  readonly kind: Kind;
  readonly name: string;
  readonly count: number;
  /** Indices of its cells. */
  readonly cells: readonly number[];
}

/**
 * Chooses what of a month is told, so that nothing that is told – tables by service, by unit, by district, and the register row by
 * row – lets anyone compute a count from one to four. It starts with every count of five and more and looks for a small group of
 * requests that follows from the sums; then it holds back the smallest thing the derivation needs and looks again. A group held back
 * alone would follow from the total, so others are held with it (complementary suppression).
 */
export function planRelease(cells: readonly ReleaseCell[], least = leastShown): ReleasePlan {
  return cells.length > mostCells ? planServices(cells, least) : planAll(cells, least);
}

/** Of more combinations of service, unit and district nobody could tell in a minute what follows from what. */
const mostCells = 5_000;

/** A month of a very big town is told by service alone: what is not looked through is not told. */
function planServices(cells: readonly ReleaseCell[], least: number): ReleasePlan {
  const services = [...Map.groupBy(cells, ({ service }) => service)].map(([service, list]) => ({
    service,
    unit: '',
    district: '',
    count: list.reduce((sum, { count }) => sum + count, 0),
    isCountOnly: list.some(({ isCountOnly }) => isCountOnly),
  }));
  const none: ReadonlySet<string> = new Set();
  return { ...planAll(services, least), units: none, districts: none, pairs: none, cells: none };
}

function planAll(cells: readonly ReleaseCell[], least: number): ReleasePlan {
  const all = groupBy(cells, 'all')[0];
  const everything = all === undefined || all.count < least ? [] : everythingOf(cells, least);
  const isTable = ({ kind }: Told): boolean => kind !== 'cell' && kind !== 'pair';
  // The tables are made safe by themselves; the register then tells as much as they allow.
  const tables = holdLeaks(cells, everything.filter(isTable), least);
  const told = holdLeaks(cells, [...tables, ...everything.filter((each) => !isTable(each))], least);
  const names = (kind: Kind): Set<string> =>
    new Set(told.filter((each) => each.kind === kind).map(({ name }) => name));
  return {
    isTotalShown: names('all').size > 0,
    services: names('service'),
    units: names('unit'),
    districts: names('district'),
    pairs: names('pair'),
    cells: names('cell'),
  };
}

function holdLeaks(cells: readonly ReleaseCell[], everything: readonly Told[], least: number): Told[] {
  let told = [...everything];
  for (;;) {
    const held = findLeaks(cells, told, least);
    if (held.size === 0) return told;
    told = told.filter((each) => !held.has(each));
  }
}

function everythingOf(cells: readonly ReleaseCell[], least: number): Told[] {
  return kinds.flatMap((kind) =>
    groupBy(cells, kind)
      .filter(({ count }) => count >= least)
      .filter((each) => (kind !== 'cell' && kind !== 'pair') || !isCountOnly(cells, each))
      .map((each) => ({ ...each, kind })),
  );
}

const isCountOnly = (cells: readonly ReleaseCell[], { cells: indices }: Group): boolean =>
  indices.some((index) => cells[index]?.isCountOnly);

type Group = Omit<Told, 'kind'>;

function groupBy(
  cells: readonly ReleaseCell[],
  family: keyof typeof nameBy,
  isMeant: (index: number) => boolean = () => true,
): Group[] {
  const groups = new Map<string, { name: string; count: number; cells: number[] }>();
  for (const [index, cell] of cells.entries()) {
    if (!isMeant(index)) continue;
    const name = nameBy[family](cell);
    const group = groups.get(name) ?? { name, count: 0, cells: [] };
    group.count += cell.count;
    group.cells.push(index);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** What to hold back so that the small groups found in this round no longer follow. */
function findLeaks(cells: readonly ReleaseCell[], told: readonly Told[], least: number): Set<Told> {
  const shownCells = new Map(
    told.filter(({ kind }) => kind === 'cell').flatMap((each) => each.cells.map((index) => [index, each])),
  );
  const columns = new Map(
    [...cells.keys()].filter((index) => !shownCells.has(index)).map((index, column) => [index, column]),
  );
  const sums = told.filter((each) => each.kind !== 'cell' && each.cells.some((index) => columns.has(index)));
  const vectorOf = (indices: readonly number[]): number[] => {
    const vector = Array.from({ length: columns.size }, () => 0);
    for (const index of indices) {
      const column = columns.get(index);
      if (column !== undefined) vector[column] = 1;
    }
    return vector;
  };
  const space: RowSpace = rowSpaceOf(sums.map((each) => vectorOf(each.cells)));
  const held = new Set<Told>();
  for (const small of smallGroups(cells, told, (index) => columns.has(index), least)) {
    if (!space.mayDerive(small.cells.flatMap((index) => columns.get(index) ?? []))) continue;
    const used = space.derive(vectorOf(small.cells))?.flatMap((index) => sums[index] ?? []);
    if (used === undefined) continue;
    const within = new Set(
      used.flatMap((each) => each.cells.flatMap((index) => shownCells.get(index) ?? [])),
    );
    // What this round has held already may have broken this derivation too: the next round tells.
    if ([...held].some((each) => used.includes(each) || within.has(each))) continue;
    const breaker = cheapestOf(used, within);
    if (breaker) held.add(breaker);
  }
  return held;
}

/**
 * Groups of requests that are told nowhere and are too few: of every slice what is not shown cell by cell, and the rows the register
 * shows under one name alone.
 */
function smallGroups(
  cells: readonly ReleaseCell[],
  told: readonly Told[],
  isHidden: (index: number) => boolean,
  least: number,
): Group[] {
  const within = (kind: Kind): ReadonlySet<number> =>
    new Set(told.filter((each) => each.kind === kind).flatMap((each) => each.cells));
  const [pairs, services] = [within('pair'), within('service')];
  return [
    ...families.flatMap((family) => groupBy(cells, family, isHidden)),
    ...groupBy(cells, 'service', (index) => isHidden(index) && !pairs.has(index)),
    ...groupBy(cells, 'all', (index) => isHidden(index) && !pairs.has(index) && !services.has(index)),
  ].filter(({ count }) => count > 0 && count < least);
}

/** Details go first: a shown cell within what the derivation needs, then a pair, then a name of a table. */
function cheapestOf(used: readonly Told[], within: ReadonlySet<Told>): Told | undefined {
  const smallest = (list: readonly Told[]): Told | undefined =>
    list.toSorted((a, b) => a.count - b.count || a.name.localeCompare(b.name))[0];
  return (
    smallest([...within]) ??
    smallest(used.filter(({ kind }) => kind === 'pair')) ??
    smallest(used.filter(({ kind }) => kind !== 'all')) ??
    smallest(used)
  );
}
