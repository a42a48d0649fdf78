import type { OpenFigure, OpenPanel, OpenPanelReply } from '@veche/contracts';
import type { Instant, PlainDate } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';

export interface Batch {
  readonly number: number;
  readonly releasedAt: Instant;
}

const latest: PreparedStatement = {
  name: 'openness.latest-batch',
  text: 'select number, released_at as "releasedAt" from openness.batch where tenant_id = $1 order by number desc limit 1',
};
const insertBatch: PreparedStatement = {
  name: 'openness.insert-batch',
  text: 'insert into openness.batch (tenant_id, number, released_at, root) values ($1, $2, $3, $4)',
};
const upsertPanel: PreparedStatement = {
  name: 'openness.upsert-panel',
  text: `insert into openness.panel (tenant_id, month, batch, released_at, hash, body) values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant_id, month) do update set batch = excluded.batch, released_at = excluded.released_at, hash = excluded.hash, body = excluded.body`,
};
const hashes: PreparedStatement = {
  name: 'openness.panel-hashes',
  text: 'select month, hash from openness.panel where tenant_id = $1',
};
const panelOfMonth: PreparedStatement = {
  name: 'openness.panel-of-month',
  text: `select body from openness.panel where tenant_id = $1 and month = $2`,
};
const allPanels: PreparedStatement = {
  name: 'openness.all-panels',
  text: 'select body from openness.panel where tenant_id = $1 order by month',
};
const figureOf = (code: string): string =>
  `jsonb_path_query_first(body, '$.figures[*] ? (@.definition.code == "${code}").figure')`;
const trend: PreparedStatement = {
  name: 'openness.trend',
  text: `select month, (body ->> 'isUnderWay')::boolean as "isUnderWay", ${figureOf('received')} as received, ${figureOf('on-time-share')} as "onTime",
           ${figureOf('time-p50')} as p50 from openness.panel where tenant_id = $1 order by month desc limit 13`,
};

export const findLatestBatch = async (tx: ReadTx): Promise<Batch | undefined> =>
  (await tx.sql<Batch>(latest, [tx.tenantId]))[0];

export async function saveBatch(tx: Tx, batch: Batch & { readonly root: string }): Promise<void> {
  await tx.sql(insertBatch, [tx.tenantId, batch.number, batch.releasedAt, batch.root]);
}

export async function savePanel(tx: Tx, panel: OpenPanel, hash: string): Promise<void> {
  await tx.sql(upsertPanel, [
    tx.tenantId,
    panel.month,
    panel.batch,
    panel.releasedAt,
    hash,
    JSON.stringify(panel),
  ]);
}

/** Hash of each released month by its first day. */
export async function listPanelHashes(tx: ReadTx): Promise<ReadonlyMap<PlainDate, string>> {
  const rows = await tx.sql<{ month: PlainDate; hash: string }>(hashes, [tx.tenantId]);
  return new Map(rows.map(({ month, hash }) => [month, hash]));
}

/** The figures of a month; undefined when it was not released. */
export const findPanel = async (tx: ReadTx, month: PlainDate): Promise<OpenPanel | undefined> =>
  (await tx.sql<{ body: OpenPanel }>(panelOfMonth, [tx.tenantId, month]))[0]?.body;

/** Every released month, the oldest first. */
export const listPanels = async (tx: ReadTx): Promise<OpenPanel[]> =>
  (await tx.sql<{ body: OpenPanel }>(allPanels, [tx.tenantId])).map(({ body }) => body);

interface TrendRow {
  month: PlainDate;
  isUnderWay: boolean;
  received: OpenFigure | null;
  onTime: OpenFigure | null;
  p50: OpenFigure | null;
}

/** The last thirteen released months in three figures, the oldest first. */
export async function listTrend(tx: ReadTx): Promise<OpenPanelReply['trend']> {
  const rows = await tx.sql<TrendRow>(trend, [tx.tenantId]);
  return rows.map(({ received, ...row }) => ({ ...row, received: received?.value ?? null })).toReversed();
}
