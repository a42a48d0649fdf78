import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, leastShown, pairName, planRelease, type ReleaseCell } from './plan-release.ts';

const cell = (service: string, unit: string, district: string, count: number): ReleaseCell => ({
  service,
  unit,
  district,
  count,
  isCountOnly: false,
});

describe('what of a month is told', () => {
  it('is everything where every group has five and more', () => {
    const plan = planRelease([cell('roads', 'works', 'north', 7), cell('lamps', 'light', 'south', 9)]);
    expect([...plan.services]).toEqual(['roads', 'lamps']);
    expect(plan.cells.has(cellName({ service: 'roads', unit: 'works', district: 'north' }))).toBe(true);
    expect(plan.isTotalShown).toBe(true);
  });

  it('is told by service alone where the combinations are too many to look through', () => {
    const cells = Array.from({ length: 6_000 }, (_, n) =>
      cell(`s${n % 40}`, `u${Math.floor(n / 40) % 15}`, `d${Math.floor(n / 600)}`, 1),
    );
    const plan = planRelease([...cells, cell('rare', 'u0', 'd0', 2)]);
    expect([plan.units.size, plan.districts.size, plan.pairs.size, plan.cells.size]).toEqual([0, 0, 0, 0]);
    // The rare one would follow from the total: another goes with it.
    expect(plan.services.has('rare')).toBe(false);
    expect(plan.services.size).toBe(39);
  });

  it('holds a second service back when one alone would follow from the total', () => {
    const plan = planRelease([
      cell('roads', 'works', 'north', 20),
      cell('lamps', 'works', 'north', 9),
      cell('trees', 'works', 'north', 2),
    ]);
    expect([...plan.services]).toEqual(['roads']);
    expect(plan.isTotalShown).toBe(true);
  });

  it('takes the district out of rows before it takes a number out of a table', () => {
    const plan = planRelease([
      cell('roads', 'works', 'north', 20),
      cell('roads', 'works', 'south', 3),
      cell('lamps', 'works', 'north', 12),
      cell('lamps', 'works', 'south', 8),
    ]);
    expect([plan.services.size, plan.districts.size]).toEqual([2, 2]);
    expect(plan.pairs.has(pairName({ service: 'roads', unit: 'works' }))).toBe(true);
    expect(plan.cells.size).toBe(0);
  });

  it('tells nothing of a month with four requests', () => {
    const plan = planRelease([cell('roads', 'works', 'north', 4)]);
    expect(plan.isTotalShown).toBe(false);
    expect(plan.services.size).toBe(0);
  });

  it('never shows notices under 54-FZ one by one', () => {
    const plan = planRelease([
      { service: 'EVT-PUB', unit: 'city', district: 'north', count: 9, isCountOnly: true },
      cell('roads', 'works', 'north', 20),
    ]);
    expect(plan.services.has('EVT-PUB')).toBe(true);
    expect([...plan.cells].some((name) => name.startsWith('EVT-PUB'))).toBe(false);
    expect([...plan.pairs].some((name) => name.startsWith('EVT-PUB'))).toBe(false);
  });
});

const names = ['a', 'b', 'c'] as const;
const months = fc
  .uniqueArray(
    fc.record({
      service: fc.constantFrom(...names),
      unit: fc.constantFrom(...names),
      district: fc.constantFrom(...names),
      count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 })),
      isCountOnly: fc.constant(false),
    }),
    { selector: cellName, minLength: 1, maxLength: 12 },
  )
  .map((cells) =>
    // Whether a service is counted only is the same for all of its cells.
    cells.map((each) => ({ ...each, isCountOnly: each.service === 'c' })),
  );

type Slice = (each: ReleaseCell) => string;
const slices: Readonly<Record<string, Slice>> = {
  cell: cellName,
  pair: pairName,
  service: ({ service }) => service,
  unit: ({ unit }) => unit,
  district: ({ district }) => district,
  'service and district': ({ service, district }) => `${service} ${district}`,
  'unit and district': ({ unit, district }) => `${unit} ${district}`,
};

/** Every public number as an equation over all cells; told by the published sets, not by the code under test. */
function equationsOf(cells: readonly ReleaseCell[]): number[][] {
  const plan = planRelease(cells);
  const row = (isIn: (each: ReleaseCell) => boolean): number[] => cells.map((each) => (isIn(each) ? 1 : 0));
  return [
    ...(plan.isTotalShown ? [row(() => true)] : []),
    ...[...plan.services].map((name) => row(({ service }) => service === name)),
    ...[...plan.units].map((name) => row(({ unit }) => unit === name)),
    ...[...plan.districts].map((name) => row(({ district }) => district === name)),
    ...[...plan.pairs].map((name) => row((each) => pairName(each) === name)),
    ...[...plan.cells].map((name) => row((each) => cellName(each) === name)),
  ];
}

/** Rank by plain elimination in fractions of doubles: small matrices of zeros and ones stay exact enough to tell. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (at === -1) continue;
    [rows[rank], rows[at]] = [rows[at] ?? [], rows[rank] ?? []];
    const pivot = rows[rank] ?? [];
    for (const [index, row] of rows.entries()) {
      if (index === rank) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let each = column; each < row.length; each += 1)
        row[each] = (row[each] ?? 0) - factor * (pivot[each] ?? 0);
    }
    rank += 1;
  }
  return rank;
}

describe('suppression cannot be undone by subtraction', () => {
  it('no slice of one to four requests follows from all that is told together', () => {
    fc.assert(
      fc.property(months, (cells) => {
        const equations = equationsOf(cells);
        const rank = rankOf(equations);
        for (const [kind, nameOf] of Object.entries(slices))
          for (const name of new Set(cells.map(nameOf))) {
            const members = cells.filter((each) => nameOf(each) === name);
            const count = members.reduce((sum, each) => sum + each.count, 0);
            if (count >= leastShown) continue;
            const target = cells.map((each) => (nameOf(each) === name ? 1 : 0));
            expect(rankOf([...equations, target]), `${kind} ${name}`).toBe(rank + 1);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('rows of the register that look alike are five and more', () => {
    fc.assert(
      fc.property(months, (cells) => {
        const plan = planRelease(cells);
        const alike = new Map<string, number>();
        for (const each of cells.filter(({ isCountOnly }) => !isCountOnly)) {
          const label = plan.cells.has(cellName(each))
            ? cellName(each)
            : plan.pairs.has(pairName(each))
              ? pairName(each)
              : plan.services.has(each.service)
                ? each.service
                : undefined;
          if (label !== undefined) alike.set(label, (alike.get(label) ?? 0) + each.count);
        }
        for (const count of alike.values()) expect(count).toBeGreaterThanOrEqual(leastShown);
      }),
      { numRuns: 400 },
    );
  });

  it('tables keep what they can: a month without a small slice loses nothing', () => {
    fc.assert(
      fc.property(months, (cells) => {
        const big = cells.map((each) => ({ ...each, count: each.count + leastShown }));
        const plan = planRelease(big);
        expect(plan.services.size).toBe(new Set(big.map(({ service }) => service)).size);
        expect(plan.districts.size).toBe(new Set(big.map(({ district }) => district)).size);
      }),
      { numRuns: 100 },
    );
  });
});
