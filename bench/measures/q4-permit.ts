import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { createLog, systemScope, type DueTimer, type JobHandler } from '@veche/platform';
import { compose } from '@veche/server';
import pg from 'pg';
import type { TypstJob } from '../../modules/documents/src/rendering/typst-worker.ts';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { startDemonstration } from '../installation/demonstration.ts';
import { openHere } from '../installation/open-here.ts';
import { median, ms, percentile, spread, timed, type Timed } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

const setterProgram = fileURLToPath(new URL('setter-alone.ts', import.meta.url));

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
  const setter = fork(setterProgram, { serialization: 'advanced', execArgv: [] });
  await once(setter, 'message');
  const jobs = recordTypstJobs();
  try {
    if (!job) throw new Error('No module issues permits');
    const [warm, ...permits] = await listPermitsToIssue(installation.ownerUrl);
    if (!warm || permits.length === 0) throw new Error('The demonstration left no permit to issue');
    const signal = new AbortController().signal;
    const scope = systemScope('bench', demonstrationTown.id);
    const issue = (timer: DueTimer): ReturnType<JobHandler['perform']> => job.perform(timer, { db, signal });
    const alone = async (): Promise<Took> => {
      setter.send(jobs.last());
      const [took] = (await once(setter, 'message')) as [Took];
      return took;
    };
    for (let index = 0; index < 3; index += 1) {
      await issue(warm);
      await alone();
    }
    const samples = { made: [] as Took[], recorded: [] as Took[], alone: [] as Took[] };
    for (let round = 0; round < (small ? 4 : 10); round += 1) {
      for (const timer of permits) {
        const made = await timed(() => issue(timer));
        samples.made.push(made);
        samples.alone.push(await alone());
        // A permit is entered once; later rounds set and sign it again, with another moment in it.
        if (round > 0) continue;
        samples.recorded.push(await timed(() => db.transact(scope, (tx) => made.value(tx))));
      }
    }
    return outcomeOf(samples);
  } finally {
    jobs.stop();
    setter.disconnect();
    await stopMill?.();
    await installation.close();
  }
}

type Took = Pick<Timed<unknown>, 'tookMs' | 'cpuMs'>;

function outcomeOf(samples: Readonly<Record<'made' | 'recorded' | 'alone', readonly Took[]>>): Outcome {
  const of = (part: keyof typeof samples, by: keyof Took): number[] => samples[part].map((took) => took[by]);
  const ratiosBy = (by: keyof Took): number[] => {
    const [alone, recorded] = [of('alone', by), median(of('recorded', by))];
    return of('made', by).map((made, index) => (made + recorded) / (alone[index] ?? Number.NaN));
  };
  const clock = (part: keyof typeof samples): string =>
    `p50 ${ms(median(of(part, 'tookMs')))} (${ms(median(of(part, 'cpuMs')))} of processor)`;
  const ratios = ratiosBy('tookMs');
  return {
    id: 'Q4',
    work: 'permit set as PDF/A, signed, kept and journalled, against setting it alone',
    bar: '≤ 2.5 times',
    measured: `× ${spread(ratios)} by the clock, × ${median(ratiosBy('cpuMs')).toFixed(2)} by processor time`,
    met: median(ratios) <= 2.5,
    notes: [
      `set, signed and kept ${clock('made')}, p95 ${ms(percentile(of('made', 'tookMs'), 0.95))}; entered and journalled ${clock('recorded')}; setting alone ${clock('alone')}`,
      'processor time is that of the program, without the database',
      'alone: the very jobs handed to the setter, in their order, set again by a process that does nothing else and keeps a cache of its own',
    ],
  };
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

/**
 * Keeps the last paper that was handed to a setter of this process, and gives each other words: set again word for word,
 * a paper would come out of the setter's cache, and permits of two events are not the same paper.
 */
function recordTypstJobs(): { last(): TypstJob; stop(): void } {
  // oxlint-disable-next-line typescript/unbound-method -- called below with the worker it was called on
  const send = Worker.prototype.postMessage;
  let last: TypstJob | undefined;
  let turn = 0;
  Worker.prototype.postMessage = function recordingPost(message: TypstJob, ...rest: never[]) {
    turn += 1;
    const { data = '' } = message.inputs;
    last = { ...message, inputs: { ...message.inputs, data: withOtherWords(data, turn) } };
    return send.call(this, last, ...rest);
  };
  return {
    last() {
      if (!last) throw new Error('No paper was set yet');
      return last;
    },
    stop: () => void (Worker.prototype.postMessage = send),
  };
}

const vowels = 'аеиоуыэюя';
const consonants = 'бвгджзклмнпрстфхцчшщ';

/** As long and as Russian as before, but other words; codes and numbers stay. */
function withOtherWords(text: string, turn: number): string {
  const next = (letters: string, letter: string): string =>
    letters[(letters.indexOf(letter) + turn) % letters.length] ?? letter;
  return text
    .replaceAll(/[аеиоуыэюя]/g, (letter) => next(vowels, letter))
    .replaceAll(/[бвгджзклмнпрстфхцчшщ]/g, (letter) => next(consonants, letter));
}
