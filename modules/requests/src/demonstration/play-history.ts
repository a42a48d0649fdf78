import { fromEpochMs, localDateOf, toEpochMs, addCalendarDays, calendarDays } from '@veche/deadlines';
import { plainDate, type Instant, type PlainDate, type TenantId } from '@veche/kernel';
import { systemScope, type Database, type Tx } from '@veche/platform';
import { listNormsOfStage } from '../db/norm-repo.ts';
import { insertPackServices, insertSources, saveStatusMapping } from '../db/seed-repo.ts';
import { saveUnits } from '../db/vocabulary-repo.ts';
import type { PackService } from '../domain/service-pack.ts';
import type { StatusMeaning } from '../domain/status-mapping.ts';
import { passTerms } from '../jobs/pass-terms.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { loadClockReference } from '../use-cases/clock-reference.ts';
import { putNormInForce } from '../use-cases/put-norm-in-force.ts';
import { recordRequestChanges } from '../use-cases/record-request-changes.ts';
import { demoOwnServices, demoUnits, type DemoOwnService } from './demo-services.ts';
import { statusNames, type DemoHouse } from './tell-story.ts';
import { writeHistory, type DemoChange, type HistoryWish } from './write-history.ts';

export interface DemoHistoryParts {
  /** A database whose clock is `clock`, so that the past can be played. */
  readonly db: Database;
  readonly clock: { now(): Instant; set(at: Instant): void };
  readonly requests: RequestsDeps;
  readonly tenantId: TenantId;
  readonly houses: readonly DemoHouse[];
  readonly personas: HistoryWish['personas'];
  readonly months: number;
}

/** So many days are taken in at once, as a daily exchange would over a longer time. */
const stepDays = 10;

/** Plays the requests of the past months into the register, step by step, with the clocks passing as they would have. */
export async function playRequestHistory(parts: DemoHistoryParts, now: Instant): Promise<void> {
  const { db, clock } = parts;
  const scope = systemScope('demonstration', parts.tenantId);
  const context = await db.transact(scope, async (tx) => {
    await setUpTown(parts.requests, tx, now);
    return loadClockReference(parts.requests, tx);
  });
  const { book } = context;
  const history = writeHistory({ ...parts, now, context: book.context, norms: book.norms });
  for (const { until, changes } of inSteps(history, now)) {
    clock.set(until);
    for (const [sourceCode, items] of bySource(changes)) {
      await db.transact(scope, (tx) =>
        recordRequestChanges(parts.requests, tx, { sourceCode, kind: 'demonstration', items }),
      );
    }
    while ((await db.transact(scope, (tx) => passTerms(parts.requests, tx))) > 0);
  }
  clock.set(now);
}

function* inSteps(
  history: readonly DemoChange[],
  now: Instant,
): Generator<{ readonly until: Instant; readonly changes: readonly DemoChange[] }> {
  const [first] = history;
  if (first === undefined) return;
  let from = 0;
  for (let untilMs = toEpochMs(first.change.at); from < history.length;) {
    untilMs = Math.min(untilMs + stepDays * 86_400_000, toEpochMs(now));
    const until = fromEpochMs(untilMs);
    let to = from;
    while (to < history.length && (history[to]?.change.at ?? until) <= until) to += 1;
    yield { until, changes: history.slice(from, to) };
    from = to;
  }
}

function bySource(changes: readonly DemoChange[]): Map<string, DemoChange['change'][]> {
  const sources = new Map<string, DemoChange['change'][]>();
  for (const { sourceCode, change } of changes) {
    const known = sources.get(sourceCode);
    if (known === undefined) sources.set(sourceCode, [change]);
    else known.push(change);
  }
  return sources;
}

const meanings: Readonly<Record<string, StatusMeaning>> = {
  [statusNames.filed]: { status: 'requested' },
  [statusNames.registered]: { status: 'in-progress', isRegistration: true },
  [statusNames.inWork]: { status: 'in-progress' },
  [statusNames.waiting]: { status: 'postponed', pauseReason: 'WAIT_APPLICANT' },
  [statusNames.asked]: { status: 'postponed', pauseReason: 'WAIT_AGENCY' },
  [statusNames.answered]: { status: 'awaiting-confirmation', isFirstAnswer: true },
  [statusNames.done]: { status: 'completed' },
  [statusNames.refused]: { status: 'refused' },
  [statusNames.closed]: { status: 'completed' },
  [statusNames.returned]: { status: 'in-progress', isConfirmed: false },
};

async function setUpTown(deps: RequestsDeps, tx: Tx, now: Instant): Promise<void> {
  const { zone } = await deps.tenantOf(tx);
  const sources = [
    { code: 'city-portal', title: { ru: 'Городской портал', en: 'City portal' }, kind: 'api' },
    { code: 'mfc', title: { ru: 'МФЦ, окна приёма', en: 'One-stop centre, counters' }, kind: 'api' },
    { code: 'hotline', title: { ru: 'Горячая линия', en: 'Hotline' }, kind: 'api' },
  ] as const;
  await insertSources(
    tx,
    sources.map((source) => ({ ...source, zone, settings: {} })),
  );
  for (const { code } of sources) await saveStatusMapping(tx, code, meanings);
  await saveUnits(tx, demoUnits);
  await insertPackServices(tx, demoOwnServices.map(packService));
  await shortenOneNorm(tx, addCalendarDays(localDateOf(now, zone), calendarDays(-240)));
}

/** The order for digging was given within fifteen days until eight months ago, so the register has requests under either norm. */
async function shortenOneNorm(tx: Tx, from: PlainDate): Promise<void> {
  const [shipped] = await listNormsOfStage(tx, 'DIG-ORDER', 'final');
  if (shipped === undefined) throw new Error('The rule pack has no order for digging');
  const { id: _id, version: _version, validTo: _end, ...norm } = shipped;
  await putNormInForce(tx, { ...norm, amount: 15, validFrom: plainDate('2020-01-01') });
  await putNormInForce(tx, { ...norm, amount: 10, validFrom: from });
}

const townBasis = [
  {
    act: 'TOWN',
    title: {
      ru: 'Регламенты администрации Тихореченска',
      en: 'Regulations of the Tikhorechensk administration',
    },
    verification: 'D',
  },
];

/** A service of the town itself as the rule pack would have it. */
function packService({ code, title, category, final, firstAnswer }: DemoOwnService): PackService {
  const norm = (stage: string, [amount, unit]: DemoOwnService['final']): PackService['norms'][number] => ({
    stage,
    amount,
    unit,
    endShift: 'next',
    endsWith: 'day',
    startsWith: 'registered',
    isPausable: false,
    pauseReasons: [],
    atRiskShare: 0.8,
    veryOverdueWorkingDays: 5,
    validFrom: plainDate('2020-01-01'),
    basis: townBasis,
    verification: 'D',
  });
  return {
    code,
    title,
    category,
    system: 'monitor',
    norms: [norm('final', final), ...(firstAnswer === undefined ? [] : [norm('first-answer', firstAnswer)])],
  };
}
