import { localDateOf } from '@veche/deadlines';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import { tryOpenRow } from '../db/application-repo.ts';
import type { ApplicationTable, Tables } from '../db/tables.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { readCaseClocks } from '../use-cases/term-columns.ts';

/** Figures of fewer cases would point at people. */
const smallest = 5;

export interface PublicFigures {
  from: string;
  to: string;
  updatedAt: string;
  decided: number | null;
  inTimeShare: number | null;
  medianWorkingDays: number | null;
  automaticShare: number | null;
  agreedEvents: number | null;
  normWorkingDays: number;
}

/** How the town decides, computed from the cases of the last 90 days. */
export async function publicFigures(deps: PermitsDeps, tx: ReadTx): Promise<PublicFigures> {
  const tenant = await deps.tenantOf(tx);
  const rows = (await tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('procedure', '=', 'approval')
    .where('status', 'in', ['APPROVED', 'APPROVED_COND', 'REFUSED', 'HELD'])
    .where('filed_at', '>', sql<string>`${tx.now}::timestamptz - interval '90 days'`)
    .execute()) as ApplicationTable[];
  const cases = (await Promise.all(rows.map((row) => readCase(deps, tx, row)))).flat();
  const days = cases.map((each) => each.days).sort((a, b) => a - b);
  const share = (test: (each: (typeof cases)[number]) => boolean): number | null =>
    cases.length < smallest ? null : cases.filter(test).length / cases.length;
  const agreed = rows.filter((row) => row.status !== 'REFUSED').length;
  const from = new Date(Date.parse(tx.now) - 90 * 86_400_000).toISOString();
  return {
    from: localDateOf(from as never, tenant.zone),
    to: localDateOf(tx.now, tenant.zone),
    updatedAt: tx.now,
    decided: rows.length < smallest ? null : rows.length,
    inTimeShare: share((each) => each.inTime),
    medianWorkingDays: days.length < smallest ? null : median(days),
    automaticShare: share((each) => each.automatic),
    agreedEvents: agreed < smallest ? null : agreed,
    normWorkingDays: cases[0]?.norm ?? 15,
  };
}

async function readCase(deps: PermitsDeps, tx: ReadTx, row: ApplicationTable) {
  const opened = await tryOpenRow(tx, deps.vault, row);
  if (!opened) return [];
  const { state } = opened;
  const clock = (await readCaseClocks(deps, tx, state)).find((each) => each.code === 'decision');
  return [
    {
      days: clock?.reading.elapsedDays ?? 0,
      norm: clock?.term.count ?? 15,
      inTime: clock?.reading.isStoppedInTime ?? false,
      automatic: 'decision' in state && (state.decision?.automatic ?? false),
    },
  ];
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
