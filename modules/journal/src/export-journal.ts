import type { ReadTx } from '@veche/platform';
import { readHead } from './queries/read-head.ts';
import { streamLinks } from './queries/read-links.ts';

/**
 * The whole journal as NDJSON: one line per entry in order of the chain, then one line with the head.
 * Each entry line carries the exact text that was hashed, so that the file can be verified without this program.
 */
export async function* exportJournal(tx: ReadTx): AsyncGenerator<string> {
  for await (const { index, entryId, leaf, head, canonical } of streamLinks(tx)) {
    yield `${JSON.stringify({ index, id: entryId, leaf, head, canonical: canonical ?? null })}\n`;
  }
  yield `${JSON.stringify({ head: await readHead(tx) })}\n`;
}
