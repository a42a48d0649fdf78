import { randomBytes } from 'node:crypto';
import type { AddressEntry, ConflictSearchResult, PublicMassEvent, RegisterImport, TownMap, VenueDetail, VenueOccupancy, VenueSummary } from '@veche/contracts';
import { createJournalModule } from '@veche/journal';
import type { Instant, PersonId } from '@veche/kernel';
import { createEdge, createLocalKeyRing, createLog, createMetrics, createPersonVault, createReplySeal, createTenantDirectory, newId, type Principal } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findVenueByCode, saveVenueClosure } from '../db/venue-repo.ts';
import type { Window } from '../domain/occupancy.ts';
import { testScope } from '../testing/factories.ts';
import { bookOccupancy, recordPending, reportOccupancy } from '../use-cases/book-occupancy.ts';
import { publishMassEvent, withdrawMassEvent } from '../use-cases/publish-mass-event.ts';
import { seedDemoTown } from '../use-cases/seed-demo-town.ts';
import { createVenuesModule } from '../venues-module.ts';

let test_: TestDatabase;
let edge: Awaited<ReturnType<typeof createEdge>>;
const venueIds: Record<string, string> = {};
const permissions: Record<string, string[]> = { applicant: ['venue.read'], officer: ['venue.read', 'register.import'] };

beforeAll(async () => {
  test_ = await createTestDatabase();
  const vault = createPersonVault(createLocalKeyRing('trial', new Map([['trial', randomBytes(32)]])), randomBytes(32));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: test_.db, vault, log, runSequencer: false });
  const venues = createVenuesModule({ db: test_.db, journal });
  edge = await createEdge({
    routes: [...(venues.routes ?? [])],
    db: test_.db,
    tenants: createTenantDirectory(test_.db),
    replySeal: createReplySeal(vault, Buffer.alloc(32, 3)),
    config: {},
    log,
    metrics: createMetrics(),
    async authenticate({ header, tenant }): Promise<Principal | null> {
      const role = header('x-role');
      if (role !== 'applicant' && role !== 'officer') return null;
      const personId = '01900000-0000-7000-8000-0000000000aa' as PersonId;
      return { personId, sessionId: 's', roles: [{ role, tenantId: tenant.id }], permissions: new Set(permissions[role]), secondFactor: true, language: 'ru' };
    },
  });
  await test_.db.transact(testScope(test_), async (tx) => {
    await seedDemoTown(tx);
    for (const code of ['ПЛ-001', 'ПЛ-002', 'ПЛ-006', 'ПЛ-009', 'ПЛ-014']) venueIds[code] = (await findVenueByCode(tx, code))?.id ?? '';
  });
});
afterAll(async () => {
  await edge.close();
  await test_.close();
});

async function call<T>(method: 'GET' | 'POST', url: string, more: { role?: string; body?: object; town?: string; payload?: string; headers?: Record<string, string> } = {}) {
  const response = await edge.inject({
    method,
    url,
    headers: { 'veche-town': more.town ?? 'zarechny', ...(more.role ? { 'x-role': more.role } : {}), ...more.headers },
    ...(more.body === undefined ? {} : { body: more.body }),
    ...(more.payload === undefined ? {} : { payload: more.payload }),
  });
  const isJson = String(response.headers['content-type']).includes('json');
  return { status: response.statusCode, headers: response.headers, text: response.body, body: (isJson && response.body ? JSON.parse(response.body) : undefined) as T };
}

const msk = (date: string, time: string): Instant => new Date(`${date}T${time}:00+03:00`).toISOString() as Instant;
const window = (date: string, from: string, to: string): Window => ({ from: msk(date, from), to: msk(date, to) });
const search = (venueCode: string, date: string, more: object = {}) =>
  call<ConflictSearchResult>('POST', '/v1/conflict-searches', {
    role: 'applicant',
    body: {
      place: { venueId: venueIds[venueCode] },
      sessions: [{ startsAt: `${date}T16:00:00+03:00`, endsAt: `${date}T22:00:00+03:00`, setupFrom: `${date}T10:00:00+03:00`, teardownTo: `${date}T23:30:00+03:00` }],
      attendancePeak: 2400,
      ...more,
    },
  });
const book = (venueCode: string, sessions: Window[], title = 'Велогонка «Кольцо Тихой»') =>
  test_.db.transact(testScope(test_), (tx) =>
    bookOccupancy(tx, { subjectId: newId(), place: { venueId: venueIds[venueCode] }, sessions, about: { number: 'ТР-2026-00388', title, eventClass: 'SPO', attendancePeak: 900 } }),
  );

describe('the map and the registers', () => {
  test('the map comes with every layer and is not sent twice', async () => {
    const map = await call<TownMap>('GET', '/v1/town-map');
    expect(map.status).toBe(200);
    expect(map.body.features.length).toBeGreaterThan(1500);
    expect(map.body.bbox[0]).toBeLessThan(map.body.centre[0]);
    const again = await call('GET', '/v1/town-map', { headers: { 'if-none-match': String(map.headers['etag']) } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await call<TownMap>('GET', '/v1/town-map', { town: 'nagorny' })).body.features).toEqual([]);
  });

  test.each([
    ['набережная тихой 2', 'ПЛ-014'],
    ['пл-014', 'ПЛ-014'],
    ['берёз', 'ПЛ-019'],
    ['берез', 'ПЛ-019'],
    ['Соборная пл', 'ПЛ-001'],
    ['ярмарочнае поле', 'ПЛ-009'],
  ])('«%s» finds %s first', async (query, code) => {
    const { body } = await call<{ items: VenueSummary[] }>('GET', `/v1/venues?query=${encodeURIComponent(query)}`);
    expect(body.items[0]?.code).toBe(code);
  });

  test('venues by kind, room and nearness', async () => {
    const near = await call<{ items: VenueSummary[] }>('GET', '/v1/venues?near=41.35,57.62&minCapacity=3000&limit=3');
    expect(near.body.items).toHaveLength(3);
    const distances = near.body.items.map((venue) => venue.distanceM ?? Number.NaN);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const halls = await call<{ items: VenueSummary[] }>('GET', '/v1/venues?kind=exhibition-hall');
    expect(halls.body.items.map((venue) => venue.code)).toEqual(['ПЛ-011', 'ПЛ-012']);
  });

  test('a passport tells hours, exits and closures to come', async () => {
    await test_.db.transact(testScope(test_), (tx) =>
      saveVenueClosure(tx, venueIds['ПЛ-006'] ?? '', { ...window('2026-09-01', '00:00', '23:00'), reason: { ru: 'Ремонт дорожек', en: 'Paths under repair' } }),
    );
    const { body } = await call<VenueDetail>('GET', `/v1/venues/${venueIds['ПЛ-006']}`);
    expect(body).toMatchObject({ code: 'ПЛ-006', capacity: 6000, allowedHours: { from: '08:00', to: '23:00' }, isMmplListed: true, closures: [{ reason: { ru: 'Ремонт дорожек' } }] });
    expect((await call('GET', `/v1/venues/${newId()}`)).status).toBe(404);
    expect((await call('GET', `/v1/venues/${venueIds['ПЛ-006']}`, { town: 'nagorny' })).status).toBe(404);
  });

  test('addresses as one types, with a slip of the finger, and the nearest', async () => {
    const items = async (query: string, town = 'zarechny') => (await call<{ items: AddressEntry[] }>('GET', `/v1/addresses?${query}`, { town })).body.items;
    expect((await items(`query=${encodeURIComponent('рыб 1')}`))[0]?.address).toBe('Рыбацкая улица, 1');
    expect((await items(`query=${encodeURIComponent('ул рыбацкоя')}`))[0]?.address).toMatch(/^Рыбацкая улица/);
    expect(await items(`query=${encodeURIComponent('рыбацкая')}`, 'nagorny')).toEqual([]);
    const [nearest, second] = await items('near=41.35,57.62');
    expect(nearest?.distanceM).toBeLessThanOrEqual(second?.distanceM ?? -1);
    expect(await items('query=')).toEqual([]);
  });
});

describe('what is taken and what is free', () => {
  test('a taken embankment: who is there, and free variants with their reasons', async () => {
    await book('ПЛ-014', [window('2026-07-11', '06:00', '15:00')]);
    const { status, body } = await search('ПЛ-014', '2026-07-11');
    expect(status).toBe(200);
    expect(body.conflicts).toMatchObject([
      { state: 'agreed', number: 'ТР-2026-00388', title: 'Велогонка «Кольцо Тихой»', overlapFrom: msk('2026-07-11', '10:00'), overlapTo: msk('2026-07-11', '15:00'), isExclusive: true },
    ]);
    expect(body.alternatives[0]).toMatchObject({ kind: 'other-day', title: { ru: 'На день позже' }, sessions: [{ startsAt: msk('2026-07-12', '16:00') }] });
    expect(body.alternatives.find(({ kind }) => kind === 'setup-after')?.busy).toEqual([{ ...window('2026-07-11', '06:00', '15:00'), label: 'Велогонка «Кольцо Тихой»' }]);
    const elsewhere = body.alternatives.filter(({ kind }) => kind === 'other-venue');
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const venue of elsewhere) expect(venue.capacity).toBeGreaterThanOrEqual(2400);
    expect(JSON.stringify(body)).not.toContain('subjectId');
  });

  test('a venue that is itself taken is not offered', async () => {
    const offered = async () => (await search('ПЛ-014', '2026-07-11')).body.alternatives.filter(({ kind }) => kind === 'other-venue').map(({ venueId }) => venueId);
    const [first] = await offered();
    expect(first).toBeDefined();
    const codeOfFirst = Object.entries(venueIds).find(([, id]) => id === first)?.[0];
    const venueId = first ?? '';
    await test_.db.transact(testScope(test_), (tx) =>
      bookOccupancy(tx, { subjectId: newId(), place: { venueId }, sessions: [window('2026-07-11', '12:00', '13:00')], about: { number: 'Б', title: 'Другое', eventClass: 'CUL' } }),
    );
    expect(await offered(), codeOfFirst ?? '').not.toContain(venueId);
  });

  test('a free place needs no alternatives; a closed one does', async () => {
    expect((await search('ПЛ-009', '2026-07-18')).body).toMatchObject({ conflicts: [], closures: [], alternatives: [] });
    const closed = await search('ПЛ-006', '2026-09-01');
    expect(closed.body.closures).toMatchObject([{ venueName: 'Парк «Заречный», большая поляна', reason: { ru: 'Ремонт дорожек' } }]);
    expect(closed.body.alternatives.length).toBeGreaterThan(0);
  });

  test('competitors are told by number, class and time only', async () => {
    await test_.db.transact(testScope(test_), (tx) =>
      recordPending(tx, {
        subjectId: newId(), place: { venueId: venueIds['ПЛ-009'] }, sessions: [window('2026-08-01', '12:00', '20:00')],
        about: { number: 'ТР-2026-00501', title: 'Секрет', eventClass: 'COM', filedAt: test_.clock.now() },
      }),
    );
    const { body, text } = await search('ПЛ-009', '2026-08-01');
    expect(body.pending).toEqual([{ number: 'ТР-2026-00501', eventClass: 'COM', ...window('2026-08-01', '12:00', '20:00'), filedAt: test_.clock.now() }]);
    expect(text).not.toContain('Секрет');
    const occupancies = await call<{ items: VenueOccupancy[] }>('GET', `/v1/venues/${venueIds['ПЛ-009']}/occupancies?from=2026-08-01&to=2026-08-01`, { role: 'applicant' });
    expect(occupancies.body.items).toMatchObject([{ state: 'pending', number: 'ТР-2026-00501', title: null }]);
  });

  test.each([
    ['place-unusable', { place: { geometry: { type: 'Polygon', coordinates: [[[41.35, 57.62], [41.36, 57.63], [41.36, 57.62], [41.35, 57.63], [41.35, 57.62]]] } } }],
    ['venue-unknown', { place: { venueId: newId() } }],
    ['period-unusable', { sessions: [{ startsAt: '2026-07-11T16:00:00Z', endsAt: '2026-07-11T15:00:00Z' }] }],
    ['invalid-input', { place: {} }],
    ['invalid-input', { sessions: [] }],
  ])('%s is said plainly', async (code, more) => {
    const { status, body } = await search('ПЛ-009', '2026-07-18', more);
    expect([status, (body as unknown as { code: string }).code]).toEqual([422, code]);
  });

  test('who may not see is told so', async () => {
    expect((await call('POST', '/v1/conflict-searches', { body: {} })).status).toBe(401);
    expect((await call('GET', '/v1/register-imports', { role: 'applicant' })).status).toBe(403);
    expect((await call('GET', `/v1/venues/${venueIds['ПЛ-009']}/occupancies?from=2026-08-01&to=2027-08-01`, { role: 'applicant' })).status).toBe(422);
  });
});

describe('what the public sees', () => {
  const publish = (more: Partial<Parameters<typeof publishMassEvent>[1]> = {}) =>
    test_.db.transact(testScope(test_), (tx) =>
      publishMassEvent(tx, {
        id: newId(), number: 'ТР-2026-00417', title: 'Музыка на воде; вечер', eventClass: 'CUL', place: { venueId: venueIds['ПЛ-001'] }, placeName: 'Соборная площадь',
        sessions: [{ startsAt: msk('2026-10-03', '16:00'), endsAt: msk('2026-10-03', '22:00') }], organiserName: 'АНО «Городские события»', ...more,
      }),
    );
  const month = () => call<{ items: PublicMassEvent[]; notices: { month: string; count: number | null }[] }>('GET', '/v1/public/mass-events?from=2026-10-01&to=2026-10-31');

  test('agreed events, changed and cancelled ones, in the list and in the feed', async () => {
    const id = newId();
    expect((await publish({ id })).ok).toBe(true);
    await publish({ id, title: 'Музыка на воде, новое время' });
    expect((await month()).body.items).toMatchObject([{ id, title: 'Музыка на воде, новое время', state: 'agreed', organiserName: 'АНО «Городские события»' }]);
    await test_.db.transact(testScope(test_), (tx) => withdrawMassEvent(tx, id));
    const feed = await call('GET', '/v1/public/mass-events.ics?from=2026-10-01&to=2026-10-31');
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.text).toContain(`UID:${id}-0@zarechny.veche\r\n`);
    expect(feed.text).toContain('SUMMARY:Музыка на воде\\, новое время\r\n');
    expect(feed.text).toContain('DTSTART:20261003T130000Z\r\n');
    expect(feed.text).toContain('SEQUENCE:2\r\n');
    expect(feed.text).toContain('STATUS:CANCELLED\r\n');
    for (const line of feed.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    await test_.db.transact(testScope(test_), (tx) => withdrawMassEvent(tx, id, 'removed'));
    expect((await month()).body.items).toEqual([]);
  });

  test('notices are counts by month, suppressed under five, and never named', async () => {
    const notice = () =>
      test_.db.transact(testScope(test_), (tx) =>
        reportOccupancy(tx, {
          subjectId: newId(), state: 'notice', place: { venueId: venueIds['ПЛ-002'] }, sessions: [window('2026-10-10', '12:00', '14:00')],
          about: { number: 'ТР-У-1', title: 'Митинг', eventClass: 'PUB' },
        }),
      );
    for (let i = 0; i < 4; i += 1) await notice();
    expect((await month()).body.notices).toEqual([{ month: '2026-10', count: null }]);
    await notice();
    const shown = await month();
    expect(shown.body.notices).toEqual([{ month: '2026-10', count: 5 }]);
    expect(shown.text).not.toContain('Митинг');
    // A narrower question gives the same whole month, so nothing can be subtracted.
    const day = await call<{ notices: unknown }>('GET', '/v1/public/mass-events?from=2026-10-11&to=2026-10-11');
    expect(day.body.notices).toEqual([{ month: '2026-10', count: 5 }]);
  });
});

test('an officer uploads a register and sees what was refused', async () => {
  const payload = 'Номер;Название;Начало;Окончание;Место\n1;Ярмарка;11.07.2026 10:00;11.07.2026 18:00;Площадь\n2;Забег;вчера;11.07.2026 18:00;Площадь\n';
  const query = `source=${encodeURIComponent('прежний реестр')}&mapping=veche-csv&format=csv&fileName=old.csv`;
  const imported = await call<RegisterImport & { refusedRows: { line: number; reason: { ru: string } }[] }>('POST', `/v1/register-imports?${query}`, {
    role: 'officer', payload, headers: { 'content-type': 'text/csv', 'idempotency-key': newId() },
  });
  expect(imported.status).toBe(201);
  expect(imported.body).toMatchObject({ source: 'прежний реестр', rows: 2, added: 1, refused: 1, refusedRows: [{ line: 3, reason: { ru: 'Дата «вчера» в столбце «Начало» не читается' } }] });
  const { body } = await call<{ items: RegisterImport[] }>('GET', '/v1/register-imports', { role: 'officer' });
  expect(body.items.map(({ id }) => id)).toContain(imported.body.id);
  const wrong = await call<{ code: string }>('POST', '/v1/register-imports?source=x&mapping=veche-csv&format=json', { role: 'officer', payload: '[]', headers: { 'content-type': 'application/json', 'idempotency-key': newId() } });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'register-unreadable']);
  const rows = await test_.db.read(testScope(test_), (tx) => tx.sql<{ canonical: string }>({ name: 'test-journal', text: 'select canonical from journal.entry where tenant_id = $1' }, [test_.tenantId]));
  expect(rows.map((row) => JSON.parse(row.canonical) as { action: string }).map(({ action }) => action)).toContain('venues.register.imported');
});
