import type {
  IndicatorAnomalies,
  IndicatorBreakdown,
  IndicatorChoices,
  IndicatorLoad,
  IndicatorOverview,
  IndicatorPauses,
  IndicatorSeries,
  IndicatorStages,
  LikelyLateView,
  MetricDefinitionView,
  ProcessMapView,
} from '@veche/contracts';
import { emit, newId } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createIndicatorsBench,
  type IndicatorsBench,
  type PlacedRequest,
} from '../testing/indicators-bench.ts';
import { requestsChanged } from '../events.ts';
import { learnAnew } from '../use-cases/learn-anew.ts';

let bench: IndicatorsBench;
/** The clock of the bench stands at noon in Moscow on Monday 1 June 2026. */
beforeAll(async () => {
  bench = await createIndicatorsBench();
  await bench.place([
    ...past('trees', 'gardens', 0.95),
    ...past('trees', 'streets', 0.7),
    ...past('lamps', 'streets', 0.9),
  ]);
  await bench.place([...openOnes(), ...withPauses()]);
  await bench.inTown(learnAnew);
});
afterAll(() => bench.close());

const dayMs = 86_400_000;
const at = (iso: string, days: number): string => new Date(Date.parse(iso) + days * dayMs).toISOString();
const path = '/v1/indicators';
const get = async <T>(url: string, role: 'manager' | 'controller' = 'manager') =>
  (await bench.call<T>('GET', `${path}${url}`, { role })).body;

/** Forty weeks of ten requests with a term of ten days, done in time in the share told, else five days late. */
function past(service: string, unit: string, onTime: number): PlacedRequest[] {
  return Array.from({ length: 400 }, (_, index) => {
    const openedAt = at('2025-08-04T07:00:00Z', Math.floor(index / 10) * 7 + (index % 5));
    const isLate = (index * 37) % 100 >= onTime * 100;
    const days = isLate ? 15 : 3 + (index % 7);
    const doneAt = at(openedAt, days);
    const review = at(openedAt, 1);
    return {
      service,
      unit,
      district: index % 3 === 0 ? 'Южный' : 'Северный',
      channel: index % 4 === 0 ? 'phone' : 'portal',
      openedAt,
      firstAnswerAt: doneAt,
      doneAt,
      closedAt: at(doneAt, 1),
      dueAt: at(openedAt, 10),
      status: index % 20 === 0 ? 'refused' : 'completed',
      confirmedSolved: index % 2 === 0,
      events: [
        { at: openedAt, kind: 'opened', activity: 'received' },
        { at: review, kind: 'status', activity: 'review' },
        ...(isLate ? [{ at: at(review, 8), kind: 'rerouted', activity: 'rerouted' }] : []),
        { at: doneAt, kind: 'answered', activity: 'answered' },
      ],
    };
  });
}

function openOnes(): PlacedRequest[] {
  const one = (service: string, unit: string, openedAt: string, dueAt: string): PlacedRequest => ({
    service,
    unit,
    openedAt,
    dueAt,
  });
  return [
    one('trees', 'streets', '2026-05-24T07:00:00Z', '2026-06-03T07:00:00Z'),
    one('trees', 'gardens', '2026-05-24T07:00:00Z', '2026-06-03T07:00:00Z'),
    one('trees', 'gardens', '2026-05-10T07:00:00Z', '2026-05-20T07:00:00Z'),
    one('EVT-PUB', 'gardens', '2026-05-24T07:00:00Z', '2026-06-03T07:00:00Z'),
  ];
}

function withPauses(): PlacedRequest[] {
  return [
    {
      service: 'permits',
      unit: 'gardens',
      openedAt: '2026-05-04T07:00:00Z',
      doneAt: '2026-05-14T07:00:00Z',
      closedAt: '2026-05-14T07:00:00Z',
      dueAt: '2026-05-20T07:00:00Z',
      pausedMs: 4 * dayMs,
      status: 'completed',
      pauses: [
        { from: '2026-05-05T07:00:00Z', to: '2026-05-08T07:00:00Z', reason: 'WAIT_APPLICANT' },
        { from: '2026-05-09T07:00:00Z', to: '2026-05-10T07:00:00Z', reason: 'WAIT_AGENCY' },
      ],
    },
  ];
}

describe('who may look', () => {
  test('a controller sees figures but no single request; a citizen sees neither here', async () => {
    expect((await bench.call('GET', `${path}/overview`, { role: 'controller' })).status).toBe(200);
    expect((await bench.call('GET', `${path}/likely-late`, { role: 'controller' })).status).toBe(403);
    expect((await bench.call('GET', `${path}/overview`, { role: 'citizen' })).status).toBe(403);
    const body = { metric: 'on-time-share', since: '2026-07-01', value: 0.9, basis: { ru: 'Б', en: 'B' } };
    expect((await bench.call('PUT', `${path}/targets`, { role: 'officer', body })).status).toBe(403);
  });

  test('a period that ends before it starts is refused', async () => {
    const { status, body } = await bench.call<{ code: string }>(
      'GET',
      `${path}/overview?period=free&from=2026-05-02&to=2026-05-01`,
    );
    expect([status, body.code]).toEqual([422, 'period-unusable']);
    expect((await bench.call('GET', `${path}/overview?period=free&from=2026-05-02`)).status).toBe(422);
  });
});

describe('the overview', () => {
  test('figures come with definition, interval, comparison and target', async () => {
    const body = await get<IndicatorOverview>('/overview?period=month&on=2026-04-10');
    const onTime = body.figures.find(({ definition }) => definition.code === 'on-time-share');
    expect(onTime?.definition.formula.ru).toContain('раньше, чем истёк срок');
    expect(onTime?.figure.n).toBeGreaterThan(100);
    expect(onTime?.figure.interval?.low).toBeLessThan(onTime?.figure.value ?? 0);
    expect(onTime?.previous?.n).toBeGreaterThan(100);
    expect(onTime?.yearBefore).toBeNull();
    expect(onTime?.target).toMatchObject({ value: 0.95 });
    expect(body.isUnderWay).toBe(false);
  });

  test('what is under way is compared with as many days', async () => {
    const body = await get<IndicatorOverview>('/overview');
    expect(body.waitingSince).toBeNull();
    expect([body.period, body.previous, body.isUnderWay]).toEqual([
      { grain: 'month', from: '2026-06-01', to: '2026-06-30' },
      { grain: 'month', from: '2026-05-01', to: '2026-05-01' },
      true,
    ]);
    expect(body.present).toMatchObject({ open: 4, overdue: 1, overdueWeekAgo: 1 });
  });

  test('figures say since when a change of the register waits to be counted', async () => {
    const since = await bench.inTown(async (tx) => {
      await emit(tx, { type: requestsChanged, stream: 'trial', version: 1, data: { changeId: newId() } });
      return tx.now;
    });
    expect((await get<IndicatorOverview>('/overview')).waitingSince).toBe(since);
  });

  test('a slice is a slice', async () => {
    const all = await get<IndicatorOverview>('/overview?period=year&on=2025-09-01');
    const slice = await get<IndicatorOverview>(
      '/overview?period=year&on=2025-09-01&service=trees&unit=gardens&district=Южный',
    );
    const received = ({ figures }: IndicatorOverview) =>
      figures.find(({ definition }) => definition.code === 'received')?.figure.value;
    expect(received(all)).toBeGreaterThan(600);
    expect(received(slice)).toBeLessThan((received(all) ?? 0) / 6);
    expect(received(slice)).toBeGreaterThan(50);
  });

  test('as CSV it opens in a spreadsheet', async () => {
    const { text } = await bench.call('GET', `${path}/overview.csv?period=month&on=2026-04-10`);
    expect(text).toMatch(/^\uFEFFПоказатель;Код;/);
    expect(text).toContain('on-time-share');
    const english = await bench.call('GET', `${path}/overview.csv?period=month&on=2026-04-10&lang=en`);
    expect(english.text).toMatch(/^\uFEFFMetric;Code;/);
  });
});

describe('side by side', () => {
  test('units in the order of the lower bound; below target only with the whole interval', async () => {
    const { rows, leastRated } = await get<IndicatorBreakdown>(
      '/breakdown?by=unit&period=year&on=2026-03-01',
    );
    expect(rows.map(({ code, place, verdict }) => [code, place, verdict])).toEqual([
      ['gardens', 1, 'uncertain'],
      ['streets', 2, 'below-target'],
    ]);
    expect(rows[0]?.title.ru).toBe('Управление садов');
    expect(rows[1]?.onTime.interval?.high).toBeLessThan(0.95);
    expect(rows[0]?.onTime.n).toBeGreaterThanOrEqual(leastRated);
    expect(Object.keys(rows[0]?.figures ?? {})).toContain('net-mean-time');
  });

  test('services of one unit; places', async () => {
    const services = await get<IndicatorBreakdown>(
      '/breakdown?by=service&unit=streets&period=year&on=2026-03-01',
    );
    expect(services.rows.map(({ code }) => code).toSorted()).toEqual(['lamps', 'trees']);
    const districts = await get<IndicatorBreakdown>('/breakdown?by=district&period=year&on=2026-03-01');
    expect(districts.rows.map(({ code }) => code).toSorted()).toEqual(['Северный', 'Южный']);
    const { text } = await bench.call('GET', `${path}/breakdown.csv?by=district&period=year&on=2026-03-01`);
    expect(text.split('\r\n')).toHaveLength(4);
  });

  test('choices are there with their titles', async () => {
    const choices = await get<IndicatorChoices>('/choices');
    expect(choices.services.map(({ code }) => code)).toContain('trees');
    expect(choices.services.find(({ code }) => code === 'trees')?.title.en).toBe('Service trees');
    expect(choices.from).toBe('2025-08-04');
  });
});

describe('over time', () => {
  test('weeks with intervals, target, forecast and the errors of earlier forecasts', async () => {
    const series = await get<IndicatorSeries>('/series?metric=on-time-share');
    const full = series.points.filter(({ figure }) => figure.n > 0);
    expect(full.length).toBeGreaterThan(35);
    expect(full[3]?.figure.interval).toBeDefined();
    expect(series.points.at(-1)?.isUnderWay).toBe(true);
    expect(series.forecast?.weeks).toHaveLength(4);
    for (const { point, low, high } of series.forecast?.weeks ?? []) {
      expect(low).toBeLessThanOrEqual(point);
      expect(point).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(1);
    }
    expect(series.forecast?.errors?.n).toBeGreaterThan(10);
    expect(series.forecast?.checked.every(({ isBackTest }) => isBackTest)).toBe(true);
    expect((await bench.call('GET', `${path}/series?metric=unheard-of`)).status).toBe(404);
  });

  test('quantiles over time', async () => {
    const { points } = await get<IndicatorSeries>('/series?metric=time-p50&every=month&service=trees');
    const known = points.filter(({ figure }) => figure.value !== null);
    expect(known.length).toBeGreaterThan(8);
    expect(known[1]?.figure.value).toBeGreaterThan(3 * dayMs);
  });

  test('a forecast once made stays as it was made', async () => {
    const before = await get<IndicatorSeries>('/series?metric=received');
    await bench.inTown(learnAnew);
    expect(await get<IndicatorSeries>('/series?metric=received')).toEqual(before);
  });
});

describe('how requests go', () => {
  test('the map and the variants', async () => {
    const map = await get<ProcessMapView>('/process?period=year&on=2025-09-01&service=trees');
    expect(map.variants.map(({ activities }) => activities.length)).toEqual([3, 4]);
    expect(map.nodes.map(({ activity }) => activity)).toEqual(['received', 'review', 'rerouted', 'answered']);
    const edge = map.edges.find(({ from, to }) => from === 'received' && to === 'review');
    expect([edge?.p50Ms, edge?.meanMs]).toEqual([dayMs, dayMs]);
    expect(edge?.count).toBe(map.cases);
  });

  test('where the time of a unit goes beyond that of others in the same services', async () => {
    const { stages } = await get<IndicatorStages>('/stages?period=year&on=2025-09-01&unit=streets');
    const review = stages.find(({ activity }) => activity === 'review');
    expect(review?.meanMs).toBeGreaterThan(review?.othersMeanMs ?? Infinity);
    expect(review?.excessMs).toBeGreaterThan(0);
    expect(stages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  });

  test('the ledger of stopped clocks, full and net time side by side', async () => {
    const { rows, units } = await get<IndicatorPauses>('/pauses?period=month&on=2026-05-10');
    expect(rows.map(({ unit, reason, pausedMs }) => [unit, reason, pausedMs])).toEqual([
      ['gardens', 'WAIT_APPLICANT', 3 * dayMs],
      ['gardens', 'WAIT_AGENCY', dayMs],
    ]);
    const gardens = units.find(({ unit }) => unit === 'gardens');
    expect(gardens?.meanNetMs).toBeLessThan(gardens?.meanFullMs ?? 0);
    expect(gardens?.share).toBeGreaterThan(0);
  });

  test('load, usual load and peaks', async () => {
    const { units, peaks } = await get<IndicatorLoad>('/load?period=quarter&on=2026-05-10');
    expect(units[0]).toMatchObject({ unit: 'gardens', open: 3, overdue: 1 });
    expect(units[0]?.weeks).toHaveLength(9);
    expect(peaks.cells.every(({ hour }) => hour === 10)).toBe(true);
  });
});

describe('likely late', () => {
  test('the likeliest first, with reasons; never a notice', async () => {
    const { reading } = await get<{ reading: LikelyLateView }>('/likely-late');
    expect(reading.horizonOn).toBe('2026-06-04');
    expect(reading.items.map(({ service, unit }) => [service, unit])).toEqual([
      ['trees', 'streets'],
      ['trees', 'gardens'],
    ]);
    const [first, second] = reading.items;
    expect(first?.probability).toBeGreaterThan(second?.probability ?? 1);
    expect(first?.reasons.map(({ code }) => code)).toContain('term-nearly-over');
    expect(second?.unitTitle.ru).toBe('Управление садов');
  });

  test('the model shows how it did on what it had not seen', async () => {
    const { reading } = await get<{ reading: LikelyLateView }>('/likely-late');
    const { calibration, learntFrom } = reading.model;
    expect(learntFrom).toBeGreaterThan(1_100);
    expect(calibration?.brier).toBeLessThan(calibration?.brierOfBase ?? 0);
    expect(calibration?.bands.length).toBeGreaterThan(1);
  });
});

test('a flood is told by its weekday', async () => {
  const flood = Array.from({ length: 60 }, (_, index) => ({
    service: 'lamps',
    unit: 'streets',
    openedAt: at('2026-05-29T06:00:00Z', index / 1_000),
  }));
  await bench.place(flood);
  const { items } = await get<IndicatorAnomalies>('/anomalies');
  expect(items[0]).toMatchObject({ service: 'lamps', on: '2026-05-29', count: 60 });
});

describe('definitions', () => {
  const anew = {
    since: '2026-06-01',
    title: { ru: 'В срок', en: 'On time' },
    formula: { ru: 'По сроку источника', en: 'By the source’s deadline' },
    basis: { ru: 'Приказ 7', en: 'Order 7' },
    expression: { kind: 'share', of: 'doneOnTime', among: 'done' },
  };
  const define = (body: object, code = 'on-time-share') =>
    bench.call<MetricDefinitionView & { code: string; extra?: { reason: string } }>(
      'POST',
      `${path}/definitions/${code}/versions`,
      { body },
    );

  test('a new version holds from its day; the series of the one before goes on', async () => {
    const { status, body } = await define(anew);
    expect([status, body.version]).toEqual([201, 2]);
    const { figures } = await get<IndicatorOverview>('/overview');
    const figure = figures.find(({ definition }) => definition.code === 'on-time-share');
    expect([figure?.definition.version, figure?.former?.version]).toEqual([2, 1]);
    const may = await get<IndicatorOverview>('/overview?period=month&on=2026-05-10');
    expect(
      may.figures.find(({ definition }) => definition.code === 'on-time-share')?.definition.version,
    ).toBe(1);
    const series = await get<IndicatorSeries>('/series?metric=on-time-share');
    expect(series.former?.points).toHaveLength(series.points.length);
    const journal = await bench.inTown((tx) =>
      tx.sql<{ canonical: string }>(
        { name: 'test.journal', text: 'select canonical from journal.entry' },
        [],
      ),
    );
    expect(journal.some(({ canonical }) => canonical.includes('indicators.metric.defined'))).toBe(true);
  });

  test.each([
    ['backwards', { ...anew, since: '2026-05-01' }, 'on-time-share'],
    [
      'expression-unusable',
      { ...anew, expression: { kind: 'share', of: 'salary', among: 'done' } },
      'on-time-share',
    ],
    ['metric-unknown', anew, 'unheard-of'],
  ])('is refused: %s', async (reason, body, code) => {
    const refused = await define(body, code);
    expect([refused.status, refused.body.code, refused.body.extra?.reason]).toEqual([
      422,
      'definition-unusable',
      reason,
    ]);
  });

  test('a target of a unit goes before that of all', async () => {
    const body = {
      metric: 'on-time-share',
      unit: 'streets',
      since: '2026-01-01',
      value: 0.6,
      basis: { ru: 'Приказ 8', en: 'Order 8' },
    };
    expect((await bench.call('PUT', `${path}/targets`, { body })).status).toBe(200);
    const { rows } = await get<IndicatorBreakdown>('/breakdown?by=unit&period=month&on=2026-03-01');
    expect(rows.find(({ code }) => code === 'streets')).toMatchObject({
      target: 0.6,
      verdict: 'reaches-target',
    });
  });
});
