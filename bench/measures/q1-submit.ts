import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { startDemonstration, type Demonstration } from '../installation/demonstration.ts';
import { openHere } from '../installation/open-here.ts';
import { median, ms, percentile, spread, timed } from '../statistics.ts';
import { replay } from '../statements/replay.ts';
import type { RecordedStatement } from '../statements/recorded-statement.ts';
import { signIn, type ApplicantSession } from './applicant-session.ts';
import { createDraftMaker, type ReadyDraft } from './ready-drafts.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

const clients = 8;
const recordingServer = fileURLToPath(new URL('../statements/recording-server.ts', import.meta.url));

/** Submissions over HTTP against the statements of one submission replayed without the program. */
export const measureSubmission: Measure = (options) =>
  withBenchFolder(async (folder) => {
    const server = await startDemonstration({
      folder,
      program: recordingServer,
      env: { VECHE_ROLES: 'web' },
    });
    try {
      return [await compareRates(server, options)];
    } finally {
      await server.stop();
    }
  });

async function compareRates(server: Demonstration, { small }: MeasureOptions): Promise<Outcome> {
  const { installation } = await openHere(server.env);
  const session = await signIn(server.url, 'organiser', clients);
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: installation.appUrl });
      await client.connect();
      return client;
    }),
  );
  try {
    const makeDrafts = await createDraftMaker(session, installation);
    const submit = submitter(session);
    await inParallel(
      await makeDrafts(24),
      Array.from({ length: clients }, () => submit),
    );
    const recording = await recordSubmission(server, submit, makeDrafts);
    const replayers = connections.map((client) => replayer(client, recording));
    await inParallel(await makeDrafts(24), replayers);
    const rounds: Round[] = [];
    for (let round = 0; round < (small ? 3 : 6); round += 1) {
      const drafts = await makeDrafts(small ? 64 : 96);
      const half = drafts.length / 2;
      const halves = [drafts.slice(0, half), drafts.slice(half)] as const;
      // The order changes, so that neither side always has the warmer machine.
      const overHttp = () =>
        inParallel(
          halves[0],
          Array.from({ length: clients }, () => submit),
        );
      const alone = () => inParallel(halves[1], replayers);
      const [first, second] = round % 2 === 0 ? [overHttp, alone] : [alone, overHttp];
      const [a, b] = [await first(), await second()];
      rounds.push(round % 2 === 0 ? { http: a, sql: b } : { http: b, sql: a });
    }
    return outcomeOf(rounds, recording.statements);
  } finally {
    session.close();
    for (const client of connections) await client.end();
    await installation.close();
  }
}

interface Rate {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
}
interface Round {
  readonly http: Rate;
  readonly sql: Rate;
}

function outcomeOf(rounds: readonly Round[], statements: readonly RecordedStatement[]): Outcome {
  const ratios = rounds.map(({ http, sql }) => http.perSecond / sql.perSecond);
  const rate = (side: keyof Round): string => median(rounds.map((round) => round[side].perSecond)).toFixed(0);
  const latency = (side: keyof Round): string => {
    const all = rounds.flatMap((round) => round[side].latenciesMs);
    return `p50 ${ms(median(all))}, p95 ${ms(percentile(all, 0.95))}`;
  };
  const transactions = statements.filter(({ text }) => text === 'commit').length;
  return {
    id: 'Q1',
    work: 'submit an application over HTTP, 8 clients, against its SQL statements alone',
    bar: '≥ 0.5 of the rate',
    measured: `ratio ${spread(ratios)}`,
    met: median(ratios) >= 0.5,
    notes: [
      `over HTTP ${rate('http')}/s (${latency('http')}); statements alone ${rate('sql')}/s (${latency('sql')})`,
      `${statements.length} statements in ${transactions} transactions recorded from one submission, replayed prepared over 8 connections with fresh ids`,
      'the server is a process with the role web; papers and the chain of the journal are made by other roles and not counted',
    ],
  };
}

/** Gives the drafts to as many takers as there are; each takes the next when it is done. */
async function inParallel(
  drafts: readonly ReadyDraft[],
  takers: readonly ((draft: ReadyDraft) => Promise<unknown>)[],
): Promise<Rate> {
  const waiting = [...drafts];
  const latenciesMs: number[] = [];
  const work = async (take: (draft: ReadyDraft) => Promise<unknown>): Promise<void> => {
    for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
      const taken = draft;
      latenciesMs.push((await timed(() => take(taken))).tookMs);
    }
  };
  const { tookMs } = await timed(() => Promise.all(takers.map(work)));
  return { perSecond: (drafts.length * 1000) / tookMs, latenciesMs };
}

interface Submitted {
  readonly number: string;
  readonly status: string;
}

const submitter =
  (session: ApplicantSession) =>
  ({ id, version }: ReadyDraft, idempotencyKey?: string): Promise<Submitted> =>
    session.call<Submitted>('POST', `/v1/applications/${id}/submission`, {
      version,
      body: { confirmed: true },
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    });

interface Recording {
  readonly statements: readonly RecordedStatement[];
  readonly recordedAtMs: number;
  readonly draftId: string;
  readonly number: string;
  readonly idempotencyKey: string;
}

async function recordSubmission(
  { child }: Demonstration,
  submit: ReturnType<typeof submitter>,
  makeDrafts: (count: number) => Promise<ReadyDraft[]>,
): Promise<Recording> {
  const [draft] = await makeDrafts(1);
  if (!draft) throw new Error('No draft was made');
  const idempotencyKey = crypto.randomUUID();
  const recordedAtMs = Date.now();
  child.send('record');
  const { number } = await submit(draft, idempotencyKey);
  child.send('stop');
  const [statements] = (await once(child, 'message')) as [RecordedStatement[]];
  return {
    statements: inTransactions(statements),
    recordedAtMs,
    draftId: draft.id,
    number,
    idempotencyKey,
  };
}

/** Transactions one after another: some overlap on several connections, and a repetition has one. */
function inTransactions(statements: readonly RecordedStatement[]): RecordedStatement[] {
  const open = new Map<number, RecordedStatement[]>();
  const ended: RecordedStatement[] = [];
  for (const statement of statements) {
    const transaction = open.get(statement.connection);
    if (statement.text.startsWith('begin')) open.set(statement.connection, [statement]);
    else transaction?.push(statement);
    if (statement.text !== 'commit' || !transaction) continue;
    ended.push(...transaction);
    open.delete(statement.connection);
  }
  return ended;
}

let replays = 0;

function replayer(
  client: pg.Client,
  { statements, recordedAtMs, draftId, number, idempotencyKey }: Recording,
): (draft: ReadyDraft) => Promise<void> {
  return ({ id }) => {
    replays += 1;
    const replaced = new Map([
      [draftId, id],
      [number, number.replace(/\d+$/, `9${String(replays).padStart(5, '0')}`)],
      [idempotencyKey, crypto.randomUUID()],
    ]);
    return replay(client, { statements, replaced, recordedAtMs });
  };
}
