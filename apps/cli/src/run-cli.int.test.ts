import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJournalModule, sequenceAll } from '@veche/journal';
import { createLocalKeyRing, createPersonVault, systemScope } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let t: TestDatabase;
let owner: Client;
let folder: string;
const keys = {
  personalData: createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]])),
  blindIndex: Buffer.alloc(32, 7),
};

beforeAll(async () => {
  t = await createTestDatabase();
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'veche-cli-'));
  const vault = createPersonVault(keys.personalData, keys.blindIndex);
  const journal = createJournalModule({ db: t.db, vault, log: { error: () => {} }, runSequencer: false });
  for (let revision = 1; revision <= 3; revision += 1) {
    await t.db.transact(systemScope('test', t.tenantId), (tx) =>
      journal.appendJournalEntry(tx, {
        action: 'trial.done',
        subject: { type: 'trial', id: 'one' },
        revision,
      }),
    );
  }
  await sequenceAll(t.db, t.tenantId);
});
afterAll(async () => {
  await owner.end();
  await t.close();
  await rm(folder, { recursive: true });
});

async function veche(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await runCli({
    argv,
    terminal: { out: (text) => (written.out += `${text}\n`), err: (text) => (written.err += `${text}\n`) },
    openDatabase: async () => ({
      db: t.db,
      keys: { ...keys, rotate: async () => 'k2' },
      reloadKeys: async () => ({ ...keys, blobs: keys.personalData }),
      dataFolder: folder,
      close: async () => {},
    }),
  });
  return { code, ...written };
}

describe('veche verify journal', () => {
  test('says that the journal is intact, and which head to keep', async () => {
    const { code, out } = await veche('verify', 'journal');
    expect(code).toBe(0);
    expect(out).toContain('Заречный: журнал цел\n  Проверено записей: 3');
    expect(out).toMatch(/Голова: 3:[0-9a-f]{64}/);
    const head = /3:[0-9a-f]{64}/.exec(out)?.[0] ?? '';
    expect((await veche('verify', 'journal', '--town', 'zarechny', '--head', head)).code).toBe(0);
    const other = await veche(
      'verify',
      'journal',
      '--town=zarechny',
      `--head=3:${'f'.repeat(64)}`,
      '--lang',
      'en',
    );
    expect(other.code).toBe(1);
    expect(other.out).toContain('THE JOURNAL WAS ALTERED');
    expect(other.out).toContain('the earlier head no longer stands');
  });

  test('an exported file verifies by itself and is never written over', async () => {
    const file = join(folder, 'journal.ndjson');
    expect((await veche('journal', 'export', '--town', 'zarechny', '--out', file)).code).toBe(0);
    expect((await veche('verify', 'journal', '--file', file)).code).toBe(0);
    await expect(veche('journal', 'export', '--town', 'zarechny', '--out', file)).rejects.toThrow(/EEXIST/);
    const forged = join(folder, 'forged.ndjson');
    await writeFile(forged, (await readFile(file, 'utf8')).replace('trial.done', 'trial.gone'));
    expect(await veche('verify', 'journal', '--file', forged)).toMatchObject({ code: 1 });
  });

  test('names the place of a change and answers with exit code 1', async () => {
    await owner.query('begin');
    await owner.query(
      `update journal.entry set canonical = replace(canonical, '"revision":2', '"revision":9')`,
    );
    await owner.query('commit');
    const { code, out } = await veche('verify', 'journal', '--town', 'zarechny');
    await owner.query(
      `update journal.entry set canonical = replace(canonical, '"revision":9', '"revision":2')`,
    );
    expect(code).toBe(1);
    expect(out).toMatch(/ЖУРНАЛ ИЗМЕНЁН[^]*Место 1: запись изменена \([0-9a-f-]{36}\)/);
  });

  test.each([
    [['verify', 'journal', '--town', 'nowhere'], 'Города «nowhere» нет. Есть: nagorny, zarechny'],
    [['verify', 'journal', '--head', 'abc'], 'Голова пишется так'],
    [['verify', 'journal', '--head', `1:${'0'.repeat(64)}`], 'назовите его, --town'],
    [['verify', 'journal', '--nonsense'], '--nonsense'],
    [['journal', 'export'], 'Назовите город'],
    [['no', 'such'], 'veche verify journal'],
  ])('called wrongly (%j) it says how, with exit code 2', async (argv, message) => {
    const { code, err } = await veche(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('where there is no installation it creates none', () => {
    const data = join(folder, 'absent');
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const run = spawnSync(process.execPath, [main, 'verify', 'journal'], {
      env: { PATH: process.env['PATH'], VECHE_DATA: data, VECHE_KEYS: `${data}-keys` },
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('VECHE_DATA');
    expect(spawnSync('ls', [data]).status).not.toBe(0);
  });
});

describe('registers of places', () => {
  test('addresses go in by the columns named, bad lines are told', async () => {
    const file = join(folder, 'addresses.csv');
    await writeFile(
      file,
      'building_id,house,lat,lon\n1,"Липовая ул., 3",53.2,45.19\n2,"Липовая ул., 5",север,45.19\n',
    );
    const { code, out } = await veche(
      'import',
      'addresses',
      file,
      '--columns',
      'address=house',
      '--town',
      'zarechny',
    );
    expect(out).toBe('Адресов 1, отклонено 1\n  строка 3: столбец lat\n');
    expect(code).toBe(0);
    expect((await veche('import', 'addresses', file, '--columns', 'street=house')).code).toBe(2);
  });

  test('venues go in, a bad one is named', async () => {
    const file = join(folder, 'venues.geojson');
    const feature = (kind: string) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [45.19, 53.2] },
      properties: { code: 'В-1', name: 'Сквер', kind, address: 'Липовая ул., 3' },
    });
    await writeFile(
      file,
      JSON.stringify({ type: 'FeatureCollection', features: [feature('park'), feature('moon')] }),
    );
    const { code, out } = await veche('import', 'venues', file, '--town', 'zarechny', '--lang', 'en');
    expect(out).toBe('New venues 1, changed 0\n  feature 2: field properties.kind does not hold\n');
    expect(code).toBe(1);
  });
});
