import { randomBytes } from 'node:crypto';
import { createLocalKeyRing, type KeyRing } from '../blobs/key-ring.ts';
import type { KeyFolder } from './key-folder.ts';

interface RingFile {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

const newKey = (): string => randomBytes(32).toString('base64');

/** Reads a ring of key-encryption keys, `<purpose>.json`: the current one and those that still open older things. */
export async function readRing(folder: KeyFolder, purpose: string): Promise<KeyRing> {
  const text = await folder.read(`${purpose}.json`, () =>
    JSON.stringify({ current: 'k1', keys: { k1: newKey() } } satisfies RingFile),
  );
  const { current, keys } = JSON.parse(text) as RingFile;
  return createLocalKeyRing(
    current,
    new Map(Object.entries(keys).map(([id, key]) => [id, Buffer.from(key, 'base64')])),
  );
}

/** Adds a key to a ring and makes it current; old ones stay until everything is wrapped anew. @returns id of the new key */
export async function rotateRing(folder: KeyFolder, purpose: string): Promise<string> {
  const text = await folder.read(`${purpose}.json`, () =>
    JSON.stringify({ current: 'k1', keys: { k1: newKey() } } satisfies RingFile),
  );
  const { keys } = JSON.parse(text) as RingFile;
  const id = `k${Math.max(...Object.keys(keys).map((name) => Number(name.slice(1)))) + 1}`;
  await folder.replace(
    `${purpose}.json`,
    JSON.stringify({ current: id, keys: { ...keys, [id]: newKey() } } satisfies RingFile),
  );
  return id;
}
