import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemScope } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPackInForce, listPackVersions } from '../db/pack-repo.ts';
import { shippedPack } from '../index.ts';
import { seedPack } from './seed-pack.ts';

let database: TestDatabase;
let changed: string;
beforeAll(async () => {
  database = await createTestDatabase();
  changed = await mkdtemp(join(tmpdir(), 'veche-pack-'));
  await cp(shippedPack, changed, { recursive: true });
});
afterAll(async () => {
  await database.close();
  await rm(changed, { recursive: true });
});

const versions = () =>
  database.db.read(systemScope('test'), async (tx) => ({
    all: (await listPackVersions(tx)).map(({ version, state, reason }) => ({ version, state, reason })),
    inForce: (await findPackInForce(tx, '2026-06-01'))?.version,
  }));
/** A day later the program comes with another pack. */
const rewrite = async (from: string | RegExp, to: string): Promise<void> => {
  database.clock.advance({ hours: 24 });
  const file = join(changed, 'pack.yaml');
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
};

test('rules that changed under the name of a version arrive beside it, and are proposed once', async () => {
  expect(await seedPack(database.db, shippedPack)).toBe('published');
  expect(await seedPack(database.db, shippedPack)).toBe('known');
  const { inForce = '' } = await versions();

  await rewrite('Концерт в помещении', 'Концерт под крышей');
  expect(await seedPack(database.db, changed)).toBe('proposed');
  expect(await seedPack(database.db, changed)).toBe('known');
  const after = await versions();
  expect(after.inForce).toBe(inForce);
  expect(after.all[0]).toEqual({
    version: expect.stringMatching(new RegExp(`^${inForce}-[0-9a-f]{8}$`)),
    state: 'proposed',
    reason: `Пакет из поставки: под именем ${inForce} здесь уже есть другое содержание`,
  });

  await rewrite(/version: \S+/, 'version: 2027.01-1');
  expect(await seedPack(database.db, changed)).toBe('proposed');
  expect((await versions()).all.map(({ version, state }) => `${version} ${state}`)).toEqual([
    '2027.01-1 proposed',
    `${after.all[0]?.version} proposed`,
    `${inForce} published`,
  ]);
});
