import type { JournalEntry } from '@veche/contracts';
import type { TrialProgram } from './trial-program.ts';

/** What a case left behind, oldest first: lines of history, journal entries, integration events. */
export interface Trace {
  readonly history: readonly { version: number; code: string; actor_role: string }[];
  readonly journal: readonly JournalEntry[];
  readonly events: readonly { type: string; version: number; data: { status: string; action: string } }[];
}

export async function traceOf(program: TrialProgram, id: string): Promise<Trace> {
  const history = await program.rows<Trace['history'][number]>(
    'select version, code, actor_role from permits.history where application_id = $1 order by version',
    [id],
  );
  const entries = await program.rows<{ canonical: string }>(
    'select canonical from journal.entry where subject_id = $1 order by id',
    [id],
  );
  const events = await program.rows<Trace['events'][number]>(
    'select type, version, data from platform.event where stream = $1 order by version',
    [id],
  );
  return { history, events, journal: entries.map(({ canonical }) => JSON.parse(canonical) as JournalEntry) };
}

/** The newest line of each, for one look at whether all three were written. */
export async function lastTrace(program: TrialProgram, id: string) {
  const { history, journal, events } = await traceOf(program, id);
  return {
    history: history.at(-1)?.code,
    journal: journal.at(-1)?.action,
    event: events.at(-1)?.data.action,
    versions: new Set([history.at(-1)?.version, journal.at(-1)?.revision, events.at(-1)?.version]).size,
  };
}

/** Rows of every table of the program, to prove that something changed nothing. */
export async function countRows(program: TrialProgram, except: readonly string[] = []) {
  const tables = await program.rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const counted = tables.filter(({ name }) => !except.includes(name));
  const [row] = await program.rows<Record<string, string>>(
    `select ${counted.map(({ name }) => `(select count(*) from ${name}) as "${name}"`).join(', ')}`,
  );
  return row ?? {};
}
