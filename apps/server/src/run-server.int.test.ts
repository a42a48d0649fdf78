import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

/* The program itself, as a process: what a person sees, what survives. */

let folder: string;
let port: number;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-server-'));
  await chmod(folder, 0o755);
  port = await freePort();
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function run(args: readonly string[], env: Record<string, string> = {}): Program {
  const child = fork(new URL('main.ts', import.meta.url), args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: {
      ...process.env,
      VECHE_LANG: 'ru',
      VECHE_DATA: join(folder, 'data'),
      VECHE_KEYS: join(folder, 'keys'),
      VECHE_PORT: String(port),
      // What is tried here does not depend on how long the history is; making it takes half of the time.
      VECHE_DEMO_MONTHS: '1',
      ...env,
    },
  });
  children.push(child);
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

/** Resolves once the program has printed the words; fails with all it printed should it end before. */
async function printed({ child, output }: Program, words: string): Promise<void> {
  while (!output().includes(words)) {
    if (child.exitCode !== null) throw new Error(`ended early:\n${output()}`);
    await Promise.race([
      once(child.stdout ?? child, 'data'),
      once(child.stderr ?? child, 'data'),
      once(child, 'exit'),
    ]);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}

const ask = async (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);

/** Applications of the invented organiser: what the season made. */
async function countOwnApplications(): Promise<number> {
  const entered = await fetch(`http://127.0.0.1:${port}/v1/demo/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'organiser' }),
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const list = await fetch(`http://127.0.0.1:${port}/v1/applications`, { headers: { cookie } });
  return ((await list.json()) as { items: unknown[] }).items.length;
}

/** The season has stored the first paper of its first application: it is under way. */
async function applicationBegun(dataFolder: string): Promise<void> {
  while (!existsSync(join(dataFolder, 'blobs'))) await new Promise((resolve) => setImmediate(resolve));
}

// Whole programs on a busy machine: each start is a server, a database and perhaps a town.
describe('the program', { timeout: 300_000 }, () => {
  it('refuses an empty database under serve, makes a demonstration under start, keeps it, and ends cleanly', async () => {
    const empty = run(['serve']);
    await once(empty.child, 'exit');
    expect(empty.output()).toContain('node veche start');

    const first = run(['start']);
    await printed(first, 'Ctrl-C');
    expect(first.output()).toMatch(/город: люди[^]*город: сезон заявок[^]*город создан[^]*Это демонстрация/);
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ready' });
    const people = (await (await ask('/v1/demo/personas')).json()) as { items: unknown[] };
    expect(await end(first.child, 'SIGINT')).toBe(0);
    expect(first.output()).toContain('Остановлено');

    const second = run(['start']);
    await printed(second, 'Ctrl-C');
    expect(second.output()).not.toContain('Демонстрационный город создан');
    expect(await (await ask('/v1/demo/personas')).json()).toEqual(people);
  });

  it('leaves no database behind when Ctrl-C comes in the middle of the first start', async () => {
    const other = { VECHE_DATA: join(folder, 'stopped/data'), VECHE_KEYS: join(folder, 'stopped/keys') };
    const program = run(['start'], other);
    await printed(program, 'сезон заявок');
    expect(await end(program.child, 'SIGINT')).toBe(0);
    expect(program.output()).toMatch(/Останавливаю…\nОстановлено\n$/);
    expect(existsSync(join(other.VECHE_DATA, 'postgres/PG_VERSION'))).toBe(true);
    expect(existsSync(join(other.VECHE_DATA, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('makes the demonstration whole when its making was cut off', async () => {
    const other = { VECHE_DATA: join(folder, 'cut/data'), VECHE_KEYS: join(folder, 'cut/keys') };
    const cut = run(['start'], other);
    await printed(cut, 'сезон заявок');
    await applicationBegun(other.VECHE_DATA);
    await end(cut.child, 'SIGKILL');
    const whole = run(['start'], other);
    await printed(whole, 'Ctrl-C');
    expect(whole.output()).not.toContain('город: люди');
    const again = await countOwnApplications();
    await end(whole.child);
    const undisturbed = run(['start']);
    await printed(undisturbed, 'Ctrl-C');
    expect(again).toBe(await countOwnApplications());
  });

  it('goes on after kill -9', async () => {
    const first = run(['start']);
    await printed(first, 'Ctrl-C');
    await end(first.child, 'SIGKILL');
    const second = run(['start']);
    await printed(second, 'Ctrl-C');
    expect(second.output()).toContain('осталась работать');
    expect((await ask('/v1/session')).status).toBe(200);
  });

  it('goes on when its database is killed, and says meanwhile that it will', async () => {
    const program = run(['start']);
    await printed(program, 'Ctrl-C');
    const [pid] = (await readFile(join(folder, 'data/postgres/postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await printed(program, 'запускаю её снова');
    const answers = new Set<number>();
    let last = 0;
    while (last !== 200) {
      last = (await ask('/v1/session')).status;
      answers.add(last);
    }
    expect([...answers].filter((status) => status !== 503)).toEqual([200]);
    expect(await end(program.child)).toBe(0);
    await expect(readFile(join(folder, 'data/postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  it('splits into roles over one database; a taken port is said in words', async () => {
    const web = run(['serve', '--roles=web']);
    await printed(web, '"started"');
    const worker = run(['serve', '--roles', 'worker,sequencer']);
    await printed(worker, '"started"');
    const third = run(['start'], {
      VECHE_DATA: join(folder, 'third/data'),
      VECHE_KEYS: join(folder, 'third/keys'),
    });
    await once(third.child, 'exit');
    expect(third.output()).toContain(`Порт ${port} занят`);
    // Nothing is made for nothing.
    expect(existsSync(join(folder, 'third/keys'))).toBe(false);
    expect(await end(worker.child)).toBe(0);
    expect((await ask('/readyz')).status).toBe(200);
  });

  it('stops when the entry script that holds it is gone', async () => {
    const program = run(['start']);
    await printed(program, 'Ctrl-C');
    program.child.disconnect();
    await once(program.child, 'exit');
    expect(program.child.exitCode).toBe(0);
  });

  it('names wrong settings and lost keys instead of starting', async () => {
    const wrong = run(['serve', '--port=http'], { VECHE_ROLES: 'king' });
    await once(wrong.child, 'exit');
    expect(wrong.output()).toMatch(/VECHE_PORT[\s\S]*VECHE_ROLES/);
    const lost = run(['serve'], { VECHE_KEYS: join(folder, 'elsewhere') });
    await once(lost.child, 'exit');
    expect(lost.output()).toContain('Верните папку ключей');
    expect([wrong.child.exitCode, lost.child.exitCode]).toEqual([1, 1]);
  });
});
