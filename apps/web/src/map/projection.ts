import GeoJSON from 'ol/format/GeoJSON.js';
import type { Feature } from 'ol';
import type { Geometry as OlGeometry } from 'ol/geom.js';
import { fromLonLat } from 'ol/proj.js';
import type { Geometry } from './geometry.ts';

/** The map is drawn in Web Mercator; outside it everything is longitude and latitude. */
const format = new GeoJSON({ dataProjection: 'EPSG:4326', featureProjection: 'EPSG:3857' });

export function readGeometry(geometry: Geometry): OlGeometry {
  const read = format.readGeometry(geometry);
  if (read === null) throw new TypeError('A geometry without coordinates');
  return read;
}
export const readFeatures = (collection: object): Feature[] => format.readFeatures(collection);
export const fromPosition = (position: readonly number[]): number[] =>
  fromLonLat([position[0] ?? 0, position[1] ?? 0]);

/** Seven decimals are a centimetre: enough for a place, short enough to read. */
const rounded = (value: number): number => Math.round(value * 1e7) / 1e7;

const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** The geometry a person drew, or null when it is of a kind we do not take. */
export function writeGeometry(geometry: OlGeometry): Geometry | null {
  const written = format.writeGeometryObject(geometry);
  if (written.type === 'Point' && isPosition(written.coordinates))
    return { type: 'Point', coordinates: roundPosition(written.coordinates) };
  if (written.type === 'LineString')
    return { type: 'LineString', coordinates: written.coordinates.filter(isPosition).map(roundPosition) };
  if (written.type === 'Polygon')
    return {
      type: 'Polygon',
      coordinates: written.coordinates.map((ring) => ring.filter(isPosition).map(roundPosition)),
    };
  return null;
}

const roundPosition = ([longitude, latitude]: [number, number]): [number, number] => [
  rounded(longitude),
  rounded(latitude),
];
