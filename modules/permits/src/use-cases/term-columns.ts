import type { ReadTx } from '@veche/platform';
import { isFiled, type Application } from '../domain/application.ts';
import { clocksOf, leadingClock, type CaseClock } from '../domain/clocks.ts';
import { defaultOfficeHours, termOf } from '../domain/terms.ts';
import { localDateOf } from '@veche/deadlines';
import type { PermitsDeps } from './deps.ts';

/** The clocks of a case as they stand now, by the norms in force on its filing date. */
export async function readCaseClocks(
  deps: PermitsDeps,
  tx: ReadTx,
  state: Application,
): Promise<CaseClock[]> {
  if (!isFiled(state)) return [];
  const tenant = await deps.tenantOf(tx);
  const on = localDateOf(state.filedAt, tenant.zone);
  const services = await deps.rules.services(tx, on);
  const basisText = await deps.rules.basisText(tx);
  return clocksOf(state, {
    termOf: (stage) =>
      termOf(
        services,
        { eventClass: state.eventClass, stage, on },
        { officeHours: defaultOfficeHours, basisText },
      ),
    calendar: await deps.rules.calendar(tx),
    zone: tenant.zone,
    now: tx.now,
  });
}

/** What the queue sorts by: the end of the leading clock while it runs. */
export function termColumnsOf(clocks: readonly CaseClock[]): {
  dueOn: string | null;
  dueAt: string | null;
  isPaused: boolean;
} {
  const decision = clocks.find((clock) => clock.owner === 'authority');
  const leading = leadingClock(clocks);
  if (!leading || leading.reading.state === 'stopped') return { dueOn: null, dueAt: null, isPaused: false };
  return {
    dueOn: leading.reading.dueOn,
    dueAt: leading.reading.dueAt,
    isPaused: decision?.reading.state === 'paused',
  };
}
