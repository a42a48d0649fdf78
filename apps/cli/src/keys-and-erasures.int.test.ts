import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PersonId } from '@veche/kernel';
import {
  createFilesystemBlobStore,
  createPersonVault,
  loadKeys,
  newId,
  openDatabase,
  systemClock,
  systemScope,
} from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let t: TestDatabase;
let owner: Client;
let folder: string;
beforeAll(async () => {
  t = await createTestDatabase();
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'veche-cli-keys-'));
});
afterAll(async () => {
  await owner.end();
  await t.close();
  await rm(folder, { recursive: true });
});

const load = () => loadKeys({ keysFolder: join(folder, 'keys'), dataFolder: join(folder, 'data') });
const vaultOf = async () => {
  const { personalData, blindIndex } = await load();
  return createPersonVault(personalData, blindIndex);
};
const storeOf = async () =>
  createFilesystemBlobStore({
    folder: join(folder, 'data/blobs'),
    keyRing: (await load()).blobs,
    newId,
  });
const scope = systemScope('test');

async function veche(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await runCli({
    argv,
    terminal: { out: (text) => (written.out += `${text}\n`), err: (text) => (written.err += `${text}\n`) },
    openDatabase: async () => ({
      db: t.db,
      keys: await load(),
      reloadKeys: load,
      dataFolder: join(folder, 'data'),
      close: async () => {},
    }),
  });
  return { code, ...written };
}

describe('veche keys rotate', () => {
  const anna = '01900000-0000-7000-8000-0000000000aa' as PersonId;

  test('wraps the keys of people anew; what they sealed still opens, by the new key alone', async () => {
    const vault = await vaultOf();
    const sealed = await t.db.transact(scope, (tx) => vault.seal(tx, anna, 'name', 'Анна'));
    const { code, out } = await veche('keys', 'rotate', 'personal-data');
    expect(code).toBe(0);
    expect(out).toContain('Новый ключ: k2');
    expect(out).toContain('Переупаковано: 1');
    const { rows } = await owner.query('select distinct kek_id from platform.person_key');
    expect(rows).toEqual([{ kek_id: 'k2' }]);
    const fresh = await vaultOf();
    expect(await t.db.read(scope, (tx) => fresh.open(tx, anna, 'name', sealed))).toBe('Анна');
  });

  test('wraps the keys of files anew; --resume makes no other key', async () => {
    const { blobId } = await (await storeOf()).put(Readable.from([Buffer.from('план')]));
    expect((await veche('keys', 'rotate', 'blobs', '--lang', 'en')).out).toContain('The new key: k2');
    expect((await veche('keys', 'rotate', 'blobs', '--resume')).out).not.toContain('Новый ключ');
    const header = await readFile(join(folder, 'data/blobs', blobId.slice(-2), `${blobId}.key`), 'utf8');
    expect(JSON.parse(header)).toMatchObject({ keyId: 'k2' });
    expect((await buffer(await (await storeOf()).open(blobId))).toString()).toBe('план');
  });

  test('refuses while the program runs, and makes no key', async () => {
    const before = (await load()).personalData.currentKeyId();
    const running = openDatabase({ appUrl: t.appUrl, clock: systemClock, newId, poolSize: 1 });
    await running.read(scope, (tx) => tx.sql({ name: 'test.alive', text: 'select 1' }, []));
    const { code, err } = await veche('keys', 'rotate', 'personal-data');
    await running.close();
    expect([code, err]).toEqual([1, expect.stringContaining('Остановите её')]);
    expect((await load()).personalData.currentKeyId()).toBe(before);
  });

  test.each([[[]], [['blind-index']], [['blobs', 'personal-data']], [['blobs', '--now']]])(
    'called with %j says how it is called',
    async (args) => {
      const before = await readFile(join(folder, 'keys/blobs.json'), 'utf8');
      const { code, err } = await veche('keys', 'rotate', ...args);
      expect([code, err]).toEqual([2, expect.stringContaining('veche keys rotate personal-data|blobs')]);
      expect(await readFile(join(folder, 'keys/blobs.json'), 'utf8')).toBe(before);
    },
  );
});

describe('veche erasures', () => {
  const boris = '01900000-0000-7000-8000-0000000000bb' as PersonId;
  const backup = async () => ({
    person: (await owner.query('select * from identity.person where id = $1', [boris])).rows[0],
    key: (await owner.query('select * from platform.person_key where person_id = $1', [boris])).rows[0],
  });

  test('replayed from an exported ledger erase again whom a restore brought back', async () => {
    const vault = await vaultOf();
    const sealed = await t.db.transact(scope, (tx) => vault.seal(tx, boris, 'name', 'Борис'));
    await owner.query(
      `insert into identity.person (id, names_sealed, language, password_hash, created_at) values ($1, $2, 'ru', 'x', now())`,
      [boris, sealed],
    );
    await owner.query(
      `insert into identity.contact values ($1, 'email', 'sealed', 'index-of-boris', now(), now())`,
      [boris],
    );
    const kept = await backup();
    await t.db.transact(scope, (tx) => vault.destroy(tx, boris));
    const file = join(folder, 'erasures.ndjson');
    expect((await veche('erasures', 'export', '--out', file)).code).toBe(0);
    await expect(veche('erasures', 'export', '--out', file)).rejects.toThrow(/EEXIST/);

    // The backup is older than the erasure: neither the line nor the lack of the key is in it.
    await owner.query('delete from platform.erasure where person_id = $1', [boris]);
    await owner.query('insert into platform.person_key values ($1, $2, $3, $4)', Object.values(kept.key));
    expect(await t.db.read(scope, (tx) => vault.open(tx, boris, 'name', sealed))).toBe('Борис');

    const { code, out } = await veche('erasures', 'replay', '--from', file);
    expect([code, out]).toEqual([0, 'Строк журнала добавлено: 1. Людей удалено снова: 1.\n']);
    expect(await t.db.read(scope, (tx) => vault.open(tx, boris, 'name', sealed))).toBeUndefined();
    const { person } = await backup();
    expect(person).toMatchObject({ status: 'closed', password_hash: null });
    const { rows } = await owner.query('select 1 from identity.contact where person_id = $1', [boris]);
    expect(rows).toEqual([]);
    expect((await veche('erasures', 'replay', '--lang=en', '--from', file)).out).toBe(
      'Lines of the ledger added: 0. People erased again: 0.\n',
    );
  });

  test.each([
    '{',
    '{"personId":"me"}',
    '{"personId":"01900000-0000-7000-8000-0000000000bb","erasedAt":"вчера","reason":""}',
  ])('of the file with %s are refused as a whole', async (line) => {
    const file = join(folder, `bad-${line.length}.ndjson`);
    const good = JSON.stringify({
      personId: '01900000-0000-7000-8000-0000000000cc',
      erasedAt: '2026-05-27T09:00:00.000Z',
      reason: 'request',
    });
    await writeFile(file, `${good}\n${line}\n`);
    const { code, err } = await veche('erasures', 'replay', '--from', file);
    expect([code, err]).toEqual([2, expect.stringContaining('Строка 2')]);
    const { rows } = await owner.query('select 1 from platform.erasure where person_id = $1', [
      '01900000-0000-7000-8000-0000000000cc',
    ]);
    expect(rows).toEqual([]);
  });
});
