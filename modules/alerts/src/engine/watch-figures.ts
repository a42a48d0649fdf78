import type { RuleEvent } from '@veche/contracts';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { holdOpenAlerts, saveAlert } from '../db/alert-repo.ts';
import { endAllItems } from '../db/item-repo.ts';
import { listActiveRules, type StoredRule } from '../db/rule-repo.ts';
import { saveReading } from '../db/reading-repo.ts';
import { endItems } from '../domain/alert-lifecycle.ts';
import { groupKeyOf } from '../domain/group-alerts.ts';
import { isBeyond } from '../domain/metric-threshold.ts';
import { readMetric } from '../queries/read-metric.ts';
import { keepAlert } from './keep-alert.ts';
import { tellScreens } from './note-alerts-changed.ts';
import { openOrExtend } from './open-alerts.ts';

type MetricEvent = Extract<RuleEvent, { kind: 'metric' }>;

/** Reads the figure of a rule that is turned on or changed at once: nobody waits for the next look to see that it works. */
export async function watchAtOnce(deps: AlertsDeps, tx: Tx, rule: StoredRule): Promise<StoredRule> {
  const { event } = rule.definition;
  const isActive = rule.state === 'on' || rule.state === 'quiet';
  if (!isActive || event.kind !== 'metric') return rule;
  await watchFigure(deps, tx, rule, event);
  await tellScreens(tx);
  return rule;
}

/** Reads the figure of every rule about one, and opens or ends its alert. */
export async function watchFigures(deps: AlertsDeps, tx: Tx): Promise<void> {
  for (const rule of await listActiveRules(tx)) {
    const { event } = rule.definition;
    if (event.kind === 'metric') await watchFigure(deps, tx, rule, event);
  }
}

async function watchFigure(deps: AlertsDeps, tx: Tx, rule: StoredRule, event: MetricEvent): Promise<void> {
  const value = await readMetric(tx, { ...event, filter: rule.definition.filter });
  const labels = { event: 'metric', metric: event.metric, rule: rule.id, severity: rule.definition.severity };
  const groupKey = groupKeyOf(rule.definition.groupBy, labels);
  await saveReading(tx, { ruleId: rule.id, groupKey, value });
  const [open] = await holdOpenAlerts(tx, [{ ruleId: rule.id, groupKey }]);
  const beyond = isBeyond(event, value, open !== undefined);
  if (!open) {
    if (!beyond) return;
    await openOrExtend(deps, tx, [
      {
        rule,
        groupKey,
        labels,
        matchedBy: [{ label: 'event', value: 'metric' }],
        isMomentary: false,
        signals: [{ id: `metric:${tx.now}`, kind: 'metric', at: tx.now, labels }],
        ...(value !== undefined && { value }),
      },
    ]);
    return;
  }
  if (beyond) {
    if (value !== undefined) await saveAlert(tx, { ...open, value });
    return;
  }
  await keepAlert(tx, open, endItems(open.alert, await endAllItems(tx, open.id), tx.now));
}
