import type { RuleDefinition } from '@veche/contracts';
import type { AlertTiming } from '../domain/alert.ts';

const minuteMs = 60_000;

/** When things about an alert of this rule happen. */
export const timingOf = ({ threshold, timing, acknowledgeHours }: RuleDefinition): AlertTiming => ({
  forMs: threshold.forMinutes * minuteMs,
  waitMs: timing.waitSeconds * 1000,
  intervalMs: timing.intervalMinutes * minuteMs,
  repeatMs: timing.repeatHours * 60 * minuteMs,
  acknowledgeMs: acknowledgeHours * 60 * minuteMs,
});
