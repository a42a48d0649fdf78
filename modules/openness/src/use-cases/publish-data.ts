import { createHash } from 'node:crypto';
import type { BilingualText, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { findLatestBatch, listPanels } from '../db/batch-repo.ts';
import { listLatestVersions, saveDataFile, saveDataVersion } from '../db/publication-repo.ts';
import { filesOf } from '../domain/data-files.ts';
import { dataSets, type OpenMaterial } from '../domain/data-sets.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import {
  decodeCursor,
  encodeCursor,
  listOpenRequests,
  presentOpenRequest,
} from '../queries/list-open-requests.ts';
import { readRegisterTitles } from '../queries/register-titles.ts';

const rowsAtOnce = 5_000;

/** What is public at this moment. */
async function readMaterial(deps: Pick<OpennessDeps, 'unitTitles'>, tx: ReadTx): Promise<OpenMaterial> {
  const titles = await readRegisterTitles(deps, tx);
  const choices = { months: [], services: [], units: [], districts: [] };
  const requests: OpenMaterial['requests'][number][] = [];
  for (let after: ReturnType<typeof decodeCursor> | undefined; ;) {
    const rows = await listOpenRequests(tx, { filter: {}, choices, limit: rowsAtOnce, after });
    requests.push(...rows.map((row) => presentOpenRequest(row, titles)));
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) break;
    after = decodeCursor(encodeCursor(last));
  }
  return { panels: await listPanels(tx), requests };
}

/**
 * Publishes a new version of every set from one state of what is public, with the hash of each file in the journal: whoever has a file
 * can show that it is the one that was published.
 *
 * @returns undefined before the first batch
 */
export async function publishData(
  deps: Pick<OpennessDeps, 'journal' | 'unitTitles'>,
  tx: Tx,
  { change, personId }: { readonly change: BilingualText; readonly personId: PersonId | null },
): Promise<readonly { readonly code: string; readonly version: number }[] | undefined> {
  const batch = await findLatestBatch(tx);
  if (batch === undefined) return undefined;
  const material = await readMaterial(deps, tx);
  const latest = new Map((await listLatestVersions(tx)).map(({ code, version }) => [code, version]));
  const published: { code: string; version: number }[] = [];
  for (const set of dataSets) {
    const version = (latest.get(set.code) ?? 0) + 1;
    const rows = set.rowsOf(material);
    const files = filesOf(set, rows, tx.now).map((file) => {
      const content = Buffer.from(file.text);
      return { ...file, content, sha256: createHash('sha256').update(content).digest('hex') };
    });
    const { entryId } = await deps.journal.appendJournalEntry(tx, {
      action: 'openness.data-set.published',
      subject: { type: 'data-set', id: set.code },
      revision: version,
      result: files.map(({ format, sha256 }) => `${format}:${sha256}`),
    });
    await saveDataVersion(tx, {
      code: set.code,
      version,
      publishedAt: tx.now,
      publishedBy: personId,
      batch: batch.number,
      asOf: batch.releasedAt,
      rowCount: rows.length,
      change,
      journalEntryId: entryId,
    });
    for (const { format, name, sha256, content } of files)
      await saveDataFile(tx, { code: set.code, version, format, name, sha256, content });
    published.push({ code: set.code, version });
  }
  return published;
}
