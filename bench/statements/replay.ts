import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { RecordedStatement } from './recorded-statement.ts';

/** What differs from one repetition of a recorded command to the next. */
export interface Replay {
  readonly statements: readonly RecordedStatement[];
  /** Strings of the recording and what stands in their place: id of the subject, number, key of the request. */
  readonly replaced: ReadonlyMap<string, string>;
  /** Ids made at or after this moment were made by the command: each repetition gets its own. */
  readonly recordedAtMs: number;
}

const uuidV7 = /\b([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/g;

/**
 * Sends the statements again over one connection, in their order and transactions, prepared.
 * @throws Error when a change meets fewer rows than it did: the repetition would then be cheaper than the original
 */
export async function replay(client: Client, { statements, replaced, recordedAtMs }: Replay): Promise<void> {
  const fresh = new Map(replaced);
  const replaceId = (id: string, high: string, low: string): string => {
    if (fresh.has(id)) return fresh.get(id) ?? id;
    if (Number.parseInt(`${high}${low}`, 16) < recordedAtMs) return id;
    const mine = randomUUID();
    fresh.set(id, mine);
    return mine;
  };
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'string') return value;
    let text = value.replace(uuidV7, replaceId);
    for (const [from, to] of fresh) if (text.includes(from)) text = text.replaceAll(from, to);
    return text;
  };
  for (const { text, values, rowCount: wanted = 0 } of statements) {
    if (values.length === 0) {
      await client.query(text);
      continue;
    }
    const { rowCount } = await client.query({ name: nameOf(text), text, values: values.map(change) });
    if (!/^select /i.test(text) && (rowCount ?? 0) < wanted)
      throw new Error(`A repeated statement met ${rowCount} rows instead of ${wanted}: ${text}`);
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 40);
  names.set(text, name);
  return name;
}
