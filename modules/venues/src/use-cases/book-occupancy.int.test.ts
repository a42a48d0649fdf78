import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newId } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  anAgreedConcert,
  aRoute,
  aSquareAt,
  at,
  aVenue,
  saveVenues,
  testScope,
} from '../testing/factories.ts';
import {
  bookOccupancy,
  clearPending,
  recordPending,
  releaseOccupancy,
  reportOccupancy,
  type BookingCommand,
} from './book-occupancy.ts';
import { findConflicts } from './find-conflicts.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

/** Each test works in its own week, so that they do not meet. */
let week = 0;
const nextDate = (): string => {
  week += 7;
  return new Date(Date.UTC(2026, 6, 1 + week)).toISOString().slice(0, 10);
};
const book = (
  more: Partial<BookingCommand> & Pick<BookingCommand, 'sessions'>,
  tenantId = test_.tenantId,
  options?: { readonly retries: number },
) =>
  test_.db.transact(
    testScope({ tenantId }),
    (tx) =>
      bookOccupancy(tx, {
        subjectId: newId(),
        place: { geometry: aSquareAt(0, 0) },
        about: anAgreedConcert(),
        ...more,
      }),
    options,
  );
const find = (
  more: Partial<Parameters<typeof findConflicts>[1]> & Pick<Parameters<typeof findConflicts>[1], 'sessions'>,
  tenantId = test_.tenantId,
) =>
  test_.db.read(testScope({ tenantId }), async (tx) => {
    const found = await findConflicts(tx, { place: { geometry: aSquareAt(0, 0) }, ...more });
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  });

describe('two approvals for one place', () => {
  test('overlap is refused and says who is there and when', async () => {
    const date = nextDate();
    expect((await book({ sessions: [at(date, '06:00', '15:00')] })).ok).toBe(true);
    const second = await book({
      sessions: [at(date, '10:00', '23:00')],
      place: { geometry: aSquareAt(50, 50) },
    });
    expect(second).toMatchObject({
      ok: false,
      error: {
        code: 'place-taken',
        conflicts: [
          {
            number: 'ЗР-2026-00388',
            title: 'Велогонка',
            from: `${date}T06:00:00.000Z`,
            overlapFrom: `${date}T10:00:00.000Z`,
            overlapTo: `${date}T15:00:00.000Z`,
            isExclusive: true,
          },
        ],
      },
    });
  });

  test('touching in time and touching in space are accepted', async () => {
    const date = nextDate();
    expect((await book({ sessions: [at(date, '06:00', '15:00')] })).ok).toBe(true);
    expect((await book({ sessions: [at(date, '15:00', '20:00')] })).ok).toBe(true);
    expect(
      (await book({ sessions: [at(date, '06:00', '15:00')], place: { geometry: aSquareAt(100, 0) } })).ok,
    ).toBe(true);
    expect(
      (await book({ sessions: [at(date, '06:00', '15:00')], place: { geometry: aSquareAt(0, 100) } })).ok,
    ).toBe(true);
  });

  test('events that agreed to share take one place together', async () => {
    const date = nextDate();
    const shareGroup = newId();
    expect((await book({ sessions: [at(date, '06:00', '15:00')], shareGroup })).ok).toBe(true);
    expect((await book({ sessions: [at(date, '10:00', '18:00')], shareGroup })).ok).toBe(true);
    expect((await book({ sessions: [at(date, '12:00', '13:00')] })).ok).toBe(false);
  });

  test('a released place is free, and an approval may be moved onto its own time', async () => {
    const date = nextDate();
    const subjectId = newId();
    expect((await book({ subjectId, sessions: [at(date, '06:00', '15:00')] })).ok).toBe(true);
    expect((await book({ subjectId, sessions: [at(date, '08:00', '16:00')] })).ok).toBe(true);
    expect((await book({ sessions: [at(date, '06:00', '07:00')] })).ok).toBe(true);
    await test_.db.transact(testScope(test_), (tx) => releaseOccupancy(tx, subjectId));
    expect((await book({ sessions: [at(date, '08:00', '16:00')] })).ok).toBe(true);
  });

  test('a refused move leaves the old booking as it was', async () => {
    const date = nextDate();
    const subjectId = newId();
    await book({ subjectId, sessions: [at(date, '06:00', '10:00')] });
    await book({ sessions: [at(date, '12:00', '15:00')] });
    expect((await book({ subjectId, sessions: [at(date, '11:00', '13:00')] })).ok).toBe(false);
    expect((await book({ sessions: [at(date, '06:00', '07:00')] })).ok).toBe(false);
  });

  test('storeys of a building and the square outside do not collide', async () => {
    const date = nextDate();
    const [hall, attic] = [newId(), newId()];
    await saveVenues(
      test_.db,
      testScope(test_),
      aVenue({ id: hall, code: 'ПЛ-901', isIndoor: true, floor: 1 }),
      aVenue({ id: attic, code: 'ПЛ-902', isIndoor: true, floor: 2 }),
    );
    const sessions = [at(date, '06:00', '10:00')];
    expect((await book({ sessions })).ok).toBe(true);
    expect((await book({ sessions, place: { venueId: hall } })).ok).toBe(true);
    expect((await book({ sessions, place: { venueId: attic } })).ok).toBe(true);
    expect((await book({ sessions, place: { venueId: hall } })).ok).toBe(false);
  });

  test('a route holds each leg only while it passes', async () => {
    const date = nextDate();
    const geometry = aRoute([0, 1000], [400, 1000], [400, 1400]);
    const legWindows = [at(date, '10:00', '11:00'), at(date, '11:00', '12:00')];
    expect((await book({ place: { geometry, legWindows }, sessions: [at(date, '10:00', '12:00')] })).ok).toBe(
      true,
    );
    const onFirstLeg = { geometry: aSquareAt(100, 950) };
    expect((await book({ place: onFirstLeg, sessions: [at(date, '10:30', '10:40')] })).ok).toBe(false);
    expect((await book({ place: onFirstLeg, sessions: [at(date, '11:00', '12:00')] })).ok).toBe(true);
  });

  test('another town never notices', async () => {
    const date = nextDate();
    await book({ sessions: [at(date, '06:00', '15:00')] });
    expect((await find({ sessions: [at(date, '06:00', '15:00')] }, test_.otherTenantId)).conflicts).toEqual(
      [],
    );
    expect((await book({ sessions: [at(date, '06:00', '15:00')] }, test_.otherTenantId)).ok).toBe(true);
  });

  test.each([
    [
      'place-unusable',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [37.6, 55.7],
              [37.6, 55.7],
              [37.6, 55.7],
              [37.6, 55.7],
            ],
          ],
        },
      },
      ['06:00', '07:00'],
    ],
    ['venue-unknown', { venueId: newId() }, ['06:00', '07:00']],
    ['period-unusable', { geometry: aSquareAt(0, 0) }, ['07:00', '06:00']],
  ] as const)('%s is said and stores nothing', async (code, place, [from, to]) => {
    const date = nextDate();
    expect(await book({ place: place, sessions: [at(date, from, to)] })).toMatchObject({
      ok: false,
      error: { code },
    });
    expect((await find({ sessions: [at(date, '00:00', '23:00')] })).conflicts).toEqual([]);
  });
});

describe('at the same moment', () => {
  test('of many clients booking one square for one hour exactly one succeeds', async () => {
    const date = nextDate();
    const outcomes = await Promise.all(
      Array.from({ length: 24 }, (_, i) =>
        book({ sessions: [at(date, '10:00', '11:00')], place: { geometry: aSquareAt(i, i) } }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const [held, ...others] = (
      await find({ sessions: [at(date, '10:00', '11:00')], place: { geometry: aSquareAt(0, 0, 200) } })
    ).conflicts;
    expect(held).toBeDefined();
    expect(others).toEqual([]);
  });

  test('bookings of two places in opposite order all end, one of each pair wins', async () => {
    for (let round = 0; round < 40; round += 1) {
      const date = nextDate();
      const [morning, evening] = [at(date, '06:00', '10:00'), at(date, '18:00', '20:00')];
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          // None is broken off as a deadlock and repeated: with more of them the repetitions would run out.
          book({ sessions: i % 2 ? [morning, evening] : [evening, morning] }, test_.tenantId, { retries: 0 }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    }
  });

  test('a process killed before its commit leaves nothing', async () => {
    const subjectId = newId();
    const script = fileURLToPath(new URL('../testing/book-and-die.ts', import.meta.url));
    const { stdout, signal } = await new Promise<{ stdout: string; signal: string | null | undefined }>(
      (resolve) => {
        execFile(process.execPath, [script, test_.appUrl, test_.tenantId, subjectId], (error, out) =>
          resolve({ stdout: out, signal: error?.signal }),
        );
      },
    );
    expect({ stdout, signal }).toEqual({ stdout: 'booked\n', signal: 'SIGKILL' });
    expect((await book({ sessions: [at('2026-07-11', '10:00', '15:00')] })).ok).toBe(true);
    const { conflicts } = await find({ sessions: [at('2026-07-11', '10:00', '15:00')] });
    expect(conflicts.map((conflict) => conflict.subjectId)).not.toContain(subjectId);
  });
});

describe('what is only reported', () => {
  test('a notice is recorded over an approval, reported, and never named', async () => {
    const date = nextDate();
    const sessions = [at(date, '10:00', '12:00')];
    await book({ sessions });
    const reported = await test_.db.transact(testScope(test_), (tx) =>
      reportOccupancy(tx, {
        subjectId: newId(),
        place: { geometry: aSquareAt(0, 0) },
        sessions,
        state: 'notice',
        about: { number: 'ЗР-У-7', title: 'За парк', eventClass: 'PUB' },
      }),
    );
    expect(reported.ok).toBe(true);
    const { conflicts } = await find({ sessions });
    expect(conflicts.map(({ state, title, isExclusive }) => ({ state, title, isExclusive }))).toEqual(
      expect.arrayContaining([
        { state: 'agreed', title: 'Велогонка', isExclusive: true },
        { state: 'notice', title: null, isExclusive: false },
      ]),
    );
  });

  test('a notice does not keep an approval out by itself', async () => {
    const date = nextDate();
    const sessions = [at(date, '10:00', '12:00')];
    await test_.db.transact(testScope(test_), (tx) =>
      reportOccupancy(tx, {
        subjectId: newId(),
        place: { geometry: aSquareAt(0, 0) },
        sessions,
        state: 'notice',
        about: { number: 'ЗР-У-8', title: null, eventClass: 'PUB' },
      }),
    );
    expect((await book({ sessions })).ok).toBe(true);
  });

  test('competing applications see each other until they are withdrawn or agreed', async () => {
    const date = nextDate();
    const sessions = [at(date, '10:00', '12:00')];
    const [mine, theirs] = [newId(), newId()];
    const await_ = (subjectId: string, number: string) =>
      test_.db.transact(testScope(test_), (tx) =>
        recordPending(tx, {
          subjectId,
          place: { geometry: aSquareAt(0, 0) },
          sessions,
          about: { number, title: 'Тайна', eventClass: 'CUL', filedAt: test_.clock.now() },
        }),
      );
    await await_(mine, 'ЗР-1');
    await await_(theirs, 'ЗР-2');
    expect((await find({ sessions, excludeSubjectId: mine })).pending).toEqual([
      {
        subjectId: theirs,
        number: 'ЗР-2',
        eventClass: 'CUL',
        from: sessions[0]?.from,
        to: sessions[0]?.to,
        filedAt: test_.clock.now(),
      },
    ]);
    expect((await book({ subjectId: mine, sessions, about: anAgreedConcert() })).ok).toBe(true);
    await test_.db.transact(testScope(test_), (tx) => clearPending(tx, mine));
    const left = await find({ sessions });
    expect(left.pending.map((row) => row.number)).toEqual(['ЗР-2']);
    expect(left.conflicts).toHaveLength(1);
  });

  test('neighbours within 300 m are told with their distance and crowd', async () => {
    const date = nextDate();
    const sessions = [at(date, '10:00', '12:00')];
    await book({ sessions, place: { geometry: aSquareAt(250, 0) } });
    await book({
      sessions,
      place: { geometry: aSquareAt(900, 0) },
      about: anAgreedConcert({ number: 'ЗР-9' }),
    });
    const { neighbours, conflicts } = await find({ sessions });
    expect(conflicts).toEqual([]);
    expect(neighbours).toMatchObject([{ number: 'ЗР-2026-00388', distanceM: 150, attendancePeak: 800 }]);
  });
});
