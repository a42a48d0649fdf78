import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '@veche/kernel';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { systemScope, type Scope } from './scope.ts';
import { listTenants, loadTenant } from './tenant.ts';
import { Rollback, type ReadTx } from './tx.ts';

interface Tables {
  'trial.note': {
    tenant_id: string;
    id: number;
    body: string;
    written_at: string;
    on_day: string;
    amount: number;
  };
}

let t: TestDatabase;

beforeAll(async () => {
  t = await createTestDatabase();
  const owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  await owner.query(`
    create schema trial;
    create table trial.note (
      tenant_id uuid not null, id bigint not null, body text not null,
      written_at timestamptz not null, on_day date not null, amount numeric not null, primary key (tenant_id, id));
    alter table trial.note enable row level security;
    create policy tenant on trial.note using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
    grant usage on schema trial to veche_app;
    grant select, insert, update, delete on trial.note to veche_app;`);
  await owner.end();
});
afterAll(() => t.close());

const scopeOf = (tenantId: Scope['tenantId']): Scope => systemScope('test', tenantId);
const write = (scope: Scope, id: number, tenantId = scope.tenantId ?? ''): Promise<unknown> =>
  t.db.transact(scope, (tx) =>
    tx
      .kysely<Tables>()
      .insertInto('trial.note')
      .values({ tenant_id: tenantId, id, body: 'x', written_at: tx.now, on_day: '2026-05-27', amount: 12.5 })
      .execute(),
  );
const list = (scope: Scope) =>
  t.db.read(scope, (tx) => tx.kysely<Tables>().selectFrom('trial.note').selectAll().orderBy('id').execute());

const ask = (tx: ReadTx) =>
  tx.sql<{ actor: string | null }>(
    { name: 'trial.actor', text: 'select platform.current_actor() as actor' },
    [],
  );

describe('row-level security', () => {
  it('shows a town its own rows only, and none without a town', async () => {
    await write(scopeOf(t.tenantId), 1);
    await write(scopeOf(t.otherTenantId), 2);
    expect((await list(scopeOf(t.tenantId))).map((row) => row.id)).toEqual([1]);
    expect((await list(scopeOf(t.otherTenantId))).map((row) => row.id)).toEqual([2]);
    expect(await list(scopeOf(null))).toEqual([]);
  });

  it('refuses to write a row of another town', async () => {
    await expect(write(scopeOf(t.tenantId), 3, t.otherTenantId)).rejects.toMatchObject({ code: '42501' });
  });

  it('does not let the application role bypass it', async () => {
    const client = new Client({ connectionString: t.appUrl });
    await client.connect();
    await client.query('set row_security = off');
    await expect(client.query('select * from trial.note')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('alter table trial.note disable row level security')).rejects.toMatchObject({
      code: '42501',
    });
    await client.end();
  });

  it('tells the database who acts', async () => {
    const personId = '01900000-0000-7000-8000-0000000000aa' as PersonId;
    const asPerson = await t.db.read({ tenantId: null, actor: { kind: 'person', personId, roles: [] } }, ask);
    const asSystem = await t.db.read(scopeOf(t.tenantId), ask);
    expect([asPerson[0]?.actor, asSystem[0]?.actor]).toEqual([personId, null]);
  });
});

describe('transact', () => {
  it('gives values in the form the code knows', async () => {
    t.clock.set('2026-06-01T09:00:00.120Z' as ReturnType<typeof t.clock.now>);
    await write(scopeOf(t.tenantId), 10);
    const row = (await list(scopeOf(t.tenantId))).find(({ id }) => id === 10);
    expect(row).toMatchObject({
      id: 10,
      written_at: '2026-06-01T09:00:00.120Z',
      on_day: '2026-05-27',
      amount: 12.5,
    });
  });

  it('rolls back with the result that was thrown', async () => {
    const result = await t.db.transact(scopeOf(t.tenantId), async (tx) => {
      await tx.kysely<Tables>().updateTable('trial.note').set({ body: 'changed' }).execute();
      throw new Rollback('refused');
    });
    expect(result).toBe('refused');
    expect((await list(scopeOf(t.tenantId))).some((row) => row.body === 'changed')).toBe(false);
  });

  it('outlives a migration of a table whose plans it keeps', async () => {
    for (let times = 0; times < 6; times += 1) await list(scopeOf(t.tenantId));
    const owner = new Client({ connectionString: t.ownerUrl });
    await owner.connect();
    await owner.query(`alter table trial.note add column mark text not null default 'new'`);
    const afterwards = await list(scopeOf(t.tenantId));
    await owner.query('alter table trial.note drop column mark');
    const written = await t.db.transact(scopeOf(t.tenantId), (tx) =>
      tx.kysely<Tables>().selectFrom('trial.note').selectAll().orderBy('id').execute(),
    );
    await owner.end();
    expect(afterwards[0]).toHaveProperty('mark', 'new');
    expect(written[0]).not.toHaveProperty('mark');
  });

  it('repeats both sides of a deadlock until they succeed', async () => {
    await write(scopeOf(t.tenantId), 21);
    await write(scopeOf(t.tenantId), 22);
    const started: (() => void)[] = [];
    const bothStarted = new Promise<void>((resolve) => started.push(resolve));
    let holders = 0;
    let runs = 0;
    const updateInOrder = (first: number, second: number) =>
      t.db.transact(scopeOf(t.tenantId), async (tx) => {
        runs += 1;
        const table = tx.kysely<Tables>();
        await table.updateTable('trial.note').set({ amount: first }).where('id', '=', first).execute();
        holders += 1;
        if (holders === 2) started[0]?.();
        await bothStarted;
        await table.updateTable('trial.note').set({ amount: first }).where('id', '=', second).execute();
      });
    await Promise.all([updateInOrder(21, 22), updateInOrder(22, 21)]);
    expect(runs).toBe(3);
  });

  it('does not repeat when told not to', async () => {
    let runs = 0;
    const failing = t.db.transact(
      scopeOf(t.tenantId),
      async () => {
        runs += 1;
        throw Object.assign(new Error('deadlock'), { code: '40P01' });
      },
      { retries: 0 },
    );
    await expect(failing).rejects.toThrow('deadlock');
    expect(runs).toBe(1);
  });

  it('reports a transaction that failed silently inside', async () => {
    const swallowed = t.db.transact(scopeOf(t.tenantId), async (tx) => {
      await tx.sql({ name: 'trial.broken', text: 'select 1 / 0' }, []).catch(() => {});
    });
    await expect(swallowed).rejects.toThrow('rolled back at commit');
  });

  it('runs what was put off only after a commit', async () => {
    const ran: string[] = [];
    await t.db.transact(scopeOf(null), async (tx) => tx.afterCommit(() => void ran.push('committed')));
    await t.db
      .transact(scopeOf(null), async (tx) => {
        tx.afterCommit(() => void ran.push('never'));
        throw new Error('no');
      })
      .catch(() => {});
    expect(ran).toEqual(['committed']);
  });

  it('gives handles that die with the transaction and readers that cannot write', async () => {
    let kept: ReadTx | undefined;
    await t.db.read(scopeOf(null), async (tx) => void (kept = tx));
    expect(() => kept?.kysely()).toThrow('has ended');
    const writing = t.db.read(scopeOf(t.tenantId), (tx) =>
      tx.kysely<Tables>().deleteFrom('trial.note').execute(),
    );
    await expect(writing).rejects.toMatchObject({ code: '25006' });
  });

  it('refuses a scope that is not a uuid', async () => {
    const hostile = scopeOf("';drop table trial.note;--" as Scope['tenantId']);
    await expect(t.db.transact(hostile, async () => {})).rejects.toThrow(RangeError);
  });
});

describe('tenants', () => {
  it('are listed and loaded', async () => {
    const tenants = await listTenants(t.db);
    expect(tenants.map((tenant) => tenant.code)).toEqual(['nagorny', 'zarechny']);
    const tenant = await t.db.read(scopeOf(null), (tx) => loadTenant(tx, t.tenantId));
    expect(tenant).toMatchObject({ name: { ru: 'Заречный' }, centre: [37.6, 55.7], isDemonstration: true });
  });

  it('cannot cease to be a demonstration', async () => {
    const change = t.db.transact(scopeOf(null), (tx) =>
      tx.sql({ name: 'trial.undemo', text: 'update platform.tenant set is_demonstration = false' }, []),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });
});
