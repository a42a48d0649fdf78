import type { Instant } from '@veche/kernel';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { databaseWithin } from './database-within.ts';
import type { Database } from './database.ts';
import { systemScope } from './scope.ts';
import { Rollback } from './tx.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await createTestDatabase();
  const owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  await owner.query(`
    create schema trial;
    create table trial.note (tenant_id uuid not null default platform.current_tenant(), body text not null, at timestamptz not null);
    alter table trial.note enable row level security;
    create policy tenant on trial.note using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
    grant usage on schema trial to veche_app;
    grant select, insert on trial.note to veche_app;`);
  await owner.end();
});
afterAll(() => t.close());

const insert = { name: 'trial.insert', text: 'insert into trial.note (body, at) values ($1, $2)' };
const select = { name: 'trial.select', text: 'select body, at from trial.note order by body' };
const scope = () => systemScope('test', t.tenantId);
const write = (db: Database, body: string) =>
  db.transact(scope(), async (tx) => void (await tx.sql(insert, [body, tx.now])));
const read = (db: Database) => db.read(scope(), (tx) => tx.sql<{ body: string; at: string }>(select, []));
const at = '2026-05-27T09:00:00.000Z' as Instant;

describe('a database within a transaction', () => {
  it('keeps its parts together, each with its own town and moment', async () => {
    const woken: string[] = [];
    await t.db.transact(systemScope('test'), async (tx) => {
      const within = databaseWithin(tx, () => at);
      await write(within, 'a');
      await within.transact(scope(), async (inner) => inner.afterCommit(() => void woken.push('a')));
      expect(await read(within)).toEqual([{ body: 'a', at }]);
      // The town of the part is not that of the whole.
      expect(await tx.sql(select, [])).toEqual([]);
      expect(woken).toEqual([]);
    });
    expect(await read(t.db)).toEqual([{ body: 'a', at }]);
    expect(woken).toEqual(['a']);
  });

  it('undoes a part that fails, and everything when the whole does', async () => {
    const whole = t.db.transact(systemScope('test'), async (tx) => {
      const within = databaseWithin(tx, () => at);
      await write(within, 'b');
      const refused = await within.transact(scope(), async (inner) => {
        await inner.sql(insert, ['c', at]);
        throw new Rollback('refused');
      });
      expect(refused).toBe('refused');
      await expect(
        within.transact(scope(), (inner) => inner.sql({ name: 'trial.wrong', text: 'select 1 / 0' }, [])),
      ).rejects.toThrow('division by zero');
      expect((await read(within)).map(({ body }) => body)).toEqual(['a', 'b']);
      throw new Error('at the very end');
    });
    await expect(whole).rejects.toThrow('at the very end');
    expect((await read(t.db)).map(({ body }) => body)).toEqual(['a']);
  });
});
