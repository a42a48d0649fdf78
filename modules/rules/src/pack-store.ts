import { createHash } from 'node:crypto';
import { compilePack, packHash, type CompiledPack } from '@veche/checks';
import type { ReadTx } from '@veche/platform';
import { findPackByVersion, findPackInForce, getPackSource, type PackVersionRow } from './db/pack-repo.ts';

/** A pack ready to judge, with the name and hash a decision records. */
export interface PackInForce {
  readonly pack: CompiledPack;
  readonly version: string;
  readonly hash: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Compiled packs by their immutable id: compiling takes long, and a version never changes. */
export class PackStore {
  readonly #compiled = new Map<string, Promise<PackInForce>>();
  /** One command asks many times, and is judged by one pack from its beginning to its end. */
  readonly #inForce = new WeakMap<ReadTx, Map<string, Promise<PackInForce>>>();

  /** @throws Error when no pack was ever published: the installation is not finished. */
  async inForceOn(tx: ReadTx, on: string): Promise<PackInForce> {
    const days = this.#inForce.get(tx) ?? new Map<string, Promise<PackInForce>>();
    this.#inForce.set(tx, days);
    const known = days.get(on);
    if (known) return known;
    const finding = this.#find(tx, on);
    days.set(on, finding);
    return finding;
  }

  async #find(tx: ReadTx, on: string): Promise<PackInForce> {
    const row = await findPackInForce(tx, on);
    if (!row) throw new Error('No rule pack is published');
    return this.#load(tx, row);
  }

  async byVersion(tx: ReadTx, version: string, on: string): Promise<PackInForce | undefined> {
    const row = version === 'current' ? await findPackInForce(tx, on) : await findPackByVersion(tx, version);
    return row?.state === 'published' ? this.#load(tx, row) : undefined;
  }

  #load(tx: ReadTx, row: PackVersionRow): Promise<PackInForce> {
    const known = this.#compiled.get(row.id);
    if (known) return known;
    const loading = load(tx, row);
    this.#compiled.set(row.id, loading);
    loading.catch(() => this.#compiled.delete(row.id));
    return loading;
  }
}

async function load(tx: ReadTx, row: PackVersionRow): Promise<PackInForce> {
  const compiled = compilePack(await getPackSource(tx, row.id));
  if (!compiled.ok)
    throw new Error(
      `Rule pack ${row.version} does not compile: ${compiled.error[0]?.path} ${compiled.error[0]?.message}`,
    );
  // The row could have been edited behind the application's back: what judges must be what was published.
  if (packHash(compiled.value, sha256) !== row.hash)
    throw new Error(`Rule pack ${row.version} does not match its hash`);
  return { pack: compiled.value, version: row.version, hash: row.hash };
}
