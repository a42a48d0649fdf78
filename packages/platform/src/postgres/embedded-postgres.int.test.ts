import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres, type PostgresNotice } from './embedded-postgres.ts';
import { findPostmaster } from './postmaster-pid.ts';
import { findProcessIdentity } from './process-identity.ts';

const passwords = { superuser: 's', owner: 'o', app: 'a' };
let folder: string;
let relocationFolder: string;
const started: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-pg-'));
  relocationFolder = await mkdtemp(join(tmpdir(), 'veche-pg-away-'));
  await chmod(folder, 0o755);
  await chmod(relocationFolder, 0o755);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of started.splice(0)) await server.stop();
  await rm(folder, { recursive: true, force: true });
  await rm(relocationFolder, { recursive: true, force: true });
});

const notices: PostgresNotice[] = [];
const start = async (more: { port?: number } = {}): Promise<EmbeddedPostgres> => {
  notices.length = 0;
  const server = await startEmbeddedPostgres({
    folder,
    relocationFolder,
    passwords,
    durable: false,
    onNotice: (notice) => void notices.push(notice),
    ...more,
  });
  started.push(server);
  return server;
};
const startInChild = async (): Promise<{
  child: ChildProcess;
  pid: number;
  port: number;
  adopted: boolean;
}> => {
  const child = fork(new URL('../testing/start-postgres.ts', import.meta.url), {
    env: { ...process.env, FOLDER: folder, RELOCATION: relocationFolder },
    execArgv: [],
  });
  children.push(child);
  const [message] = (await once(child, 'message')) as [{ pid: number; port: number; adopted: boolean }];
  return { child, ...message };
};
const query = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};
const killAndWait = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL');
  while (findProcessIdentity(pid) !== undefined) await new Promise((resolve) => setImmediate(resolve));
};

// As long as the program itself waits for a server that recovers, and some more: other files start whole towns beside this one.
describe('the embedded server', { timeout: 240_000 }, () => {
  it('outlives a killed parent and is adopted with its data', async () => {
    const first = await startInChild();
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await start();
    expect([second.adopted, second.pid, second.port, second.supervised]).toEqual([
      true,
      first.pid,
      first.port,
      true,
    ]);
    expect(notices).toEqual([{ kind: 'adopted', pid: first.pid }]);
    await second.stop();
    expect(findProcessIdentity(first.pid)).toBeUndefined();
  });

  it('is shared with a second process, which leaves it running', async () => {
    const owner = await startInChild();
    const guest = await start();
    expect([guest.pid, guest.supervised]).toEqual([owner.pid, false]);
    await guest.stop();
    expect(await query(guest.ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    owner.child.kill('SIGKILL');
    await once(owner.child, 'exit');
    await (await start()).stop();
  });

  it('is started again on its port when it is killed, with all that was kept', async () => {
    const server = await start();
    await query(server.ownerUrl, 'create table kept as select generate_series(1, 1000) as n');
    await query(server.superuserUrl, 'checkpoint');
    const killed = server.pid;
    await killAndWait(killed);
    while (server.pid === killed) await new Promise((resolve) => setImmediate(resolve));
    expect(notices.map(({ kind }) => kind)).toContain('restarting');
    expect(await query(server.ownerUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
    await server.stop();
    expect(findProcessIdentity(server.pid)).toBeUndefined();
  });

  it('recovers after it was killed together with its parent', async () => {
    const first = await startInChild();
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    await killAndWait(first.pid);
    const second = await start();
    expect([second.adopted, second.port]).toEqual([false, first.port]);
  });

  it('throws away a half-made data folder and a stale lock file', async () => {
    await (await start()).stop();
    await writeFile(
      join(started[0]?.dataFolder ?? '', 'postmaster.pid'),
      `${process.pid}\nx\n0\n1\n\n\n\nready\n`,
    );
    const again = await start();
    expect(again.adopted).toBe(false);
  });

  it('lets each role do its part only', async () => {
    const server = await start();
    await query(server.ownerUrl, 'create schema s; create table s.t (id int);');
    await expect(query(server.appUrl, 'select * from s.t')).rejects.toMatchObject({ code: '42501' });
    await expect(query(server.appUrl, 'create table x (id int)')).rejects.toMatchObject({ code: '42501' });
    const [role] = (await query(
      server.superuserUrl,
      `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'veche_app'`,
    )) as object[];
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  });

  it('refuses keys of other data', async () => {
    await (await start()).stop();
    const wrong = startEmbeddedPostgres({
      folder,
      relocationFolder,
      passwords: { ...passwords, superuser: 'other' },
      durable: false,
    });
    await expect(wrong).rejects.toThrow('these do not belong to it');
    const postmaster = await findPostmaster(started[0]?.dataFolder ?? '');
    expect(postmaster).toBeUndefined();
  });

  it('says that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(/Address already in use/);
    taken.close();
  });
});

describe.runIf(process.getuid?.() === 0)('as root', () => {
  it('moves away from a folder its user cannot enter, and says where', async () => {
    await chmod(folder, 0o700);
    const server = await start();
    expect(server.dataFolder.startsWith(relocationFolder)).toBe(true);
    expect(notices.filter((notice) => notice.kind === 'relocated')).toEqual([
      { kind: 'relocated', what: 'data', path: expect.stringContaining(relocationFolder) },
    ]);
    const { uid } = await stat(server.dataFolder);
    expect(uid).not.toBe(0);
  });
});
