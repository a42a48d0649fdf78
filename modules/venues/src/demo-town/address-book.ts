import type { BilingualText } from '@veche/kernel';
import type { Point } from '../domain/projection.ts';
import { centroidOf } from '../domain/ring.ts';
import type { BuiltDistrict, PlannedBuilding } from './build-blocks.ts';
import { along } from './curve.ts';
import { roads } from './plan.ts';
import { laneNames } from './street-names.ts';

export interface AddressedBuilding {
  readonly building: PlannedBuilding;
  readonly centre: Point;
  readonly street: BilingualText;
  readonly number: number;
}

/** A house this near to a big road, in units of the board, takes its address from it. */
const roadReach = 30;

/** Gives every lane with houses of its own a name, and every building a street and a number: odd on one side, even on the other, growing along the street. */
export function addressBook(built: readonly BuiltDistrict[]): {
  laneName: ReadonlyMap<string, BilingualText>;
  addressed: AddressedBuilding[];
} {
  const laneName = new Map<string, BilingualText>();
  const sides = new Map<
    string,
    {
      street: BilingualText;
      isOdd: boolean;
      houses: { building: PlannedBuilding; centre: Point; order: number }[];
    }
  >();
  for (const building of built.flatMap((district) => district.buildings)) {
    const centre = centroidOf(building.outline);
    const { key, street, isOdd, order } = streetOf(building, centre, laneName);
    const side = sides.get(key) ?? { street, isOdd, houses: [] };
    side.houses.push({ building, centre, order });
    sides.set(key, side);
  }
  const addressed = [...sides.values()].flatMap(({ street, isOdd, houses }) =>
    houses
      .sort((a, b) => a.order - b.order)
      .map(({ building, centre }, i) => ({ building, centre, street, number: 2 * i + (isOdd ? 1 : 2) })),
  );
  return { laneName, addressed };
}

/** When the list is exhausted streets go on by number, as in any town that grew fast. */
function named(index: number): BilingualText {
  const round = Math.floor(index / laneNames.length);
  const base = laneNames[index % laneNames.length] as BilingualText;
  return round === 0 ? base : { ru: `${round + 1}-я линия, ${base.ru}`, en: `${base.en}, line ${round + 1}` };
}

function streetOf(building: PlannedBuilding, centre: Point, laneName: Map<string, BilingualText>) {
  for (const road of roads) {
    const { length, aside } = along(road.line, centre);
    if (Math.abs(aside) < roadReach)
      return { key: `${road.ref} ${aside > 0}`, street: road.name, isOdd: aside > 0, order: length };
  }
  const street = laneName.get(building.lane) ?? named(laneName.size);
  laneName.set(building.lane, street);
  return {
    key: `${building.lane} ${building.isOdd}`,
    street,
    isOdd: building.isOdd,
    order: building.position,
  };
}
