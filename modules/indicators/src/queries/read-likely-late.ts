import {
  addCalendarDays,
  addWorkingDays,
  calendarDays,
  endOfDay,
  localDateOf,
  workingDays,
  type ProductionCalendar,
} from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { findLatestLearning, loadLatenessModel, type LearntModel } from '../db/lateness-repo.ts';
import { sliceWhere } from '../db/slice-where.ts';
import {
  learnLateness,
  termParts,
  type LatenessAnswer,
  type LatenessModel,
} from '../domain/lateness/lateness-model.ts';
import { latenessReasons, type LatenessReason } from '../domain/lateness/lateness-reasons.ts';
import type { SliceFilter } from '../domain/slice.ts';
import { readLoad } from './read-load.ts';

export interface LikelyLate {
  readonly requestId: string;
  readonly number: string;
  readonly service: string;
  readonly unit: string;
  readonly dueAt: Instant;
  readonly probability: number;
  readonly reasons: readonly LatenessReason[];
  /** Past cases of the same service and unit behind the chance. */
  readonly n: number;
}

export interface LikelyLateReading {
  /** The last civil day looked at. */
  readonly horizonOn: PlainDate;
  /** Requests whose term ends by then. */
  readonly dueByThen: number;
  /** Those more likely late than not. */
  readonly likely: number;
  readonly items: readonly LikelyLate[];
  readonly model: Pick<LearntModel, 'learntAt' | 'calibration'> & { readonly learntFrom: number };
}

export interface LikelyLateQuestion {
  readonly filter: SliceFilter;
  readonly zone: ZoneId;
  readonly calendar: ProductionCalendar;
  readonly workingDaysAhead: number;
  readonly limit: number;
}

interface OpenRow {
  requestId: string;
  number: string;
  service: string;
  unit: string;
  openedAt: Instant;
  dueAt: Instant;
  isHeld: boolean;
  returned: number;
}

interface ReadyModel {
  readonly learnt: LearntModel;
  readonly model: LatenessModel;
}

/** The model of each town as last learnt: a table of many rows is not read with every look at the list. */
const ready = new Map<string, ReadyModel>();
const mostTowns = 50;

/**
 * Requests whose term ends soon, the likeliest to be late first, with the reasons. Notices under 54-ФЗ are never among them; what is
 * paused has no running term. @returns undefined while nothing has been learnt
 */
export async function readLikelyLate(
  tx: ReadTx,
  question: LikelyLateQuestion,
): Promise<LikelyLateReading | undefined> {
  const found = await findModel(tx);
  if (found === undefined) return undefined;
  const { learnt, model } = found;
  const horizonOn = horizonOf(question, tx.now);
  const where = sliceWhere(question.filter, 4);
  const rows = await tx.sql<OpenRow>(
    {
      name: `indicators.due-soon-${where.name}`,
      text: `select request_id as "requestId", number, service_code as service, unit_code as unit, opened_at as "openedAt", due_at as "dueAt",
               first_held_at is not null as "isHeld", returned_count as returned
             from indicators.fact f where tenant_id = $1 and done_at is null and due_at > $2 and due_at <= $3 and opened_at < due_at
               and paused_since is null and not is_notice${where.text} limit 20000`,
    },
    [tx.tenantId, tx.now, endOfDay(horizonOn, question.zone), ...where.values],
  );
  const loads = new Map((await readLoad(tx, {}, question.zone)).map(({ unit, ratio }) => [unit, ratio]));
  const answers = new Map<string, LatenessAnswer>();
  const nowMs = Date.parse(tx.now);
  const asked = rows.map((row) => ask(row, { model, answers, nowMs }));
  const first = asked
    .toSorted(
      (a, b) =>
        b.answer.probability - a.answer.probability ||
        compare(a.row.dueAt, b.row.dueAt) ||
        compare(a.row.number, b.row.number),
    )
    .slice(0, question.limit);
  return {
    horizonOn,
    dueByThen: rows.length,
    likely: asked.filter(({ answer }) => answer.probability >= 0.5).length,
    // Only those shown get their reasons.
    items: first.map((each) => tell(each, loads.get(each.row.unit))),
    model: { learntAt: learnt.learntAt, calibration: learnt.calibration, learntFrom: model.learntFrom },
  };
}

async function findModel(tx: ReadTx): Promise<ReadyModel | undefined> {
  const learntAt = await findLatestLearning(tx);
  if (learntAt === undefined) return undefined;
  const known = ready.get(tx.tenantId);
  if (known?.learnt.learntAt === learntAt) return known;
  const learnt = await loadLatenessModel(tx, learntAt);
  if (learnt === undefined) return undefined;
  if (ready.size >= mostTowns) ready.clear();
  const made = { learnt, model: learnLateness(learnt.past) };
  ready.set(tx.tenantId, made);
  return made;
}

/** A year without a calendar is counted in calendar days: a list to look at may be rough, a term may not. */
function horizonOf({ zone, calendar, workingDaysAhead }: LikelyLateQuestion, now: Instant): PlainDate {
  const today = localDateOf(now, zone);
  const end = addWorkingDays(today, workingDays(workingDaysAhead), calendar);
  return end.ok ? end.value : addCalendarDays(today, calendarDays(workingDaysAhead));
}

interface Asked {
  readonly row: OpenRow;
  readonly elapsedShare: number;
  readonly answer: LatenessAnswer;
}

/** Asks the model about a request; of thousands most stand like others, and one answer serves them all. */
function ask(
  row: OpenRow,
  known: {
    readonly model: LatenessModel;
    readonly answers: Map<string, LatenessAnswer>;
    readonly nowMs: number;
  },
): Asked {
  const { model, answers, nowMs } = known;
  const { service, unit, isHeld } = row;
  const [openedMs, dueMs] = [Date.parse(row.openedAt), Date.parse(row.dueAt)];
  const elapsedShare = Math.min(1, Math.max(0, (nowMs - openedMs) / (dueMs - openedMs)));
  const part = Math.min(termParts - 1, Math.floor(elapsedShare * termParts));
  const key = `${service}\u0000${unit}\u0000${isHeld} ${part}`;
  const answer = answers.get(key) ?? model.ask({ service, unit, isHeld, part });
  answers.set(key, answer);
  return { row, elapsedShare, answer };
}

const tell = ({ row, elapsedShare, answer }: Asked, loadRatio: number | undefined): LikelyLate => ({
  requestId: row.requestId,
  number: row.number,
  service: row.service,
  unit: row.unit,
  dueAt: row.dueAt,
  probability: answer.probability,
  reasons: latenessReasons(row, answer, { elapsedShare, isReturned: row.returned > 0, loadRatio }),
  n: answer.n,
});

/** By the code of characters: moments and numbers of one form need no rules of a language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
