import { randomInt } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { createLog, type DueTimer, type JobHandler } from '@veche/platform';
import { systemScope } from '@veche/platform';
import { compose } from '@veche/server';
import pg from 'pg';
import { readPaperFonts } from '../../modules/documents/src/rendering/paper-fonts.ts';
import { createTypstProcess } from '../../modules/documents/src/rendering/typst-process.ts';
import type { TypstJob } from '../../modules/documents/src/rendering/typst-worker.ts';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { startDemonstration } from '../installation/demonstration.ts';
import { openHere } from '../installation/open-here.ts';
import { median, ms, percentile, spread, timed } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

const templatesFolder = fileURLToPath(new URL('../../rulepacks/ru/templates', import.meta.url));

/** The job that issues a permit against the setting of the same paper alone. */
export const measurePermit: Measure = (options) =>
  withBenchFolder(async (folder) => {
    // Without the role worker the permits of the demonstration's season stay to be issued here.
    const server = await startDemonstration({ folder, env: { VECHE_ROLES: 'web' } });
    try {
      return [await compare(server.env, options)];
    } finally {
      await server.stop();
    }
  });

async function compare(env: Readonly<Record<string, string>>, { small }: MeasureOptions): Promise<Outcome> {
  const { config, installation } = await openHere(env);
  const { db } = installation;
  const log = createLog({ level: 'error' });
  const { modules } = compose({ installation, config, log, isDemonstration: true, live: () => undefined });
  const job = modules
    .flatMap((module) => module.jobs ?? [])
    .find(({ kind }) => kind === 'permits.issue-permit');
  const stopMill = await modules.find(({ name }) => name === 'papers')?.start?.();
  const typst = createTypstProcess({ templatesFolder, fonts: await readPaperFonts(), timeoutMs: 30_000 });
  const jobs = recordTypstJobs();
  try {
    if (!job) throw new Error('No module issues permits');
    const [warm, ...permits] = await listPermitsToIssue(installation.ownerUrl);
    if (!warm || permits.length === 0) throw new Error('The demonstration left no permit to issue');
    const signal = new AbortController().signal;
    const scope = systemScope('bench', demonstrationTown.id);
    const issue = (timer: DueTimer): ReturnType<JobHandler['perform']> => job.perform(timer, { db, signal });
    const alone = async (): Promise<number> => {
      const request = anotherPermit(jobs.last());
      return (await timed(() => typst.render(request))).tookMs;
    };
    for (let index = 0; index < 3; index += 1) {
      await issue(warm);
      await alone();
    }
    const samples = { made: [] as number[], recorded: [] as number[], alone: [] as number[] };
    for (let round = 0; round < (small ? 4 : 10); round += 1) {
      for (const timer of permits) {
        const made = await timed(() => issue(timer));
        samples.made.push(made.tookMs);
        samples.alone.push(await alone());
        // A permit is entered once; later rounds set and sign it again, with another moment in it.
        if (round > 0) continue;
        samples.recorded.push((await timed(() => db.transact(scope, (tx) => made.value(tx)))).tookMs);
      }
    }
    return outcomeOf(samples);
  } finally {
    jobs.stop();
    await typst.close();
    await stopMill?.();
    await installation.close();
  }
}

function outcomeOf({
  made,
  recorded,
  alone,
}: Readonly<Record<'made' | 'recorded' | 'alone', readonly number[]>>): Outcome {
  const ratios = made.map((tookMs, index) => (tookMs + median(recorded)) / (alone[index] ?? Number.NaN));
  return {
    id: 'Q4',
    work: 'permit set as PDF/A, signed, kept and journalled, against setting it alone',
    bar: '≤ 2.5 times',
    measured: `× ${spread(ratios)}`,
    met: median(ratios) <= 2.5,
    notes: [
      `set, signed and kept p50 ${ms(median(made))}, p95 ${ms(percentile(made, 0.95))}; entered and journalled p50 ${ms(median(recorded))}; setting alone p50 ${ms(median(alone))}`,
      'alone: the job handed to the setter a moment before, under another number: its cache is common to the process and would give the very same paper back',
    ],
  };
}

/** The same paper of another permit: what stands in the cache must help both sides alike. */
function anotherPermit(job: TypstJob): TypstJob {
  const number = String(randomInt(10_000, 99_999));
  const renumber = (text: string): string => text.replaceAll(/(\d{4}-)\d{5}/g, `$1${number}`);
  const inputs = Object.fromEntries(Object.entries(job.inputs).map(([name, text]) => [name, renumber(text)]));
  if (inputs['data'] === job.inputs['data']) throw new Error('The paper has no number to change');
  return { ...job, inputs };
}

/** Timers of permits decided and not yet issued. */
async function listPermitsToIssue(ownerUrl: string): Promise<DueTimer[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{
      id: string;
      tenant_id: string;
      key: string;
      data: DueTimer['data'];
    }>(`select id, tenant_id, key, data from platform.timer where kind = 'permits.issue-permit' order by id`);
    return rows.map(({ id, tenant_id, key, data }) => ({
      id,
      tenantId: tenant_id as DueTimer['tenantId'],
      kind: 'permits.issue-permit',
      key,
      runAt: '2026-01-01T00:00:00.000Z' as DueTimer['runAt'],
      data,
      attempt: 1,
    }));
  } finally {
    await client.end();
  }
}

/** Keeps the last paper that was handed to a setter of this process. */
function recordTypstJobs(): { last(): TypstJob; stop(): void } {
  const send = Worker.prototype.postMessage;
  let last: TypstJob | undefined;
  Worker.prototype.postMessage = function recordingPost(message: TypstJob, ...rest: never[]) {
    last = message;
    return send.call(this, message, ...rest);
  };
  return {
    last() {
      if (!last) throw new Error('No paper was set yet');
      return last;
    },
    stop: () => void (Worker.prototype.postMessage = send),
  };
}
