import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pollerSettings, type PollerSettings } from '@veche/contracts';
import { createOutboundClient } from '@veche/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { at } from '../testing/factories.ts';
import { findPoller, listPollLog, type Poller } from './db/poller-repo.ts';
import { pollJob } from './jobs/poll.ts';
import type { PollersDeps } from './pollers-deps.ts';
import { addPoller, changePoller } from './use-cases/manage-pollers.ts';
import { tryPoller } from './use-cases/try-poller.ts';

let bench: RequestsBench;
let deps: PollersDeps;
let answer: RequestListener;
let url: string;
const asked: { readonly path: string; readonly key: string | undefined }[] = [];
const server = createServer((request, response) => {
  asked.push({ path: request.url ?? '', key: request.headers['x-key'] as string | undefined });
  answer(request, response);
});

beforeAll(async () => {
  bench = await createRequestsBench();
  deps = { ...bench.deps, record: (tx, batch) => bench.module.recordRequestChanges(tx, batch) };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/requests.json`;
});
afterAll(async () => {
  server.close();
  await once(server, 'close');
  await bench.close();
});
beforeEach(() => {
  asked.length = 0;
  bench.database.clock.set(at('2026-03-02 10:00'));
  answer = (_, response) => response.end(JSON.stringify([request('1', 'open'), request('2', 'closed')]));
});

const request = (id: string, status: string) => ({
  service_request_id: id,
  status,
  service_code: '006',
  service_name: 'Pothole',
  requested_datetime: '2026-02-14T06:37:38Z',
  updated_datetime: '2026-02-15T06:37:38Z',
  expected_datetime: '2026-02-20T06:37:38Z',
});
const settingsOf = (sourceCode: string, changes: Partial<PollerSettings> = {}): PollerSettings => ({
  ...pollerSettings.parse({
    title: { ru: 'Город', en: 'City' },
    sourceCode,
    dialect: 'open311-json',
    query: { url, sinceParameter: 'start_date' },
    mapping: { zone: 'UTC', statuses: { open: { status: 'in-progress' }, closed: { status: 'completed' } } },
  }),
  ...changes,
});

/** Performs the job of a poller, as the workers do. */
async function poll(id: string, own = deps): Promise<Poller> {
  const job = pollJob({ ...own, clock: bench.database.clock.now });
  const finish = await job.perform(
    {
      id,
      tenantId: bench.database.tenantId,
      kind: job.kind,
      key: id,
      runAt: at('2026-03-02 10:00'),
      data: {},
      attempt: 1,
    },
    { db: bench.database.db, signal: new AbortController().signal },
  );
  await bench.transact(finish);
  const poller = await bench.database.db.read(bench.scope, (tx) => findPoller(tx, id));
  if (poller === undefined) throw new Error('no poller');
  return poller;
}
const logOf = (id: string) => bench.database.db.read(bench.scope, (tx) => listPollLog(tx, id, { limit: 50 }));
const requestsOf = async (source: string): Promise<number> => {
  const [row] = await bench.rows<{ n: number }>(
    'select count(*)::int as n from requests.service_request where source_code = $1',
    [source],
  );
  return row?.n ?? 0;
};

describe('a poller', () => {
  it('takes in what is new, asks again with an overlap, and doubles nothing', async () => {
    const { id } = await addPoller(deps, bench.scope, { settings: settingsOf('city') });
    expect(await poll(id)).toMatchObject({
      failures: 0,
      last_outcome: 'ok',
      next_run_at: at('2026-03-02 10:15'),
    });
    expect(await requestsOf('city')).toBe(2);
    bench.database.clock.set(at('2026-03-02 10:15'));
    await poll(id);
    expect(await requestsOf('city')).toBe(2);
    expect(asked.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/requests.json?start_date=2026-02-23T07:00:00Z',
      '/requests.json?start_date=2026-03-02T06:30:00Z',
    ]);
    const [second, first] = await logOf(id);
    expect(first).toMatchObject({ outcome: 'ok', rows_read: 2, requests_created: 2, address: '127.0.0.1' });
    expect(second).toMatchObject({ requests_created: 0, requests_changed: 0 });
  });

  it('waits longer after each failure, widens its window, says once that it is silent and once that it is over', async () => {
    const { id } = await addPoller(deps, bench.scope, { settings: settingsOf('silent') });
    await poll(id);
    answer = (_, response) => response.writeHead(503).end();
    for (const moment of ['10:20', '10:50', '11:10', '11:30']) {
      bench.database.clock.set(at(`2026-03-02 ${moment}`));
      await poll(id);
    }
    const failing = await poll(id);
    expect(failing).toMatchObject({ failures: 5, alarms: ['silent'], last_outcome: 'http-error' });
    expect((await logOf(id))[0]).toMatchObject({ outcome: 'http-error', http_status: 503, is_widened: true });
    answer = (_, response) => response.end('[]');
    expect(await poll(id)).toMatchObject({ failures: 0, alarms: [] });
    const alarms = await bench.rows<{ alarm: string; raised: boolean }>(
      `select data ->> 'alarm' as alarm, (data ->> 'isRaised')::boolean as raised from platform.event
       where type = 'ru.veche.requests.poller.alarm.v1' and stream = $1 order by version`,
      [id],
    );
    expect(alarms).toEqual([
      { alarm: 'silent', raised: true },
      { alarm: 'silent', raised: false },
    ]);
  });

  it('tells when too many requests are late or refused', async () => {
    const thresholds = { silentMinutes: 60, problemRequests: 1 };
    const { id } = await addPoller(deps, bench.scope, { settings: settingsOf('late', { thresholds }) });
    expect((await poll(id)).alarms).toEqual([]);
    answer = (_, response) => response.end(JSON.stringify(['3', '4'].map((each) => request(each, 'open'))));
    expect((await poll(id)).alarms).toEqual(['problem-requests']);
  });

  it('never reaches a private network that is not allowed', async () => {
    const { id } = await addPoller(deps, bench.scope, { settings: settingsOf('private') });
    const guarded = { ...deps, outbound: createOutboundClient({ allow: [] }) };
    expect(await poll(id, guarded)).toMatchObject({ last_outcome: 'address-refused', failures: 1 });
    expect(asked).toEqual([]);
  });

  it('sends its secret to the server it was given for and to no other', async () => {
    const secret = { header: 'X-Key', value: 'tell nobody' };
    const { id, version } = await addPoller(deps, bench.scope, { settings: settingsOf('keyed'), secret });
    await poll(id);
    expect(asked.at(-1)?.key).toBe('tell nobody');
    const stored = await bench.rows('select * from requests.poller where id = $1', [id]);
    expect(JSON.stringify(stored)).not.toContain('tell nobody');
    const elsewhere = settingsOf('keyed');
    const moved = { ...elsewhere, query: { ...elsewhere.query, url: url.replace('127.0.0.1', 'localhost') } };
    expect(await changePoller(deps, bench.scope, { id, version }, { settings: moved })).toMatchObject({
      secret_header: null,
      secret_blob_id: null,
    });
  });

  it('is tried before it is saved: the answer is shown and nothing is taken in', async () => {
    const trial = await tryPoller(
      deps,
      bench.scope,
      { settings: settingsOf('trial') },
      { now: bench.database.clock.now, signal: new AbortController().signal, personId: 'p' },
    );
    expect(trial).toMatchObject({ outcome: 'ok', rowsTotal: 2, statuses: ['open', 'closed'] });
    expect(trial.rows[0]).toMatchObject({ externalId: '1', service: 'Pothole', foreignStatus: 'open' });
    expect(await requestsOf('trial')).toBe(0);
  });
});
