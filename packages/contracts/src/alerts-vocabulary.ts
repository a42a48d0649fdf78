import { z } from 'zod';

/** How grave an alert is. A critical one must be acknowledged and ignores quiet hours. */
export const alertSeverities = ['information', 'warning', 'critical'] as const;

/** What a rule listens to. */
export const alertEventKinds = [
  'status-changed',
  'refused',
  'postponed',
  'due-soon',
  'at-risk',
  'due',
  'very-overdue',
  'extended',
  'rerouted',
  'source-silent',
  'reconciliation-fault',
  'metric',
] as const;

/**
 * A pending alert waits until its condition has held long enough; a resolved one never fires again, the next firing of
 * its group is another alert.
 */
export const alertStates = ['pending', 'firing', 'acknowledged', 'resolved'] as const;

/** Why an alert was resolved: its condition ended, it was a fact that only had to be told, or a person closed it. */
export const alertResolutions = ['condition-ended', 'momentary', 'closed-by-person', 'rule-off'] as const;

/** Off: kept, silent. Quiet: counts what it would have sent and sends nothing. */
export const alertRuleStates = ['draft', 'on', 'quiet', 'off'] as const;

/** What a filter, a silence or an inhibition may look at. Values are codes, never personal. */
export const alertLabels = [
  'event',
  'severity',
  'rule',
  'source',
  'service',
  'category',
  'unit',
  'district',
  'criticality',
  'status',
  'request',
  'metric',
] as const;

/** Alerts of one rule are one alert while they share this. */
export const alertGroupings = ['request', 'service', 'unit', 'district', 'source', 'rule'] as const;

/** Who answers for a unit, in the order in which an escalation goes up. */
export const dutyPositions = ['owner', 'head', 'deputy', 'controller'] as const;

/** Figures a threshold can be set on; each is computed for the requests the filter lets through. */
export const alertMetrics = [
  'open',
  'open-at-risk',
  'open-overdue',
  'open-paused',
  'received',
  'closed',
  'share-in-time',
  'share-refused',
  'median-days',
] as const;

/** The stages a message passes, in this order; each leaves a line of the reason why it came. */
export const pipelineStages = [
  'match',
  'group',
  'throttle',
  'inhibit',
  'times',
  'silence',
  'dedup',
  'queue',
] as const;

/** Why a message about an alert is due. */
export const updateReasons = ['first', 'new-items', 'resolved', 'repeat', 'returned', 'escalated'] as const;

/** What became of a message about an alert to one recipient. */
export const alertMessageStates = ['queued', 'digest', 'deferred', 'withheld'] as const;

export const alertSeverity = z.enum(alertSeverities).meta({ id: 'AlertSeverity' });
export const alertEventKind = z.enum(alertEventKinds).meta({ id: 'AlertEventKind' });
export const alertState = z.enum(alertStates).meta({ id: 'AlertState' });
export const alertResolution = z.enum(alertResolutions);
export const alertRuleState = z.enum(alertRuleStates).meta({ id: 'AlertRuleState' });
export const alertLabel = z.enum(alertLabels).meta({ id: 'AlertLabel' });
export const alertGrouping = z.enum(alertGroupings);
export const dutyPosition = z.enum(dutyPositions).meta({ id: 'DutyPosition' });
export const alertMetric = z.enum(alertMetrics).meta({ id: 'AlertMetric' });
export const pipelineStage = z.enum(pipelineStages);
export const updateReason = z.enum(updateReasons);
export const alertMessageState = z.enum(alertMessageStates);

export type AlertSeverity = z.infer<typeof alertSeverity>;
export type AlertEventKind = z.infer<typeof alertEventKind>;
export type AlertState = z.infer<typeof alertState>;
export type AlertResolution = z.infer<typeof alertResolution>;
export type AlertRuleState = z.infer<typeof alertRuleState>;
export type AlertLabel = z.infer<typeof alertLabel>;
export type AlertGrouping = z.infer<typeof alertGrouping>;
export type DutyPosition = z.infer<typeof dutyPosition>;
export type AlertMetric = z.infer<typeof alertMetric>;
export type PipelineStage = z.infer<typeof pipelineStage>;
export type UpdateReason = z.infer<typeof updateReason>;
export type AlertMessageState = z.infer<typeof alertMessageState>;
