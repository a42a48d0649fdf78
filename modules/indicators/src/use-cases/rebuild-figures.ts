import type { PlainDate } from '@veche/kernel';
import { loadTenant, type Database, type PreparedStatement, type Scope, type Tx } from '@veche/platform';
import { recountAllChains } from '../db/chain-repo.ts';
import { recountCellsBetween } from '../db/count-cells.ts';
import { copyFactsAlone } from '../db/fact-repo.ts';
import { recountSketchesBetween } from '../db/sketch-cells.ts';
import { copyTraces } from '../db/trace-repo.ts';
import { periodsBetween } from '../domain/period.ts';
import { learnAnew } from './learn-anew.ts';
import { lockProjection } from './lock-projection.ts';
import { tellScreens } from './project-changes.ts';
import { durationParts, recountDurationPart } from './refresh-durations.ts';

/** What the rebuild is at: copying facts of requests, counting months, durations of years, stories of refusal, learning. */
export interface RebuildProgress {
  readonly step: 'requests' | 'months' | 'durations' | 'chains' | 'learning';
  readonly done: number;
  readonly total: number;
}

const pageSize = 20_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

const countRequests: PreparedStatement = {
  name: 'indicators.count-register',
  text: 'select count(*)::int as n from requests.request_fact where tenant_id = $1',
};
const nextPage: PreparedStatement = {
  name: 'indicators.next-of-register',
  text: `select request_id from requests.request_fact where tenant_id = $1 and request_id > $2 order by request_id limit ${pageSize}`,
};
const findRange: PreparedStatement = {
  name: 'indicators.range-of-days',
  // Cells of a day no fact stands on any more must go too.
  text: `select min(first) as "from", max(last) as "to" from (
           select min(opened_on) as first, max(greatest(opened_on, answered_on, done_on, closed_on)) as last from indicators.fact where tenant_id = $1
           union all select min(asked_on), max(asked_on) from indicators.review where tenant_id = $1
           union all select min(starts_on), max(starts_on) from indicators.cell where tenant_id = $1
           union all select min(starts_on), max(starts_on) from indicators.duration_cell where tenant_id = $1) days`,
};
const roomForCounting: PreparedStatement = {
  name: 'indicators.room-for-counting',
  text: `select set_config('work_mem', '192MB', true)`,
};
const refreshStatistics: PreparedStatement = {
  name: 'indicators.refresh-statistics',
  text: 'select indicators.refresh_statistics()',
};

/**
 * Counts all figures of a town anew from the register: facts, cells, durations, stories, what is learnt. Step by step, each in a
 * transaction of its own, so that changes are taken in between and a rebuild that was broken off is simply run again.
 *
 * @returns how many requests there are
 */
export async function rebuildFigures(
  db: Database,
  scope: Scope,
  tell: (progress: RebuildProgress) => void = () => undefined,
): Promise<number> {
  const step = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    db.transact(scope, async (tx) => {
      await lockProjection(tx);
      await tx.sql(roomForCounting, []);
      return work(tx);
    });
  const requests = await copyRegister(db, scope, tell);
  await step((tx) => tx.sql(refreshStatistics, []));
  const range = await step((tx) => rangeOfDays(tx));
  if (range === undefined) return requests;
  const each = async <T>(
    name: RebuildProgress['step'],
    parts: readonly T[],
    work: (tx: Tx, part: T) => Promise<void>,
  ): Promise<void> => {
    for (const [index, part] of parts.entries()) {
      await step((tx) => work(tx, part));
      tell({ step: name, done: index + 1, total: parts.length });
    }
  };
  await each('months', periodsBetween('month', range.from, range.to), async (tx, month) => {
    await recountCellsBetween(tx, month);
    await recountSketchesBetween(tx, month);
  });
  await each('durations', durationParts(range), recountDurationPart);
  await each('chains', [undefined], async (tx) =>
    recountAllChains(tx, (await loadTenant(tx, tx.tenantId)).zone),
  );
  await step((tx) => tx.sql(refreshStatistics, []));
  await each('learning', [undefined], learnAnew);
  await step(tellScreens);
  return requests;
}

async function copyRegister(
  db: Database,
  scope: Scope,
  tell: (progress: RebuildProgress) => void,
): Promise<number> {
  const [{ n: total } = { n: 0 }] = await db.read(scope, (tx) =>
    tx.sql<{ n: number }>(countRequests, [tx.tenantId]),
  );
  let done = 0;
  for (let after: string | undefined = beforeAll; after !== undefined;) {
    const from: string = after;
    const ids = await db.transact(scope, (tx) => copyPage(tx, from));
    done += ids.length;
    tell({ step: 'requests', done, total: Math.max(done, total) });
    after = ids.at(-1);
  }
  return done;
}

async function copyPage(tx: Tx, after: string): Promise<string[]> {
  await lockProjection(tx);
  await tx.sql(roomForCounting, []);
  const page = await tx.sql<{ request_id: string }>(nextPage, [tx.tenantId, after]);
  const ids = page.map(({ request_id }) => request_id);
  if (ids.length === 0) return ids;
  const { zone } = await loadTenant(tx, tx.tenantId);
  await copyFactsAlone(tx, ids, zone);
  await copyTraces(tx, ids);
  return ids;
}

async function rangeOfDays(tx: Tx): Promise<{ from: PlainDate; to: PlainDate } | undefined> {
  const [row] = await tx.sql<{ from: PlainDate | null; to: PlainDate | null }>(findRange, [tx.tenantId]);
  return row?.from && row.to ? { from: row.from, to: row.to } : undefined;
}
