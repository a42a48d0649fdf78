import type { AlertEventKind } from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import type { Insertable, Selectable } from 'kysely';
import { nextMomentOf } from '../domain/advance-alert.ts';
import type { Alert } from '../domain/alert.ts';
import type { Labels } from '../domain/labels.ts';
import type { MatchReason } from '../domain/match-rule.ts';
import type { AlertTable } from './tables.ts';

/** An alert with what the database knows of it beside its life. */
export interface StoredAlert {
  readonly id: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly groupKey: string;
  readonly eventKind: AlertEventKind;
  readonly labels: Labels;
  readonly matchedBy: readonly MatchReason[];
  readonly requestId?: string;
  readonly openedAt: Instant;
  readonly flushCount: number;
  /** Of a threshold: the figure last read. */
  readonly value?: number;
  readonly acknowledged?: {
    readonly at: Instant;
    readonly by: PersonId | null;
    readonly how: 'app' | 'link';
  };
  readonly actedAt?: Instant;
  readonly version: number;
  readonly alert: Alert;
}

type Row = Selectable<AlertTable>;

export function alertFromRow(row: Row): StoredAlert {
  return {
    id: row.id,
    ruleId: row.rule_id,
    ruleVersion: row.rule_version,
    groupKey: row.group_key,
    eventKind: row.event_kind as AlertEventKind,
    labels: row.labels,
    matchedBy: row.matched_by,
    openedAt: row.opened_at,
    flushCount: row.flush_count,
    version: row.version,
    ...(row.request_id !== null && { requestId: row.request_id }),
    ...(row.value !== null && { value: row.value }),
    ...(row.acted_at !== null && { actedAt: row.acted_at }),
    ...(row.acknowledged_at !== null && {
      acknowledged: { at: row.acknowledged_at, by: row.acknowledged_by, how: row.acknowledged_how ?? 'app' },
    }),
    alert: lifeFromRow(row),
  };
}

const lifeFromRow = (row: Row): Alert => ({
  state: row.state,
  severity: row.severity,
  isMomentary: row.is_momentary,
  timing: row.timing,
  items: { added: row.added, ended: row.ended },
  returned: row.returned,
  ...(row.pending_until !== null && { pendingUntil: row.pending_until }),
  ...(row.fired_at !== null && { firedAt: row.fired_at }),
  ...(row.acknowledged_until !== null && { acknowledgedUntil: row.acknowledged_until }),
  ...(row.resolved_at !== null && { resolvedAt: row.resolved_at }),
  ...(row.resolution !== null && { resolution: row.resolution }),
  ...(row.told !== null && { told: row.told }),
  ...(row.flush_at !== null && { flushAt: row.flush_at }),
  ...(row.escalation !== null && { escalation: row.escalation }),
});

/** The columns that change in the life of an alert. */
export const columnsOfLife = ({ alert, flushCount, acknowledged, actedAt, value }: StoredAlert) => ({
  state: alert.state,
  added: alert.items.added,
  ended: alert.items.ended,
  returned: alert.returned,
  pending_until: alert.pendingUntil ?? null,
  fired_at: alert.firedAt ?? null,
  flush_at: alert.flushAt ?? null,
  flush_count: flushCount,
  acknowledged_at: acknowledged?.at ?? null,
  acknowledged_by: acknowledged?.by ?? null,
  acknowledged_how: acknowledged?.how ?? null,
  acknowledged_until: alert.acknowledgedUntil ?? null,
  acted_at: actedAt ?? null,
  resolved_at: alert.resolvedAt ?? null,
  resolution: alert.resolution ?? null,
  told: alert.told ? JSON.stringify(alert.told) : null,
  escalation: alert.escalation ? JSON.stringify(alert.escalation) : null,
  value: value ?? null,
  next_at: nextMomentOf(alert) ?? null,
});

export const rowOfAlert = (tenantId: string, stored: StoredAlert): Insertable<AlertTable> => ({
  tenant_id: tenantId,
  id: stored.id,
  rule_id: stored.ruleId,
  rule_version: stored.ruleVersion,
  group_key: stored.groupKey,
  severity: stored.alert.severity,
  event_kind: stored.eventKind,
  is_momentary: stored.alert.isMomentary,
  labels: JSON.stringify(stored.labels),
  matched_by: JSON.stringify(stored.matchedBy),
  request_id: stored.requestId ?? null,
  timing: JSON.stringify(stored.alert.timing),
  opened_at: stored.openedAt,
  version: stored.version,
  ...columnsOfLife(stored),
});
