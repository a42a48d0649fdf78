import type { RequestSummary } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import { AppError, type ReadTx } from '@veche/platform';
import { stateOfRow } from '../db/request-row.ts';
import { miniRibbon } from '../domain/mini-ribbon.ts';
import { readRequestClocks } from '../domain/read-request-clocks.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { loadClockReference, type ClockReference } from '../use-cases/clock-reference.ts';
import type { ListedRow } from './list-requests.ts';
import { presentSummary } from './present-summary.ts';
import { titlesOf } from './request-titles.ts';

/** A page of the register with its words and the days of each term. */
export async function presentPage(
  deps: Pick<RequestsDeps, 'tenantOf'>,
  tx: ReadTx,
  page: { readonly rows: readonly ListedRow[]; readonly nextCursor?: string },
): Promise<{ items: RequestSummary[]; nextCursor?: string }> {
  const { rows } = page;
  const service = await titlesOf(
    tx,
    'requests.service',
    rows.map((row) => row.service_code),
  );
  const unit = await titlesOf(
    tx,
    'requests.unit',
    rows.map((row) => row.unit_code),
  );
  const clocks = await findClockReference(deps, tx);
  return {
    items: rows.map((row) => presentSummary(row, { service, unit }, clocks && ribbonOf(row, clocks, tx))),
    ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
  };
}

/** The clocks of a town; none in one that has no calendar yet: its requests are listed without days. */
async function findClockReference(
  deps: Pick<RequestsDeps, 'tenantOf'>,
  tx: ReadTx,
): Promise<ClockReference | undefined> {
  try {
    return await loadClockReference(deps, tx);
  } catch (error) {
    if (error instanceof AppError && error.code === 'calendar-missing') return undefined;
    throw error;
  }
}

function ribbonOf(row: ListedRow, { book }: ClockReference, tx: ReadTx): RequestSummary['ribbon'] {
  // What is done needs no drawing: the date says it.
  if (row.done_at !== null || row.norm_id === null) return undefined;
  const { final } = readRequestClocks(stateOfRow(row), book.norms, book.context, tx.now);
  return final?.of === 'days'
    ? miniRibbon(final.reading.days, localDateOf(tx.now, book.context.zone))
    : undefined;
}
