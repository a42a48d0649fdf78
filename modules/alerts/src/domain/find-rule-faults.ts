import type { RuleDefinition } from '@veche/contracts';
import { isMomentary } from './alert-signal.ts';
import { unknownFields } from './alert-template.ts';

export type RuleFaultCode =
  | 'critical-needs-channel'
  | 'critical-goes-at-once'
  | 'field-unknown'
  | 'recovery-on-wrong-side'
  | 'count-needs-window'
  | 'holds-nothing'
  | 'share-out-of-range'
  | 'grouping-impossible'
  | 'filter-not-for-event';

export interface RuleFault {
  /** JSON pointer into the definition. */
  readonly pointer: string;
  readonly code: RuleFaultCode;
  readonly params?: Readonly<Record<string, string>>;
}

/** What is wrong with a rule although each field alone is right; all faults at once. */
export function findRuleFaults(rule: RuleDefinition): readonly RuleFault[] {
  return [...severityFaults(rule), ...wordFaults(rule), ...thresholdFaults(rule), ...scopeFaults(rule)];
}

function severityFaults({ severity, delivery, channels }: RuleDefinition): RuleFault[] {
  if (severity !== 'critical') return [];
  return [
    ...(delivery === 'digest' ? [{ pointer: '/delivery', code: 'critical-goes-at-once' } as const] : []),
    ...(channels.length === 0 ? [{ pointer: '/channels', code: 'critical-needs-channel' } as const] : []),
  ];
}

const wordFaults = ({ title, text }: RuleDefinition): RuleFault[] =>
  Object.entries({ title, text }).flatMap(([part, words]) =>
    unknownFields(words).map((name) => ({
      pointer: `/${part}`,
      code: 'field-unknown' as const,
      params: { name },
    })),
  );

function thresholdFaults({ event, threshold }: RuleDefinition): RuleFault[] {
  const faults: RuleFault[] = [];
  if (threshold.count > 1 && threshold.withinMinutes === 0)
    faults.push({ pointer: '/threshold/withinMinutes', code: 'count-needs-window' });
  if (threshold.forMinutes > 0 && isMomentary(event.kind))
    faults.push({ pointer: '/threshold/forMinutes', code: 'holds-nothing' });
  if (event.kind !== 'metric') return faults;
  const { comparison, recovery, metric } = event;
  if (
    recovery !== undefined &&
    (comparison === 'above' ? recovery > event.threshold : recovery < event.threshold)
  )
    faults.push({ pointer: '/event/recovery', code: 'recovery-on-wrong-side' });
  if (metric.startsWith('share-') && event.threshold > 1)
    faults.push({ pointer: '/event/threshold', code: 'share-out-of-range' });
  return faults;
}

/** Facts about a source or a figure have no request, so nothing of a request can choose or group them. */
function scopeFaults({ event, filter, groupBy }: RuleDefinition): RuleFault[] {
  const isAboutRequest = !['source-silent', 'reconciliation-fault', 'metric'].includes(event.kind);
  const isAboutSource = event.kind === 'source-silent' || event.kind === 'reconciliation-fault';
  const faults: RuleFault[] = [];
  if (!isAboutRequest && groupBy !== 'rule' && !(isAboutSource && groupBy === 'source'))
    faults.push({ pointer: '/groupBy', code: 'grouping-impossible' });
  if (!isAboutSource) return faults;
  for (const list of ['services', 'categories', 'units', 'districts', 'criticalities'] as const)
    if (filter[list].length > 0) faults.push({ pointer: `/filter/${list}`, code: 'filter-not-for-event' });
  return faults;
}
