import type { Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { Calibration } from '../domain/lateness/calibration.ts';
import { termParts, type EndedAlike } from '../domain/lateness/lateness-model.ts';

/** The tenth of the term in which a moment lies; never: one past the last. */
const partOf = (moment: string): string =>
  `least(${termParts}, greatest(0, floor(${termParts} * extract(epoch from ${moment} - opened_at) / extract(epoch from due_at - opened_at))))::int`;

const ended = `
  select service_code as service, unit_code as unit, due_at,
    case when first_held_at is null then ${termParts + 1} else ${partOf('first_held_at')} end as "heldIn",
    case when done_at is null or done_at >= due_at then ${termParts} else least(${termParts - 1}, ${partOf('done_at')}) end as "endedIn"
  from indicators.fact
  where tenant_id = $1 and not is_notice and due_at is not null and due_at > opened_at
    and due_at <= $2::timestamptz and due_at > $2::timestamptz - interval '2 years' and paused_since is null`;

const readEnded: PreparedStatement = {
  name: 'indicators.read-ended-alike',
  // The last fifth by term is what the model is tried on.
  text: `with ended as (${ended}), cut as (select percentile_disc(0.8) within group (order by due_at) as at from ended)
         select service, unit, "heldIn", "endedIn", (due_at > cut.at) as "isLater", count(*)::int as n from ended, cut group by 1, 2, 3, 4, 5`,
};

/** How requests whose term is over ended, earlier ones and the later fifth apart. Notices are left out. */
export const readEndedAlike = (tx: ReadTx): Promise<(EndedAlike & { isLater: boolean })[]> =>
  tx.sql<EndedAlike & { isLater: boolean }>(readEnded, [tx.tenantId, tx.now]);

export interface LearntModel {
  readonly learntAt: Instant;
  readonly past: readonly EndedAlike[];
  readonly calibration: Calibration | undefined;
}

const insert: PreparedStatement = {
  name: 'indicators.keep-lateness-model',
  text: `insert into indicators.lateness_model (tenant_id, learnt_at, past, calibration, learnt_from) values ($1, $2, $3, $4, $5) on conflict do nothing`,
};
const forget: PreparedStatement = {
  name: 'indicators.forget-lateness-models',
  text: `delete from indicators.lateness_model where tenant_id = $1 and learnt_at < $2::timestamptz - interval '60 days'`,
};
const latest: PreparedStatement = {
  name: 'indicators.latest-lateness-model',
  text: 'select max(learnt_at) as "learntAt" from indicators.lateness_model where tenant_id = $1',
};
const load: PreparedStatement = {
  name: 'indicators.load-lateness-model',
  text: 'select learnt_at as "learntAt", past, calibration from indicators.lateness_model where tenant_id = $1 and learnt_at = $2',
};

/** Keeps what was learnt; what is older than two months is forgotten. */
export async function keepLatenessModel(tx: Tx, model: Omit<LearntModel, 'learntAt'>): Promise<void> {
  const learntFrom = model.past.reduce((sum, { n }) => sum + n, 0);
  await tx.sql(insert, [
    tx.tenantId,
    tx.now,
    JSON.stringify(model.past),
    model.calibration === undefined ? null : JSON.stringify(model.calibration),
    learntFrom,
  ]);
  await tx.sql(forget, [tx.tenantId, tx.now]);
}

/** When the model in use was learnt; undefined while nothing has been. */
export const findLatestLearning = async (tx: ReadTx): Promise<Instant | undefined> =>
  (await tx.sql<{ learntAt: Instant | null }>(latest, [tx.tenantId]))[0]?.learntAt ?? undefined;

export async function loadLatenessModel(tx: ReadTx, learntAt: Instant): Promise<LearntModel | undefined> {
  const [row] = await tx.sql<{ learntAt: Instant; past: EndedAlike[]; calibration: Calibration | null }>(
    load,
    [tx.tenantId, learntAt],
  );
  return row && { learntAt: row.learntAt, past: row.past, calibration: row.calibration ?? undefined };
}
