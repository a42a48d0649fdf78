import type { PublicMassEvent, RegisterImport } from '@veche/contracts';
import { newId } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testScope } from '../testing/factories.ts';
import { createVenuesBench, msk, mskWindow, type VenuesBench } from '../testing/venues-bench.ts';
import { reportOccupancy } from '../use-cases/book-occupancy.ts';
import { publishMassEvent, withdrawMassEvent } from '../use-cases/publish-mass-event.ts';

let bench: VenuesBench;
beforeAll(async () => {
  bench = await createVenuesBench();
});
afterAll(() => bench.close());

const publish = (more: Partial<Parameters<typeof publishMassEvent>[1]> = {}) =>
  bench.db.transact(testScope(bench), (tx) =>
    publishMassEvent(tx, {
      id: newId(),
      number: 'ТР-2026-00417',
      title: 'Музыка на воде; вечер',
      eventClass: 'CUL',
      place: { venueId: bench.venueIds['ПЛ-001'] },
      placeName: 'Соборная площадь',
      sessions: [{ startsAt: msk('2026-10-03', '16:00'), endsAt: msk('2026-10-03', '22:00') }],
      organiserName: 'АНО «Городские события»',
      ...more,
    }),
  );
const month = () =>
  bench.call<{ items: PublicMassEvent[]; notices: { month: string; count: number | null }[] }>(
    'GET',
    '/v1/public/mass-events?from=2026-10-01&to=2026-10-31',
  );
const notice = () =>
  bench.db.transact(testScope(bench), (tx) =>
    reportOccupancy(tx, {
      subjectId: newId(),
      state: 'notice',
      place: { venueId: bench.venueIds['ПЛ-002'] },
      sessions: [mskWindow('2026-10-10', '12:00', '14:00')],
      about: { number: 'ТР-У-1', title: 'Митинг', eventClass: 'PUB' },
    }),
  );

describe('what the public sees', () => {
  test('agreed events, changed and cancelled ones, in the list and in the feed', async () => {
    const id = newId();
    expect((await publish({ id })).ok).toBe(true);
    await publish({ id, title: 'Музыка на воде, новое время' });
    expect((await month()).body.items).toMatchObject([
      { id, title: 'Музыка на воде, новое время', state: 'agreed', organiserName: 'АНО «Городские события»' },
    ]);
    await bench.db.transact(testScope(bench), (tx) => withdrawMassEvent(tx, id));
    const feed = await bench.call('GET', '/v1/public/mass-events.ics?from=2026-10-01&to=2026-10-31');
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.text).toContain(`UID:${id}-0@zarechny.veche\r\n`);
    expect(feed.text).toContain('SUMMARY:Музыка на воде\\, новое время\r\n');
    expect(feed.text).toContain('DTSTART:20261003T130000Z\r\n');
    expect(feed.text).toContain('SEQUENCE:2\r\n');
    expect(feed.text).toContain('STATUS:CANCELLED\r\n');
    for (const line of feed.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    await bench.db.transact(testScope(bench), (tx) => withdrawMassEvent(tx, id, 'removed'));
    expect((await month()).body.items).toEqual([]);
  });

  test('notices are counts by month, suppressed under five, and never named', async () => {
    for (let i = 0; i < 4; i += 1) await notice();
    expect((await month()).body.notices).toEqual([{ month: '2026-10', count: null }]);
    await notice();
    const shown = await month();
    expect(shown.body.notices).toEqual([{ month: '2026-10', count: 5 }]);
    expect(shown.text).not.toContain('Митинг');
    // A narrower question gives the same whole month, so nothing can be subtracted.
    const day = await bench.call<{ notices: unknown }>(
      'GET',
      '/v1/public/mass-events?from=2026-10-11&to=2026-10-11',
    );
    expect(day.body.notices).toEqual([{ month: '2026-10', count: 5 }]);
  });
});

test('an officer uploads a register and sees what was refused', async () => {
  const payload =
    'Номер;Название;Начало;Окончание;Место\n1;Ярмарка;11.07.2026 10:00;11.07.2026 18:00;Площадь\n2;Забег;вчера;11.07.2026 18:00;Площадь\n';
  const query = `source=${encodeURIComponent('прежний реестр')}&mapping=veche-csv&format=csv&fileName=old.csv`;
  const imported = await bench.call<
    RegisterImport & { refusedRows: { line: number; reason: { ru: string } }[] }
  >('POST', `/v1/register-imports?${query}`, {
    role: 'officer',
    payload,
    headers: { 'content-type': 'text/csv', 'idempotency-key': newId() },
  });
  expect(imported.status).toBe(201);
  expect(imported.body).toMatchObject({
    source: 'прежний реестр',
    rows: 2,
    added: 1,
    refused: 1,
    refusedRows: [{ line: 3, reason: { ru: 'Дата «вчера» в столбце «Начало» не читается' } }],
  });
  const { body } = await bench.call<{ items: RegisterImport[] }>('GET', '/v1/register-imports', {
    role: 'officer',
  });
  expect(body.items.map(({ id }) => id)).toContain(imported.body.id);
  const wrong = await bench.call<{ code: string }>(
    'POST',
    '/v1/register-imports?source=x&mapping=veche-csv&format=json',
    {
      role: 'officer',
      payload: '[]',
      headers: { 'content-type': 'application/json', 'idempotency-key': newId() },
    },
  );
  expect([wrong.status, wrong.body.code]).toEqual([422, 'register-unreadable']);
  const rows = await bench.db.read(testScope(bench), (tx) =>
    tx.sql<{ canonical: string }>(
      { name: 'test-journal', text: 'select canonical from journal.entry where tenant_id = $1' },
      [bench.tenantId],
    ),
  );
  expect(
    rows.map((row) => JSON.parse(row.canonical) as { action: string }).map(({ action }) => action),
  ).toContain('venues.register.imported');
});
