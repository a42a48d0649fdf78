import type { ReadTx } from '@veche/platform';
import type { AlertsDeps } from './alerts-deps.ts';
import { calendarOf } from './calendar-of.ts';
import { defaultOfficeHours } from './domain/default-hours.ts';
import type { WorkingTime } from './domain/working-time.ts';

/** By which days, hours and clocks this town works. */
export async function workingTimeOf(deps: AlertsDeps, tx: ReadTx): Promise<WorkingTime> {
  const { zone } = await deps.tenantOf(tx);
  return { calendar: await calendarOf(deps, tx), hours: defaultOfficeHours, zone };
}
