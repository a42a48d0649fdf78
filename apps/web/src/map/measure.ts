import type { Geometry as OlGeometry } from 'ol/geom.js';
import { getArea, getLength } from 'ol/sphere.js';
import type { Formatter, Language } from '../i18n/index.ts';

const units = { ru: { sqm: 'м²', m: 'м', km: 'км' }, en: { sqm: 'm²', m: 'm', km: 'km' } } as const;

/** `5 200 м²` of a polygon, `1,9 км` of a route; empty for a point. On the ellipsoid's sphere, not on the map. */
export function measureText(geometry: OlGeometry | undefined, format: Formatter, language: Language): string {
  if (geometry === undefined) return '';
  const unit = units[language];
  if (geometry.getType() === 'Polygon') {
    const areaSqm = getArea(geometry);
    return `${format.number(areaSqm < 100 ? Math.round(areaSqm) : Math.round(areaSqm / 10) * 10)}\u00A0${unit.sqm}`;
  }
  if (geometry.getType() === 'LineString') {
    const lengthM = getLength(geometry);
    return lengthM < 1000
      ? `${format.number(Math.round(lengthM))}\u00A0${unit.m}`
      : `${format.number(lengthM / 1000, 1)}\u00A0${unit.km}`;
  }
  return '';
}
