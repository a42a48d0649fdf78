import { randomUUID } from 'node:crypto';
import { routes } from '@veche/contracts';
import { systemScope, type CommittedEvent } from '@veche/platform';
import type { RequestsModule } from '@veche/requests';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

/** Names and words that stand in the register under seal: none of them may come out anywhere. */
const secrets = ['Нифонтов', 'Пелагея', 'Ерофеевна', '+79012223344', 'nifontov@', 'течёт крыша над кроватью'];

let program: TrialProgram;
let anybody: Visitor;
let manager: Visitor;
const numbers: string[] = [];

beforeAll(async () => {
  program = await createTrialProgram();
  const requests = moduleNamed('requests') as RequestsModule;
  const scope = systemScope('seed', program.tenantId);
  await program.db.transact(scope, (tx) => requests.seedTown(tx));
  await program.rows(
    `insert into requests.source (tenant_id, code, title_ru, title_en, kind, zone, created_at)
     values ($1, 'portal', 'Портал', 'Portal', 'api', 'Europe/Moscow', now()) on conflict do nothing`,
    [program.tenantId],
  );
  await program.db.transact(scope, (tx) =>
    requests.recordRequestChanges(tx, {
      sourceCode: 'portal',
      kind: 'events',
      items: Array.from({ length: 24 }, (_, index) => {
        const externalId = `З-${index}`;
        numbers.push(externalId);
        return {
          externalId,
          eventId: randomUUID(),
          at: program.clock.now(),
          kind: 'opened' as const,
          status: 'requested' as const,
          // Three notices under 54-FZ, fewer than may be told at all.
          service: { code: index < 3 ? 'EVT-PUB' : index < 14 ? 'DIG-ORDER' : 'TREE-CUT' },
          unit: { code: 'housing', title: 'ЖКХ' },
          district: index % 2 === 0 ? 'Северный' : 'Южный',
          applicant: {
            key: `p-${index}`,
            name: `Нифонтов Пелагея Ерофеевна ${index}`,
            contact: index % 2 === 0 ? '+79012223344' : `nifontov@mail.example`,
          },
          text: 'течёт крыша над кроватью',
        };
      }),
    }),
  );
  await project();
  await program.rows(
    `insert into platform.timer (id, tenant_id, kind, key, run_at, data) values (gen_random_uuid(), $1, 'openness.release', 'batch', $2, '{}')`,
    [program.tenantId, program.clock.now()],
  );
  await program.runDue();
  anybody = program.visitor();
  manager = await program.as('manager');
  await manager.must('POST', '/v1/open-data/versions', { change: { ru: 'Первая', en: 'First' } });
});
afterAll(() => program.close());

function moduleNamed(name: string) {
  const found = program.composition.modules.find((each) => each.name === name);
  if (!found) throw new Error(`There is no module ${name}`);
  return found;
}

/** Hands the changes of the register to the indicators as the relay would. */
async function project(): Promise<void> {
  const subscription = moduleNamed('indicators').subscriptions?.find(({ types }) =>
    types.includes('ru.veche.requests.changed.v1'),
  );
  const emitted = await program.rows<Omit<CommittedEvent, 'position' | 'tenantId' | 'occurredAt'>>(
    `select id, type, stream, version, data from platform.event where type = 'ru.veche.requests.changed.v1'`,
  );
  for (const event of emitted)
    await program.db.transact(systemScope('indicators', program.tenantId), async (tx) => {
      const committed = { position: 1, tenantId: program.tenantId, occurredAt: program.clock.now() };
      await subscription?.handle(tx, { ...event, ...committed });
    });
}

/** Every public address of the open side, with what is needed to get an answer. */
const addresses = (): string[] => {
  const formats = ['csv', 'json', 'table-schema', 'json-schema'];
  const sets = [
    'monthly-figures',
    'figures-by-service',
    'figures-by-unit',
    'figures-by-district',
    'requests',
    'metric-definitions',
  ];
  return [
    '/v1/public/panels',
    ...['all', 'service', 'unit', 'district'].map((by) => `/v1/public/panels.csv?by=${by}`),
    ...['figures', 'service', 'unit', 'district'].map((show) => `/embed/figures?show=${show}`),
    '/v1/public/requests?limit=200',
    '/v1/public/requests.csv',
    '/v1/public/request-choices',
    ...numbers.map((number) => `/v1/public/request-lookups/${encodeURIComponent(number)}`),
    '/v1/public/data-sets',
    '/v1/public/data-sets.csv',
    ...sets.flatMap((code) => [
      `/v1/public/data-sets/${code}`,
      `/v1/public/data-sets/${code}/meta.csv`,
      ...formats.map((format) => `/v1/public/data-sets/${code}/versions/1/${format}`),
    ]),
    '/v1/public/reports',
    '/v1/openapi.json',
  ];
};

describe('the open side', () => {
  it('names nobody: no personal value of the register in any public answer', async () => {
    const sealed = await program.rows<{ n: number }>('select count(*)::int as n from requests.request_text');
    expect(sealed[0]?.n).toBe(24);
    let read = 0;
    for (const path of addresses()) {
      const { bytes, status } = await anybody.send('GET', path);
      const text = bytes.toString('utf8');
      if (status === 200) read += 1;
      expect(secrets.filter((secret) => text.includes(secret)).map((secret) => [path, secret])).toEqual([]);
    }
    expect(read).toBeGreaterThan(40);
  });

  it('three notices under 54-FZ are told nowhere, not even as the rest of a sum', async () => {
    const register = await anybody.must<{ total: number }>('GET', '/v1/public/requests?limit=200');
    const panel = await anybody.must<{
      panel: { figures: { definition: { code: string }; figure: { value: number } | null }[] };
    }>('GET', '/v1/public/panels');
    const received = panel.panel.figures.find(({ definition }) => definition.code === 'received')?.figure
      ?.value;
    const rest = (received ?? 0) - register.total;
    expect(received === undefined || rest === 0 || rest >= 5).toBe(true);
    for (const number of numbers.slice(0, 3))
      expect(
        (await anybody.send('GET', `/v1/public/request-lookups/${encodeURIComponent(number)}`)).status,
      ).toBe(404);
  });

  it('every operation of it stands in the OpenAPI document', async () => {
    const document = await anybody.must<{ paths: Record<string, unknown> }>('GET', '/v1/openapi.json');
    const mine = Object.values(routes).filter(({ tag }) => tag === 'openness');
    expect(mine.length).toBeGreaterThan(15);
    for (const { path } of mine) expect(Object.keys(document.paths)).toContain(path);
  });

  it('a controller sees figures and no request; publishing is the manager’s', async () => {
    const controller = await program.as('controller');
    expect((await controller.send('GET', '/v1/indicators/overview')).status).toBe(200);
    expect((await controller.send('GET', '/v1/requests')).status).toBe(403);
    const body = { change: { ru: 'Вторая', en: 'Second' } };
    expect((await controller.send('POST', '/v1/open-data/versions', body)).status).toBe(403);
  });
});
