import { compilePack, packHash } from '@veche/checks';
import { newId, systemScope, type Database } from '@veche/platform';
import { findPackByVersion, insertPackVersion, listPackVersions } from '../db/pack-repo.ts';
import { sha256 } from '../pack-store.ts';
import { readPackDirectory } from '../read-pack-directory.ts';

/**
 * Brings the shipped pack into the database. The first one of an installation is published at once; a newer shipped
 * version arrives as a proposal that two persons' rule still governs. A pack with faults is refused whole.
 */
export async function seedPack(db: Database, directory: string): Promise<'published' | 'proposed' | 'known'> {
  const compiled = compilePack(await readPackDirectory(directory));
  if (!compiled.ok)
    throw new Error(
      `The shipped rule pack is faulty:\n${compiled.error.map((fault) => `  ${fault.path}: ${fault.message}`).join('\n')}`,
    );
  const pack = compiled.value;
  return db.transact(systemScope('seed-rules'), async (tx) => {
    if (await findPackByVersion(tx, pack.version)) return 'known';
    const isFirst = (await listPackVersions(tx)).every((row) => row.state !== 'published');
    await insertPackVersion(tx, {
      id: newId(),
      version: pack.version,
      hash: packHash(pack, sha256),
      effectiveFrom: pack.source.manifest.effectiveFrom,
      reason: isFirst ? 'Пакет из поставки при установке' : 'Новый пакет из поставки',
      proposedBy: null,
      isPublished: isFirst,
      source: pack.source,
    });
    return isFirst ? 'published' : 'proposed';
  });
}
