import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalKeyRing } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let t: TestDatabase;
let owner: Client;
let folder: string;
const ring = createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]]));
const keys = { personalData: ring, blindIndex: Buffer.alloc(32, 7) };
beforeAll(async () => {
  t = await createTestDatabase();
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'veche-cli-requests-'));
});
afterAll(async () => {
  await owner.end();
  await t.close();
  await rm(folder, { recursive: true, force: true });
});

async function veche(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await runCli({
    argv: [...argv, '--town=zarechny'],
    terminal: { out: (text) => (written.out += `${text}\n`), err: (text) => (written.err += `${text}\n`) },
    openDatabase: async () => ({
      db: t.db,
      keys: { ...keys, rotate: async () => 'k2' },
      reloadKeys: async () => ({ ...keys, blobs: ring }),
      dataFolder: folder,
      close: async () => {},
    }),
  });
  return { code, ...written };
}

async function aFile(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
const due = async (): Promise<string[]> =>
  (
    await owner.query<{ due_on: string | null }>(
      'select due_on::text from requests.service_request order by external_id',
    )
  ).rows.map(({ due_on: on }) => on ?? 'none');

test('requests go in once, whatever is interrupted; a catalogue then gives them their terms', async () => {
  const requests = await aFile(
    'requests.csv',
    'id,opened_at,service\n1,2026-05-20 10:00,PIT\n2,2026-05-20 10:00,PUDDLE\n3,когда-то,PIT\n',
  );
  const load = () => veche('import', 'requests', requests, '--format', 'csv', '--source', 'desk');
  const loaded = await load();
  expect([loaded.err.trim(), loaded.out.trim()]).toEqual([
    'прочитано строк: 3',
    'Строк 3, отклонено 1; запросов новых 2, изменённых 0; сообщений, уже известных, 0',
  ]);
  // A stopped one goes on where it stands, under its own name: nothing is read twice.
  await owner.query(`update requests.import_run set state = 'cancelled' where state = 'done'`);
  expect((await load()).out).toBe(loaded.out);
  // A repeat is another import, which finds everything known.
  expect((await load()).out).toContain('запросов новых 0, изменённых 0; сообщений, уже известных, 4');
  expect(await due()).toEqual(['none', 'none']);

  const catalogue = await aFile('services.csv', 'code,title,norm_working_days\npit,Яма,5\npuddle,Лужа,\n');
  const services = () => veche('import', 'services', catalogue, '--act', 'Регламент');
  const codes = (
    await owner.query<{ service_code: string }>(
      'select distinct service_code from requests.service_request order by 1',
    )
  ).rows.map((row) => row.service_code);
  expect(codes).toEqual(['pit', 'puddle']);
  expect((await services()).out).toBe('Услуг 2, новых норм 1, сроков сдвинуто 1\n');
  expect(await due()).toEqual(['2026-05-27', 'none']);
  expect((await services()).out).toBe('Услуг 2, новых норм 0, сроков сдвинуто 0\n');
  await aFile('services.csv', 'code,title,norm_working_days\npit,Яма,7\n');
  expect((await services()).out).toContain('Норма другая, оставлена: pit');
});

test.each([
  [['import', 'requests', 'absent.csv', '--format', 'csv', '--source', 'desk'], 2, 'Назовите файл'],
  [['import', 'services', 'absent.csv', '--act', 'Регламент'], 2, 'Назовите файл'],
])('called wrongly (%j) it says how', async (argv, code, message) => {
  expect(await veche(...argv)).toMatchObject({ code, err: expect.stringContaining(message) });
});
