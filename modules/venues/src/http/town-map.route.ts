import { createHash } from 'node:crypto';
import type { TownMap } from '@veche/contracts';
import type { Database, Reply, Scope } from '@veche/platform';
import { listFeatures, positionsOf } from '../db/feature-repo.ts';
import { loadTown } from '../db/town-repo.ts';

/** The whole map; a browser that has it is told so and gets nothing. */
export async function readTownMap(
  db: Database,
  scope: Scope,
  ifNoneMatch: string | undefined,
): Promise<Reply<TownMap>> {
  const map = await db.read(scope, async (tx): Promise<TownMap> => {
    const town = await loadTown(tx);
    const features = await listFeatures(tx);
    const [longitude, latitude] = town.projection.origin;
    return {
      type: 'FeatureCollection',
      name: town.name,
      centre: [longitude, latitude],
      bbox: bboxOf(features),
      features,
    };
  });
  const etag = `"${createHash('sha256').update(JSON.stringify(map)).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' };
  return ifNoneMatch === etag ? { status: 304, headers } : { body: map, headers };
}

function bboxOf(features: TownMap['features']): TownMap['bbox'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of features.flatMap((feature) => positionsOf(feature.geometry))) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return west > east ? [0, 0, 0, 0] : [west, south, east, north];
}
