import type { RuleEvent } from '@veche/contracts';

type MetricEvent = Extract<RuleEvent, { kind: 'metric' }>;

/**
 * Whether the figure keeps the condition true. Between threshold and recovery it stays what it was: a figure that trembles
 * about its limit does not send a message at each turn. An unknown figure changes nothing.
 */
export function isBeyond(
  { comparison, threshold, recovery = threshold }: MetricEvent,
  value: number | undefined,
  wasBeyond: boolean,
): boolean {
  if (value === undefined) return wasBeyond;
  const limit = wasBeyond ? recovery : threshold;
  return comparison === 'above' ? value >= limit : value <= limit;
}
