import type { Instant } from '@veche/kernel';
import { systemScope, type Database, type Scope } from '@veche/platform';
import type { TestDatabase } from '@veche/platform/testing';
import { saveVenue } from '../db/venue-repo.ts';
import type { OccupancyAbout, Window } from '../domain/occupancy.ts';
import { localProjection, type LonLat, type Point } from '../domain/projection.ts';
import type { DrawnGeometry } from '../domain/place-shape.ts';
import type { Venue } from '../domain/venue.ts';

/** Both test towns have their centre here. */
export const testCentre: LonLat = [37.6, 55.7];
const projection = localProjection(testCentre);

/** A square with its south-west corner `x`, `y` metres from the centre of the town. */
export function aSquareAt(x: number, y: number, size = 100): DrawnGeometry {
  const corners: Point[] = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners.map((corner) => projection.toDegrees(corner))] };
}

export const aRoute = (...points: Point[]): DrawnGeometry => ({
  type: 'LineString',
  coordinates: points.map((point) => projection.toDegrees(point)),
});

/** `at('2026-07-11', '10:00', '15:00')` in UTC. */
export const at = (date: string, from: string, to: string): Window => ({
  from: `${date}T${from}:00.000Z` as Instant,
  to: `${date}T${to}:00.000Z` as Instant,
});

export const anAgreedConcert = (more: Partial<OccupancyAbout> = {}): OccupancyAbout => ({
  number: 'ЗР-2026-00388',
  title: 'Велогонка',
  eventClass: 'SPO',
  attendancePeak: 800,
  ...more,
});

export function aVenue(more: Partial<Venue> & { id: string }): Venue {
  const geometry = more.geometry ?? aSquareAt(0, 0);
  return {
    code: `ПЛ-${more.id.slice(-3)}`,
    name: { ru: 'Соборная площадь', en: 'Cathedral Square' },
    kind: 'square',
    address: 'Соборная площадь',
    geometry,
    centre: testCentre,
    areaSqm: 0,
    capacity: 3000,
    occupancyNormPerSqm: null,
    ownerKind: 'municipal',
    ownerName: 'МКУ «Городская среда»',
    powerKw: 60,
    waterM3: null,
    isIndoor: false,
    floor: null,
    exits: [],
    allowedHours: { from: '08:00', to: '23:00' },
    isMmplListed: false,
    mmplPassportNumber: null,
    isHeritage: false,
    ...more,
  };
}

export const testScope = (test: Pick<TestDatabase, 'tenantId'>): Scope => systemScope('test', test.tenantId);

export const saveVenues = (db: Database, scope: Scope, ...venues: Venue[]): Promise<void> =>
  db.transact(scope, async (tx) => {
    for (const venue of venues) await saveVenue(tx, venue);
  });
