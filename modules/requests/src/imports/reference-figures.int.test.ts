import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportFormat } from '@veche/contracts';
import type { ImportRun } from './db/import-run-repo.ts';
import { createImportBench, type ImportBench } from './testing/import-bench.ts';
import { referenceFile } from './testing/reference-data.ts';

const files = {
  spb: referenceFile('requests/spb_requests.jsonl.gz'),
  boston: referenceFile('requests/boston311_2015.csv.gz'),
  wabo: referenceFile('processlogs/wabo_receipt_phase.csv.gz'),
};
const absent = Object.values(files).filter(({ isHere }) => !isHere);
if (absent.length > 0)
  process.stderr.write(
    `Figures on real city data are not checked, files are absent: ${absent.map(({ path }) => path).join(', ')}\n`,
  );

let bench: ImportBench;
beforeAll(async () => {
  bench = await createImportBench();
});
afterAll(() => bench.close());

const read = (format: ImportFormat & keyof typeof files) =>
  bench.read(readFileSync(files[format].path), { source: format, format });
const one = async <Row>(text: string, values: unknown[] = []): Promise<Row> =>
  (await bench.rows<Row>(text, values))[0] as Row;
const minutes = 60_000;

describe.skipIf(!files.spb.isHere)('the St Petersburg requests', () => {
  let run: ImportRun;
  beforeAll(async () => {
    run = await read('spb');
  }, 10 * minutes);

  it('go in whole', () => {
    expect(run).toMatchObject({
      state: 'done',
      rows_read: 12_957,
      rows_refused: 0,
      requests_created: 12_957,
    });
  });

  it('give the hours from opening to the first answer', async () => {
    const { p } = await one<{ p: number[] }>(
      `select percentile_cont(array[0.5, 0.9, 0.95]) within group (order by extract(epoch from first_answer_at - opened_at) / 3600) as p
       from requests.request_fact where source_code = 'spb' and first_answer_at is not null`,
    );
    expect(p.map((hours) => hours.toFixed(3))).toEqual(['176.364', '954.477', '1463.737']);
  });

  it('give those past the term the portal had set, on the day the file was drawn', async () => {
    const counted = await one(
      `select count(*)::int as due, count(*) filter (where stated_due_at < '2021-04-25T12:00:00+03:00')::int as overdue
       from requests.request_fact where source_code = 'spb' and closed_at is null and stated_due_at is not null`,
    );
    expect(counted).toEqual({ due: 3056, overdue: 347 });
  });

  it('give the share of closed requests whose citizens were satisfied', async () => {
    const { share } = await one<{ share: string }>(
      `select round(100.0 * count(*) filter (where confirmed_solved) / count(*), 2)::text as share
       from requests.request_fact where source_code = 'spb' and status = 'completed'`,
    );
    expect(share).toBe('56.15');
  });

  it(
    'read again change nothing',
    async () => {
      const again = await read('spb');
      expect(again).toMatchObject({ requests_created: 0, requests_changed: 0, change_sets: 0 });
    },
    10 * minutes,
  );
});

describe.skipIf(!files.boston.isHere)('the Boston requests', () => {
  let run: ImportRun;
  beforeAll(async () => {
    run = await read('boston');
  }, 10 * minutes);

  it('go in whole', () => {
    expect(run).toMatchObject({
      state: 'done',
      rows_read: 12_033,
      rows_refused: 0,
      requests_created: 12_033,
    });
  });

  it('closed in time by their moments are those the city calls so', async () => {
    const rows = await bench.rows(
      `select stated_on_time as city, closed_at < stated_due_at as ours, count(*)::int as n
       from requests.request_fact where source_code = 'boston' and closed_at is not null and stated_due_at is not null group by 1, 2 order by 1, 2`,
    );
    // The forty without a flag are late: a blank one says overdue.
    expect(rows).toEqual([
      { city: false, ours: false, n: 2186 + 40 },
      { city: true, ours: true, n: 8938 },
    ]);
  });

  it('without a target have no term, and are neither in time nor late by it', async () => {
    const rows = await bench.rows(
      `select stated_on_time, closed_at is not null as is_closed from requests.request_fact where source_code = 'boston' and stated_due_at is null`,
    );
    expect(rows).toEqual([{ stated_on_time: true, is_closed: true }]);
  });

  it('open are overdue where the city says so: there is a moment that parts those it calls late from the others', async () => {
    const { late, others, n } = await one<{ late: Date; others: Date; n: number }>(
      `select max(stated_due_at) filter (where not stated_on_time) as late, min(stated_due_at) filter (where stated_on_time) as others, count(*)::int as n
       from requests.request_fact where source_code = 'boston' and closed_at is null`,
    );
    expect([n, late < others]).toEqual([868, true]);
  });
});

describe.skipIf(!files.wabo.isHere)('the Dutch permit log', () => {
  let run: ImportRun;
  beforeAll(async () => {
    run = await read('wabo');
  }, 5 * minutes);

  it('go in whole', () => {
    expect(run).toMatchObject({ state: 'done', rows_read: 8577, rows_refused: 0, requests_created: 1434 });
  });

  it('gives its cases, their variants and the hours from the first step to the last', async () => {
    const traces = `select request_id, string_agg(activity, ' → ' order by at, ordinal) as path, extract(epoch from max(at) - min(at)) / 3600 as hours
      from requests.request_trace join requests.service_request r on r.id = request_id where r.source_code = 'wabo' and activity is not null group by 1`;
    const { cases, variants, p } = await one<{ cases: number; variants: number; p: number[] }>(
      `select count(*)::int as cases, count(distinct path)::int as variants, percentile_cont(array[0.5, 0.9]) within group (order by hours) as p
       from (${traces}) t`,
    );
    expect([cases, variants, ...p.map((hours) => hours.toFixed(3))]).toEqual([1434, 116, '0.797', '338.284']);
  });

  it('gives the cases that ended within their term', async () => {
    const counted = await one(
      `select count(*)::int as ended, count(*) filter (where closed_at <= stated_due_at)::int as "inTime"
       from requests.request_fact where source_code = 'wabo' and closed_at is not null`,
    );
    expect(counted).toEqual({ ended: 1329, inTime: 952 });
  });
});
