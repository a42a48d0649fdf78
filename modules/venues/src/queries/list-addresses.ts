import type { PreparedStatement, ReadTx } from '@veche/platform';
import { pointText } from '../db/pg-geometry.ts';
import { loadTown } from '../db/town-repo.ts';
import type { LonLat } from '../domain/projection.ts';
import { likenessKey, startsQuery, wordsQuery } from '../domain/search-text.ts';

export interface FoundAddress {
  readonly id: string;
  readonly address: string;
  readonly locality: string;
  readonly centre: LonLat;
  readonly distanceM?: number;
}

interface AddressRow {
  id: string;
  address: string;
  locality: string;
  lon: number;
  lat: number;
  distance_m?: number;
}

const search: PreparedStatement = {
  name: 'venues-search-addresses',
  text: 'select * from venues.search_addresses($1::tsquery, $2::tsquery, $3, $4)',
};
const nearest: PreparedStatement = {
  name: 'venues-nearest-addresses',
  text: 'select * from venues.nearest_addresses($1::point, $2)',
};

/** Buildings by the beginnings of words, ё as е; a slip of the finger is forgiven when nothing fits. */
export async function searchAddresses(tx: ReadTx, query: string, limit: number): Promise<FoundAddress[]> {
  const starts = startsQuery(query);
  if (starts === undefined) return [];
  const rows = await tx.sql<AddressRow>(search, [starts, wordsQuery(query), likenessKey(query), limit]);
  return rows.map(addressFromRow);
}

/** Buildings nearest to a point, with their distance in metres. */
export async function nearestAddresses(tx: ReadTx, near: LonLat, limit: number): Promise<FoundAddress[]> {
  const { projection } = await loadTown(tx);
  const rows = await tx.sql<AddressRow>(nearest, [pointText(projection.toMetres(near)), limit]);
  return rows.map(addressFromRow);
}

const addressFromRow = ({
  id,
  address,
  locality,
  lon,
  lat,
  distance_m: metres,
}: AddressRow): FoundAddress => ({
  id,
  address,
  locality,
  centre: [lon, lat],
  ...(metres === undefined ? {} : { distanceM: Math.round(metres) }),
});
