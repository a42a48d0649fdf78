import { townFeature } from '@veche/contracts';
import { describe, expect, test } from 'vitest';
import { areaOf, isWithin } from '../domain/measure.ts';
import { placeShape, type DrawnGeometry } from '../domain/place-shape.ts';
import { localProjection } from '../domain/projection.ts';
import { generateDemoTown } from './demo-town.ts';
import { townCentre } from './plan.ts';

const town = generateDemoTown();
const projection = localProjection(townCentre);
const layer = (name: string) => town.features.filter((feature) => feature.properties.layer === name);
const shapeOf = (geometry: unknown) => {
  const shape = placeShape(geometry as DrawnGeometry, projection);
  if (!shape.ok) throw new Error(shape.error);
  return shape.value;
};

describe('the demonstration town', () => {
  test('is drawn the same every time', () => {
    expect(generateDemoTown()).toEqual(town);
  });

  test('is a valid map with every layer', () => {
    expect(town.features.filter((feature) => !townFeature.safeParse(feature).success)).toEqual([]);
    expect(new Set(town.features.map((feature) => feature.id)).size).toBe(town.features.length);
    for (const name of [
      'boundary',
      'district',
      'block',
      'building',
      'park',
      'plaza',
      'water',
      'bridge',
      'road',
      'railway',
      'transit-line',
      'transit-stop',
      'prohibited-place',
      'heritage-zone',
      'utility-zone',
      'label',
    ]) {
      expect({ name, count: layer(name).length }).not.toEqual({ name, count: 0 });
    }
    expect(layer('bridge')).toHaveLength(4);
  });

  test('has venues with usable outlines inside its border', () => {
    const border = areaOf(shapeOf(layer('boundary')[0]?.geometry).area.polygons);
    expect(town.venues.length).toBeGreaterThanOrEqual(25);
    expect(new Set(town.venues.map((venue) => venue.code)).size).toBe(town.venues.length);
    expect(town.venues.filter((venue) => !isWithin(shapeOf(venue.geometry).area, border))).toEqual([]);
  });

  test('plot 2 of the embankment is the one of the passport', () => {
    const plot = town.venues.find((venue) => venue.code === 'ПЛ-014');
    expect(plot).toMatchObject({ capacity: 3500, powerKw: 60, ownerName: 'МКУ «Городская среда»' });
    const sqm = shapeOf(plot?.geometry).areaSqm;
    expect(sqm).toBeGreaterThan(4900);
    expect(sqm).toBeLessThan(5600);
  });

  test('every house has an address of its own', () => {
    expect(town.addresses.length).toBeGreaterThan(800);
    expect(new Set(town.addresses.map((entry) => entry.address)).size).toBe(town.addresses.length);
    expect(town.addresses.some((entry) => /^Рыбацкая улица, \d+$/.test(entry.address))).toBe(true);
  });

  test('no house stands in the river, on a square or in a park', () => {
    const wet = [...layer('water'), ...layer('plaza'), ...layer('park')].map(
      (feature) => shapeOf(feature.geometry).area,
    );
    const houses = layer('building').filter((feature) => feature.id.startsWith('house-'));
    const misplaced = houses.filter((house) => {
      const { area } = shapeOf(house.geometry);
      return wet.some((other) => isWithin(area, other));
    });
    expect(misplaced).toEqual([]);
  });
});
