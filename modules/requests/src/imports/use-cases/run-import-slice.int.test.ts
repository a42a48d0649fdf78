import { fork } from 'node:child_process';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { text } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRefusals } from '../db/import-refusal-repo.ts';
import { refusedRowsCsv } from '../queries/refused-rows-csv.ts';
import { createImportBench, type ImportBench } from '../testing/import-bench.ts';
import { spbFile, spbLine } from '../testing/sample-files.ts';
import { cancelImport, resumeImport } from './start-import.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await createImportBench();
});
afterAll(() => bench.close());

interface Held {
  readonly requests: number;
  readonly events: number;
  readonly digest: string;
}

/** What the register holds of a source; the digest is over everything its events say, whatever their change sets. */
async function held(source: string): Promise<Held> {
  const [row] = await bench.rows<Held>(
    `select (select count(*)::int from requests.service_request where source_code = $1) as requests, count(*)::int as events,
       md5(coalesce(string_agg(r.external_id || e.id::text, ',' order by r.external_id, e.id), '')) as digest
     from requests.request_event e join requests.service_request r using (tenant_id, request_id)
     where r.source_code = $1`.replace(
      'using (tenant_id, request_id)',
      'on r.tenant_id = e.tenant_id and r.id = e.request_id',
    ),
    [source],
  );
  return row as Held;
}

const accounts = (source: string) =>
  bench.rows<{ received: number; stored: number; duplicates: number; refused: number }>(
    `select sum(received)::int as received, sum(stored)::int as stored, sum(duplicates)::int as duplicates, sum(refused)::int as refused
     from requests.intake_day where source_code = $1`,
    [source],
  );

describe('a file of requests', () => {
  it('goes into the register whole, packed or not, and again without doubling anything', async () => {
    const file = spbFile(1_300);
    const run = await bench.read(gzipSync(file), { source: 'whole' });
    expect(run).toMatchObject({
      state: 'done',
      rows_read: 1_300,
      rows_refused: 0,
      requests_created: 1_300,
      position_byte: Buffer.byteLength(file),
    });
    const once = await held('whole');
    expect(once.requests).toBe(1_300);
    const again = await bench.read(file, { source: 'whole' });
    expect(again).toMatchObject({ state: 'done', requests_created: 0, requests_changed: 0, change_sets: 0 });
    expect(await held('whole')).toEqual(once);
    const [sums] = await accounts('whole');
    expect(sums).toEqual({
      received: once.events * 2,
      stored: once.events,
      duplicates: once.events,
      refused: 0,
    });
  });

  it('drawn later adds what has happened since, and nothing else', async () => {
    await bench.read(spbFile(50), { source: 'later' });
    const before = await held('later');
    const run = await bench.read(spbFile(50, { isLater: true }), { source: 'later' });
    expect(run).toMatchObject({ requests_created: 0, rows_refused: 0 });
    const after = await held('later');
    const closed = await bench.rows<{ n: number }>(
      `select count(*)::int as n from requests.service_request where source_code = 'later' and status = 'completed' and confirmed_solved and reopened_count = 0`,
    );
    expect([after.requests, closed[0]?.n]).toEqual([50, 50]);
    expect(after.events).toBeGreaterThan(before.events);
  });

  it('of which some rows cannot be read: they are listed by line and reason, the others go in', async () => {
    const lines = spbFile(30).split('\n');
    lines[4] = '{"id": broken';
    lines[9] = JSON.stringify({ id: 'X', created: 'вчера' });
    lines[19] = JSON.stringify({ id: 'Y', created: '2999-01-01T00:00:00' });
    lines[24] = JSON.stringify({ id: 'Z', created: '2150-01-01T00:00:00' });
    const run = await bench.read(lines.join('\n'), { source: 'faulty' });
    expect(run).toMatchObject({ state: 'done', rows_read: 30, rows_refused: 4, requests_created: 26 });
    const refusals = await bench.database.db.read(bench.scope, (tx) =>
      listRefusals(tx, run.id, { limit: 10 }),
    );
    expect(refusals.map(({ line, fault }) => [line, fault.code, fault.field])).toEqual([
      [5, 'json-malformed', undefined],
      [10, 'date-unreadable', 'created'],
      [20, 'date-unreadable', 'created'],
      [25, 'refused-by-register', undefined],
      [25, 'refused-by-register', undefined],
    ]);
    const csv = await text(
      refusedRowsCsv({ db: bench.database.db, blobs: bench.deps.blobs }, bench.scope, run, 'ru'),
    );
    expect(csv).toContain('Дата «вчера» в поле «created» не читается');
    expect(csv).toContain('{""id"": broken');
  });
});

describe('an interrupted import', () => {
  it('loses nothing and doubles nothing, wherever it is interrupted and however often', async () => {
    const file = spbFile(620);
    await bench.read(file, { source: 'reference' });
    const reference = await held('reference');
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 }), async (turns) => {
        n += 1;
        const source = `broken-${n}`;
        const { id } = await bench.start(await bench.upload(file), { source });
        for (const batches of turns) {
          const outcome = await bench.slice(id, { batches, batchRows: 100 });
          const { position_byte: read, size_bytes: size } = await bench.runOf(id);
          if (outcome !== 'more' || read === size) break;
          // The process dies in the middle of the next batch: what it had not committed is as if it had never been.
          await failInBatch(id);
        }
        await bench.slice(id, { batchRows: 100 });
        const run = await bench.runOf(id);
        expect(run).toMatchObject({ state: 'done', rows_read: 620, requests_created: 620 });
        const { requests, events } = await held(source);
        expect([requests, events]).toEqual([reference.requests, reference.events]);
      }),
      { numRuns: 3 },
    );
  });

  it('by real deaths of its process is gone on with: nothing lost, nothing doubled', async () => {
    const { id } = await bench.start(await bench.upload(spbFile(620)), { source: 'killed' });
    const { folder, key } = bench.wiring;
    for (const batchesBefore of [0, 2]) {
      const child = fork(
        new URL('../testing/import-and-die.ts', import.meta.url),
        [
          bench.database.appUrl,
          bench.database.tenantId,
          folder,
          key.toString('hex'),
          id,
          String(batchesBefore),
        ],
        { execArgv: [] },
      );
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
    }
    expect(await bench.runOf(id)).toMatchObject({ state: 'running', rows_read: 200 });
    await bench.slice(id, { batchRows: 100 });
    expect(await bench.runOf(id)).toMatchObject({ state: 'done', rows_read: 620, requests_created: 620 });
    const reference = await held('reference');
    const { requests, events } = await held('killed');
    expect([requests, events]).toEqual([reference.requests, reference.events]);
  });

  it('is gone on with by one worker only', async () => {
    const { id } = await bench.start(await bench.upload(spbFile(600)), { source: 'two-workers' });
    const two = () => bench.slice(id, { batchRows: 100 });
    const outcomes = await Promise.all([two(), two(), two()]);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    const { requests } = await held('two-workers');
    expect(requests).toBe(600);
    expect(await bench.runOf(id)).toMatchObject({ state: 'done', rows_read: 600 });
  });

  it('stops when it is cancelled, keeps what went in and goes on when asked', async () => {
    const { id } = await bench.start(await bench.upload(spbFile(600)), { source: 'cancelled' });
    expect(await bench.slice(id, { batches: 1, batchRows: 100 })).toBe('more');
    await cancelImport(bench.importsDeps, bench.scope, id);
    expect(await bench.slice(id)).toBe('stopped');
    const stopped = await held('cancelled');
    expect([stopped.requests > 0, stopped.requests < 600]).toEqual([true, true]);
    await resumeImport(bench.importsDeps, bench.scope, id);
    expect(await bench.slice(id)).toBe('done');
    expect((await held('cancelled')).requests).toBe(600);
    expect(await bench.runOf(id)).toMatchObject({ rows_read: 600, requests_created: 600 });
  });
});

/** A worker that reads the next batch and is killed before its transaction ends. */
async function failInBatch(id: string): Promise<void> {
  const deps: ImportBench['importsDeps'] = {
    ...bench.importsDeps,
    record: async (...args) => {
      await bench.importsDeps.record(...args);
      throw new Error('killed');
    },
  };
  await expect(bench.slice(id, { batches: 1, batchRows: 100, deps })).rejects.toThrow('killed');
}

describe('an import', () => {
  it('is one entry of the journal at its end, beside those of its change sets', async () => {
    const run = await bench.read(spbLine(1), { source: 'journalled' });
    const entries = await bench.rows<{ action: string }>(
      `select canonical::jsonb ->> 'action' as action from journal.entry where canonical::jsonb -> 'subject' ->> 'id' = $1`,
      [run.id],
    );
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      'requests.import.ended',
      'requests.import.started',
    ]);
  });
});
