import { Readable } from 'node:stream';
import { newId } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerPresets, type RegisterMapping } from '../domain/register/mapping.ts';
import { aVenue, saveVenues, testScope } from '../testing/factories.ts';
import { findReferenceFile } from '../testing/reference-data.ts';
import { findConflicts } from './find-conflicts.ts';
import { importMassEvents, type ImportCommand } from './import-mass-events.ts';
import { parseMapping } from './parse-mapping.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

const run = async (command: ImportCommand) => {
  const report = await importMassEvents(test_.db, testScope(test_), command);
  if (!report.ok) throw new Error(report.error.detail);
  return report.value;
};
const csv = (text: string, more: Partial<ImportCommand> = {}): Promise<Awaited<ReturnType<typeof run>>> =>
  run({ stream: Readable.from([Buffer.from(text)]), mapping: 'veche-csv', source: 'пробный', ...more });
const header = 'Номер;Название;Начало;Окончание;Место;Район;Вид;Организатор;Участников';

const twoRows = (title: string) =>
  [
    header,
    `10;${title};12.07.2026 10:00;12.07.2026 18:00;Парк;;;;`,
    '11;Вторая;12.07.2026 10:00;12.07.2026 18:00;Сад;;;;',
  ].join('\n');

const walkAt = (place: string): string =>
  [header, `9;Гулянье;15.07.2026 10:00;15.07.2026 18:00;${place};;;;`].join('\n');

const walkReport = (place: string) =>
  csv(walkAt(place), {
    source: 'переезд',
    mapping: { ...registerPresets['veche-csv'], rowIdentity: ['Номер'] },
  });

describe('a register kept elsewhere', () => {
  test('good rows go in, bad ones are told by line and reason', async () => {
    const report = await csv(
      [
        header,
        '1;Ярмарка;11.07.2026 10:00;11.07.2026 18:00;Соборная площадь ; Центр;;;1 200',
        '2;Забег;31.02.2026 10:00;11.07.2026 18:00;Соборная площадь;Центр;;;',
        '3;Концерт;11.07.2026 17:00;11.07.2026 16:00;Соборная площадь;Центр;;;',
        '4;;11.07.2026 17:00;11.07.2026 18:00;Соборная площадь;Центр;;;',
        '5;Выставка;11.07.2026 17:00;11.07.2026 21:00;"Парк; соборная  ПЛОЩАДЬ";центр;;;',
        '6;Лишний столбец;11.07.2026 17:00;11.07.2026 21:00;Парк;центр;;;;;;',
      ].join('\n'),
    );
    expect(report).toMatchObject({ rows: 6, added: 2, changed: 0, unchanged: 0, refused: 4 });
    expect(report.refusals.map(({ line, code, column }) => ({ line, code, column }))).toEqual([
      { line: 3, code: 'date-unreadable', column: 'Начало' },
      { line: 4, code: 'ends-before-start', column: 'Окончание' },
      { line: 5, code: 'value-missing', column: 'Название' },
      { line: 7, code: 'line-malformed', column: null },
    ]);
    expect(report.overlaps).toMatchObject({
      rowPairs: 1,
      eventPairs: 1,
      rowsTouched: 2,
      sampleLines: [[2, 6]],
    });
  });

  test('the same file changes nothing, a changed row is changed in place', async () => {
    expect(await csv(twoRows('Первая'), { source: 'повтор' })).toMatchObject({ added: 2, unchanged: 0 });
    expect(await csv(twoRows('Первая'), { source: 'повтор' })).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(await csv(twoRows('Первая, перенос'), { source: 'повтор' })).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
    });
    expect(await csv(twoRows('Первая'), { source: 'другой источник' })).toMatchObject({ added: 2 });
  });

  test('a row at one of our venues is seen by conflict searches, without keeping anyone out', async () => {
    const venueId = newId();
    await saveVenues(
      test_.db,
      testScope(test_),
      aVenue({ id: venueId, code: 'ПЛ-031', name: { ru: 'Зелёный сквер', en: 'Green Garden' } }),
    );
    const report = await csv(
      [header, '77;Ярмарка мёда;14.07.2026 10:00;14.07.2026 18:00;зеленый сквер;;;;'].join('\n'),
      { source: 'скверы' },
    );
    expect(report.placed).toBe(1);
    const found = await test_.db.read(testScope(test_), (tx) =>
      findConflicts(tx, {
        place: { venueId },
        sessions: [{ from: '2026-07-14T08:00:00.000Z' as never, to: '2026-07-14T09:00:00.000Z' as never }],
      }),
    );
    expect(found.ok && found.value.conflicts).toMatchObject([
      { state: 'imported', number: '77', title: 'Ярмарка мёда', isExclusive: false },
    ]);
  });

  test('a row that moves away from our venue frees it', async () => {
    const venueId = newId();
    const venue = aVenue({ id: venueId, code: 'ПЛ-032', name: { ru: 'Липовая аллея', en: 'Lime Alley' } });
    await saveVenues(test_.db, testScope(test_), venue);
    const window = { from: '2026-07-15T08:00:00.000Z' as never, to: '2026-07-15T09:00:00.000Z' as never };
    const conflicts = () =>
      test_.db.read(testScope(test_), async (tx) => {
        const found = await findConflicts(tx, { place: { venueId }, sessions: [window] });
        return found.ok ? found.value.conflicts.length : undefined;
      });
    await walkReport('Липовая аллея');
    expect(await conflicts()).toBe(1);
    expect(await walkReport('Другая аллея')).toMatchObject({ changed: 1, placed: 0 });
    expect(await conflicts()).toBe(0);
  });

  test('Russian files in windows-1251 and a mapping in YAML', async () => {
    const mapping = parseMapping(
      'format: csv\ncolumns: { eventId: a, title: b, startsAt: c, endsAt: c, place: d }\ndatePattern: dd.MM.yyyy\nendIsLastDay: true\nencoding: windows-1251\n',
    );
    const bytes = Buffer.concat([
      Buffer.from('a,b,c,d\n1,'),
      Buffer.from([0xdf, 0xf0, 0xec, 0xe0, 0xf0, 0xea, 0xe0]),
      Buffer.from(',01.08.2026,X\n'),
    ]);
    const report = await run({ stream: Readable.from([bytes]), mapping, source: 'cp1251' });
    expect(report).toMatchObject({ added: 1, refused: 0 });
  });

  test.each([
    ['no column', { stream: Readable.from([Buffer.from('a;b\n1;2\n')]), mapping: 'veche-csv' }],
    ['not JSON', { stream: Readable.from([Buffer.from('{')]), mapping: 'ru-exhibitions' }],
    ['not a list', { stream: Readable.from([Buffer.from('{}')]), mapping: 'ru-exhibitions' }],
    ['no mapping named', { stream: Readable.from([Buffer.from('')]), mapping: 'constructor' }],
  ])('a file that cannot be read: %s', async (detail, command) => {
    const report = await importMassEvents(test_.db, testScope(test_), { ...command, source: 'x' });
    expect(report).toMatchObject({
      ok: false,
      error: { code: 'register-unreadable', detail: expect.stringContaining(detail) as string },
    });
  });

  test('an unusable mapping says why', () => {
    expect(() => parseMapping('format: csv')).toThrow(/columns/);
    expect((): RegisterMapping => parseMapping('{"format":"xml"}')).toThrow(/format/);
  });
});

const newYork = findReferenceFile('permits/nyc_permits_2022-02-15_bronx_staten.csv');
test.runIf(newYork !== undefined)(
  'New York: 305 row pairs, 49 event pairs, 351 rows touched; read again, nothing changes',
  async () => {
    const seen: number[] = [];
    const report = await run({
      path: newYork as string,
      mapping: 'nyc-permitted-events',
      source: 'nyc',
      onProgress: ({ rows }) => seen.push(rows),
    });
    expect(report).toMatchObject({
      rows: 1443,
      added: 1443,
      refused: 0,
      overlaps: { rowPairs: 305, eventPairs: 49, rowsTouched: 351 },
    });
    expect(seen.at(-1)).toBe(1443);
    expect(
      await run({ path: newYork as string, mapping: 'nyc-permitted-events', source: 'nyc' }),
    ).toMatchObject({ added: 0, changed: 0, unchanged: 1443 });
  },
);

const exhibitions = findReferenceFile('permits/ru_exhibitions_2016.json');
test.runIf(exhibitions !== undefined)('Russian exhibitions: 112 rows, 81 overlaps, one refused', async () => {
  const report = await run({ path: exhibitions as string, mapping: 'ru-exhibitions', source: 'exhibitions' });
  expect(report).toMatchObject({ rows: 112, added: 111, refused: 1, overlaps: { rowPairs: 81 } });
  expect(report.refusals[0]?.code).toBe('ends-before-start');
});

const seattle = findReferenceFile('permits/seattle_special_events.csv');
test.runIf(seattle !== undefined)('Seattle: every row is read or refused with its reason', async () => {
  const report = await run({ path: seattle as string, mapping: 'seattle-special-events', source: 'seattle' });
  expect(report.rows).toBe(1088);
  expect(report.added + report.unchanged + report.refused).toBe(1088);
  expect(report.added).toBeGreaterThan(800);
});
