import type { Instant } from '@veche/kernel';
import type { Alert } from './alert.ts';
import { fire, lapse, later, resolve, withNextStep } from './alert-lifecycle.ts';
import type { ChainStep } from './escalation-chain.ts';
import { nextOpenMoment, type WorkingTime } from './working-time.ts';

/** What has to be done because a moment of an alert has come. */
export type AlertEffect =
  | { readonly kind: 'fired' }
  /** The acknowledgement has lapsed. */
  | { readonly kind: 'returned' }
  /** Decide the messages of this alert. */
  | { readonly kind: 'flush' }
  | { readonly kind: 'escalate'; readonly step: ChainStep; readonly number: number };

/** The next moment at which something is due by itself; undefined when nothing is. */
export function nextMomentOf(alert: Alert): Instant | undefined {
  const { pendingUntil, acknowledgedUntil, flushAt, escalation } = alert;
  return [pendingUntil, acknowledgedUntil, flushAt, escalation?.nextAt]
    .filter((each) => each !== undefined)
    .toSorted()[0];
}

/**
 * Carries out what is due: asking twice gives nothing more, asking late gives each thing once. A step up is never taken
 * outside office hours, also when the machine that takes it wakes at night.
 */
export function advanceAlert(
  alert: Alert,
  now: Instant,
  at: WorkingTime,
): { readonly alert: Alert; readonly effects: readonly AlertEffect[] } {
  const effects: AlertEffect[] = [];
  let current = alert;
  if (current.state === 'pending' && isDue(current.pendingUntil, now)) {
    current = fire(current, now, at);
    effects.push({ kind: 'fired' });
  }
  if (current.state === 'acknowledged' && isDue(current.acknowledgedUntil, now)) {
    current = lapse(current, now, at);
    effects.push({ kind: 'returned' });
  }
  // The chain first: whoever is told by a step is told by it and not twice.
  const { escalation } = current;
  if (current.state === 'firing' && escalation && isDue(escalation.nextAt, now)) {
    const opensAt = nextOpenMoment(now, at);
    const step = escalation.steps[escalation.taken];
    if (opensAt > now) current = { ...current, escalation: { ...escalation, nextAt: opensAt } };
    else if (step) {
      const taken = escalation.taken + 1;
      current = { ...current, escalation: withNextStep({ ...escalation, taken }, now, at) };
      effects.push({ kind: 'escalate', step, number: taken });
    }
  }
  if (isDue(current.flushAt, now)) {
    current = flushed(current, now);
    effects.push({ kind: 'flush' });
  }
  return { alert: current, effects };
}

function flushed({ flushAt: _due, ...alert }: Alert, now: Instant): Alert {
  const told: Alert = { ...alert, told: { ...alert.items, at: now } };
  // A fact that needs no acknowledgement is over once it is told.
  if (alert.isMomentary && alert.state === 'firing' && alert.severity !== 'critical')
    return resolve(told, 'momentary', now);
  const { repeatMs } = alert.timing;
  return alert.state === 'firing' && repeatMs > 0 ? { ...told, flushAt: later(now, repeatMs) } : told;
}

const isDue = (at: Instant | undefined, now: Instant): boolean => at !== undefined && at <= now;
