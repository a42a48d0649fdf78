import { localDateOf } from '@veche/deadlines';
import { plainDate, type PlainDate } from '@veche/kernel';
import { loadTenant, rejected, type ReadTx } from '@veche/platform';
import { daysIn, freePeriod, periodOf, type Grain, type Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';

/** What every question about figures carries in its query. */
export interface AskedQuery {
  readonly period: Grain | 'free';
  readonly on?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly service?: string | undefined;
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
  readonly district?: string | undefined;
}

const mostDays = 3_660;

export const filterOf = ({
  service,
  unit,
  region,
  district,
}: Pick<AskedQuery, 'service' | 'unit' | 'region' | 'district'>): SliceFilter => ({
  ...(service === undefined ? {} : { service }),
  ...(unit === undefined ? {} : { unit }),
  ...(region === undefined ? {} : { region }),
  ...(district === undefined ? {} : { district }),
});

/** Period, slice and zone of a question. @throws AppError `period-unusable` */
export async function askedOf(tx: ReadTx, query: AskedQuery) {
  const { zone } = await loadTenant(tx, tx.tenantId);
  const period = periodAsked(query, localDateOf(tx.now, zone));
  return { period, filter: filterOf(query), zone };
}

function periodAsked({ period, on, from, to }: AskedQuery, today: PlainDate): Period {
  if (period !== 'free') return periodOf(period, on === undefined ? today : plainDate(on));
  if (from === undefined || to === undefined) throw rejected('period-unusable');
  const chosen = freePeriod(plainDate(from), plainDate(to));
  if (from > to || daysIn(chosen) > mostDays) throw rejected('period-unusable');
  return chosen;
}
