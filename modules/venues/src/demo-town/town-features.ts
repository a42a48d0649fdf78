import type { TownFeature, TownLayer } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import type { Point } from '../domain/projection.ts';
import { centroidOf, distance } from '../domain/ring.ts';
import type { AddressedBuilding } from './address-book.ts';
import { lineOf, pointOf, polygonOf } from './board.ts';
import type { BuiltDistrict } from './build-blocks.ts';
import { bridgesOf } from './bridges.ts';
import { strip } from './curve.ts';
import { landmarks } from './landmarks.ts';
import {
  boundary,
  districts,
  metresPerUnit,
  parks,
  plazas,
  railway,
  river,
  riverHalfWidth,
  roads,
  townName,
  zones,
} from './plan.ts';

type Properties = Omit<TownFeature['properties'], 'layer'>;
const feature = (
  id: string,
  layer: TownLayer,
  geometry: TownFeature['geometry'],
  properties: Properties = {},
): TownFeature => ({ type: 'Feature', id, properties: { layer, ...properties }, geometry });

/** All layers of the map in the order they are drawn. */
export function townFeatures(
  built: readonly BuiltDistrict[],
  addressed: readonly AddressedBuilding[],
  laneName: ReadonlyMap<string, BilingualText>,
): TownFeature[] {
  return [
    feature('boundary', 'boundary', polygonOf(boundary), { name: townName }),
    ...districts.map((district) =>
      feature(district.ref, 'district', polygonOf(district.outline), { name: district.name }),
    ),
    ...parks.map((park) => feature(park.ref, 'park', polygonOf(park.outline), { name: park.name })),
    ...built.flatMap((district, d) =>
      district.blocks.map((block, i) => feature(`block-${d}-${i}`, 'block', polygonOf(block))),
    ),
    ...addressed.map(({ building, street, number }, i) =>
      feature(`house-${i}`, 'building', polygonOf(building.outline), {
        kind: building.use,
        name: street,
        number: String(number),
      }),
    ),
    ...landmarks.map((landmark) =>
      feature(landmark.ref, 'building', polygonOf(landmark.outline), { kind: 'public', name: landmark.name }),
    ),
    ...plazas.map((plaza) => feature(plaza.ref, 'plaza', polygonOf(plaza.outline), { name: plaza.name })),
    feature('river', 'water', polygonOf(strip(river, riverHalfWidth, -riverHalfWidth)), {
      kind: 'river',
      name: { ru: 'река Тихая', en: 'Tikhaya River' },
    }),
    ...built
      .flatMap((district) => district.lanes)
      .flatMap((lane) =>
        lane.runs.map((run, i) =>
          feature(`${lane.ref}-${i}`, 'road', lineOf(run), {
            kind: 'lane',
            widthM: 7,
            ...named(laneName.get(lane.ref)),
          }),
        ),
      ),
    ...roads.map((road) =>
      feature(road.ref, 'road', lineOf(road.line), {
        kind: road.kind,
        widthM: road.width * metresPerUnit,
        name: road.name,
      }),
    ),
    ...bridgesOf().map((bridge) =>
      feature(bridge.ref, 'bridge', polygonOf(bridge.outline), { name: bridge.name }),
    ),
    feature('railway', 'railway', lineOf(railway), {
      name: { ru: 'Северная железная дорога', en: 'Northern Railway' },
      widthM: 6,
    }),
    ...transit(),
    ...zones.map((zone) =>
      feature(zone.ref, zone.layer, polygonOf(zone.outline), { kind: zone.kind, name: zone.name }),
    ),
    ...linearProhibitions(),
    ...labels(),
  ];
}

const named = (name: BilingualText | undefined): Properties => (name === undefined ? {} : { name });

function transit(): TownFeature[] {
  return roads.flatMap((road) => {
    const lines = (road.routes ?? []).map((route) =>
      feature(`route-${route}-${road.ref}`, 'transit-line', lineOf(road.line), {
        kind: 'bus',
        number: route,
        widthM: 7,
        name: { ru: `Автобус № ${route}`, en: `Bus ${route}` },
      }),
    );
    return lines.length === 0 ? [] : [...lines, ...stopsOf(road.ref, road.line)];
  });
}

/** A stop every 350 m or so, named after what stands nearest. */
function stopsOf(ref: string, line: readonly Point[]): TownFeature[] {
  const places = [...plazas, ...parks, ...landmarks].map(({ name, outline }) => ({
    name,
    centre: centroidOf(outline),
  }));
  let sinceLast = 0;
  return line.slice(1, -1).flatMap((point, i) => {
    sinceLast += distance(line[i] as Point, point);
    if (sinceLast < 210) return [];
    sinceLast = 0;
    const nearest = places.reduce((best, place) =>
      distance(place.centre, point) < distance(best.centre, point) ? place : best,
    );
    return [feature(`stop-${ref}-${i}`, 'transit-stop', pointOf(point), { name: nearest.name })];
  });
}

/** Lines on which 54-ФЗ ст. 8 ч. 2 allows no public event: the railway with its strip, power lines, gas mains. */
function linearProhibitions(): TownFeature[] {
  const crossing = zones.filter((zone) => zone.kind === 'power-line' || zone.kind === 'pipeline');
  return [
    feature('z-railway', 'prohibited-place', polygonOf(strip(railway, 9, -9)), {
      kind: 'railway',
      name: { ru: 'Полоса отвода железной дороги', en: 'Railway right of way' },
    }),
    ...crossing.map((zone) =>
      feature(`z-${zone.ref}`, 'prohibited-place', polygonOf(zone.outline), {
        kind: zone.kind,
        name: zone.name,
      }),
    ),
  ];
}

const labelsOf = (
  kind: string,
  items: readonly { ref: string; name: BilingualText; outline: readonly Point[] }[],
) =>
  items.map(({ ref, name, outline }) =>
    feature(`label-${ref}`, 'label', pointOf(centroidOf(outline)), { kind, name }),
  );

function labels(): TownFeature[] {
  const onWater = [0.24, 0.46, 0.6, 0.78].map((share, i) =>
    onLine(`label-river-${i}`, 'water', { ru: 'река Тихая', en: 'Tikhaya River' }, river, share),
  );
  const onRoads = roads.flatMap((road) =>
    [0.3, 0.7].map((share, i) => onLine(`label-${road.ref}-${i}`, 'street', road.name, road.line, share)),
  );
  return [
    ...labelsOf('district', districts),
    ...labelsOf('park', parks),
    ...labelsOf('plaza', plazas),
    ...labelsOf('building', landmarks),
    ...labelsOf('bridge', bridgesOf()),
    ...onWater,
    ...onRoads,
  ];
}

function onLine(
  id: string,
  kind: string,
  name: BilingualText,
  line: readonly Point[],
  share: number,
): TownFeature {
  const i = Math.max(1, Math.min(line.length - 2, Math.round(share * line.length)));
  const [before, after] = [line[i - 1] as Point, line[i + 1] as Point];
  const angle = (Math.atan2(after[1] - before[1], after[0] - before[0]) * 180) / Math.PI;
  // Letters never stand on their heads.
  const upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  return feature(id, 'label', pointOf(line[i] as Point), { kind, name, angle: Math.round(upright) });
}
