import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { listActiveRules, type StoredRule } from '../db/rule-repo.ts';
import { isMomentary, type AlertSignal } from '../domain/alert-signal.ts';
import { groupKeyOf, labelsOfGroup } from '../domain/group-alerts.ts';
import type { Labels } from '../domain/labels.ts';
import { matchRule, type MatchReason } from '../domain/match-rule.ts';
import { countSignals } from './count-signals.ts';
import { openOrExtend, type Caught } from './open-alerts.ts';

/**
 * Takes facts in: which rules do they concern, in which groups, do they make an alert or belong to one that is open. Facts
 * taken twice change nothing.
 */
export async function takeSignals(deps: AlertsDeps, tx: Tx, signals: readonly AlertSignal[]): Promise<void> {
  if (signals.length === 0) return;
  const caught = catchSignals(await listActiveRules(tx), signals);
  await openOrExtend(deps, tx, await countSignals(tx, caught));
}

/** Facts by rule and group, in the order they came. */
export function catchSignals(rules: readonly StoredRule[], signals: readonly AlertSignal[]): Caught[] {
  const places = new Map<string, Caught & { readonly signals: AlertSignal[] }>();
  for (const rule of rules) {
    for (const signal of signals) {
      const matchedBy = isNewsFor(rule, signal) ? matchRule(rule.definition, signal) : undefined;
      if (!matchedBy) continue;
      const labels = labelled(rule, signal.labels);
      const groupKey = groupKeyOf(rule.definition.groupBy, labels);
      const place = `${rule.id} ${groupKey}`;
      const known = places.get(place) ?? newPlace(rule, { groupKey, labels, matchedBy });
      known.signals.push(signal);
      places.set(place, known);
    }
  }
  return [...places.values()];
}

/** A rule says nothing of what happened before it was turned on. */
const isNewsFor = ({ enabledAt }: StoredRule, { at }: AlertSignal): boolean =>
  enabledAt === undefined || at >= enabledAt;

const labelled = ({ id, definition }: StoredRule, labels: Labels): Labels => ({
  ...labels,
  rule: id,
  severity: definition.severity,
});

const newPlace = (
  rule: StoredRule,
  { groupKey, labels, matchedBy }: { groupKey: string; labels: Labels; matchedBy: readonly MatchReason[] },
): Caught & { readonly signals: AlertSignal[] } => ({
  rule,
  groupKey,
  labels: labelsOfGroup(rule.definition.groupBy, labels),
  matchedBy,
  isMomentary: isMomentary(rule.definition.event.kind),
  signals: [],
});
