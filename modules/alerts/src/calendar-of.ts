import { parseProductionCalendar, type ProductionCalendar } from '@veche/deadlines';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from './alerts-deps.ts';
import type { Tables } from './db/tables.ts';

/** Calendars are read once per process: their compiled years hang on the object. */
const known = new Map<string, ProductionCalendar>();
const mostKnown = 16;

/**
 * The calendar by which this town counts its terms now: a decree that moved a day off moves escalations and windows with it.
 * A town that has none yet goes by the one the product ships.
 *
 * @throws Error when what is stored is no calendar: a defect of who stored it
 */
export async function calendarOf(deps: AlertsDeps, tx: ReadTx): Promise<ProductionCalendar> {
  const { rows } = await sql<{ hash: string }>`
    select hash from requests.calendar_in_force where tenant_id = ${tx.tenantId}`.execute(
    tx.kysely<Tables>(),
  );
  const hash = rows[0]?.hash;
  if (hash === undefined) return deps.shippedCalendar;
  return known.get(hash) ?? loadCalendar(tx, hash);
}

async function loadCalendar(tx: ReadTx, hash: string): Promise<ProductionCalendar> {
  const { rows } = await sql<{ data: unknown }>`
    select data from requests.calendar_in_force where tenant_id = ${tx.tenantId}`.execute(
    tx.kysely<Tables>(),
  );
  const parsed = parseProductionCalendar(rows[0]?.data);
  if (!parsed.ok) throw new Error(`The calendar in force is malformed: ${JSON.stringify(parsed.error)}`);
  if (known.size >= mostKnown) known.clear();
  known.set(hash, parsed.value);
  return parsed.value;
}
