import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJournalModule } from '@veche/journal';
import type { Instant } from '@veche/kernel';
import {
  createFilesystemBlobStore,
  createLocalKeyRing,
  createLog,
  createOutboundClient,
  createPersonVault,
  loadTenant,
  textOf,
  type CommittedEvent,
} from '@veche/platform';
import { createRequestsModule } from '@veche/requests';
import { plainDate } from '@veche/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { periodOf } from '../domain/period.ts';
import { requestsChanged } from '../events.ts';
import { readChains } from '../queries/read-chains.ts';
import { readPauses } from '../queries/read-pauses.ts';
import { readProcess } from '../queries/read-process.ts';
import { readTotals } from '../queries/read-measures.ts';
import { createIndicatorsBench, type IndicatorsBench } from '../testing/indicators-bench.ts';
import { projectChangeSets } from './project-changes.ts';

/* The whole way from what a source tells to figures, through the real register. */
let bench: IndicatorsBench;
let record: (items: readonly object[]) => Promise<void>;

beforeAll(async () => {
  bench = await createIndicatorsBench();
  const keys = createLocalKeyRing('trial', new Map([['trial', randomBytes(32)]]));
  const vault = createPersonVault(keys, Buffer.alloc(32, 7));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: bench.db, vault, log, runSequencer: false });
  const requests = createRequestsModule({
    db: bench.db,
    vault,
    journal,
    tenantOf: (tx) => loadTenant(tx, tx.tenantId),
    rulePackFolder: fileURLToPath(new URL('../../../../rulepacks/ru/', import.meta.url)),
    blobs: createFilesystemBlobStore({
      folder: join(tmpdir(), `veche-indicators-${randomUUID()}`),
      keyRing: keys,
      newId: randomUUID,
    }),
    outbound: createOutboundClient({ allow: [] }),
    people: { displayNames: async () => new Map(), listExecutors: async () => [] },
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    findReceipt: (tx, subjectId) => journal.findReceipt(tx, subjectId),
    messages: { queue: async () => {} },
  });
  await bench.inTown((tx) => requests.seedTown(tx));
  record = async (items) => {
    await bench.inTown((tx) =>
      requests.recordRequestChanges(tx, { sourceCode: 'veche', kind: 'events', items: items as never }),
    );
    await projectAll();
  };
});
afterAll(() => bench.close());

/** Every change set told so far, in order; those seen before change nothing. */
async function projectAll(): Promise<void> {
  const events = await bench.inTown((tx) =>
    tx.sql<Pick<CommittedEvent, 'data'>>(
      {
        name: 'test.events',
        text: 'select data from platform.event where type = $1 order by stream, version',
      },
      [requestsChanged],
    ),
  );
  expect(events.length).toBeGreaterThan(0);
  const changeIds = events.map(({ data }) => textOf(data, 'changeId'));
  await bench.inTown((tx) => projectChangeSets(tx, changeIds));
}

const at = (on: string): Instant => `2026-05-${on}T09:00:00.000Z` as Instant;
const may = periodOf('month', plainDate('2026-05-01'));
const service = { code: 'TREE-CUT', title: 'Порубочный билет' };
const unit = { code: 'gardens', title: 'Управление садов' };

test('a story of refusal and new filing, with a pause, becomes figures', async () => {
  const applicant = { key: 'p-1' };
  await record([
    {
      externalId: 'a',
      at: at('04'),
      kind: 'opened',
      service,
      unit,
      channel: 'portal',
      district: 'Северный',
      applicant,
      activity: 'подано',
    },
    { externalId: 'a', at: at('05'), kind: 'paused', reason: 'WAIT_APPLICANT' },
    { externalId: 'a', at: at('08'), kind: 'resumed' },
    { externalId: 'a', at: at('12'), kind: 'status', status: 'refused', activity: 'отказано' },
  ]);
  await record([
    {
      externalId: 'b',
      at: at('13'),
      kind: 'opened',
      service,
      unit,
      channel: 'phone',
      district: 'Северный',
      applicant,
      activity: 'подано',
    },
    { externalId: 'b', at: at('20'), kind: 'closed', activity: 'исполнено' },
  ]);
  expect(await bench.inTown((tx) => readTotals(tx, { ...may, filter: { unit: 'gardens' } }))).toMatchObject({
    received: 2,
    receivedDigitally: 1,
    done: 2,
    refused: 1,
    completed: 1,
    closed: 2,
    pausedMs: 3 * 86_400_000,
  });
  expect(await bench.inTown((tx) => readChains(tx, may, {}))).toEqual({
    n: 1,
    requests: 2,
    p50Ms: 16 * 86_400_000,
    p90Ms: 16 * 86_400_000,
  });
  expect(await bench.inTown((tx) => readPauses(tx, may, {}))).toMatchObject([
    { unit: 'gardens', reason: 'WAIT_APPLICANT', requests: 1, stillPaused: 0, pausedMs: 3 * 86_400_000 },
  ]);
  const { variants } = await bench.inTown((tx) => readProcess(tx, may, { service: 'TREE-CUT' }));
  expect(variants.map(({ activities }) => activities.join(' → ')).toSorted()).toEqual([
    'подано → исполнено',
    'подано → отказано',
  ]);
});

test('what a source tells late corrects the figures', async () => {
  await record([{ externalId: 'b', at: at('15'), kind: 'status', status: 'refused', activity: 'отказано' }]);
  expect(
    await bench.inTown((tx) => readTotals(tx, { ...may, filter: { service: 'TREE-CUT' } })),
  ).toMatchObject({
    received: 2,
    done: 2,
  });
  await projectAll();
});
