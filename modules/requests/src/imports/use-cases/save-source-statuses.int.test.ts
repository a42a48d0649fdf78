import { defaultRetryPolicy, runDueTimers } from '@veche/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mappingPresets } from '../domain/mapping-presets.ts';
import { listSourceStatuses } from '../queries/list-sources.ts';
import { createImportBench, type ImportBench } from '../testing/import-bench.ts';
import { spbFile } from '../testing/sample-files.ts';
import { saveSourceStatuses } from './save-source-statuses.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await createImportBench();
});
afterAll(() => bench.close());

/** Runs the timers that are due, as the workers do, until none is left. */
async function ring(): Promise<void> {
  const timers = new Map(
    (bench.module.timers ?? [])
      .filter(({ kind }) => kind === 'requests.refold-source')
      .map((timer) => [timer.kind, timer]),
  );
  for (;;) {
    const rung = await runDueTimers(bench.database.db, {
      timers,
      jobs: new Map(),
      clock: bench.database.clock.now,
      policy: defaultRetryPolicy,
      batch: 8,
      signal: new AbortController().signal,
    });
    if (rung.length === 0) return;
    expect(rung.map(({ outcome }) => outcome)).toEqual(['done']);
  }
}

const counts = () =>
  bench.rows<{ status: string; n: number; answered: number }>(
    `select status, count(*)::int as n, count(first_answer_at)::int as answered from requests.service_request where source_code = 'meanings' group by 1 order by 1`,
  );

describe('what statuses mean', () => {
  it('is learnt from a file, and unmapped ones are shown first', async () => {
    const { answered: _, ...statuses } = mappingPresets.spb.statuses;
    await bench.read(spbFile(60), { source: 'meanings', mapping: { statuses } });
    const shown = await bench.database.db.read(bench.scope, (tx) => listSourceStatuses(tx, 'meanings'));
    expect(shown[0]).toEqual({ name: 'answered', requests: 10, rule: null });
    // Nobody said what `answered` means: the kind of the event does.
    expect(await counts()).toEqual([
      { status: 'awaiting-confirmation', n: 10, answered: 10 },
      { status: 'completed', n: 10, answered: 10 },
      { status: 'in-progress', n: 40, answered: 0 },
    ]);
  });

  it('changes the state of all requests that ever stood there, and nothing of what happened', async () => {
    const [before] = await bench.rows<{ n: number }>(
      `select count(*)::int as n from requests.request_event where kind <> 'recalculated'`,
    );
    await saveSourceStatuses(bench.importsDeps, bench.scope, 'meanings', {
      ...mappingPresets.spb.statuses,
      review: { status: 'postponed', pauseReason: 'WAIT_AGENCY' },
      answered: { status: 'refused' },
    });
    await ring();
    expect(await counts()).toEqual([
      { status: 'completed', n: 10, answered: 20 - 10 },
      { status: 'postponed', n: 40, answered: 0 },
      { status: 'refused', n: 10, answered: 10 },
    ]);
    const [after] = await bench.rows<{ n: number; recalculated: number }>(
      `select count(*) filter (where kind <> 'recalculated')::int as n, count(*) filter (where kind = 'recalculated')::int as recalculated
       from requests.request_event`,
    );
    expect(after).toEqual({ n: before?.n, recalculated: 60 });
  });

  it('saved again as it is moves nothing', async () => {
    const [{ n: before } = { n: 0 }] = await bench.rows<{ n: number }>(
      'select count(*)::int as n from platform.timer',
    );
    const shown = await bench.database.db.read(bench.scope, (tx) => listSourceStatuses(tx, 'meanings'));
    await saveSourceStatuses(
      bench.importsDeps,
      bench.scope,
      'meanings',
      Object.fromEntries(shown.flatMap(({ name, rule }) => (rule ? [[name, rule]] : []))),
    );
    expect(await bench.rows('select count(*)::int as n from platform.timer')).toEqual([{ n: before }]);
  });
});
