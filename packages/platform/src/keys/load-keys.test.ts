import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeyError } from './key-error.ts';
import { loadKeys } from './load-keys.ts';

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'veche-keys-'))));
afterEach(() => rm(root, { recursive: true }));
const load = () => loadKeys({ keysFolder: join(root, 'keys'), dataFolder: join(root, 'data') });

describe('loadKeys', () => {
  it('makes private files once and reads them again', async () => {
    const first = await load();
    const second = await load();
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(second.databasePasswords).toEqual(first.databasePasswords);
    const files = await readdir(join(root, 'keys'));
    expect(files.toSorted()).toEqual([
      'blind-index.key',
      'blobs.json',
      'database.json',
      'derivation.key',
      'personal-data.json',
      'replies.key',
    ]);
    for (const file of files) expect((await stat(join(root, 'keys', file))).mode & 0o777).toBe(0o600);
  });

  it('refuses to go on without a key once there are data, and says what to do', async () => {
    await load();
    await rm(join(root, 'keys', 'personal-data.json'));
    const failure = await load().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(KeyError);
    expect((failure as KeyError).explanation.ru).toContain('personal-data.json');
    await rm(join(root, 'keys'), { recursive: true });
    await expect(load()).rejects.toThrow('Put the folder of keys back');
    expect(await readdir(root)).toEqual(['data']);
  });

  it('refuses a key that others may read', async () => {
    await load();
    await chmod(join(root, 'keys', 'replies.key'), 0o644);
    await expect(load()).rejects.toThrow('chmod 600');
  });

  it('rotates: new things are wrapped by the new key, old ones still open', async () => {
    const before = await load();
    const wrapped = await before.personalData.wrap(Buffer.from('secret'), 'x');
    expect(await before.rotate('personal-data')).toBe('k2');
    const after = await load();
    expect(after.personalData.currentKeyId()).toBe('k2');
    expect(Buffer.from(await after.personalData.unwrap(wrapped, 'x')).toString()).toBe('secret');
  });

  it('derives different secrets for different purposes', async () => {
    const keys = await load();
    expect(keys.secret('a').equals(keys.secret('b'))).toBe(false);
    expect(keys.secret('a').equals((await load()).secret('a'))).toBe(true);
  });
});
