import type { Readable } from 'node:stream';
import type { Database, RequestContext } from '@veche/platform';
import { insertImportRun, type ImportRun } from '../db/import-run-repo.ts';
import { detectFormat } from '../domain/detect-format.ts';
import { mappingPresets } from '../domain/mapping-presets.ts';
import { unpack } from '../file/unpack.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import { removeFileLater } from '../jobs/remove-import-file.ts';

const sampleBytes = 64 * 1024;

/**
 * Keeps an uploaded file, unpacked and encrypted, and guesses what it is. Nothing is read in yet.
 * @throws FileUnreadable
 */
export async function uploadImport(
  deps: Pick<ImportsDeps, 'blobs'> & { readonly db: Database },
  { scope, principal }: Pick<RequestContext, 'scope' | 'principal'>,
  upload: { readonly content: Readable; readonly fileName: string },
): Promise<ImportRun> {
  const sample = new Sample();
  const stored = await deps.blobs.put(sample.of(unpack(upload.content)));
  const { format, encoding, delimiter } = detectFormat(sample.bytes);
  try {
    return await deps.db.transact(scope, async (tx) => {
      const run = await insertImportRun(tx, {
        format,
        mapping: { ...mappingPresets[format], encoding, delimiter },
        fileName: upload.fileName,
        blobId: stored.blobId,
        sizeBytes: stored.sizeBytes,
        sha256: stored.sha256,
        personId: principal?.personId ?? null,
      });
      await removeFileLater(tx, run.id);
      return run;
    });
  } catch (error) {
    await deps.blobs.delete(stored.blobId);
    throw error;
  }
}

/** Remembers the beginning of what passes. */
class Sample {
  bytes: Buffer = Buffer.alloc(0);

  async *of(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      if (this.bytes.length < sampleBytes)
        this.bytes = Buffer.concat([this.bytes, chunk.subarray(0, sampleBytes - this.bytes.length)]);
      yield chunk;
    }
  }
}
