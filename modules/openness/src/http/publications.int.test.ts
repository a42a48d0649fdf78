import { createHash } from 'node:crypto';
import type {
  DataSetList,
  DataSetPassport,
  MonthlyReport,
  OpenPanelReply,
  ReportCommentChoices,
  ReportList,
} from '@veche/contracts';
import { createPdfRenderer, type PdfRenderer } from '@veche/documents';
import { systemScope } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../../../documents/src/testing/read-pdf-text.ts';
import {
  createIndicatorsBench,
  type IndicatorsBench,
  type PlacedRequest,
} from '../../../indicators/src/testing/indicators-bench.ts';
import { createOpennessModule, type OpennessDeps } from '../index.ts';
import { releaseBatch } from '../use-cases/release-batch.ts';

let bench: IndicatorsBench;
let renderer: PdfRenderer;
let deps: OpennessDeps;
/** The clock of the bench stands at noon in Moscow on Monday 1 June 2026. */
beforeAll(async () => {
  renderer = await createPdfRenderer();
  bench = await createIndicatorsBench((database, journal) => {
    deps = {
      db: database.db,
      journal,
      unitTitles: async () => new Map([['gardens', { ru: 'Управление садов', en: 'Department of gardens' }]]),
      setReport: (data, at) => renderer.renderPdf({ template: 'monthly-report', data, creationAt: at }),
      publicUrl: 'https://veche.example',
      releases: false,
    };
    return createOpennessModule(deps).routes ?? [];
  });
  await bench.place([
    ...of('trees', 'gardens', 'Северный', 60),
    ...of('trees', 'streets', 'Южный', 31),
    ...of('lamps', 'streets', 'Северный', 40),
    ...of('lamps', 'gardens', 'Южный', 3),
    ...of('EVT-PUB', 'streets', 'Северный', 9),
  ]);
  await release();
});
afterAll(async () => {
  await bench.close();
  await renderer.close();
});

const release = () => bench.db.transact(systemScope('test', bench.tenantId), (tx) => releaseBatch(deps, tx));

const of = (service: string, unit: string, district: string, count: number): PlacedRequest[] =>
  Array.from({ length: count }, (_, index) => {
    const openedAt = `2026-05-${String(1 + (index % 20)).padStart(2, '0')}T07:00:00Z`;
    const after = (days: number): string => new Date(Date.parse(openedAt) + days * 86_400_000).toISOString();
    const doneAt = after(index % 6 === 5 ? 9 : 2 + (index % 3));
    return {
      service,
      unit,
      district,
      openedAt,
      dueAt: after(8),
      doneAt,
      closedAt: doneAt,
      status: 'completed',
    };
  });

const anyone = { role: 'anyone' } as const;
const get = async <T>(url: string): Promise<T> => (await bench.call<T>('GET', url, anyone)).body;
const change = { ru: 'Добавлен май', en: 'May was added' };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const journalled = () =>
  bench.db.read(systemScope('test', bench.tenantId), async (tx) =>
    (
      await tx.sql<{ canonical: string }>(
        { name: 'test.journal', text: 'select canonical from journal.entry where tenant_id = $1' },
        [tx.tenantId],
      )
    ).map(({ canonical }) => canonical),
  );

describe('open data', () => {
  it('is published by who may, and by nobody else', async () => {
    const body = { change };
    const post = (role: 'controller' | 'officer' | 'citizen') =>
      bench.call('POST', '/v1/open-data/versions', { role, body });
    for (const role of ['controller', 'officer', 'citizen'] as const)
      expect((await post(role)).status).toBe(403);
    expect((await bench.call('POST', '/v1/open-data/versions', { role: 'manager', body })).status).toBe(201);
  });

  it('every file has the hash its passport and the journal tell', async () => {
    const { items } = await get<DataSetList>('/v1/public/data-sets');
    const journal = (await journalled()).join('\n');
    expect(items.length).toBeGreaterThanOrEqual(6);
    for (const { code } of items) {
      const { versions } = await get<DataSetPassport>(`/v1/public/data-sets/${code}`);
      expect(versions[0]?.files.map(({ format }) => format)).toEqual([
        'csv',
        'json',
        'table-schema',
        'json-schema',
      ]);
      for (const file of versions[0]?.files ?? []) {
        const answer = await bench.call('GET', file.path, anyone);
        expect(sha256(answer.text)).toBe(file.sha256);
        expect(answer.headers['cache-control']).toContain('immutable');
        expect(journal).toContain(`${file.format}:${file.sha256}`);
      }
    }
  });

  it('tells the figures of the panels in every format, and nothing that is held back there', async () => {
    const { panel } = await get<OpenPanelReply>('/v1/public/panels');
    const path = '/v1/public/data-sets/figures-by-district/versions/1';
    const rows = await get<readonly Record<string, unknown>[]>(`${path}/json`);
    const lines = (await bench.call('GET', `${path}/csv`, anyone)).text.trim().split('\r\n');
    expect(lines.length).toBe(rows.length + 1);
    for (const row of panel?.tables.district ?? []) {
      const told = rows.find(({ code }) => code === row.code);
      expect([told?.['received'], told?.['done'], told?.['on_time_cases']]).toEqual([
        row.received,
        row.done,
        row.onTime?.n ?? null,
      ]);
      expect(
        lines.some((line) => line.startsWith(`2026-05,${row.code},${row.title.ru},${row.received ?? ''},`)),
      ).toBe(true);
    }
    const requests = await get<readonly Record<string, unknown>[]>(
      '/v1/public/data-sets/requests/versions/1/json',
    );
    expect(requests.some(({ service }) => service === 'EVT-PUB')).toBe(false);
    const alike = new Map<string, number>();
    for (const { month, service, unit, district } of requests) {
      const label = JSON.stringify([month, service, unit, district]);
      alike.set(label, (alike.get(label) ?? 0) + 1);
    }
    for (const count of alike.values()) expect(count).toBeGreaterThanOrEqual(5);
  });

  it('a new version leaves the one before as it was', async () => {
    const file = '/v1/public/data-sets/monthly-figures/versions/1/csv';
    const before = (await bench.call('GET', file, anyone)).text;
    await bench.place(of('trees', 'gardens', 'Северный', 12));
    bench.clock.advance({ minutes: 20 });
    await release();
    await bench.call('POST', '/v1/open-data/versions', { role: 'manager', body: { change } });
    const { versions } = await get<DataSetPassport>('/v1/public/data-sets/monthly-figures');
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect((await bench.call('GET', file, anyone)).text).toBe(before);
  });

  it('passport and catalogue are told as the files of the recommendations too', async () => {
    const meta = (await bench.call('GET', '/v1/public/data-sets/requests/meta.csv', anyone)).text;
    for (const property of [
      'standardversion',
      'identifier',
      'title',
      'creator',
      'created',
      'valid',
      'sha256',
    ])
      expect(meta).toMatch(new RegExp(`^${property},`, 'm'));
    expect((await bench.call('GET', '/v1/public/data-sets.csv', anyone)).text).toContain(
      '/requests/meta.csv',
    );
    expect((await bench.call('GET', '/v1/public/data-sets/none', anyone)).status).toBe(404);
  });
});

describe('the monthly report', () => {
  /** Words that came in and were made ready, as the other module keeps them. */
  const offer = (id: string, { text, service, at }: { text: string; service: string; at: string }) =>
    bench.db.transact(systemScope('test', bench.tenantId), async (tx) => {
      await tx.sql(
        {
          name: 'test.item',
          text: `insert into feedback.item (tenant_id, id, number, kind, channel, status, service_code, person_id, has_text, has_contact, score, received_at, may_publish, version, changed_at)
                 values ($1, $2, $3, 'review', 'link', 'noted', $4, $2, true, false, 5, $5, true, 1, $5)`,
        },
        [tx.tenantId, id, `ОТ-${id.slice(-4)}`, service, at],
      );
      await tx.sql(
        {
          name: 'test.comment',
          text: 'insert into feedback.prepared_comment (tenant_id, item_id, text, prepared_by, prepared_at) values ($1, $2, $3, $2, $4)',
        },
        [tx.tenantId, id, text, at],
      );
    });
  const ids = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000c00${n}`);
  const publish = (
    month: string,
    role: 'manager' | 'controller' = 'manager',
    commentIds: readonly string[] = [],
  ) =>
    bench.call<{ version: number; code?: string }>('POST', `/v1/reports/${month}/versions`, {
      role,
      body: { note: { ru: 'Май прошёл ровно.', en: 'May went evenly.' }, commentIds },
    });

  it('comes out once the month is over, by who may publish', async () => {
    expect((await publish('2026-05-01', 'controller')).status).toBe(403);
    expect((await publish('2026-06-01')).status).toBe(409);
    expect((await publish('2026-05-01')).body.version).toBe(1);
  });

  it('page, file and paper tell the same figures', async () => {
    const { panel, report } = await get<MonthlyReport>('/v1/public/reports/2026-05-01');
    const csv = (await bench.call('GET', '/v1/public/reports/2026-05-01/files/csv', anyone)).text;
    expect(sha256(csv)).toBe(report.csvSha256);
    expect(csv).not.toContain('отзыв;');
    const lines = csv.split('\r\n').map((line) => line.replace('\uFEFF', '').split(';'));
    const valueOf = (section: string, code: string, metric: string): string | undefined =>
      lines.find((cells) => cells[0] === section && cells[1] === code && cells[4] === metric)?.[6];
    const told = (value: number | null, unit: string): string => {
      if (value === null) return '';
      const number =
        unit === 'duration' ? Math.round(value / 3_600) / 1_000 : Math.round(value * 10_000) / 10_000;
      return String(number).replace('.', ',');
    };
    for (const { definition, figure } of panel.figures)
      expect(valueOf('город', '', definition.code)).toBe(
        figure === null ? 'скрыто' : told(figure.value, definition.unit),
      );
    for (const row of panel.tables.unit) {
      expect(valueOf('подразделение', row.code, 'received')).toBe(
        row.received === null ? 'скрыто' : String(row.received),
      );
      expect(valueOf('подразделение', row.code, 'on-time-share')).toBe(
        row.onTime === null ? 'скрыто' : told(row.onTime.value, 'share'),
      );
    }
    const pdf = await bench.raw('/v1/public/reports/2026-05-01/files/pdf');
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(report.pdfSha256);
    const text = (await readPdfText(pdf)).replaceAll('\u00a0', ' ');
    expect(text).toContain('Май прошёл ровно.');
    expect(text).toContain('Управление садов');
    for (const { definition, figure } of panel.figures)
      if (figure?.value !== null && figure !== null && definition.unit === 'count')
        expect(text).toContain(String(figure.value));
  });

  it('P14: is published once however often the command comes under one key; a second press is a version of its own', async () => {
    await publish('2026-05-01');
    const { items } = await get<ReportList>('/v1/public/reports');
    expect(items.map(({ version }) => version)).toEqual([2, 1]);
    const first = await get<MonthlyReport>('/v1/public/reports/2026-05-01?version=1');
    expect([first.report.version, first.versions.length]).toEqual([1, 2]);
    const again = () =>
      bench.call<{ version: number }>('POST', '/v1/reports/2026-05-01/versions', {
        role: 'manager',
        body: {},
        headers: { 'idempotency-key': '01900000-0000-7000-8000-00000000abcd' },
      });
    expect((await again()).body.version).toBe(3);
    expect((await again()).body.version).toBe(3);
    expect((await get<ReportList>('/v1/public/reports')).items).toHaveLength(3);
    expect((await journalled()).filter((entry) => entry.includes('openness.report.published'))).toHaveLength(
      3,
    );
  });

  it('prints what people let it print, chosen by the manager, on the page, the papers and the files', async () => {
    const [spring = '', nextMonth = '', heldBack = ''] = ids;
    await offer(spring, { text: '=Посадили липы, спасибо', service: 'trees', at: '2026-05-31T20:59:00Z' });
    await offer(nextMonth, { text: 'Июнь', service: 'trees', at: '2026-05-31T21:00:00Z' });
    await offer(heldBack, { text: 'Тихо и вежливо', service: 'moon', at: '2026-05-10T09:00:00Z' });
    const choices = await bench.call<ReportCommentChoices>('GET', '/v1/reports/2026-05-01/comments', {
      role: 'manager',
    });
    // Of a service whose count is not told the name is not told either.
    expect(choices.body.items).toEqual([
      expect.objectContaining({ id: heldBack, service: null, isPublished: false }),
      expect.objectContaining({ id: spring, service: { ru: 'Услуга trees', en: 'Service trees' }, score: 5 }),
    ]);
    expect((await bench.call('GET', '/v1/reports/2026-05-01/comments', { role: 'controller' })).status).toBe(
      403,
    );
    expect((await publish('2026-05-01', 'manager', [spring, nextMonth])).body.code).toBe('comment-gone');
    await publish('2026-05-01', 'manager', [spring]);

    const page = await get<MonthlyReport>('/v1/public/reports/2026-05-01');
    expect(page.comments).toEqual([
      { text: '=Посадили липы, спасибо', score: 5, service: { ru: 'Услуга trees', en: 'Service trees' } },
    ]);
    const file = '/v1/public/reports/2026-05-01/files';
    const russian = (await bench.call('GET', `${file}/csv`, anyone)).text;
    // A spreadsheet must not run what somebody wrote.
    expect(russian).toContain("отзыв;1;Услуга trees;Слова жителя;words;текст;'=Посадили липы, спасибо;");
    const english = (await bench.call('GET', `${file}/csv?lang=en`, anyone)).text;
    expect(english).toContain('Section;Code;Name;');
    expect(english).toContain(
      "comment;1;Service trees;Words of a resident;words;text;'=Посадили липы, спасибо;",
    );
    expect(sha256(english)).toBe(page.report.english?.csvSha256);
    const pdf = await bench.raw(`${file}/pdf?lang=en`);
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(page.report.english?.pdfSha256);
    const text = (await readPdfText(pdf)).replaceAll('\u00a0', ' ');
    expect(text).toContain('May went evenly.');
    expect(text).toContain('Посадили липы, спасибо');
    expect((await journalled()).join('\n')).toContain(`pdf-en:${page.report.english?.pdfSha256}`);
  });
});
