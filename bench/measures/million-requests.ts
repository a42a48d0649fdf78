import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProductionCalendar } from '@veche/deadlines';
import { createIndicatorsModule, rebuildFigures } from '@veche/indicators';
import type { Instant } from '@veche/kernel';
import { createOpennessModule } from '@veche/openness';
import {
  createEdge,
  createLog,
  createMetrics,
  createReplySeal,
  createTenantDirectory,
  type DueTimer,
  type Module,
  type Principal,
} from '@veche/platform';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { blindWords } from '../../modules/requests/src/blind-words.ts';
import { loadedFacets, loadRequests } from '../../modules/requests/src/testing/load-requests.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { projectRoot } from '../installation/demonstration.ts';
import { openRegister, type BenchRegister } from '../installation/register.ts';
import { median, ms, percentile, timed } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

type BenchEdge = Awaited<ReturnType<typeof createEdge>>;

const now = '2026-05-27T09:20:00.000Z' as Instant;
const eventsEach = 5;
const manager: Principal = {
  personId: '01900000-0000-7000-8000-0000000000c1' as Principal['personId'],
  sessionId: 'bench',
  roles: [{ role: 'manager', tenantId: demonstrationTown.id }],
  permissions: new Set(['request.read', 'request.work', 'metrics.read']),
  secondFactor: true,
  language: 'ru',
};
/** Words of the texts, the most frequent first; the searches below ask for a frequent and a rare one. */
const words = ['яма', 'дорога', 'двор', 'лифт', 'свет', 'мусор', 'вода', 'снег', 'крыша', 'дерево'];
const vocabularySize = 4_000;

/** Every screen of the register and of the dashboards over a million requests with five million events, asked through the edge. */
export const measureMillion: Measure = (options) =>
  withBenchFolder(async (folder) => {
    const register = await openRegister(folder, now);
    try {
      return [await compare(register, options)];
    } finally {
      await register.close();
    }
  });

async function compare(register: BenchRegister, { small, size }: MeasureOptions): Promise<Outcome> {
  const requests = size ?? (small ? 50_000 : 1_000_000);
  const { vault, db, scope } = register;
  const vocabulary = [...words, ...Array.from({ length: vocabularySize }, (_, n) => `слово${n}`)];
  const load = {
    ownerUrl: register.ownerUrl,
    tenantId: demonstrationTown.id,
    requests,
    eventsEach,
    now,
    vocabulary: vocabulary.map((word) => blindWords(vault, demonstrationTown.id, word)[0] ?? 0),
  };
  const loaded = await timed(() => loadRequests(load));
  const counted = await timed(() => rebuildFigures(db, scope));
  await register.owner.query('vacuum analyze');
  const openness = createOpennessModule({
    db,
    journal: register.deps.journal,
    unitTitles: async () => new Map(),
    setReport: () => Promise.reject(new Error('No report is set here')),
    publicUrl: 'http://localhost',
    releases: false,
  });
  const released = await timed(() => release(register, openness));
  await register.owner.query('vacuum analyze openness.register_row');
  const edge = await openEdge(register, openness);
  const ids = await db.read(scope, (tx) =>
    tx.sql<{ id: string; number: string }>(someRequests, [tx.tenantId, requests]),
  );
  // The loaded texts are words alone, sealed under nobody's key: a card would try to open them.
  await register.owner.query('delete from requests.request_text where request_id = any($1::uuid[])', [
    ids.map(({ id }) => id),
  ]);
  const found: { screen: string; took: number[] }[] = [];
  const address = await edge.listen({ port: 0, host: '127.0.0.1' });
  const deep = await deepPage(edge);
  for (const [screen, path] of screens(ids, deep)) {
    const took: number[] = [];
    for (let turn = -5; turn < (small ? 8 : 20); turn += 1) {
      const url = path(Math.abs(turn));
      const one = await timed(async () => {
        await (screen.startsWith('CSV') ? firstBytes(address, url) : ask(edge, url));
      });
      if (turn >= 0) took.push(one.tookMs);
    }
    found.push({ screen, took });
  }
  await edge.close();
  const worst = found.toSorted((a, b) => percentile(b.took, 0.95) - percentile(a.took, 0.95));
  const [slowest] = worst;
  const slowestMs = slowest === undefined ? 0 : percentile(slowest.took, 0.95);
  return {
    id: 'R1',
    work: `each screen over ${requests.toLocaleString('en-US')} requests with ${(requests * eventsEach).toLocaleString('en-US')} events`,
    bar: 'p95 < 200 ms each',
    measured: `slowest p95 ${ms(slowestMs)} (${slowest?.screen ?? 'none'}); ${found.length} questions, median p50 ${ms(median(found.map(({ took }) => median(took))))}`,
    met: slowestMs < 200,
    notes: [
      `loaded in ${(loaded.tookMs / 1000).toFixed(0)} s, figures counted in ${(counted.tookMs / 1000).toFixed(0)} s, first public batch released in ${(released.tookMs / 1000).toFixed(0)} s`,
      ...worst
        .slice(0, 8)
        .map(({ screen, took }) => `${screen}: p50 ${ms(median(took))}, p95 ${ms(percentile(took, 0.95))}`),
    ],
  };
}

const someRequests = {
  name: 'bench.some-requests',
  text: `select id, number from requests.service_request where tenant_id = $1 and external_id = any (select (g * ($2::bigint / 25))::text from generate_series(1, 24) g)`,
};

/** Makes the figures and the register public for the first time, as the timer does it. */
async function release({ db, scope }: BenchRegister, openness: Module): Promise<void> {
  const [timer] = openness.timers ?? [];
  if (timer === undefined) throw new Error('The open side has no timer');
  await db.transact(scope, (tx) => timer.handle(tx, dueNow));
}

const dueNow: DueTimer = {
  id: '',
  tenantId: demonstrationTown.id,
  kind: '',
  key: '',
  runAt: now,
  data: {},
  attempt: 1,
};

function openEdge(
  { db, vault, module, deps }: BenchRegister,
  openness: Module,
): ReturnType<typeof createEdge> {
  const calendar = parseProductionCalendar(
    JSON.parse(readFileSync(join(projectRoot, 'rulepacks/ru/calendars/ru.json'), 'utf8')),
  );
  if (!calendar.ok) throw new Error('The shipped calendar is malformed');
  const indicators = createIndicatorsModule({
    db,
    journal: deps.journal,
    calendar: calendar.value,
    unitTitles: async () => new Map(),
    keepsFresh: false,
  });
  return createEdge({
    routes: [...(module.routes ?? []), ...(indicators.routes ?? []), ...(openness.routes ?? [])],
    db,
    tenants: createTenantDirectory(db),
    replySeal: createReplySeal(vault, Buffer.alloc(32, 3)),
    config: {},
    log: createLog({ level: 'silent' }),
    metrics: createMetrics(),
    authenticate: async () => manager,
  });
}

async function ask(edge: BenchEdge, path: string): Promise<{ nextCursor?: string }> {
  const reply = await edge.inject({
    method: 'GET',
    url: encodeURI(path),
    headers: { 'veche-town': demonstrationTown.code },
  });
  if (reply.statusCode !== 200)
    throw new Error(`${path}: ${reply.statusCode} ${reply.payload.slice(0, 300)}`);
  return JSON.parse(reply.payload) as { nextCursor?: string };
}

const newestFirst = '/v1/requests?limit=100&scope=all&sort=opened&direction=desc';
const pagesDown = 100;

/** Where somebody stands who has gone down ten thousand rows. */
async function deepPage(edge: BenchEdge): Promise<string> {
  let path = newestFirst;
  for (let page = 0; page < pagesDown; page += 1) {
    const { nextCursor } = await ask(edge, path);
    if (nextCursor === undefined) break;
    path = `${newestFirst}&cursor=${nextCursor}`;
  }
  return path;
}

/** A file is measured until its first rows are there; it is not read to the end. */
async function firstBytes(address: string, path: string): Promise<void> {
  const leave = new AbortController();
  const reply = await fetch(`${address}${encodeURI(path)}`, {
    headers: { 'veche-town': demonstrationTown.code },
    signal: leave.signal,
  });
  const first = await reply.body?.getReader().read();
  leave.abort();
  if (reply.status !== 200 || !first?.value?.length) throw new Error(`${path}: ${reply.status}`);
}

type Screen = readonly [name: string, path: (turn: number) => string];

function screens(
  ids: readonly { readonly id: string; readonly number: string }[],
  deep: string,
): readonly Screen[] {
  const unit = (turn: number): string => `U-${turn % loadedFacets.units}`;
  const service = (turn: number): string => `S-${(turn * 7) % loadedFacets.services}`;
  const one = (turn: number) => ids[turn % ids.length] ?? { id: '', number: '' };
  const month = (turn: number): string => `period=month&on=2026-0${1 + (turn % 5)}-10`;
  const list = '/v1/requests?limit=50';
  const figures = '/v1/indicators';
  return [
    ['list, open', () => `${list}&scope=open`],
    ['list, all, newest first', () => `${list}&scope=all&sort=opened&direction=desc`],
    ['list, done', () => `${list}&scope=done&sort=opened&direction=desc`],
    ['list, overdue', () => `${list}&scope=open&due=overdue`],
    ['list, of a unit', (turn) => `${list}&scope=all&sort=opened&direction=desc&unit=${unit(turn)}`],
    ['list, of a service, overdue', (turn) => `${list}&scope=open&service=${service(turn)}&due=overdue`],
    ['list, a frequent word', () => `${list}&scope=all&sort=opened&direction=desc&text=яма`],
    [
      'list, two words',
      (turn) => `${list}&scope=all&sort=opened&direction=desc&text=дорога ${words[2 + (turn % 8)]}`,
    ],
    ['list, a rare word', (turn) => `${list}&scope=all&sort=opened&direction=desc&text=слово${3_000 + turn}`],
    ['list, by number', (turn) => `${list}&scope=all&sort=opened&direction=desc&text=${one(turn).number}`],
    ['list, a hundred pages down', () => deep],
    ['CSV of all, its first rows', () => '/v1/requests.csv?scope=all&direction=desc'],
    ['saved views', () => '/v1/requests/views'],
    ['counts', () => '/v1/requests/counts?scope=open'],
    ['counts of those done', () => '/v1/requests/counts?scope=done'],
    ['facets', () => '/v1/requests/facets'],
    ['card', (turn) => `/v1/requests/${one(turn).id}`],
    ['dashboard, headline', (turn) => `${figures}/overview?${month(turn)}`],
    ['dashboard, year', () => `${figures}/overview?period=year&on=2026-05-01`],
    ['dashboard, one unit', (turn) => `${figures}/overview?${month(turn)}&unit=${unit(turn)}`],
    ['dashboard, units side by side', (turn) => `${figures}/breakdown?by=unit&${month(turn)}`],
    ['dashboard, services side by side', (turn) => `${figures}/breakdown?by=service&${month(turn)}`],
    ['dashboard, districts side by side', (turn) => `${figures}/breakdown?by=district&${month(turn)}`],
    ['dashboard, line over time', () => `${figures}/series?metric=on-time-share&every=week`],
    ['dashboard, load', (turn) => `${figures}/load?${month(turn)}`],
    ['dashboard, pauses', (turn) => `${figures}/pauses?${month(turn)}`],
    ['dashboard, process map', (turn) => `${figures}/process?${month(turn)}`],
    ['dashboard, where the time goes', (turn) => `${figures}/stages?${month(turn)}`],
    ['dashboard, choices', () => `${figures}/choices`],
    ['dashboard, likely late', () => `${figures}/likely-late`],
    ['dashboard, unusual days', () => `${figures}/anomalies`],
    ['public panel', () => '/v1/public/panels'],
    ['public panel of a month', (turn) => `/v1/public/panels?month=2026-0${1 + (turn % 4)}-01`],
    ['public register', () => '/v1/public/requests'],
    [
      'public register, a district',
      (turn) => `/v1/public/requests?district=Район ${turn % loadedFacets.districts}`,
    ],
    ['public register, words', () => '/v1/public/requests?q=район 7'],
    ['public choices', () => '/v1/public/request-choices'],
  ];
}
