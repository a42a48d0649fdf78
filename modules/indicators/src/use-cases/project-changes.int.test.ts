import { plainDate } from '@veche/kernel';
import { newId, systemScope, type Tx } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { periodOf } from '../domain/period.ts';
import { readDurations } from '../queries/read-durations.ts';
import { readMeasures, readTotals } from '../queries/read-measures.ts';
import {
  createIndicatorsBench,
  type IndicatorsBench,
  type PlacedRequest,
} from '../testing/indicators-bench.ts';
import { projectRequests } from './project-changes.ts';
import { rebuildFigures, type RebuildProgress } from './rebuild-figures.ts';
import { recordReviews } from './record-review.ts';
import { recountDurationPart, refreshDurations } from './refresh-durations.ts';

let bench: IndicatorsBench;
beforeAll(async () => {
  bench = await createIndicatorsBench();
});
afterAll(() => bench.close());

const may = periodOf('month', plainDate('2026-05-01'));
const totals = (filter = {}, period = may) => bench.inTown((tx) => readTotals(tx, { ...period, filter }));
const hour = 3_600_000;

describe('cells', () => {
  test('count a request on the days it was opened, answered, done and closed', async () => {
    await bench.place([
      {
        openedAt: '2026-05-04T09:00:00+03:00',
        firstAnswerAt: '2026-05-05T09:00:00+03:00',
        doneAt: '2026-05-06T09:00:00+03:00',
        closedAt: '2026-06-02T09:00:00+03:00',
        dueAt: '2026-05-06T09:00:00+03:00',
        statedDueAt: '2026-05-06T09:00:00+03:00',
        status: 'completed',
        pausedMs: 6 * hour,
        returnedCount: 2,
        confirmedSolved: true,
      },
      { openedAt: '2026-05-31T23:30:00+03:00', channel: 'unknown', unit: null, district: 'Южный' },
      { openedAt: '2026-05-31T22:30:00Z', service: 'lamps' },
    ]);
    expect(await totals()).toMatchObject({
      received: 2,
      receivedByKnownChannel: 1,
      receivedDigitally: 1,
      answered: 1,
      answerMs: 24 * hour,
      done: 1,
      doneWithTerm: 1,
      // The term ends with its moment; the source's own deadline includes it.
      doneOnTime: 0,
      doneOnStatedTime: 1,
      fullMs: 48 * hour,
      pausedMs: 6 * hour,
      returned: 1,
      closed: 0,
    });
    const june = periodOf('month', plainDate('2026-06-01'));
    expect(await totals({}, june)).toMatchObject({ received: 1, closed: 1, completed: 1, confirmed: 1 });
    expect(await totals({ unit: '' })).toMatchObject({ received: 1 });
    expect(await totals({ unit: 'gardens', district: 'Северный' })).toMatchObject({ received: 1, done: 1 });
  });

  test('closed by the unit is not solved for the citizen: both are counted, and what came back too (pain P11)', async () => {
    const over = {
      service: 'claims',
      openedAt: '2026-02-02T09:00:00+03:00',
      doneAt: '2026-02-03T09:00:00+03:00',
      closedAt: '2026-02-04T09:00:00+03:00',
      status: 'completed',
    };
    await bench.place([
      { ...over, confirmedSolved: true },
      { ...over, confirmedSolved: false, reopenedCount: 1 },
      { ...over, confirmedSolved: null },
    ]);
    const february = periodOf('month', plainDate('2026-02-01'));
    expect(await totals({ service: 'claims' }, february)).toMatchObject({
      closed: 3,
      completed: 3,
      confirmed: 1,
      reopened: 1,
    });
  });

  test('follow a request that is changed late: the old place is emptied', async () => {
    const [id = ''] = await bench.place([{ openedAt: '2026-04-10T09:00:00+03:00', service: 'late' }]);
    const april = periodOf('month', plainDate('2026-04-01'));
    expect(await totals({ service: 'late' }, april)).toMatchObject({ received: 1, done: 0 });
    await bench.place([
      {
        id,
        openedAt: '2026-03-10T09:00:00+03:00',
        doneAt: '2026-04-12T09:00:00+03:00',
        service: 'moved',
        status: 'refused',
      },
    ]);
    expect(await totals({ service: 'late' }, april)).toMatchObject({ received: 0 });
    expect(await totals({ service: 'moved' }, april)).toMatchObject({ received: 0, done: 1, refused: 1 });
    const march = periodOf('month', plainDate('2026-03-01'));
    expect(await totals({ service: 'moved' }, march)).toMatchObject({ received: 1, done: 0 });
  });

  test('part by day and by dimension', async () => {
    const rows = await bench.inTown((tx) =>
      readMeasures(tx, { ...may, by: 'district', every: 'week', filter: { service: 'trees' } }),
    );
    expect(
      rows.map(({ code, startsOn, measures }) => [code, startsOn, measures.received, measures.done]),
    ).toEqual(
      expect.arrayContaining([
        ['Северный', '2026-05-04', 1, 1],
        ['Южный', '2026-05-25', 1, 0],
      ]),
    );
  });

  test('are what counting everything anew gives, whatever order changes came in (pain P12)', async () => {
    await bench.place(scatter(60, 1));
    const ids = await bench.place(scatter(60, 2));
    await bench.place(scatter(60, 3).map((request, index) => ({ ...request, id: ids[index] ?? newId() })));
    const before = await everything();
    expect(before.cells.length).toBeGreaterThan(300);
    await bench.inTown(forgetFigures);
    const told: RebuildProgress[] = [];
    const requests = await rebuildFigures(bench.db, systemScope('test', bench.tenantId), (progress) =>
      told.push(progress),
    );
    expect(await everything()).toEqual(before);
    expect(told.find(({ step }) => step === 'requests')).toMatchObject({ done: requests, total: requests });
    expect(new Set(told.map(({ step }) => step)).size).toBe(5);
    await bench.inTown((tx) => projectRequests(tx, ids));
    expect(await everything()).toEqual(before);
  });

  test('another town sees nothing', async () => {
    const { otherTenantId, db } = bench;
    const seen = await db.read({ tenantId: otherTenantId, actor: { kind: 'system', name: 'test' } }, (tx) =>
      readTotals(tx, may),
    );
    expect(seen.received).toBe(0);
  });
});

describe('durations', () => {
  test('of a published slice come from ready cells and are those of the facts', async () => {
    const year = periodOf('year', plainDate('2026-01-01'));
    const counted = await bench.inTown((tx) => readDurations(tx, { period: year, by: 'service' }));
    await bench.inTown((tx) => recountDurationPart(tx, year));
    const ready = await bench.inTown((tx) => readDurations(tx, { period: year, by: 'service' }));
    expect(byCode(ready)).toEqual(byCode(counted));
    expect(ready.every(({ isEstimate }) => !isEstimate)).toBe(true);
  });

  test('a touched cell is counted anew', async () => {
    const day = { period: periodOf('day', plainDate('2026-02-03')), filter: { service: 'one' } };
    await bench.place([
      { openedAt: '2026-02-03T10:00:00Z', doneAt: '2026-02-03T12:00:00Z', service: 'one' },
      { openedAt: '2026-02-03T10:00:00Z', service: 'one' },
    ]);
    while ((await bench.inTown((tx) => refreshDurations(tx, 100))) > 0);
    await bench.place([{ openedAt: '2026-02-03T10:00:00Z', doneAt: '2026-02-03T14:00:00Z', service: 'one' }]);
    const [touched] = await bench.inTown((tx) => readDurations(tx, day));
    expect(touched?.durations.full).toMatchObject({
      over: 2,
      underWay: 1,
      p50Ms: 4 * hour,
      overP50Ms: 3 * hour,
    });
    while ((await bench.inTown((tx) => refreshDurations(tx, 100))) > 0);
    const [ready] = await bench.inTown((tx) => readDurations(tx, day));
    expect(ready?.durations).toEqual(touched?.durations);
  });
});

describe('reviews', () => {
  /** What was told of one request, taken in at once. */
  const reviewed = (requestId: string, ...told: readonly object[]) =>
    bench.inTown((tx) =>
      recordReviews(
        tx,
        told.map((data) => ({
          id: newId(),
          position: 1,
          tenantId: tx.tenantId,
          occurredAt: tx.now,
          type: 'ru.veche.feedback.review.recorded.v1',
          stream: requestId,
          version: 1,
          data: { requestId, ...data },
        })),
      ),
    );

  test('stand on the day they were asked for; an answer moves the score', async () => {
    const [id = '', other = ''] = await bench.place([
      { openedAt: '2026-01-10T10:00:00Z', service: 'rated' },
      { openedAt: '2026-01-10T10:00:00Z', service: 'rated' },
    ]);
    const january = periodOf('month', plainDate('2026-01-01'));
    await reviewed(id, { askedAt: '2026-01-20T10:00:00.000Z', answeredAt: null, score: null, solved: null });
    await reviewed(other, {
      askedAt: '2026-01-20T10:00:00.000Z',
      answeredAt: null,
      score: null,
      solved: null,
    });
    expect(await totals({ service: 'rated' }, january)).toMatchObject({ asked: 2, reviewed: 0 });
    const answer = {
      askedAt: '2026-01-20T10:00:00.000Z',
      answeredAt: '2026-02-01T10:00:00.000Z',
      score: 4,
      solved: false,
    };
    const asking = { askedAt: answer.askedAt, answeredAt: null, score: null, solved: null };
    // The asking may be told again, and after the answer.
    await reviewed(id, answer, asking);
    await reviewed(id, answer);
    expect(await totals({ service: 'rated' }, january)).toMatchObject({
      asked: 2,
      reviewed: 1,
      scoreSum: 4,
      reviewedSolved: 0,
      reviewedUnsolved: 1,
    });
  });

  test('one that comes before its request waits for it', async () => {
    const id = newId();
    await reviewed(id, {
      askedAt: '2026-01-21T10:00:00.000Z',
      answeredAt: '2026-01-21T10:00:00.000Z',
      score: 5,
      solved: true,
    });
    await bench.place([{ id, openedAt: '2026-01-11T10:00:00Z', service: 'early' }]);
    expect(await totals({ service: 'early' }, periodOf('month', plainDate('2026-01-01')))).toMatchObject({
      asked: 1,
      reviewed: 1,
      scoreSum: 5,
    });
  });
});

/** Requests scattered over a quarter, always the same for a seed. */
function scatter(count: number, seed: number): PlacedRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const roll = (salt: number): number => ((index + 1) * 7919 * seed + salt * 104_729) % 97;
    const openedMs = Date.parse('2026-01-05T05:00:00Z') + roll(1) * 20 * hour;
    const at = (hours: number): string => new Date(openedMs + hours * hour).toISOString();
    const isDone = roll(2) > 30;
    return {
      service: ['trees', 'lamps', 'roads'][roll(3) % 3] ?? 'trees',
      unit: ['gardens', 'streets', null][roll(4) % 3] ?? null,
      district: ['Северный', 'Южный'][roll(5) % 2] ?? null,
      channel: ['portal', 'phone', 'unknown'][roll(6) % 3] ?? 'portal',
      openedAt: at(0),
      firstAnswerAt: isDone || roll(7) > 50 ? at(roll(8)) : null,
      doneAt: isDone ? at(roll(8) + roll(9)) : null,
      closedAt: isDone && roll(10) > 40 ? at(roll(8) + roll(9) + 5) : null,
      dueAt: roll(11) > 20 ? at(100) : null,
      status: isDone ? (roll(12) > 80 ? 'refused' : 'completed') : 'in-progress',
      confirmedSolved: roll(13) > 60 ? true : roll(13) > 40 ? false : null,
      pausedMs: roll(14) * 60_000,
    };
  });
}

const everything = () =>
  bench.inTown(async (tx) => ({
    cells: await tx.sql(
      {
        name: 'test.cells',
        text: 'select * from indicators.cell order by slice, grain, starts_on, service_code, unit_code, region, district',
      },
      [],
    ),
    sketches: await tx.sql(
      {
        name: 'test.sketches',
        text: 'select * from indicators.sketch_cell order by slice, starts_on, service_code, unit_code, region, district',
      },
      [],
    ),
    facts: await tx.sql(
      { name: 'test.facts', text: 'select * from indicators.fact order by request_id' },
      [],
    ),
    paths: await tx.sql(
      { name: 'test.paths', text: 'select * from indicators.path order by request_id' },
      [],
    ),
    chains: await tx.sql(
      { name: 'test.chains', text: 'select * from indicators.refusal_chain order by id' },
      [],
    ),
  }));

/** All that is counted from the register; reviews come from elsewhere and stay. */
async function forgetFigures(tx: Tx): Promise<void> {
  for (const table of ['cell', 'sketch_cell', 'duration_cell', 'path', 'refusal_chain', 'fact'])
    await tx.sql({ name: `test.forget-${table}`, text: `delete from indicators.${table}` }, []);
}

const byCode = (rows: readonly { code: string; durations: object }[]) =>
  Object.fromEntries(rows.map(({ code, durations }) => [code, durations]));
