import { randomUUID } from 'node:crypto';
import type {
  IndicatorBreakdown,
  IndicatorOverview,
  OpenPanelReply,
  OpenRequest,
  OpenRequestChoices,
  OpenRequestPage,
} from '@veche/contracts';
import { systemScope } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIndicatorsBench,
  type IndicatorsBench,
  type PlacedRequest,
} from '../../../indicators/src/testing/indicators-bench.ts';
import { createOpennessModule, type OpennessDeps } from '../index.ts';
import { releaseBatch } from '../use-cases/release-batch.ts';

let bench: IndicatorsBench;
let deps: OpennessDeps;
/** The clock of the bench stands at noon in Moscow on Monday 1 June 2026. */
beforeAll(async () => {
  bench = await createIndicatorsBench((database, journal) => {
    deps = {
      db: database.db,
      journal,
      unitTitles: async () => new Map([['gardens', { ru: 'Управление садов', en: 'Department of gardens' }]]),
      publicUrl: 'https://veche.example',
      setReport: async () => new Uint8Array(),
      releases: false,
    };
    return createOpennessModule(deps).routes ?? [];
  });
  await bench.place([
    ...of('trees', 'gardens', 'Северный', 60),
    ...of('trees', 'gardens', 'Южный', 24),
    ...of('trees', 'streets', 'Южный', 11),
    ...of('lamps', 'streets', 'Северный', 40),
    ...of('lamps', 'streets', 'Южный', 8),
    ...of('lamps', 'works', 'Северный', 14),
    ...of('roads', 'works', 'Северный', 33),
    ...of('roads', 'works', 'Заречный', 12),
    ...of('roads', 'streets', 'Северный', 7),
    ...of('signs', 'works', 'Северный', 6),
    ...of('signs', 'streets', 'Заречный', 9),
    ...of('signs', 'gardens', 'Северный', 5),
    ...of('snow', 'streets', 'Южный', 2),
    ...of('snow', 'gardens', 'Заречный', 1),
    ...of('EVT-PUB', 'works', 'Северный', 9),
  ]);
  if ((await release()) !== 'released') throw new Error('The first batch did not come out');
});
afterAll(() => bench.close());

const release = () => bench.db.transact(systemScope('test', bench.tenantId), (tx) => releaseBatch(deps, tx));

/** Requests of May 2026; every sixth is late, every fifth is under way. */
const of = (service: string, unit: string, district: string, count: number): PlacedRequest[] =>
  Array.from({ length: count }, (_, index) => {
    const openedAt = `2026-05-${String(1 + (index % 20)).padStart(2, '0')}T07:00:00Z`;
    const after = (days: number): string => new Date(Date.parse(openedAt) + days * 86_400_000).toISOString();
    const isOpen = index % 5 === 4;
    const doneAt = isOpen ? null : after(index % 6 === 5 ? 9 : 2 + (index % 3));
    return {
      service,
      unit,
      district,
      openedAt,
      dueAt: after(8),
      doneAt,
      closedAt: doneAt,
      status: isOpen ? 'in-progress' : 'completed',
    };
  });

const anyone = { role: 'anyone' } as const;
const get = async <T>(url: string): Promise<T> => (await bench.call<T>('GET', url, anyone)).body;
const may = '/v1/public/panels?month=2026-05-01';

describe('public panels', () => {
  it('published figures equal the indicators’ own', async () => {
    const { panel } = await get<OpenPanelReply>(may);
    const inside = (
      await bench.call<IndicatorOverview>('GET', '/v1/indicators/overview?period=month&on=2026-05-01')
    ).body;
    for (const { definition, figure } of panel?.figures ?? []) {
      const own = inside.figures.find((each) => each.definition.code === definition.code)?.figure;
      // A share of time stands on milliseconds inside, on requests outside.
      if (definition.code === 'pause-share') {
        const done = inside.figures.find((each) => each.definition.code === 'done')?.figure;
        expect([figure?.value, figure?.n]).toEqual([own?.value, done?.n]);
        continue;
      }
      if (figure !== null) expect([definition.code, figure]).toEqual([definition.code, own]);
      else expect(own?.n).toBeLessThan(5);
    }
    for (const by of ['service', 'unit', 'district'] as const) {
      const { rows } = (
        await bench.call<IndicatorBreakdown>(
          'GET',
          `/v1/indicators/breakdown?period=month&on=2026-05-01&by=${by}`,
        )
      ).body;
      const told = (panel?.tables[by] ?? []).filter(({ received }) => received !== null);
      expect(told.length).toBeGreaterThan(1);
      for (const row of told) {
        const own = rows.find(({ code }) => code === row.code);
        expect(row.received).toBe(own?.received);
        if (row.done !== null) expect(row.done).toBe(own?.done);
        if (row.onTime !== null) expect([row.onTime, row.place]).toEqual([own?.onTime, own?.place]);
        for (const [code, figure] of Object.entries(row.figures))
          if (figure !== null && code !== 'pause-share') expect(figure).toEqual(own?.figures[code]);
          else if (figure !== null)
            expect([figure.value, figure.n]).toEqual([own?.figures[code]?.value, own?.done]);
      }
    }
  });

  it('a service of three requests is held back, and another one with it', async () => {
    const { panel } = await get<OpenPanelReply>(may);
    const services = new Map(panel?.tables.service.map((row) => [row.code, row]));
    expect(services.get('snow')).toMatchObject({ received: null, done: null, onTime: null });
    const held = [...services.values()].filter(({ received }) => received === null);
    expect(held.length).toBeGreaterThan(1);
    expect(panel?.figures.find(({ definition }) => definition.code === 'received')?.figure?.value).toBe(241);
  });

  it('P10: a unit with one case done in four minutes has no place among the others', async () => {
    const { panel } = await get<OpenPanelReply>(may);
    const rows = panel?.tables.unit ?? [];
    for (const row of rows) if ((row.onTime?.n ?? 0) < (panel?.leastRated ?? 0)) expect(row.place).toBeNull();
    const placed = rows.filter(({ place }) => place !== null);
    const lows = placed.map(({ onTime }) => onTime?.interval?.low ?? 0);
    expect(placed.length).toBeGreaterThan(0);
    expect(lows).toEqual(lows.toSorted((a, b) => b - a));
  });

  it('notices under 54-FZ appear as a count and nothing else', async () => {
    const { panel } = await get<OpenPanelReply>(may);
    const notices = panel?.tables.service.find(({ code }) => code === 'EVT-PUB');
    expect(notices).toMatchObject({ isCountOnly: true, done: null, onTime: null, place: null, figures: {} });
    const { choices } = { choices: await get<OpenRequestChoices>('/v1/public/request-choices') };
    expect(choices.services.map(({ code }) => code)).not.toContain('EVT-PUB');
  });

  it('P12: an answer is a stored one: a shared cache may keep it, and an unchanged one is not sent again', async () => {
    const first = await bench.call('GET', may, anyone);
    expect(first.headers['cache-control']).toContain('public');
    const etag = String(first.headers['etag']);
    const again = await bench.call('GET', may, { ...anyone, headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    await bench.db.read(systemScope('test', bench.tenantId), async (tx) => {
      const [row] = await tx.sql<{ n: number }>(
        { name: 'test.panels', text: 'select count(*)::int as n from openness.panel where tenant_id = $1' },
        [tx.tenantId],
      );
      expect(row?.n).toBe(1);
    });
  });

  it('the page for other sites runs no script and may be framed by anyone', async () => {
    const page = await bench.call('GET', '/embed/figures?month=2026-05-01&show=unit&lang=en', anyone);
    const policy = String(page.headers['content-security-policy']);
    expect(page.headers['content-type']).toContain('text/html');
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(page.headers['x-frame-options']).toBeUndefined();
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('Department of gardens');
    expect(page.text).toContain('Counts under five are held back');
  });

  it('the file of a table holds the figures of the page', async () => {
    const { panel } = await get<OpenPanelReply>(may);
    const { text } = await bench.call(
      'GET',
      `/v1/public/panels.csv?month=2026-05-01&by=unit&lang=en`,
      anyone,
    );
    const lines = text.split('\r\n').filter(Boolean);
    expect(lines.length).toBe((panel?.tables.unit.length ?? 0) + 1);
    for (const row of panel?.tables.unit ?? [])
      expect(text).toContain(`;${row.code};${row.title.en};${row.received ?? 'held back'};`);
  });
});

describe('the public register', () => {
  const rows = (query = ''): Promise<OpenRequestPage> =>
    get<OpenRequestPage>(`/v1/public/requests?limit=60${query}`);
  const allRows = async (): Promise<OpenRequest[]> => {
    const items: OpenRequest[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: OpenRequestPage = await rows(cursor === '' ? '' : `&cursor=${cursor}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };

  it('rows that look alike are five and more, and nothing smaller follows from tables and rows together', async () => {
    const items = await allRows();
    const alike = new Map<string, number>();
    for (const { month, service, unit, district } of items) {
      const label = [month, service, unit, district].join('|');
      alike.set(label, (alike.get(label) ?? 0) + 1);
    }
    for (const count of alike.values()) expect(count).toBeGreaterThanOrEqual(5);
    const { panel } = await get<OpenPanelReply>(may);
    for (const { code, received } of panel?.tables.district ?? []) {
      if (received === null) continue;
      const left = received - items.filter(({ district }) => district === code).length;
      expect(left === 0 || left >= 5).toBe(true);
    }
  });

  it('pages follow each other without a gap, filters and words narrow them', async () => {
    const all = await allRows();
    expect(all.length).toBe((await rows()).total);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect((await rows('&status=completed')).items.every(({ status }) => status === 'completed')).toBe(true);
    const found = await rows('&q=САДОВ услуга');
    expect(found.total).toBeGreaterThan(0);
    expect(found.items.every(({ unit }) => unit === 'gardens')).toBe(true);
    const csv = await bench.call('GET', '/v1/public/requests.csv?lang=ru', anyone);
    expect(csv.text.split('\r\n').filter(Boolean).length).toBe(all.length + 1);
    expect((await bench.call('GET', '/v1/public/requests?cursor=abc', anyone)).status).toBe(400);
  });

  it('a number shows no more than its row; a withheld one shows nothing', async () => {
    const numbers = await bench.db.read(systemScope('test', bench.tenantId), (tx) =>
      tx.sql<{ number: string; service_code: string }>(
        {
          name: 'test.numbers',
          text: `select distinct on (service_code) number, service_code from requests.service_request where tenant_id = $1`,
        },
        [tx.tenantId],
      ),
    );
    const ask = async (service: string) => {
      const number = numbers.find(({ service_code }) => service_code === service)?.number ?? randomUUID();
      return bench.call<{ request: object }>('GET', `/v1/public/request-lookups/${number}`, anyone);
    };
    const tree = await ask('trees');
    expect(Object.keys(tree.body.request).toSorted()).toEqual([
      'district',
      'id',
      'month',
      'outcome',
      'service',
      'serviceTitle',
      'status',
      'took',
      'unit',
      'unitTitle',
    ]);
    expect((await ask('snow')).status).toBe(404);
    expect((await ask('EVT-PUB')).status).toBe(404);
  });
});

describe('batches', () => {
  it('fewer than five changes wait for more: their difference would point at people', async () => {
    const before = await get<OpenPanelReply>(may);
    bench.clock.advance({ hours: 2 });
    await bench.place(
      of('trees', 'gardens', 'Северный', 2).map((each) => ({ ...each, openedAt: '2026-05-29T07:00:00Z' })),
    );
    expect(await release()).toBe('too-few');
    expect(await get<OpenPanelReply>(may)).toEqual(before);
  });

  it('P12: late facts come out with the next batch, in the month they belong to, and open screens are told', async () => {
    await bench.place(of('lamps', 'streets', 'Северный', 8));
    expect(await release()).toBe('released');
    const { panel } = await get<OpenPanelReply>(may);
    expect(panel?.batch).toBe(2);
    const told = await bench.db.read(systemScope('test', bench.tenantId), (tx) =>
      tx.sql<{ type: string; data: unknown }>(
        {
          name: 'test.released',
          text: `select type, data from platform.event where tenant_id = $1 and type like 'ru.veche.openness.%' order by version`,
        },
        [tx.tenantId],
      ),
    );
    expect(told.map(({ data }) => data)).toEqual([{ batch: 1 }, { batch: 2 }]);
  });
});
