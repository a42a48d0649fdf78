import { parseProductionCalendar, type ProductionCalendar } from '@veche/deadlines';
import type { ReadTx } from '@veche/platform';
import { requestsDb } from './requests-db.ts';

export interface CalendarInForce {
  readonly version: number;
  readonly hash: string;
  readonly calendar: ProductionCalendar;
}

/** Calendars are read once per process: their compiled years hang on the object. */
const known = new Map<string, ProductionCalendar>();
const mostKnown = 16;

/** The activated calendar of the highest version; undefined in a town that has none yet. */
export async function findCalendarInForce(tx: ReadTx): Promise<CalendarInForce | undefined> {
  const row = await requestsDb(tx)
    .selectFrom('requests.calendar_version')
    .select(['version', 'hash'])
    .where('tenant_id', '=', tx.tenantId)
    .where('activated_at', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, calendar: await loadCalendar(tx, row.version, row.hash) };
}

/** The calendar of one version. @throws Error when what is stored is no calendar: a defect of who stored it */
export async function loadCalendar(tx: ReadTx, version: number, hash: string): Promise<ProductionCalendar> {
  const found = known.get(hash);
  if (found !== undefined) return found;
  const { data } = await requestsDb(tx)
    .selectFrom('requests.calendar_version')
    .select('data')
    .where('tenant_id', '=', tx.tenantId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  const parsed = parseProductionCalendar(data);
  if (!parsed.ok)
    throw new Error(`Calendar version ${version} is malformed: ${JSON.stringify(parsed.error)}`);
  if (known.size >= mostKnown) known.clear();
  known.set(hash, parsed.value);
  return parsed.value;
}
