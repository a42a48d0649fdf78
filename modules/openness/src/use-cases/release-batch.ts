import { createHash } from 'node:crypto';
import { openDimensions, type OpenDimension, type OpenPanel } from '@veche/contracts';
import { fromEpochMs, localDateOf, toEpochMs } from '@veche/deadlines';
import { breakdownView, lockProjection, overviewView } from '@veche/indicators';
import type { Instant, PlainDate } from '@veche/kernel';
import { emit, loadTenant, type Tx } from '@veche/platform';
import { findLatestBatch, listPanelHashes, saveBatch, savePanel, type Batch } from '../db/batch-repo.ts';
import {
  countChangesSince,
  countFactsBehind,
  findLastDay,
  listMonthsChangedSince,
  listNoticeServices,
  listReleaseCells,
} from '../db/fact-repo.ts';
import { forgetRowsBefore, putRegisterRows } from '../db/register-repo.ts';
import { lastDayOf, monthAfter, monthOf, monthsUpTo } from '../domain/months.ts';
import { headlinesOf, tableOf, type TableOutcome } from '../domain/panel.ts';
import { leastShown, planRelease, type ReleaseCell } from '../domain/plan-release.ts';
import { figuresReleased } from '../events.ts';
import type { OpennessDeps } from '../openness-deps.ts';

/** `waiting`: indicators have not taken in the register yet. `too-few`: fewer changes than may be told apart from nobody. */
export type ReleaseOutcome = 'released' | 'nothing-new' | 'too-few' | 'waiting';

/** Facts are dated by the change that brought them and arrive a little later. */
const lateMs = 3_600_000;

/**
 * Makes a batch public: figures of the months that have changed and their rows of the register, all of one moment. A batch of fewer
 * than five changes waits for more: the difference between two batches would point at people as a small count does.
 */
export async function releaseBatch(
  deps: Pick<OpennessDeps, 'journal' | 'unitTitles'>,
  tx: Tx,
): Promise<ReleaseOutcome> {
  await lockProjection(tx);
  const { zone } = await loadTenant(tx, tx.tenantId);
  const today = localDateOf(tx.now, zone);
  const before = await findLatestBatch(tx);
  if (before === undefined && (await countFactsBehind(tx)) > 0) return 'waiting';
  const lastOn = await findLastDay(tx, today);
  if (lastOn === undefined) return 'waiting';
  if (before !== undefined && (await countChangesSince(tx, before.releasedAt)) < leastShown) return 'too-few';
  const hashes = await listPanelHashes(tx);
  const kept = monthsUpTo(lastOn);
  const due = await monthsDue(tx, { kept, known: new Set(hashes.keys()), since: before?.releasedAt });
  const batch: Batch = { number: (before?.number ?? 0) + 1, releasedAt: tx.now };
  const isCountOnly = await noticesOf(tx);
  const released: { readonly panel: OpenPanel; readonly hash: string }[] = [];
  for (const month of due) {
    const made = await makeMonth(deps, tx, { month, today, batch, isCountOnly });
    if (made !== undefined && hashes.get(month) !== made.hash) released.push(made);
  }
  if (released.length === 0) return 'nothing-new';
  await forgetRowsBefore(tx, kept[0] ?? monthOf(today));
  const root = sha256(released.map(({ hash }) => hash).join('\n'));
  await saveBatch(tx, { ...batch, root });
  for (const { panel, hash } of released) await savePanel(tx, panel, hash);
  await deps.journal.appendJournalEntry(tx, {
    action: 'openness.batch.released',
    subject: { type: 'open-batch', id: String(batch.number) },
    revision: 1,
    items: { count: released.length, root },
  });
  await emit(tx, {
    type: figuresReleased,
    stream: `openness:${tx.tenantId}`,
    version: batch.number,
    data: { batch: batch.number },
  });
  return 'released';
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function noticesOf(tx: Tx): Promise<(code: string) => boolean> {
  const codes = await listNoticeServices(tx);
  return (code) => codes.has(code);
}

/** Months never released, those that changes have touched, and the last one, whose open requests grow older by themselves. */
async function monthsDue(
  tx: Tx,
  {
    kept,
    known,
    since,
  }: { kept: readonly PlainDate[]; known: ReadonlySet<string>; since: Instant | undefined },
): Promise<readonly PlainDate[]> {
  if (since === undefined) return kept;
  const changed = new Set(await listMonthsChangedSince(tx, fromEpochMs(toEpochMs(since) - lateMs)));
  // A month is compared with the one before it.
  const isTouched = (month: PlainDate): boolean => changed.has(month) || changed.has(monthAfter(month, -1));
  return kept.filter((month) => !known.has(month) || isTouched(month) || month === kept.at(-1));
}

/** Names under which nothing but notices came; a service of notices is one in any month. */
function countedOnly(
  cells: readonly ReleaseCell[],
  by: OpenDimension,
  isNotice: (code: string) => boolean,
): (code: string) => boolean {
  const others = new Set(cells.filter((cell) => !cell.isCountOnly).map((cell) => cell[by]));
  const notices = new Set(cells.filter((cell) => cell.isCountOnly).map((cell) => cell[by]));
  return (code) => (by === 'service' && isNotice(code)) || (notices.has(code) && !others.has(code));
}

interface MonthAsked {
  readonly month: PlainDate;
  readonly today: PlainDate;
  readonly batch: Batch;
  readonly isCountOnly: (code: string) => boolean;
}

/** Figures of a month as anyone may see them; its rows of the register are written beside. @returns undefined for a month without requests */
async function makeMonth(
  deps: Pick<OpennessDeps, 'unitTitles'>,
  tx: Tx,
  { month, today, batch, isCountOnly }: MonthAsked,
): Promise<{ panel: OpenPanel; hash: string } | undefined> {
  const span = { from: month, to: lastDayOf(month) };
  const cells = await listReleaseCells(tx, span);
  if (cells.length === 0) return undefined;
  const plan = planRelease(cells);
  const asked = { period: 'month', on: month } as const;
  const overview = await overviewView(tx, asked);
  const tables = new Map<OpenDimension, TableOutcome & { readonly leastRated: number }>();
  for (const by of openDimensions) {
    const { rows, leastRated } = await breakdownView(deps, tx, { ...asked, by });
    const isBare = countedOnly(cells, by, isCountOnly);
    tables.set(by, { ...tableOf({ by, rows, plan, isCountOnly: isBare }), leastRated });
  }
  const heldTotals = new Set([...tables.values()].flatMap((table) => table.heldTotals));
  const figures = headlinesOf(overview, (code) => !plan.isTotalShown || heldTotals.has(code));
  const rowsBy = (by: OpenDimension) => [...(tables.get(by)?.rows ?? [])];
  const body = {
    month,
    to: span.to,
    isUnderWay: span.to >= today,
    least: leastShown,
    leastRated: tables.get('unit')?.leastRated ?? 0,
    figures,
    tables: { service: rowsBy('service'), unit: rowsBy('unit'), district: rowsBy('district') },
  };
  await putRegisterRows(tx, span, plan);
  return {
    panel: { ...body, releasedAt: batch.releasedAt, batch: batch.number },
    hash: sha256(JSON.stringify(body)),
  };
}
