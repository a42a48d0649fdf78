/** A point in metres of a local plane, x to the east, y to the north. */
export type Point = readonly [x: number, y: number];
/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Turns degrees into metres around an origin and back. */
export interface Projection {
  readonly origin: LonLat;
  toMetres(position: LonLat): Point;
  toDegrees(point: Point): LonLat;
}

const semiMajorAxisM = 6_378_137;
const eccentricitySquared = 0.006_694_379_990_14;
const radians = Math.PI / 180;

/**
 * Plane that touches the WGS 84 ellipsoid at `origin`. It is affine on purpose: a point on an edge in degrees stays on
 * that edge in metres, so neighbours that share an edge never come to overlap. Twenty kilometres away lengths
 * are off by 0.5 %; figures shown to people are therefore measured in a plane around the place itself.
 */
export function localProjection(origin: LonLat): Projection {
  const sine = Math.sin(origin[1] * radians);
  const curvature = 1 - eccentricitySquared * sine * sine;
  const metresPerLongitude =
    (semiMajorAxisM / Math.sqrt(curvature)) * Math.cos(origin[1] * radians) * radians;
  const metresPerLatitude = ((semiMajorAxisM * (1 - eccentricitySquared)) / curvature ** 1.5) * radians;
  return {
    origin,
    toMetres: ([longitude, latitude]) => [
      (longitude - origin[0]) * metresPerLongitude,
      (latitude - origin[1]) * metresPerLatitude,
    ],
    toDegrees: ([x, y]) => [
      roundDegrees(origin[0] + x / metresPerLongitude),
      roundDegrees(origin[1] + y / metresPerLatitude),
    ],
  };
}

/** Seven decimals are about a centimetre, the precision kept in GeoJSON. */
const roundDegrees = (value: number): number => Math.round(value * 1e7) / 1e7;
