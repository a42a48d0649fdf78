import type { Geometry as OlGeometry } from 'ol/geom.js';
import { getCenter } from 'ol/extent.js';
import { toLonLat } from 'ol/proj.js';
import { getArea, getLength } from 'ol/sphere.js';
import type { Formatter, Language } from '../i18n/index.ts';

const units = { ru: { sqm: 'м²', m: 'м', km: 'км' }, en: { sqm: 'm²', m: 'm', km: 'km' } } as const;

const semiMajorAxisM = 6_378_137;
const eccentricitySquared = 0.006_694_379_990_14;

/** Radius of the sphere that lies closest to the ellipsoid at this latitude: figures agree with those of the server. */
function radiusAt(geometry: OlGeometry): number {
  const [, latitude = 0] = toLonLat(getCenter(geometry.getExtent()));
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (semiMajorAxisM * Math.sqrt(1 - eccentricitySquared)) / (1 - eccentricitySquared * sine * sine);
}

/** `5 200 м²` of a polygon, `1,9 км` of a route; empty for a point. On the ground, not on the map. */
export function measureText(geometry: OlGeometry | undefined, format: Formatter, language: Language): string {
  if (geometry === undefined) return '';
  const unit = units[language];
  if (geometry.getType() === 'Polygon') {
    const areaSqm = getArea(geometry, { radius: radiusAt(geometry) });
    return `${format.number(Math.round(areaSqm))}\u00A0${unit.sqm}`;
  }
  if (geometry.getType() === 'LineString') {
    const lengthM = getLength(geometry, { radius: radiusAt(geometry) });
    return lengthM < 1000
      ? `${format.number(Math.round(lengthM))}\u00A0${unit.m}`
      : `${format.number(lengthM / 1000, 1)}\u00A0${unit.km}`;
  }
  return '';
}
