import type { DueState } from '@veche/contracts';
import { zoneId, type Instant } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueStateOf } from '../domain/due-state.ts';
import { loadRequests } from '../testing/load-requests.ts';
import { countRequests } from './count-requests.ts';
import { listFacets } from './list-facets.ts';
import { listRequests, type ListedRow, type ListOrder } from './list-requests.ts';
import { readRequestFilter, type RequestFilter } from './request-filter.ts';

const now = '2026-05-27T09:20:00.000Z' as Instant;
const words = Array.from({ length: 300 }, (_, index) => 1_000_003 * (index + 1));
/** The number of a word is its place in the vocabulary: `w7` is the eighth. */
const wordsOf = (_tx: unknown, text: string): number[] =>
  [...text.matchAll(/w(\d+)/g)].map(([, place]) => words[Number(place)] ?? 0);

interface Row extends Omit<ListedRow, 'due_state' | 'page_key'> {
  readonly at_risk_at: Instant | null;
  readonly very_overdue_at: Instant | null;
  readonly words: number[];
}

let t: TestDatabase;
let owner: Client;
let all: Row[];

beforeAll(async () => {
  t = await createTestDatabase();
  t.clock.set(now);
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  await loadRequests({
    ownerUrl: t.ownerUrl,
    tenantId: t.tenantId,
    requests: 3_000,
    eventsEach: 2,
    now,
    vocabulary: words,
  });
  all = await t.db.read(systemScope('test', t.tenantId), (tx) =>
    tx.sql<Row>(
      {
        name: 'test-all',
        text: `select r.*, w.words from requests.service_request r
               join requests.request_text w on w.tenant_id = r.tenant_id and w.request_id = r.id`,
      },
      [],
    ),
  );
});
afterAll(async () => {
  await owner.end();
  await t.close();
});

const none: RequestFilter = readRequestFilter({ scope: 'all' }, { zone: zoneId('Europe/Moscow') });

/** Every page of a list, one after another. */
async function walk(filter: RequestFilter, order: ListOrder, limit = 700): Promise<ListedRow[]> {
  const found: ListedRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await t.db.read(systemScope('test', t.tenantId), (tx) =>
      listRequests(tx, wordsOf, { filter, ...order, cursor, limit }),
    );
    found.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

const stateOf = (row: Row): DueState =>
  dueStateOf(
    {
      doneAt: row.done_at,
      dueAt: row.due_at,
      atRiskAt: row.at_risk_at,
      veryOverdueAt: row.very_overdue_at,
      pausedSince: row.paused_since,
    },
    now,
  );

/** The same filter said in another language: what the list must agree with. */
function fits(row: Row, filter: RequestFilter): boolean {
  const among = (values: readonly string[], value: string | null): boolean =>
    values.length === 0 || values.includes(value ?? '');
  return (
    (filter.scope === 'all' || (filter.scope === 'open') === (row.done_at === null)) &&
    among(filter.services, row.service_code) &&
    among(filter.units, row.unit_code) &&
    among(filter.districts, row.district) &&
    among(filter.statuses, row.status) &&
    among(filter.channels, row.channel) &&
    among(filter.criticalities, row.criticality) &&
    among(filter.dueStates, stateOf(row)) &&
    (filter.openedFrom === undefined || row.opened_at >= filter.openedFrom) &&
    (filter.openedBefore === undefined || row.opened_at < filter.openedBefore) &&
    wordsOf(undefined, filter.text ?? '').every((word) => row.words.includes(word))
  );
}

const someOf = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const filters: fc.Arbitrary<RequestFilter> = fc
  .record({
    scope: fc.constantFrom('open', 'done', 'all'),
    services: someOf(['S-0', 'S-1', 'S-3', 'S-7', 'S-40', 'S-99']),
    units: someOf(['U-0', 'U-2', 'U-30']),
    districts: someOf(['Район 1', 'Район 5', 'Район 17']),
    statuses: someOf(['in-progress', 'completed', 'refused', 'postponed', 'awaiting-confirmation'] as const),
    dueStates: someOf([
      'in-time',
      'at-risk',
      'overdue',
      'very-overdue',
      'paused',
      'no-norm',
      'closed-late',
    ] as const),
    channels: someOf(['portal', 'phone'] as const),
    text: fc.constantFrom(undefined, 'w0', 'w1 w4', 'w120'),
  })
  .map(({ text, ...filter }) => ({ ...none, ...filter, ...(text === undefined ? {} : { text }) }));

describe('the list of requests', () => {
  it('holds what the filters leave, each once and in order, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom('due', 'opened', 'changed'),
        fc.constantFrom('asc', 'desc'),
        fc.integer({ min: 150, max: 900 }),
        async (filter, sort, direction, limit) => {
          const asked = sort === 'due' ? { ...filter, scope: 'open' as const } : filter;
          const rows = await walk(asked, { sort, direction }, limit);
          const wanted = all.filter((row) => fits(row, asked));
          expect(rows.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
          const key = sort === 'due' ? 'due_at' : sort === 'opened' ? 'opened_at' : 'changed_at';
          const keys = rows.map((row) => row[key]).filter((each) => each !== null);
          const sorted = keys.toSorted();
          expect(keys).toEqual(direction === 'asc' ? sorted : sorted.toReversed());
          // What has no term comes last in either direction.
          expect(rows.map((row) => row[key]).indexOf(null)).toBe(
            keys.length === rows.length ? -1 : keys.length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says of each the state the domain says', async () => {
    const rows = await walk(none, { sort: 'opened', direction: 'desc' });
    const wanted = new Map(all.map((row) => [row.id, stateOf(row)]));
    expect(rows.filter((row) => wanted.get(row.id) !== row.due_state)).toEqual([]);
    expect(new Set(rows.map((row) => row.due_state)).size).toBeGreaterThanOrEqual(8);
  });

  it('finds a request by its number and by what its source calls it', async () => {
    const [first] = all;
    if (!first) throw new Error('nothing is loaded');
    const byNumber = await walk(
      { ...none, text: first.number.toLowerCase() },
      { sort: 'opened', direction: 'asc' },
    );
    expect(byNumber.map(({ id }) => id)).toEqual([first.id]);
    const nothing = await walk({ ...none, text: 'Г-99999999' }, { sort: 'opened', direction: 'asc' });
    expect(nothing).toEqual([]);
  });

  it('is closed to another town, by words too', async () => {
    const elsewhere = await t.db.read(systemScope('test', t.otherTenantId), (tx) =>
      listRequests(tx, wordsOf, {
        filter: { ...none, text: 'w0' },
        sort: 'opened',
        direction: 'asc',
        limit: 10,
      }),
    );
    expect(elsewhere.rows).toEqual([]);
  });

  it('is not sorted by term where nothing runs any more', async () => {
    const asked = walk({ ...none, scope: 'done' }, { sort: 'due', direction: 'asc' });
    await expect(asked).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('refuses a cursor that is not one', async () => {
    const asked = t.db.read(systemScope('test', t.tenantId), (tx) =>
      listRequests(tx, wordsOf, {
        filter: none,
        sort: 'opened',
        direction: 'asc',
        cursor: 'WzFd',
        limit: 10,
      }),
    );
    await expect(asked).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('the counts of a list', () => {
  it('agree with the list, state by state', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const counts = await t.db.read(systemScope('test', t.tenantId), (tx) =>
          countRequests(tx, wordsOf, filter),
        );
        const rest = { ...filter, dueStates: [] };
        const open = all.filter((row) => fits(row, { ...rest, scope: 'open' }));
        expect(counts.open).toEqual({ count: open.length, isCapped: false });
        for (const state of ['in-time', 'at-risk', 'overdue', 'very-overdue', 'paused', 'no-norm'] as const)
          expect([state, counts[state].count]).toEqual([
            state,
            open.filter((row) => stateOf(row) === state).length,
          ]);
        if (filter.scope === 'open') expect(counts.done).toBeUndefined();
        else
          expect(counts.done?.count).toBe(
            all.filter((row) => fits(row, { ...filter, scope: 'done' })).length,
          );
      }),
      { numRuns: 25 },
    );
  });
});

describe('what one can filter by', () => {
  it('is named with its words, districts in their order', async () => {
    const facets = await t.db.read(systemScope('test', t.tenantId), listFacets);
    expect(facets.services).toHaveLength(130);
    expect(facets.units).toHaveLength(60);
    expect(facets.districts).toEqual([...new Set(all.map((row) => row.district))].toSorted());
    expect(facets.regions).toEqual(['Город']);
  });
});
