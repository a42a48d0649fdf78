import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { migrate } from './migrate.ts';

let t: TestDatabase;
let owner: Client;
let folder: string;

beforeAll(async () => {
  t = await createTestDatabase();
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await t.close();
});
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'veche-migrations-'))));
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const run = (module: string): Promise<string[]> => migrate(t.ownerUrl, [{ module, directory: folder }]);

describe('migrate', () => {
  it('applies files in the order of their stamps, once', async () => {
    await put('20260102T0000Z-second.sql', 'alter table one.item add column name text;');
    await put('20260101T0000Z-first.sql', 'create schema one; create table one.item (id int);');
    expect(await run('one')).toEqual(['one/20260101T0000Z-first', 'one/20260102T0000Z-second']);
    expect(await run('one')).toEqual([]);
  });

  it('refuses a file changed after it was applied', async () => {
    await put('20260101T0000Z-first.sql', 'create schema two;');
    await run('two');
    await put('20260101T0000Z-first.sql', 'create schema two; create table two.more (id int);');
    await expect(run('two')).rejects.toThrow('was changed after it had been applied');
  });

  it('refuses a database newer than the program', async () => {
    await put('20260101T0000Z-first.sql', 'create schema three;');
    await run('three');
    await rm(join(folder, '20260101T0000Z-first.sql'));
    await expect(run('three')).rejects.toThrow('its file is gone');
  });

  it('leaves nothing of a file that failed', async () => {
    await put(
      '20260101T0000Z-broken.sql',
      'create schema four; create table four.item (id int); select 1 / 0;',
    );
    await expect(run('four')).rejects.toThrow(
      'Migration four/20260101T0000Z-broken failed: division by zero',
    );
    const { rowCount } = await owner.query(`select from pg_namespace where nspname = 'four'`);
    expect(rowCount).toBe(0);
  });

  it('refuses an ill-named file', async () => {
    await put('first.sql', 'select 1');
    await expect(run('five')).rejects.toThrow('five/first.sql');
  });

  it('lets two processes migrate at once without doing anything twice', async () => {
    await put('20260101T0000Z-first.sql', 'create schema six; create table six.item (id int);');
    const applied = await Promise.all([run('six'), run('six'), run('six')]);
    expect(applied.flat()).toEqual(['six/20260101T0000Z-first']);
  });
});
