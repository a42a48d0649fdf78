import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { AlertResolution } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { firingItems, type Alert, type Escalation } from './alert.ts';
import type { ChainStep } from './escalation-chain.ts';
import { addWorkingTime, type WorkingTime } from './working-time.ts';

/*
 * pending ──(the condition held)──▶ firing ◀──(the acknowledgement lapsed)── acknowledged
 *    │                                │  └──(a person acknowledges)──────────────▲ │
 *    ▼                                ▼                                            ▼
 * (gone, told to nobody)           resolved ◀──(the condition ended)───────────────┘
 *
 * A momentary alert is resolved by its acknowledgement, or at its first message when it needs none.
 */

/** What a new alert starts from. */
export type NewAlert = Pick<Alert, 'severity' | 'isMomentary' | 'timing'> & {
  readonly chain: readonly ChainStep[];
  readonly itemCount: number;
};

/** An alert whose condition has just come true: it fires at once unless it has to hold first. */
export function openAlert({ chain, itemCount, ...rest }: NewAlert, now: Instant, at: WorkingTime): Alert {
  const alert: Alert = {
    ...rest,
    state: 'pending',
    items: { added: itemCount, ended: 0 },
    returned: 0,
    pendingUntil: later(now, rest.timing.forMs),
    ...(chain.length > 0 &&
      rest.severity === 'critical' && { escalation: { steps: chain, taken: 0, since: now } }),
  };
  return rest.timing.forMs === 0 ? fire(alert, now, at) : alert;
}

/** The condition has held long enough. */
export function fire({ pendingUntil: _held, ...alert }: Alert, now: Instant, at: WorkingTime): Alert {
  return {
    ...alert,
    state: 'firing',
    firedAt: now,
    flushAt: later(now, alert.timing.waitMs),
    ...(alert.escalation && { escalation: withNextStep({ ...alert.escalation, since: now }, now, at) }),
  };
}

/** More facts of the group. What was told already is told anew not sooner than the interval allows. */
export function addItems(alert: Alert, count: number, now: Instant): Alert {
  if (count === 0 || alert.state === 'resolved') return alert;
  const items = { ...alert.items, added: alert.items.added + count };
  if (alert.state !== 'firing') return { ...alert, items };
  const allowedAt = alert.told ? later(alert.told.at, alert.timing.intervalMs) : (alert.flushAt ?? now);
  return { ...alert, items, flushAt: earliest(alert.flushAt, latest(now, allowedAt)) };
}

/** Facts of the group have ended; with the last of them the alert is resolved. */
export function endItems(alert: Alert, count: number, now: Instant): Alert {
  if (count === 0 || alert.state === 'resolved') return alert;
  const ended = { ...alert, items: { ...alert.items, ended: alert.items.ended + count } };
  return firingItems(ended) > 0 ? ended : resolve(ended, 'condition-ended', now);
}

/** Ends an alert. Whoever was told of it is told that it is over. */
export function resolve(alert: Alert, resolution: AlertResolution, now: Instant): Alert {
  const { pendingUntil: _pending, acknowledgedUntil: _until, flushAt: _flush, ...rest } = alert;
  const isNews = alert.told !== undefined && resolution !== 'rule-off' && resolution !== 'momentary';
  return {
    ...rest,
    state: 'resolved',
    resolution,
    resolvedAt: now,
    ...(isNews && { flushAt: now }),
    ...(rest.escalation && { escalation: stopped(rest.escalation) }),
  };
}

/** A person takes it on: nothing more is sent and nobody higher is told while it holds. */
export function acknowledge(alert: Alert, now: Instant): Alert {
  if (alert.state !== 'firing') return alert;
  if (alert.isMomentary) return resolve(alert, 'momentary', now);
  const { flushAt: _flush, ...rest } = alert;
  return {
    ...rest,
    state: 'acknowledged',
    acknowledgedUntil: later(now, alert.timing.acknowledgeMs),
    ...(rest.escalation && { escalation: stopped(rest.escalation) }),
  };
}

/** The acknowledgement has run out and the condition still holds: the alert fires again and goes on up the chain. */
export function lapse({ acknowledgedUntil: _until, ...alert }: Alert, now: Instant, at: WorkingTime): Alert {
  return {
    ...alert,
    state: 'firing',
    returned: alert.returned + 1,
    flushAt: now,
    ...(alert.escalation && { escalation: withNextStep({ ...alert.escalation, since: now }, now, at) }),
  };
}

/** Sets the moment of the next step. A step that was missed is not made up for together with the one after it. */
export function withNextStep(escalation: Escalation, now: Instant, at: WorkingTime): Escalation {
  const step = escalation.steps[escalation.taken];
  if (!step) return stopped(escalation);
  const planned = addWorkingTime(escalation.since, step.after, at);
  const soonest = addWorkingTime(
    now,
    { unit: 'working-minutes', amount: escalation.taken === 0 ? 0 : 60 },
    at,
  );
  return { ...escalation, nextAt: latest(planned, soonest) };
}

function stopped({ nextAt: _next, ...escalation }: Escalation): Escalation {
  return escalation;
}

export const later = (at: Instant, ms: number): Instant => fromEpochMs(toEpochMs(at) + ms);
export const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
export const earliest = (a: Instant | undefined, b: Instant): Instant => (a !== undefined && a < b ? a : b);
