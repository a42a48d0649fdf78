import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { findFreePort, withBenchFolder } from '../installation/bench-folder.ts';
import { projectRoot, startDemonstration } from '../installation/demonstration.ts';
import { median } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

const dist = join(projectRoot, 'apps/web/dist');
const chromium = process.env['VECHE_CHROMIUM'] ?? '/usr/bin/chromium';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Weight of the scripts of the first route, and Lighthouse on the start page of a running demonstration. */
export const measureWebClient: Measure = async (options) => {
  const weightBar = { id: 'Q10', work: 'script of the first route, gzip', bar: '≤ 150 KiB' };
  if (!existsSync(join(dist, 'index.html'))) {
    const reason = 'not measured: the web client is not built (node veche start builds it)';
    return [{ ...weightBar, measured: reason, met: undefined, notes: [] }];
  }
  const boot = await bootScripts();
  const weight = (names: readonly string[]): Promise<number> =>
    Promise.all(names.map(gzipKib)).then((sizes) => sizes.reduce((sum, size) => sum + size, 0));
  if (!existsSync(chromium)) {
    const kib = await weight(boot);
    const note = `${boot.length} scripts the page cannot start without; those it loads later are not counted without a browser`;
    return [
      { ...weightBar, measured: `${kib.toFixed(1)} KiB`, met: kib <= 150, notes: [note] },
      {
        id: 'Q10',
        work: 'Lighthouse, start page',
        bar: '≥ 95 in all four',
        measured: `skipped: no Chromium at ${chromium} (VECHE_CHROMIUM names another)`,
        met: undefined,
        notes: [],
      },
    ];
  }
  const runs = await withBenchFolder((folder) => auditStartPage(folder, options));
  const loaded = [...new Set(runs.flatMap((run) => run.scripts))];
  const [bootKib, allKib] = [await weight(boot), await weight(loaded)];
  return [
    {
      ...weightBar,
      measured: `${allKib.toFixed(1)} KiB`,
      met: allKib <= 150,
      notes: [
        `${loaded.length} scripts the browser loaded on the start page; ${bootKib.toFixed(1)} KiB of them (${boot.length}) before it can start; gzip -9 of the files in apps/web/dist`,
      ],
    },
    outcomeOf(runs),
  ];
};

const gzipKib = async (name: string): Promise<number> =>
  gzipSync(await readFile(join(dist, 'assets', name)), { level: 9 }).length / 1024;

/** Scripts named by the page and whatever they import at once, transitively. */
async function bootScripts(): Promise<string[]> {
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const found = new Set(matches(page, /(?:src|href)="[^"]*?assets\/([\w.-]+\.js)"/g));
  for (const name of found) {
    const text = await readFile(join(dist, 'assets', name), 'utf8');
    for (const imported of matches(text, /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) found.add(imported);
  }
  return [...found];
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

interface AuditRun {
  readonly scores: ReadonlyMap<string, number>;
  readonly failed: readonly string[];
  /** What moved after it was shown, with its share of the shift. */
  readonly shifting: readonly string[];
  readonly scripts: readonly string[];
}

async function auditStartPage(folder: string, { small }: MeasureOptions): Promise<AuditRun[]> {
  const server = await startDemonstration({ folder });
  try {
    const runs: AuditRun[] = [];
    for (let run = 0; run < (small ? 1 : 3); run += 1)
      runs.push(await auditOnce(server.url, join(folder, `chromium-${run}`)));
    return runs;
  } finally {
    await server.stop();
  }
}

async function auditOnce(url: string, profile: string): Promise<AuditRun> {
  const port = await findFreePort();
  const browser = spawn(
    chromium,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      `--remote-debugging-port=${port}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  try {
    await answering(`http://127.0.0.1:${port}/json/version`);
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...categories],
    });
    if (!result) throw new Error('Lighthouse gave no result');
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    const requests =
      (
        lhr.audits['network-requests']?.details as
          { items?: { url: string; resourceType?: string }[] } | undefined
      )?.items ?? [];
    return {
      scores: new Map(categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)])),
      failed: Object.values(lhr.categories).flatMap((category) =>
        category.auditRefs
          .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
          .map(
            ({ id }) =>
              `${category.id}: ${id} (${lhr.audits[id]?.displayValue ?? lhr.audits[id]?.title ?? ''})`,
          ),
      ),
      shifting: shiftsOf(lhr.audits['layout-shifts']?.details),
      scripts: requests
        .filter(({ resourceType }) => resourceType === 'Script')
        .flatMap((each) => matches(each.url, /\/assets\/([\w.-]+\.js)$/g)),
    };
  } finally {
    browser.kill();
  }
}

function shiftsOf(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: { node?: { selector?: string }; score?: number }[] };
  return items.map(({ node, score = 0 }) => `${node?.selector ?? 'something unnamed'} (${score.toFixed(2)})`);
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await pause(100);
  }
  throw new Error('Chromium does not answer');
}

function outcomeOf(runs: readonly AuditRun[]): Outcome {
  const scores = categories.map((name) => ({
    name,
    value: median(runs.map((run) => run.scores.get(name) ?? 0)),
  }));
  return {
    id: 'Q10',
    work: 'Lighthouse, start page',
    bar: '≥ 95 in all four',
    measured: scores.map(({ name, value }) => `${name} ${value}`).join(', '),
    met: scores.every(({ value }) => value >= 95),
    notes: [
      `median of ${runs.length}; phone with the default simulated throttling, whose speed marks suffer from a busy machine`,
      ...[...new Set(runs.flatMap((run) => run.failed))].map((audit) => `fails ${audit}`),
      ...[...new Set(runs.flatMap((run) => run.shifting))].map((moved) => `moves ${moved}`),
    ],
  };
}
