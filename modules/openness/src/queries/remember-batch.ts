import type { ReadTx } from '@veche/platform';
import { findLatestBatch } from '../db/batch-repo.ts';

const mostRemembered = 500;
const remembered = new Map<string, unknown>();

/**
 * What is counted over the whole register of a town, kept until the next batch: between two batches not a row of it changes.
 *
 * @param what names the question
 */
export async function rememberBatch<T>(tx: ReadTx, what: string, count: () => Promise<T>): Promise<T> {
  const batch = await findLatestBatch(tx);
  if (batch === undefined) return count();
  const key = [tx.tenantId, batch.number, batch.releasedAt, what].join('\u0000');
  if (remembered.has(key)) return remembered.get(key) as T;
  const answer = await count();
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? key);
  remembered.set(key, answer);
  return answer;
}
