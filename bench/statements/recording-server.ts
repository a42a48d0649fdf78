import pg from 'pg';
import type { RecordedStatement } from './recorded-statement.ts';

/*
 * The server program itself, whose statements can be written down: `record` starts, `stop` sends what was seen since.
 * While nothing is recorded a statement costs one comparison more.
 */
let recorded: RecordedStatement[] | undefined;

type Writable = { -readonly [Key in keyof RecordedStatement]: RecordedStatement[Key] };
type Query = (this: { processID?: number }, ...args: unknown[]) => unknown;
const prototype = pg.Client.prototype as unknown as { query: Query };
const send = prototype.query;
prototype.query = function recordingQuery(...args) {
  const answer = send.apply(this, args);
  if (recorded && answer instanceof Promise) void note(this.processID ?? 0, args, answer);
  return answer;
};

async function note(
  connection: number,
  [query, values]: readonly unknown[],
  answer: Promise<unknown>,
): Promise<void> {
  const { text, values: own } =
    typeof query === 'string' ? { text: query, values } : (query as { text: string; values?: unknown });
  const statement: Writable = {
    connection,
    text,
    values: Array.isArray(own) ? own : [],
    rowCount: undefined,
  };
  recorded?.push(statement);
  try {
    statement.rowCount = ((await answer) as { rowCount?: number }).rowCount ?? 0;
  } catch {
    // Whoever sent the statement hears of its failure.
  }
}

process.on('message', (message) => {
  if (message === 'record') recorded = [];
  if (message === 'stop') {
    process.send?.(recorded ?? []);
    recorded = undefined;
  }
});

await import('../../apps/server/src/main.ts');
