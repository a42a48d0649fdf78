import { emit, loadTenant, type PreparedStatement, type Tx } from '@veche/platform';
import { recountChains } from '../db/chain-repo.ts';
import { recountCells } from '../db/count-cells.ts';
import { touchDurations } from '../db/duration-cells.ts';
import { copyRequestFacts, findChangedRequests, type Touched } from '../db/fact-repo.ts';
import { recountSketches } from '../db/sketch-cells.ts';
import { copyTraces } from '../db/trace-repo.ts';
import { indicatorsChanged } from '../events.ts';
import { lockProjection } from './lock-projection.ts';

/**
 * Takes in change sets of the register: copies the facts, counts the touched cells anew, marks the touched durations. Repeating it
 * changes nothing.
 */
export async function projectChangeSets(tx: Tx, changeIds: readonly string[]): Promise<void> {
  await lockProjection(tx);
  const requestIds = await findChangedRequests(tx, changeIds);
  if (requestIds.length > 0) await projectRequests(tx, requestIds);
}

/** The same for requests named one by one. */
export async function projectRequests(tx: Tx, requestIds: readonly string[]): Promise<void> {
  const { zone } = await loadTenant(tx, tx.tenantId);
  const touched = await copyRequestFacts(tx, requestIds, zone);
  await copyTraces(tx, requestIds);
  await recountChains(tx, requestIds, zone);
  await recount(tx, touched);
}

/** Counts what a change touched and tells open screens. */
export async function recount(tx: Tx, touched: Touched): Promise<void> {
  await recountCells(tx, touched.days);
  await recountSketches(tx, touched.cohorts);
  await touchDurations(tx, touched.cohorts);
  await tellScreens(tx);
}

const nextVersion: PreparedStatement = {
  name: 'indicators.next-version',
  text: `insert into indicators.projection (tenant_id, version) values ($1, 1)
         on conflict (tenant_id) do update set version = indicators.projection.version + 1 returning version`,
};

/** Open screens look again. */
export async function tellScreens(tx: Tx): Promise<void> {
  const [row] = await tx.sql<{ version: number }>(nextVersion, [tx.tenantId]);
  await emit(tx, {
    type: indicatorsChanged,
    stream: `indicators:${tx.tenantId}`,
    version: row?.version ?? 1,
    data: {},
  });
}
