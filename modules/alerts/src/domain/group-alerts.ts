import type { AlertGrouping, AlertLabel } from '@veche/contracts';
import { fingerprintOf, type Labels } from './labels.ts';

const labelsOfGrouping: Readonly<Record<AlertGrouping, readonly AlertLabel[]>> = {
  request: ['request', 'source', 'metric'],
  service: ['service'],
  unit: ['unit'],
  district: ['district'],
  source: ['source'],
  rule: [],
};

/** Facts with one key belong to one alert of their rule. */
export const groupKeyOf = (grouping: AlertGrouping, labels: Labels): string =>
  fingerprintOf(labelsOfGrouping[grouping], labels);

/** The labels that all facts of a group share: what the alert itself may be silenced and inhibited by. */
export function labelsOfGroup(grouping: AlertGrouping, labels: Labels): Labels {
  const kept = new Set<AlertLabel>(['event', 'severity', 'rule', ...labelsOfGrouping[grouping]]);
  // One request has one service, unit and district; the rest of what is known of it is shared by the group as well.
  if (grouping === 'request') return labels;
  return Object.fromEntries(Object.entries(labels).filter(([name]) => kept.has(name as AlertLabel)));
}
