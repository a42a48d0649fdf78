import { newId } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findVenueByCode } from '../db/venue-repo.ts';
import { townCentre } from '../demo-town/plan.ts';
import type { PlaceQuery } from '../domain/occupancy.ts';
import { localProjection, type Point } from '../domain/projection.ts';
import { at, testScope } from '../testing/factories.ts';
import { findReferenceFile } from '../testing/reference-data.ts';
import { bookOccupancy } from './book-occupancy.ts';
import { openRegister } from './read-register.ts';
import { importAddresses } from './import-addresses.ts';
import { searchAddresses } from '../queries/list-addresses.ts';
import { placeFacts } from './place-facts.ts';
import { seedDemoTown } from './seed-demo-town.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
  await test_.db.transact(testScope(test_), seedDemoTown);
});
afterAll(() => test_.close());

const sessions = [at('2026-07-11', '10:00', '20:00')];
const facts = (place: PlaceQuery, tenantId = test_.tenantId) =>
  test_.db.read(testScope({ tenantId }), async (tx) => {
    const found = await placeFacts(tx, { place, sessions });
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  });
const venue = (code: string): Promise<PlaceQuery> =>
  test_.db.read(testScope(test_), async (tx) => ({ venueId: (await findVenueByCode(tx, code))?.id }));
const projection = localProjection(townCentre);
const drawn = (...points: Point[]): PlaceQuery => ({
  geometry: { type: 'Polygon', coordinates: [points.map((point) => projection.toDegrees(point))] },
});

describe('facts of a place', () => {
  test('plot 2 of the embankment: passport, the bridge road, nearest housing', async () => {
    expect(await facts(await venue('ПЛ-014'))).toMatchObject({
      venueCapacity: 3500,
      powerKw: 60,
      ownerKind: 'municipal',
      mmplListed: true,
      withinMunicipality: true,
      crossesCarriageway: true,
      roads: ['Мельничная улица'],
      prohibitedPlaces: [],
      isHeritage: false,
      inUtilityZone: false,
      conflicts: [],
      pending: [],
      closures: [],
    });
  });

  test('Cathedral Square is heritage and carries buses', async () => {
    const found = await facts(await venue('ПЛ-001'));
    expect(found.isHeritage).toBe(true);
    expect(found.heritageObjects?.map(({ name }) => name)).toContain('Ансамбль Соборной площади');
    expect(found.crossesPublicTransport).toBe(true);
    expect(found.transportRoutes).toContain('2');
  });

  test('a hall stands in nobody’s way', async () => {
    expect(await facts(await venue('ПЛ-010'))).toMatchObject({
      isIndoor: true,
      crossesCarriageway: false,
      crossesPublicTransport: false,
      isHeritage: false,
    });
  });

  test('the specially designated place has its norm of occupancy', async () => {
    expect(await facts(await venue('ПЛ-026'))).toMatchObject({
      occupancyNormPerSqm: 0.5,
      prohibitedPlaces: [],
    });
  });

  test('a place under the power line is a utility zone and forbidden to public events', async () => {
    const found = await facts(drawn([835, 100], [875, 100], [875, 160], [835, 160], [835, 100]));
    expect(found.inUtilityZone).toBe(true);
    expect(found.utilityZones?.[0]?.kind).toBe('power-line');
    expect(found.prohibitedPlaces?.map(({ kind }) => kind)).toContain('power-line');
  });

  test('a place beyond the border is outside, in a town without a map all is unknown', async () => {
    expect(await facts(drawn([9000, 0], [9100, 0], [9100, 100], [9000, 0]))).toMatchObject({
      withinMunicipality: false,
      distanceToHousingM: 1000,
    });
    expect(await facts(drawn([0, 0], [100, 0], [100, 100], [0, 0]), test_.otherTenantId)).toMatchObject({
      withinMunicipality: null,
      prohibitedPlaces: null,
      isHeritage: null,
      inUtilityZone: null,
      crossesCarriageway: null,
      distanceToHousingM: null,
    });
  });

  test('neighbours are summed', async () => {
    const square = await venue('ПЛ-002');
    await test_.db.transact(testScope(test_), async (tx) => {
      const booked = await bookOccupancy(tx, {
        subjectId: newId(),
        place: await venue('ПЛ-001'),
        sessions,
        about: { number: 'ТР-1', title: 'Концерт', eventClass: 'CUL', attendancePeak: 2600 },
      });
      expect(booked.ok).toBe(true);
    });
    const found = await facts(square);
    expect(found.neighboursPeak).toBe(2600);
    expect(found.neighbours[0]?.distanceM).toBeLessThan(300);
  });
});

const spb = findReferenceFile('geo/spb_addresses.csv.gz');
const loadSpb = () =>
  test_.db.transact(testScope({ tenantId: test_.otherTenantId }), (tx) =>
    importAddresses(tx, {
      stream: openRegister(spb as string),
      source: 'spb',
      columns: {
        key: 'building_id',
        address: 'address',
        locality: 'municipality',
        longitude: 'lon',
        latitude: 'lat',
      },
    }),
  );
const findSpb = (query: string) =>
  test_.db.read(testScope({ tenantId: test_.otherTenantId }), (tx) => searchAddresses(tx, query, 5));

test.runIf(spb !== undefined)('a real register of 8,565 addresses loads and answers', async () => {
  expect(await loadSpb()).toEqual({ saved: 8565, refused: [] });
  expect((await loadSpb()).saved).toBe(8565);
  expect((await findSpb('костюшко 7'))[0]?.address).toBe(
    'г.Санкт-Петербург, улица Костюшко, дом 7, литера А',
  );
  expect((await findSpb('зеленина б 21'))[0]?.address).toContain('Большая Зеленина улица');
  expect((await findSpb('гражданскй проспект'))[0]?.address).toContain('Гражданский проспект');
});
