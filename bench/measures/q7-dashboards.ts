import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { plainDate, type Instant } from '@veche/kernel';
import {
  createTenant,
  findModuleMigrations,
  migrate,
  newId,
  openDatabase,
  startEmbeddedPostgres,
  systemScope,
  type Database,
  type EmbeddedPostgres,
  type ReadTx,
} from '@veche/platform';
import pg from 'pg';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { recountCellsBetween } from '../../modules/indicators/src/db/count-cells.ts';
import { periodOf, periodsBetween } from '../../modules/indicators/src/domain/period.ts';
import { countDurations } from '../../modules/indicators/src/queries/count-durations.ts';
import { readDurations } from '../../modules/indicators/src/queries/read-durations.ts';
import { readMeasures } from '../../modules/indicators/src/queries/read-measures.ts';
import { recountDurationPart } from '../../modules/indicators/src/use-cases/refresh-durations.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { median, ms, percentile, timed } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

const [services, districts] = [200, 85];
const now = '2026-06-30T09:00:00.000Z' as Instant;
const scope = systemScope('bench', demonstrationTown.id);
const month = periodOf('month', plainDate('2026-03-01'));
const thisMonth = periodOf('month', plainDate('2026-06-01'));
const year = { from: plainDate('2025-07-01'), to: plainDate('2026-06-30') };

/** Dashboards from cells and ready durations against the same questions over raw rows in DuckDB, in the same run. */
export const measureDashboards: Measure = (options) =>
  withBenchFolder(async (folder) => {
    const passwords = { superuser: secret(), owner: secret(), app: secret() };
    const server = await startEmbeddedPostgres({
      folder: join(folder, 'pg'),
      passwords,
      database: 'dashboards',
    });
    try {
      return await compare(server, folder, options);
    } finally {
      await server.stop();
    }
  });

const secret = (): string => randomBytes(18).toString('base64url');

/** The same arithmetic in both engines, so that both hold the same requests: a year of them, a twentieth with no term. */
const made = (i: string, mod: string) => ({
  service: `'s' || (${mod}(${i} * 7919, ${services}))`,
  district: `'d' || (${mod}(${i} * 104729, ${districts}))`,
  openedMs: `(${mod}(${i} * 31, 365) * 86400000 + ${mod}(${i} * 40503, 36000000) + 28800000)`,
  tookMs: `(3600000 + ${mod}(${i} * 48271, 1000003) * ${mod}(${i} * 69621, 997) * 2)`,
  hasTerm: `(${mod}(${i}, 20) <> 0)`,
});

async function compare(
  server: EmbeddedPostgres,
  folder: string,
  { small, size }: MeasureOptions,
): Promise<Outcome[]> {
  const requests = size ?? (small ? 300_000 : 10_000_000);
  const platform = {
    module: 'platform',
    directory: new URL('../../packages/platform/migrations/', import.meta.url),
  };
  await migrate(server.ownerUrl, [platform, ...(await findModuleMigrations())]);
  const db = openDatabase({ appUrl: server.appUrl, clock: () => now, newId, poolSize: 2 });
  try {
    await db.transact(systemScope('bench'), (tx) => createTenant(tx, demonstrationTown));
    const loaded = await timed(() => loadFacts(server, requests));
    const counted = await timed(() => countEverything(db));
    await run(server, 'vacuum analyze indicators.fact, indicators.cell, indicators.duration_cell');
    const duck = await (await DuckDBInstance.create(join(folder, 'raw.duckdb'))).connect();
    await duck.run(duckTable(requests));
    return [
      await outcomeOf(db, duck, { requests, small, loadedMs: loaded.tookMs, countedMs: counted.tookMs }),
    ];
  } finally {
    await db.close();
  }
}

async function run(server: EmbeddedPostgres, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Indexes are made over the filled table: kept while filling, they take most of the time. */
async function loadFacts(server: EmbeddedPostgres, requests: number): Promise<void> {
  const { service, district, openedMs, tookMs, hasTerm } = made('i::bigint', 'mod');
  const indexes = await dropIndexes(server);
  await run(
    server,
    `insert into indicators.fact (tenant_id, request_id, source_code, number, service_code, district, channel, criticality, status, opened_at,
       done_at, due_at, opened_on, done_on, full_ms, net_ms, change_id, changed_at)
     select '${demonstrationTown.id}', gen_random_uuid(), 'bench', i::text, service, district, 'portal', 'normal',
       case when opened + took <= '${now}' then 'completed' else 'in-progress' end, opened, done, case when has_term then opened + interval '10 days' end,
       (opened at time zone 'Europe/Moscow')::date, (done at time zone 'Europe/Moscow')::date, case when done is not null then took_ms end,
       case when done is not null then took_ms end, '${newId()}', opened
     from (select i, ${service} as service, ${district} as district, ${hasTerm} as has_term, took_ms, opened, took, case when opened + took <= '${now}' then opened + took end as done
           from (select i, ${tookMs} as took_ms, '2025-06-30T21:00:00Z'::timestamptz + ${openedMs} * interval '1 millisecond' as opened, ${tookMs} * interval '1 millisecond' as took
                 from generate_series(1, ${requests}) as g (i)) a) b
     where opened <= '${now}'`,
  );
  for (const index of indexes) await run(server, `set maintenance_work_mem = '512MB'; ${index}`);
  await run(server, 'vacuum analyze indicators.fact');
}

async function dropIndexes(server: EmbeddedPostgres): Promise<string[]> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; definition: string }>(
      `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
       where indrelid = 'indicators.fact'::regclass and not indisprimary`,
    );
    for (const { name } of rows) await client.query(`drop index ${name}`);
    return rows.map(({ definition }) => definition);
  } finally {
    await client.end();
  }
}

/** Month by month, as a rebuild of figures does it: no month is so big that it would not be counted in memory. */
async function countEverything(db: Database): Promise<void> {
  for (const each of periodsBetween('month', year.from, year.to))
    await db.transact(scope, async (tx) => {
      await tx.sql(roomForCounting, []);
      await recountCellsBetween(tx, each);
      await recountDurationPart(tx, each, {
        slices: ['all', 'service', 'district'],
        grains: ['day', 'month'],
      });
    });
}

const roomForCounting = {
  name: 'bench.room-for-counting',
  text: `select set_config('work_mem', '192MB', true)`,
};

function duckTable(requests: number): string {
  const { service, district, openedMs, tookMs, hasTerm } = made('i', 'mod');
  return `create table fact as select * from (
    select ${service} as service, ${district} as district, ${tookMs} as took_ms, epoch_ms((1751317200000 + ${openedMs})::bigint) as opened,
      epoch_ms((1751317200000 + ${openedMs} + ${tookMs})::bigint) as done, ${hasTerm} as has_term, (epoch_ms((1751317200000 + ${openedMs} + 10800000)::bigint))::date as opened_on
    from range(1, ${requests} + 1) as r (i)) where opened <= timestamp '2026-06-30 09:00:00' order by opened_on`;
}

interface Question {
  readonly name: string;
  ours(tx: ReadTx, turn: number): Promise<unknown>;
  duck(turn: number): string;
}

const shares = `count(*), count(*) filter (where has_term and took_ms < 864000000 and done <= timestamp '2026-06-30 09:00:00')
  / nullif(count(*) filter (where has_term and done <= timestamp '2026-06-30 09:00:00'), 0),
  quantile_cont(took_ms, [0.5, 0.9]) filter (where done <= timestamp '2026-06-30 09:00:00')`;
const within = ({ from, to }: { from: string; to: string }): string =>
  `opened_on between date '${from}' and date '${to}'`;
const serviceOf = (turn: number): string => `s${(turn * 37) % services}`;

const questions: readonly Question[] = [
  ...[month, thisMonth].map((period) => ({
    name: `headline of ${period.from}`,
    ours: async (tx: ReadTx) => [await readMeasures(tx, period), await readDurations(tx, { period })],
    duck: () => `select ${shares} from fact where ${within(period)}`,
  })),
  ...(['service', 'district'] as const).map((by) => ({
    name: `by ${by}, a month`,
    ours: async (tx: ReadTx) => [
      await readMeasures(tx, { ...month, by }),
      await readDurations(tx, { period: month, by }),
    ],
    duck: () => `select ${by}, ${shares} from fact where ${within(month)} group by 1`,
  })),
  {
    name: 'one service by day, a year',
    ours: async (tx, turn) => {
      const filter = { service: serviceOf(turn) };
      return [
        await readMeasures(tx, { ...year, filter, every: 'day' }),
        await readDurations(tx, { period: { grain: 'day', ...year }, filter, every: 'day' }),
      ];
    },
    duck: (turn) => `select opened_on, ${shares} from fact where service = '${serviceOf(turn)}' group by 1`,
  },
  {
    name: 'one service by district and day, a month',
    ours: async (tx, turn) => {
      const filter = { service: serviceOf(turn) };
      return [
        await readMeasures(tx, { ...month, filter, by: 'district', every: 'day' }),
        await countDurations(tx, { ...month, filter, by: ['district'], every: 'day' }),
      ];
    },
    duck: (turn) =>
      `select district, opened_on, ${shares} from fact where service = '${serviceOf(turn)}' and ${within(month)} group by 1, 2`,
  },
];

async function outcomeOf(
  db: Database,
  duck: DuckDBConnection,
  facts: { requests: number; small: boolean; loadedMs: number; countedMs: number },
): Promise<Outcome> {
  await assertAlike(db, duck);
  const rounds = facts.small ? 6 : 20;
  const found: { name: string; ours: number[]; theirs: number[] }[] = [];
  for (const question of questions) {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let turn = -2; turn < rounds; turn += 1) {
      const here = await timed(() => db.read(scope, (tx) => question.ours(tx, Math.abs(turn))));
      const there = await timed(async () =>
        (await duck.runAndReadAll(question.duck(Math.abs(turn)))).getRows(),
      );
      if (turn < 0) continue;
      ours.push(here.tookMs);
      theirs.push(there.tookMs);
    }
    found.push({ name: question.name, ours, theirs });
  }
  const all = found.flatMap(({ ours }) => ours);
  const ratios = found.map(({ ours, theirs }) => median(theirs) / median(ours));
  const p95 = percentile(all, 0.95);
  return {
    id: 'Q7',
    work: `dashboards over ${facts.requests.toLocaleString('en-US')} requests`,
    bar: '≥ 10 times faster than DuckDB over raw rows, p95 ≤ 50 ms',
    measured: `least ratio ${Math.min(...ratios).toFixed(1)}, p95 ${ms(p95)}`,
    met: Math.min(...ratios) >= 10 && p95 <= 50,
    notes: [
      ...found.map(
        ({ name, ours, theirs }, index) =>
          `${name}: ours p50 ${ms(median(ours))}, p95 ${ms(percentile(ours, 0.95))}; DuckDB p50 ${ms(median(theirs))}; × ${(ratios[index] ?? 0).toFixed(1)}`,
      ),
      `facts loaded in ${(facts.loadedMs / 1000).toFixed(0)} s, cells and durations counted in ${(facts.countedMs / 1000).toFixed(0)} s`,
      'ours counts those still open into p50 and p90, DuckDB only those done: the easier question is the peer’s',
    ],
  };
}

/** Both must hold the same requests, or the comparison compares nothing. */
async function assertAlike(db: Database, duck: DuckDBConnection): Promise<void> {
  const [row] = await db.read(scope, (tx) => readMeasures(tx, month));
  const found = await duck.runAndReadAll(`select count(*) from fact where ${within(month)}`);
  const theirs = Number(found.getRows()[0]?.[0]);
  if (row?.measures.received !== theirs || theirs === 0)
    throw new Error(`The engines hold different requests: ${row?.measures.received} and ${theirs}`);
}
