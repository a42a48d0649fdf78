import { segmentDistanceM } from '../domain/measure.ts';
import type { Point } from '../domain/projection.ts';
import { at, boundsMeet, boundsOf, centroidOf, contains, type Bounds, type Ring } from '../domain/ring.ts';
import { landmarks } from './landmarks.ts';
import { parks, plazas, railway, river, riverHalfWidth, roads, zones, type PlannedDistrict } from './plan.ts';
import type { SeededRandom } from '@veche/kernel';

export interface PlannedBuilding {
  readonly outline: Ring;
  readonly use: 'dwelling' | 'public' | 'trade';
  /** Street between the blocks the building looks at, and where along it. */
  readonly lane: string;
  readonly position: number;
  /** Houses that turn their yard side to the lane above stand on its even side. */
  readonly isOdd: boolean;
}

export interface PlannedLane {
  readonly ref: string;
  readonly runs: readonly (readonly Point[])[];
}

export interface BuiltDistrict {
  readonly blocks: readonly Ring[];
  readonly buildings: readonly PlannedBuilding[];
  readonly lanes: readonly PlannedLane[];
}

/** The grid of one district: `u` runs along the rows, `v` across them. */
interface Grid {
  toBoard(u: number, v: number): Point;
  readonly columns: number;
  readonly rows: number;
}

/** Fills a district with blocks wherever no river, road, railway, park or square is in the way, and the blocks with houses. */
export function buildDistrict(district: PlannedDistrict, random: SeededRandom): BuiltDistrict {
  const [length, depth] = district.block;
  const [stepU, stepV] = [length + district.lane, depth + district.lane];
  const grid = gridOf(district, stepU, stepV);
  const blocks: Ring[] = [];
  const buildings: PlannedBuilding[] = [];
  const kept = new Map<string, Stretch>();
  for (let row = -grid.rows; row <= grid.rows; row += 1) {
    for (let column = -grid.columns; column <= grid.columns; column += 1) {
      for (const [from, size] of fitting(
        length,
        (start, share) => cellOf(grid, [column * stepU + start, row * stepV, share, depth]),
        district.outline,
      )) {
        const u = column * stepU + from;
        kept.set(`${column} ${row}`, { from: u, to: u + size });
        blocks.push(
          cellOf(grid, [u, row * stepV, size, depth]).map(([x, y]): Point => [
            x + random.between(-0.9, 0.9),
            y + random.between(-0.9, 0.9),
          ]),
        );
        buildings.push(
          ...houses({ grid, u, v: row * stepV, length: size, depth, row, ref: district.ref }, random),
        );
      }
    }
  }
  return { blocks, buildings, lanes: lanesOf(district, grid, kept, stepV) };
}

const cellOf = (grid: Grid, [u, v, length, depth]: readonly [number, number, number, number]): Ring => [
  grid.toBoard(u, v),
  grid.toBoard(u + length, v),
  grid.toBoard(u + length, v + depth),
  grid.toBoard(u, v + depth),
];

/** The largest stretches of a cell, in sixths of its length, that nothing stands in the way of: at least a third of it each. */
function fitting(
  length: number,
  cell: (start: number, size: number) => Ring,
  district: Ring,
): (readonly [start: number, size: number])[] {
  const sixth = length / 6;
  for (let size = 6; size >= 2; size -= 1) {
    for (let start = 0; start + size <= 6; start += 1) {
      if (isFree(cell(start * sixth, size * sixth), district)) return [[start * sixth, size * sixth]];
    }
  }
  return [];
}

function gridOf(district: PlannedDistrict, stepU: number, stepV: number): Grid {
  const [centreX, centreY] = centroidOf(district.outline);
  const angle = (district.angle * Math.PI) / 180;
  const reach = Math.max(...district.outline.map(([x, y]) => Math.hypot(x - centreX, y - centreY)));
  return {
    toBoard: (u, v) => [
      centreX + u * Math.cos(angle) - v * Math.sin(angle),
      centreY + u * Math.sin(angle) + v * Math.cos(angle),
    ],
    columns: Math.ceil(reach / stepU),
    rows: Math.ceil(reach / stepV),
  };
}

interface Obstacle {
  readonly from: Point;
  readonly to: Point;
  readonly clearance: number;
  readonly bounds: Bounds;
}

/** Segments of everything long, each with the room it wants around it. */
const obstacles: readonly Obstacle[] = [
  ...roads.map(({ line, width }) => ({ line, clearance: width / 2 + 2.5 })),
  { line: river, clearance: riverHalfWidth + 14 },
  { line: railway, clearance: 10 },
].flatMap(({ line, clearance }) =>
  line.slice(1).map((to, i): Obstacle => {
    const from = line[i] as Point;
    return { from, to, clearance, bounds: boundsOf([[from, to]], clearance) };
  }),
);

const greenClearance = 3;
const cleared = zones.filter((zone) => zone.layer === 'prohibited-place' || zone.kind === 'power-line');
const greens = [...parks, ...plazas, ...landmarks, ...cleared].map(({ outline }) => ({
  outline,
  bounds: boundsOf([outline], greenClearance),
}));

function isFree(block: Ring, district: Ring): boolean {
  if (!block.every((corner) => contains(district, corner))) return false;
  const bounds = boundsOf([block]);
  return (
    !greens.some((green) => boundsMeet(bounds, green.bounds) && ringsMeet(block, green.outline)) &&
    !obstacles.some((obstacle) => boundsMeet(bounds, obstacle.bounds) && isNear(block, obstacle))
  );
}

const isNear = (block: Ring, { from, to, clearance }: Obstacle): boolean =>
  block.some((corner, k) => segmentDistanceM(corner, at(block, k + 1), from, to) < clearance);

function ringsMeet(a: Ring, b: Ring): boolean {
  if (a.some((point) => contains(b, point)) || b.some((point) => contains(a, point))) return true;
  return a.some((p, i) =>
    b.some((q, j) => segmentDistanceM(p, at(a, i + 1), q, at(b, j + 1)) < greenClearance),
  );
}

interface Lot {
  readonly grid: Grid;
  readonly u: number;
  readonly v: number;
  readonly length: number;
  readonly depth: number;
  readonly row: number;
  readonly ref: string;
}

/** Two rows of houses back to back; here and there a yard stays empty or a house takes the whole depth. */
function houses(lot: Lot, random: SeededRandom): PlannedBuilding[] {
  const count = Math.max(1, Math.round(lot.length / random.between(15, 22)));
  const width = lot.length / count;
  const result: PlannedBuilding[] = [];
  for (let i = 0; i < count; i += 1) {
    const isWhole = random.next() < 0.12;
    for (const back of isWhole ? [false] : [false, true]) {
      if (random.next() < 0.3) continue;
      const half = isWhole ? lot.depth : lot.depth / 2;
      const top = back ? lot.v + lot.depth / 2 : lot.v;
      const outline = house(lot, [lot.u + i * width, top, width, half], random);
      result.push({
        outline,
        use: useOf(random.next()),
        lane: laneRef(lot.ref, back ? lot.row + 1 : lot.row),
        position: lot.u + (i + 0.5) * width,
        isOdd: !back,
      });
    }
  }
  return result;
}

function house(
  lot: Lot,
  [u, v, width, depth]: readonly [number, number, number, number],
  random: SeededRandom,
): Ring {
  const [left, right] = [u + width * random.between(0.1, 0.22), u + width * random.between(0.74, 0.92)];
  const [top, bottom] = [v + depth * random.between(0.14, 0.3), v + depth * random.between(0.7, 0.88)];
  return [
    lot.grid.toBoard(left, top),
    lot.grid.toBoard(right, top),
    lot.grid.toBoard(right, bottom),
    lot.grid.toBoard(left, bottom),
  ];
}

const useOf = (chance: number): PlannedBuilding['use'] =>
  chance < 0.84 ? 'dwelling' : chance < 0.93 ? 'trade' : 'public';
const laneRef = (district: string, row: number): string => `${district}-l${row}`;

/** Where along its row a block lies. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A street runs above each row of blocks, as far as there are blocks on either side of it. */
function lanesOf(
  district: PlannedDistrict,
  grid: Grid,
  kept: ReadonlyMap<string, Stretch>,
  stepV: number,
): PlannedLane[] {
  const lanes: PlannedLane[] = [];
  for (let row = -grid.rows; row <= grid.rows + 1; row += 1) {
    const v = row * stepV - district.lane / 2;
    const runs: { from: number; to: number }[] = [];
    for (let column = -grid.columns; column <= grid.columns; column += 1) {
      const sides = [kept.get(`${column} ${row}`), kept.get(`${column} ${row - 1}`)].filter(
        (side) => side !== undefined,
      );
      if (sides.length === 0) continue;
      const [from, to] = [
        Math.min(...sides.map((side) => side.from)),
        Math.max(...sides.map((side) => side.to)),
      ];
      const last = runs.at(-1);
      if (last !== undefined && from - last.to < district.lane * 2) last.to = to;
      else runs.push({ from, to });
    }
    if (runs.length > 0)
      lanes.push({
        ref: laneRef(district.ref, row),
        runs: runs.map(({ from, to }) => [grid.toBoard(from, v), grid.toBoard(to, v)]),
      });
  }
  return lanes;
}
