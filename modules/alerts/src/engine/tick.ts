import { fromEpochMs, localDateOf, localTimeOf, toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import { schedule, type TimerHandler, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { askOwners } from '../audit/ask-owners.ts';
import { forgetPulses } from '../db/pulse-repo.ts';
import { endTrials } from '../db/rule-repo.ts';
import { callToAct } from '../reminders/call-to-act.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { beat, heartbeats, type HeartbeatPart } from '../watchdog/heartbeat.ts';
import { forgetCounted } from './count-signals.ts';
import { tellScreens } from './note-alerts-changed.ts';
import { watchFigures } from './watch-figures.ts';
import { watchSources } from './watch-sources.ts';
import { watchTerms } from './watch-terms.ts';

/** Kind of the timer that looks every minute for what no event tells of. */
export const tickTimerKind = 'alerts.tick';
const key = 'tick';
const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A count reaches back a month, a silence a season. */
const longestWindowMs = 45 * dayMs;
const longestSilenceMs = 100 * dayMs;
const dailyHour = '10:00';

/** Sets the tick of this town; one that is set already comes at once. */
export const startTick = (tx: Tx): Promise<void> => schedule(tx, { kind: tickTimerKind, key, runAt: tx.now });

export const tickTimer = (deps: AlertsDeps): TimerHandler => ({
  kind: tickTimerKind,
  async handle(tx) {
    await tick(deps, tx);
    await schedule(tx, { kind: tickTimerKind, key, runAt: nextMinute(tx.now) });
  },
});

const nextMinute = (now: Instant): Instant =>
  fromEpochMs((Math.floor(toEpochMs(now) / minuteMs) + 1) * minuteMs);

interface Look {
  readonly part: HeartbeatPart;
  readonly everyMinutes: number;
  readonly looks: readonly ((deps: AlertsDeps, tx: Tx) => Promise<void>)[];
}

const looks: readonly Look[] = [
  { part: 'figures', everyMinutes: 5, looks: [watchFigures, watchSources, (_deps, tx) => endTrials(tx)] },
  { part: 'terms', everyMinutes: 15, looks: [watchTerms] },
  { part: 'reminders', everyMinutes: 60, looks: [planReminders, callToAct] },
];

/** Carries out every look whose turn it is. Each is harmless when repeated, so a beat that was lost costs nothing. */
export async function tick(deps: AlertsDeps, tx: Tx): Promise<void> {
  const beats = await heartbeats(tx);
  for (const { part, everyMinutes, looks: work } of looks) {
    const last = beats.get(part);
    // The tick itself wanders by seconds: a look is due a little before its time.
    if (last !== undefined && toEpochMs(tx.now) - toEpochMs(last) < (everyMinutes - 0.5) * minuteMs) continue;
    for (const look of work) await look(deps, tx);
    await beat(tx, part);
  }
  if (await isTimeOfDay(deps, tx, beats.get('day'))) {
    await askOwners(deps, tx);
    await forgetCounted(tx, fromEpochMs(toEpochMs(tx.now) - longestWindowMs));
    await forgetPulses(tx, fromEpochMs(toEpochMs(tx.now) - longestSilenceMs));
    await beat(tx, 'day');
  }
  await beat(tx, 'tick');
  await tellScreens(tx);
}

/** Once a day in the morning by the town's clocks. */
async function isTimeOfDay(deps: AlertsDeps, tx: Tx, last: Instant | undefined): Promise<boolean> {
  const { zone } = await deps.tenantOf(tx);
  if (localTimeOf(tx.now, zone) < dailyHour) return false;
  return last === undefined || localDateOf(last, zone) < localDateOf(tx.now, zone);
}
