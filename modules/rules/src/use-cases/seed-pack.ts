import { compilePack, packHash, type CompiledPack } from '@veche/checks';
import { newId, systemScope, type Database, type ReadTx } from '@veche/platform';
import { findPackByVersion, insertPackVersion, listPackVersions } from '../db/pack-repo.ts';
import { sha256 } from '../pack-store.ts';
import { readPackDirectory } from '../read-pack-directory.ts';

/**
 * Brings the shipped pack into the database. The first one of an installation is published at once; a newer shipped
 * version arrives as a proposal that two persons' rule still governs. A version never changes: files that differ from
 * the version of their name arrive under a name of their own, else nobody would learn that the rules in force are not
 * those of the program. A pack with faults is refused whole.
 */
export async function seedPack(db: Database, directory: string): Promise<'published' | 'proposed' | 'known'> {
  const source = await readPackDirectory(directory);
  const shipped = compiled(source);
  return db.transact(systemScope('seed-rules'), async (tx) => {
    const pack = await underFreeName(tx, shipped, source);
    if (pack === undefined) return 'known';
    const isFirst = (await listPackVersions(tx)).every((row) => row.state !== 'published');
    const isRenamed = pack.version !== shipped.version;
    await insertPackVersion(tx, {
      id: newId(),
      version: pack.version,
      hash: packHash(pack, sha256),
      effectiveFrom: pack.source.manifest.effectiveFrom,
      reason: isFirst
        ? 'Пакет из поставки при установке'
        : isRenamed
          ? `Пакет из поставки: под именем ${shipped.version} здесь уже есть другое содержание`
          : 'Новый пакет из поставки',
      proposedBy: null,
      isPublished: isFirst,
      source: pack.source,
    });
    return isFirst ? 'published' : 'proposed';
  });
}

/** The pack under the name it may be added by; undefined when it is there already. */
async function underFreeName(
  tx: ReadTx,
  shipped: CompiledPack,
  source: unknown,
): Promise<CompiledPack | undefined> {
  const known = await findPackByVersion(tx, shipped.version);
  if (known === undefined) return shipped;
  const hash = packHash(shipped, sha256);
  if (known.hash === hash) return undefined;
  const version = `${shipped.version}-${hash.slice(0, 8)}`;
  if (await findPackByVersion(tx, version)) return undefined;
  return compiled({ ...(source as object), manifest: { ...shipped.source.manifest, version } });
}

/** @throws Error that names every fault */
function compiled(source: unknown): CompiledPack {
  const result = compilePack(source);
  if (result.ok) return result.value;
  const faults = result.error.map((fault) => `  ${fault.path}: ${fault.message}`);
  throw new Error(`The shipped rule pack is faulty:\n${faults.join('\n')}`);
}
