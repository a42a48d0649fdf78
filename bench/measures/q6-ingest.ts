import { join } from 'node:path';
import type { Instant } from '@veche/kernel';
import {
  createEdge,
  createLog,
  createMetrics,
  createReplySeal,
  createTenantDirectory,
  type Principal,
} from '@veche/platform';
import type { RequestBatchOutcome } from '@veche/contracts';
import { saveStatusMapping, insertSources } from '../../modules/requests/src/db/seed-repo.ts';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { openRegister, type BenchRegister } from '../installation/register.ts';
import { median, spread, timed } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

const now = '2026-06-30T09:00:00.000Z' as Instant;
const batchSize = 5_000;
const integrator: Principal = {
  personId: '01900000-0000-7000-8000-0000000000c1' as Principal['personId'],
  sessionId: 'bench',
  roles: [],
  permissions: new Set(['request.ingest']),
  secondFactor: true,
  language: 'ru',
};

/** Status events in batches through the API, against COPY of the rows they make into the same tables with the same indexes. */
export const measureIngest: Measure = (options) =>
  withBenchFolder(async (folder) => {
    const register = await openRegister(folder, now);
    try {
      return [await compare(register, folder, options)];
    } finally {
      await register.close();
    }
  });

async function compare(
  register: BenchRegister,
  folder: string,
  { small, size }: MeasureOptions,
): Promise<Outcome> {
  const requests = size ?? (small ? 20_000 : 100_000);
  await prepareSource(register);
  const send = await openApi(register);
  await sendAll(send, requests, 'opened', 0);
  const rounds = small ? 3 : 5;
  const [ours, theirs]: [number[], number[]] = [[], []];
  // The first round warms both up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const since = await lastChange(register);
    const ingested = await timed(() => sendAll(send, requests, 'status', round + 1));
    const copied = await copyAgain(register, join(folder, 'pg'), since, requests);
    if (round === 0) continue;
    ours.push(requests / (ingested.tookMs / 1000));
    theirs.push(requests / (copied / 1000));
  }
  const ratios = ours.map((rate, index) => rate / (theirs[index] ?? 1));
  return {
    id: 'Q6',
    work: `status events of ${requests.toLocaleString('en-US')} requests, ${batchSize.toLocaleString('en-US')} a batch`,
    bar: '≥ 0.25 of the rate of COPY',
    measured: spread(ratios),
    met: median(ratios) >= 0.25,
    notes: [
      `${Math.round(median(ours))} events/s through the API, ${Math.round(median(theirs))} rows/s by COPY of the same rows: an event and a request each`,
      'the API checks each event, folds it into its request, updates the request with its clocks, hashes it and journals the batch; COPY only writes, and from a file of the server itself',
    ],
  };
}

async function prepareSource({ db, scope }: BenchRegister): Promise<void> {
  await db.transact(scope, async (tx) => {
    await insertSources(tx, [
      {
        code: 'bench',
        title: { ru: 'Портал', en: 'Portal' },
        kind: 'api',
        zone: demonstrationTown.zone,
        settings: {},
      },
    ]);
    await saveStatusMapping(tx, 'bench', {
      review: { status: 'in-progress', isRegistration: true },
      work: { status: 'in-progress' },
    });
  });
}

type Send = (lines: string) => Promise<void>;

async function openApi({ db, vault, module }: BenchRegister): Promise<Send> {
  const edge = await createEdge({
    routes: module.routes ?? [],
    db,
    tenants: createTenantDirectory(db),
    replySeal: createReplySeal(vault, Buffer.alloc(32, 3)),
    config: {},
    log: createLog({ level: 'silent' }),
    metrics: createMetrics(),
    authenticate: async () => integrator,
  });
  return async (payload) => {
    const reply = await edge.inject({
      method: 'POST',
      url: '/v1/requests/events?source=bench',
      headers: { 'content-type': 'application/x-ndjson', 'veche-town': demonstrationTown.code },
      payload,
    });
    const outcome = JSON.parse(reply.payload) as RequestBatchOutcome;
    if (reply.statusCode !== 200 || outcome.rejected.length > 0 || outcome.unchanged > 0)
      throw new Error(`The batch was not taken whole: ${reply.statusCode} ${reply.payload.slice(0, 400)}`);
  };
}

async function sendAll(
  send: Send,
  requests: number,
  kind: 'opened' | 'status',
  round: number,
): Promise<void> {
  const at = new Date(Date.parse('2026-06-01T07:00:00Z') + round * 3_600_000).toISOString();
  for (let from = 0; from < requests; from += batchSize) {
    const lines = Array.from({ length: Math.min(batchSize, requests - from) }, (_, n) =>
      JSON.stringify({
        specversion: '1.0',
        id: `${kind}-${round}-${from + n}`,
        source: 'https://portal.example',
        type: `ru.veche.requests.event.${kind}.v1`,
        subject: `r${from + n}`,
        time: at,
        data:
          kind === 'opened'
            ? { service: 'DIG-ORDER', unit: { code: `u${n % 40}`, title: `Управление ${n % 40}` } }
            : { foreignStatus: round % 2 === 0 ? 'review' : 'work' },
      }),
    );
    await send(lines.join('\n'));
  }
}

async function lastChange({ owner }: BenchRegister): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select max(id::text) as id from requests.change_set');
  return rows[0]?.id ?? '';
}

/**
 * Takes the rows that the round wrote out to files of the server and back in: the same rows – events, and requests as they are now –,
 * the same tables, the same indexes.
 */
async function copyAgain(
  { owner }: BenchRegister,
  serverFolder: string,
  since: string,
  expected: number,
): Promise<number> {
  const { rows } = await owner.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  let tookMs = 0;
  for (const table of ['request_event', 'service_request']) {
    const file = join(rows[0]?.folder ?? serverFolder, `bench-${table}.bin`);
    const columns = await ownColumns(owner, table);
    const which = `change_id::text > '${since}'`;
    await owner.query(
      `copy (select ${columns} from requests.${table} where ${which}) to '${file}' (format binary)`,
    );
    // Rows that others point to may go for a moment.
    await owner.query('set session_replication_role = replica');
    const removed = await owner.query(`delete from requests.${table} where ${which}`);
    await owner.query('set session_replication_role = origin');
    if (removed.rowCount !== expected)
      throw new Error(`The round wrote ${removed.rowCount} rows of ${table}, not ${expected}`);
    await owner.query(`vacuum requests.${table}`);
    tookMs += (
      await timed(() => owner.query(`copy requests.${table} (${columns}) from '${file}' (format binary)`))
    ).tookMs;
  }
  return tookMs;
}

async function ownColumns(owner: BenchRegister['owner'], table: string): Promise<string> {
  const { rows } = await owner.query<{ list: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as list from information_schema.columns
     where table_schema = 'requests' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows[0]?.list ?? '*';
}
