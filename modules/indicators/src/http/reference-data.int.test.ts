import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { IndicatorOverview, ProcessMapView } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createIndicatorsBench,
  type IndicatorsBench,
  type PlacedRequest,
} from '../testing/indicators-bench.ts';
import { findReferenceFile } from '../testing/reference-data.ts';

/*
 * Figures that were computed twice by independent means on public data, here through the whole way: facts, cells, HTTP. The files are read
 * as they are; importing them is another module's work and has its own tests.
 */
const spbFile = findReferenceFile('requests/spb_requests.jsonl.gz');
const waboFile = findReferenceFile('processlogs/wabo_receipt_phase.csv.gz');
const read = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');
const hourMs = 3_600_000;

let bench: IndicatorsBench;
beforeAll(async () => {
  bench = await createIndicatorsBench();
});
afterAll(() => bench.close());

async function placeAll(requests: readonly PlacedRequest[]): Promise<void> {
  for (let from = 0; from < requests.length; from += 2_000)
    await bench.place(requests.slice(from, from + 2_000));
}

describe.skipIf(spbFile === undefined)('12,957 requests of St Petersburg', () => {
  interface SpbRow {
    readonly id: string;
    readonly district: string;
    readonly reason: string;
    readonly created: string;
    readonly expected: string | null;
    readonly statuses: readonly (readonly [string, string])[];
  }
  const local = (text: string): string => `${text}+03:00`;
  const closing = ['closed_satisfied', 'closed_auto', 'closed_inspector'];
  const period = 'period=free&from=2020-10-01&to=2021-04-30';
  const overview = async () =>
    (await bench.call<IndicatorOverview>('GET', `/v1/indicators/overview?${period}`)).body;
  const figureOf = async (code: string) =>
    (await overview()).figures.find(({ definition }) => definition.code === code);

  test('the register as it stood on 25 April 2021 at noon', async () => {
    bench.clock.set('2021-04-25T09:00:00.000Z' as Instant);
    const rows = read(spbFile ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as SpbRow);
    expect(rows).toHaveLength(12_957);
    await placeAll(
      rows.map(({ district, reason, created, expected, statuses }) => {
        const at = (...codes: string[]) => statuses.find(([, status]) => codes.includes(status));
        const [answered, closed] = [at('answered'), at(...closing)];
        // An answer the citizen did not take goes back to review: then nothing is done.
        const isDone = ['answered', ...closing].includes(statuses.at(-1)?.[1] ?? '');
        return {
          service: reason,
          unit: `ЖА ${district}`,
          district,
          status: closed ? 'completed' : 'in-progress',
          openedAt: local(created),
          firstAnswerAt: answered ? local(answered[0]) : null,
          doneAt: isDone ? local((answered ?? closed)?.[0] ?? created) : null,
          closedAt: closed ? local(closed[0]) : null,
          statedDueAt: expected === null ? null : local(expected),
          confirmedSolved: closed?.[1] === 'closed_satisfied' ? true : null,
        };
      }),
    );
    expect((await figureOf('received'))?.figure.value).toBe(12_957);
  }, 300_000);

  test('hours from created to first answered: p50, p90 of those answered', async () => {
    const [p50, p90] = [await figureOf('first-answer-p50'), await figureOf('first-answer-p90')];
    expect(((p50?.doneOnlyMs ?? 0) / hourMs).toFixed(3)).toBe('176.364');
    expect(((p90?.doneOnlyMs ?? 0) / hourMs).toFixed(3)).toBe('954.477');
    // Those still waiting count: the honest median is longer.
    expect(p50?.figure.value).toBeGreaterThan(p50?.doneOnlyMs ?? 0);
    expect(p50?.isEstimate).toBe(false);
  });

  test('p95 of those answered', async () => {
    const [row] = await bench.inTown((tx) =>
      tx.sql<{ p95: number }>(
        {
          name: 'test.p95',
          text: 'select percentile_cont(0.95) within group (order by answer_ms) as p95 from indicators.fact where tenant_id = $1',
        },
        [tx.tenantId],
      ),
    );
    expect(((row?.p95 ?? 0) / hourMs).toFixed(3)).toBe('1463.737');
  });

  test('overdue by the portal’s own deadlines: 347 of 3,056', async () => {
    const overdue = await figureOf('stated-overdue-now');
    expect([overdue?.figure.value, overdue?.figure.n]).toEqual([347, 3_056]);
  });

  test('confirmed by the citizen: 56.15 % of those closed', async () => {
    const confirmed = await figureOf('confirmed-share');
    expect(((confirmed?.figure.value ?? 0) * 100).toFixed(2)).toBe('56.15');
    expect((await figureOf('claimed-share'))?.figure.value).toBe(1);
  });
});

describe.skipIf(waboFile === undefined)('the Dutch permit log', () => {
  const query = 'period=free&from=2010-01-01&to=2012-12-31&service=wabo';

  test('1,434 cases in 116 variants, 0.797 and 338.284 hours', async () => {
    const [head = '', ...lines] = read(waboFile ?? '')
      .trim()
      .split('\n');
    const column = (name: string): number => head.split(',').indexOf(name);
    const rows = lines.map((line) => line.split(','));
    const iso = (text: string | undefined): string | null =>
      text === undefined || text === '' ? null : text.replace(' ', 'T');
    const cases = Map.groupBy(rows, (row) => row[column('case:concept:name')]);
    await placeAll(
      [...cases.values()].map((events) => {
        const [first] = events;
        const [endedAt, deadline] = [
          iso(first?.[column('case:enddate')]),
          iso(first?.[column('case:deadline')]),
        ];
        const steps = events.map((event) => ({
          at: iso(event[column('time:timestamp')]) ?? '',
          kind: 'status',
          activity: event[column('concept:name')] ?? '',
        }));
        return {
          service: 'wabo',
          unit: first?.[column('case:department')] || null,
          openedAt: steps[0]?.at ?? '',
          doneAt: endedAt,
          closedAt: endedAt,
          status: endedAt === null ? 'in-progress' : 'completed',
          statedDueAt: deadline,
          events: steps,
        };
      }),
    );
    const { body } = await bench.call<ProcessMapView>('GET', `/v1/indicators/process?${query}`);
    expect([body.cases, body.variantCount]).toEqual([1_434, 116]);
    expect([((body.p50Ms ?? 0) / hourMs).toFixed(3), ((body.p90Ms ?? 0) / hourMs).toFixed(3)]).toEqual([
      '0.797',
      '338.284',
    ]);
    expect(body.nodes.reduce((sum, { starts }) => sum + starts, 0)).toBe(1_434);
  }, 300_000);

  test('finished in time: 952 of 1,329', async () => {
    const { body } = await bench.call<IndicatorOverview>('GET', `/v1/indicators/overview?${query}`);
    const figure = body.figures.find(({ definition }) => definition.code === 'stated-on-time-share')?.figure;
    expect([figure?.n, Math.round((figure?.value ?? 0) * (figure?.n ?? 0))]).toEqual([1_329, 952]);
  });
});
