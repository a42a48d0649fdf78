import type {
  AddressEntry,
  ConflictSearchResult,
  TownMap,
  VenueDetail,
  VenueOccupancy,
  VenueSummary,
} from '@veche/contracts';
import { newId } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveVenueClosure } from '../db/venue-repo.ts';
import type { Window } from '../domain/occupancy.ts';
import { testScope } from '../testing/factories.ts';
import { createVenuesBench, msk, mskWindow, type VenuesBench } from '../testing/venues-bench.ts';
import { bookOccupancy, recordPending } from '../use-cases/book-occupancy.ts';

let bench: VenuesBench;
beforeAll(async () => {
  bench = await createVenuesBench();
});
afterAll(() => bench.close());

const search = (venueCode: string, date: string, more: object = {}) =>
  bench.call<ConflictSearchResult>('POST', '/v1/conflict-searches', {
    role: 'applicant',
    body: {
      place: { venueId: bench.venueIds[venueCode] },
      sessions: [
        {
          startsAt: `${date}T16:00:00+03:00`,
          endsAt: `${date}T22:00:00+03:00`,
          setupFrom: `${date}T10:00:00+03:00`,
          teardownTo: `${date}T23:30:00+03:00`,
        },
      ],
      attendancePeak: 2400,
      ...more,
    },
  });
const book = (venueCode: string, sessions: Window[], title = 'Велогонка «Кольцо Тихой»') =>
  bench.db.transact(testScope(bench), (tx) =>
    bookOccupancy(tx, {
      subjectId: newId(),
      place: { venueId: bench.venueIds[venueCode] },
      sessions,
      about: { number: 'ТР-2026-00388', title, eventClass: 'SPO', attendancePeak: 900 },
    }),
  );

const items = async (query: string, town = 'zarechny') =>
  (await bench.call<{ items: AddressEntry[] }>('GET', `/v1/addresses?${query}`, { town })).body.items;
const offered = async () =>
  (await search('ПЛ-014', '2026-07-11')).body.alternatives
    .filter(({ kind }) => kind === 'other-venue')
    .map(({ venueId }) => venueId);

describe('the map and the registers', () => {
  test('the map comes with every layer and is not sent twice', async () => {
    const map = await bench.call<TownMap>('GET', '/v1/town-map');
    expect(map.status).toBe(200);
    expect(map.body.features.length).toBeGreaterThan(1500);
    expect(map.body.bbox[0]).toBeLessThan(map.body.centre[0]);
    const again = await bench.call('GET', '/v1/town-map', {
      headers: { 'if-none-match': String(map.headers['etag']) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await bench.call<TownMap>('GET', '/v1/town-map', { town: 'nagorny' })).body.features).toEqual([]);
  });

  test.each([
    ['набережная тихой 2', 'ПЛ-014'],
    ['пл-014', 'ПЛ-014'],
    ['берёз', 'ПЛ-019'],
    ['берез', 'ПЛ-019'],
    ['Соборная пл', 'ПЛ-001'],
    ['ярмарочнае поле', 'ПЛ-009'],
  ])('«%s» finds %s first', async (query, code) => {
    const { body } = await bench.call<{ items: VenueSummary[] }>(
      'GET',
      `/v1/venues?query=${encodeURIComponent(query)}`,
    );
    expect(body.items[0]?.code).toBe(code);
  });

  test('venues by kind, room and nearness', async () => {
    const near = await bench.call<{ items: VenueSummary[] }>(
      'GET',
      '/v1/venues?near=41.35,57.62&minCapacity=3000&limit=3',
    );
    expect(near.body.items).toHaveLength(3);
    const distances = near.body.items.map((venue) => venue.distanceM ?? Number.NaN);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const halls = await bench.call<{ items: VenueSummary[] }>('GET', '/v1/venues?kind=exhibition-hall');
    expect(halls.body.items.map((venue) => venue.code)).toEqual(['ПЛ-011', 'ПЛ-012']);
  });

  test('a passport tells hours, exits and closures to come', async () => {
    await bench.db.transact(testScope(bench), (tx) =>
      saveVenueClosure(tx, bench.venueIds['ПЛ-006'] ?? '', {
        ...mskWindow('2026-09-01', '00:00', '23:00'),
        reason: { ru: 'Ремонт дорожек', en: 'Paths under repair' },
      }),
    );
    const { body } = await bench.call<VenueDetail>('GET', `/v1/venues/${bench.venueIds['ПЛ-006']}`);
    expect(body).toMatchObject({
      code: 'ПЛ-006',
      capacity: 6000,
      allowedHours: { from: '08:00', to: '23:00' },
      isMmplListed: true,
      closures: [{ reason: { ru: 'Ремонт дорожек' } }],
    });
    expect((await bench.call('GET', `/v1/venues/${newId()}`)).status).toBe(404);
    expect(
      (await bench.call('GET', `/v1/venues/${bench.venueIds['ПЛ-006']}`, { town: 'nagorny' })).status,
    ).toBe(404);
  });

  test('addresses as one types, with a slip of the finger, and the nearest', async () => {
    expect((await items(`query=${encodeURIComponent('рыб 1')}`))[0]?.address).toBe('Рыбацкая улица, 1');
    expect((await items(`query=${encodeURIComponent('ул рыбацкоя')}`))[0]?.address).toMatch(
      /^Рыбацкая улица/,
    );
    expect(await items(`query=${encodeURIComponent('рыбацкая')}`, 'nagorny')).toEqual([]);
    const [nearest, second] = await items('near=41.35,57.62');
    expect(nearest?.distanceM).toBeLessThanOrEqual(second?.distanceM ?? -1);
    expect(await items('query=')).toEqual([]);
  });
});

describe('what is taken and what is free', () => {
  test('a taken embankment: who is there, and free variants with their reasons', async () => {
    await book('ПЛ-014', [mskWindow('2026-07-11', '06:00', '15:00')]);
    const { status, body } = await search('ПЛ-014', '2026-07-11');
    expect(status).toBe(200);
    expect(body.conflicts).toMatchObject([
      {
        state: 'agreed',
        number: 'ТР-2026-00388',
        title: 'Велогонка «Кольцо Тихой»',
        overlapFrom: msk('2026-07-11', '10:00'),
        overlapTo: msk('2026-07-11', '15:00'),
        isExclusive: true,
      },
    ]);
    expect(body.alternatives[0]).toMatchObject({
      kind: 'other-day',
      title: { ru: 'На день позже' },
      sessions: [{ startsAt: msk('2026-07-12', '16:00') }],
    });
    expect(body.alternatives.find(({ kind }) => kind === 'setup-after')?.busy).toEqual([
      { ...mskWindow('2026-07-11', '06:00', '15:00'), label: 'Велогонка «Кольцо Тихой»' },
    ]);
    const elsewhere = body.alternatives.filter(({ kind }) => kind === 'other-venue');
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const venue of elsewhere) expect(venue.capacity).toBeGreaterThanOrEqual(2400);
    expect(JSON.stringify(body)).not.toContain('subjectId');
  });

  test('a venue that is itself taken is not offered', async () => {
    const [first] = await offered();
    expect(first).toBeDefined();
    const venueId = first ?? '';
    await bench.db.transact(testScope(bench), (tx) =>
      bookOccupancy(tx, {
        subjectId: newId(),
        place: { venueId },
        sessions: [mskWindow('2026-07-11', '12:00', '13:00')],
        about: { number: 'Б', title: 'Другое', eventClass: 'CUL' },
      }),
    );
    expect(await offered()).not.toContain(venueId);
  });

  test('a free place needs no alternatives; a closed one does', async () => {
    expect((await search('ПЛ-009', '2026-07-18')).body).toMatchObject({
      conflicts: [],
      closures: [],
      alternatives: [],
    });
    const closed = await search('ПЛ-006', '2026-09-01');
    expect(closed.body.closures).toMatchObject([
      { venueName: 'Парк «Заречный», большая поляна', reason: { ru: 'Ремонт дорожек' } },
    ]);
    expect(closed.body.alternatives.length).toBeGreaterThan(0);
  });

  test('competitors are told by number, class and time only', async () => {
    await bench.db.transact(testScope(bench), (tx) =>
      recordPending(tx, {
        subjectId: newId(),
        place: { venueId: bench.venueIds['ПЛ-009'] },
        sessions: [mskWindow('2026-08-01', '12:00', '20:00')],
        about: { number: 'ТР-2026-00501', title: 'Секрет', eventClass: 'COM', filedAt: bench.clock.now() },
      }),
    );
    const { body, text } = await search('ПЛ-009', '2026-08-01');
    expect(body.pending).toEqual([
      {
        number: 'ТР-2026-00501',
        eventClass: 'COM',
        ...mskWindow('2026-08-01', '12:00', '20:00'),
        filedAt: bench.clock.now(),
      },
    ]);
    expect(text).not.toContain('Секрет');
    const occupancies = await bench.call<{ items: VenueOccupancy[] }>(
      'GET',
      `/v1/venues/${bench.venueIds['ПЛ-009']}/occupancies?from=2026-08-01&to=2026-08-01`,
      { role: 'applicant' },
    );
    expect(occupancies.body.items).toMatchObject([
      { state: 'pending', number: 'ТР-2026-00501', title: null },
    ]);
  });

  test.each([
    [
      'place-unusable',
      {
        place: {
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [41.35, 57.62],
                [41.36, 57.63],
                [41.36, 57.62],
                [41.35, 57.63],
                [41.35, 57.62],
              ],
            ],
          },
        },
      },
    ],
    ['venue-unknown', { place: { venueId: newId() } }],
    ['period-unusable', { sessions: [{ startsAt: '2026-07-11T16:00:00Z', endsAt: '2026-07-11T15:00:00Z' }] }],
    ['invalid-input', { place: {} }],
    ['invalid-input', { sessions: [] }],
  ])('%s is said plainly', async (code, more) => {
    const { status, body } = await search('ПЛ-009', '2026-07-18', more);
    expect([status, (body as unknown as { code: string }).code]).toEqual([422, code]);
  });

  test('who may not see is told so', async () => {
    expect((await bench.call('POST', '/v1/conflict-searches', { body: {} })).status).toBe(401);
    expect((await bench.call('GET', '/v1/register-imports', { role: 'applicant' })).status).toBe(403);
    expect(
      (
        await bench.call(
          'GET',
          `/v1/venues/${bench.venueIds['ПЛ-009']}/occupancies?from=2026-08-01&to=2027-08-01`,
          {
            role: 'applicant',
          },
        )
      ).status,
    ).toBe(422);
  });
});
