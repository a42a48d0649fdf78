import type {
  AlertMessageState,
  AlertResolution,
  AlertRuleState,
  AlertSeverity,
  AlertState,
  DutyPosition,
  LabelMatcher,
  RuleDefinition,
} from '@veche/contracts';
import type { Instant, Language, PersonId, PlainDate } from '@veche/kernel';
import type { ColumnType } from 'kysely';
import type { AlertTiming, Escalation, Told } from '../domain/alert.ts';
import type { TraceStep } from '../domain/decide-message.ts';
import type { ChainStep } from '../domain/escalation-chain.ts';
import type { Labels } from '../domain/labels.ts';
import type { MatchReason } from '../domain/match-rule.ts';

type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;

/** Tables of this module as the database names them; snake_case stays in `db/` and `queries/`. */
export interface Tables {
  'alerts.rule': {
    tenant_id: string;
    id: string;
    version: number;
    state: AlertRuleState;
    quiet_until: Instant | null;
    definition: Json<RuleDefinition>;
    owner_person_id: PersonId;
    created_at: Instant;
    changed_at: Instant;
    enabled_at: Instant | null;
    confirmed_at: Instant;
    asked_at: Instant | null;
  };
  'alerts.rule_version': {
    tenant_id: string;
    rule_id: string;
    version: number;
    definition: Json<RuleDefinition>;
    saved_by: PersonId;
    saved_at: Instant;
  };
  'alerts.alert': AlertTable;
  'alerts.alert_item': {
    tenant_id: string;
    alert_id: string;
    ordinal: number;
    signal_id: string;
    request_id: string | null;
    at: Instant;
    ended_at: Instant | null;
  };
  'alerts.counted_signal': {
    tenant_id: string;
    rule_id: string;
    group_key: string;
    signal_id: string;
    request_id: string | null;
    at: Instant;
  };
  'alerts.alert_event': {
    tenant_id: string;
    alert_id: string;
    number: number;
    at: Instant;
    kind: string;
    person_id: PersonId | null;
    data: Json<Readonly<Record<string, unknown>>>;
  };
  'alerts.message': MessageTable;
  'alerts.digest': {
    tenant_id: string;
    recipient_key: string;
    kind: 'alerts' | 'terms';
    local_on: PlainDate;
    zone: string;
    due_at: Instant;
    state: 'open' | 'queued' | 'empty';
    closed_at: Instant | null;
  };
  'alerts.acknowledgement_link': {
    tenant_id: string;
    id: string;
    alert_id: string;
    recipient_key: string;
    created_at: Instant;
    expires_at: Instant;
    used_at: Instant | null;
  };
  'alerts.silence': {
    tenant_id: string;
    id: string;
    matchers: Json<LabelMatcher[]>;
    comment: string;
    author_person_id: PersonId;
    starts_at: Instant;
    ends_at: Instant;
    created_at: Instant;
    ended_by: PersonId | null;
  };
  'alerts.mute_window': {
    tenant_id: string;
    id: string;
    title: string;
    from_time: string;
    to_time: string;
    zone: string;
    weekdays: number[];
    on_days: 'any-day' | 'working-days' | 'days-off';
    created_at: Instant;
  };
  'alerts.inhibition': {
    tenant_id: string;
    id: string;
    title_ru: string;
    title_en: string;
    source: Json<LabelMatcher[]>;
    target: Json<LabelMatcher[]>;
    equal: string[];
    is_on: boolean;
  };
  'alerts.inhibitor': { tenant_id: string; inhibition_id: string; fingerprint: string; alert_id: string };
  'alerts.chain': {
    tenant_id: string;
    id: string;
    title: string;
    steps: Json<ChainStep[]>;
    is_default: boolean;
    version: number;
  };
  'alerts.duty': { tenant_id: string; unit_code: string; position: DutyPosition; person_id: PersonId };
  'alerts.recipient_group': { tenant_id: string; id: string; title: string };
  'alerts.group_member': { tenant_id: string; group_id: string; person_id: PersonId };
  'alerts.outside_contact': {
    tenant_id: string;
    id: string;
    channel: string;
    language: Language;
    sealed: string;
    address_index: string;
    created_by: PersonId;
    created_at: Instant;
    confirmed_at: Instant | null;
    suspended_at: Instant | null;
    left_at: Instant | null;
  };
  'alerts.preference': {
    person_id: PersonId;
    zone: string | null;
    quiet_from: string | null;
    quiet_to: string | null;
    digest_at: string;
    channels: Json<Readonly<Record<string, readonly string[]>>>;
    reminder_days: number[];
    changed_at: Instant;
  };
  'alerts.unsubscription': { tenant_id: string; recipient_key: string; topic: string; since: Instant };
  'alerts.source_pulse': { tenant_id: string; source_code: string; at: Instant };
  'alerts.rule_reading': {
    tenant_id: string;
    rule_id: string;
    group_key: string;
    value: number | null;
    at: Instant;
  };
  'alerts.watch': { tenant_id: string; person_id: PersonId; request_id: string; since: Instant };
  'alerts.reminder': {
    tenant_id: string;
    person_id: PersonId;
    request_id: string;
    due_on: PlainDate;
    days_before: number;
    digest_on: PlainDate;
    created_at: Instant;
  };
  'alerts.calendar_feed': {
    tenant_id: string;
    person_id: PersonId;
    token_hash: string;
    created_at: Instant;
  };
  'alerts.heartbeat': { tenant_id: string; part: string; at: Instant };
}

export interface AlertTable {
  tenant_id: string;
  id: string;
  rule_id: string;
  rule_version: number;
  group_key: string;
  state: AlertState;
  severity: AlertSeverity;
  severity_rank: ColumnType<number, never, never>;
  event_kind: string;
  is_momentary: boolean;
  labels: Json<Labels>;
  matched_by: Json<MatchReason[]>;
  request_id: string | null;
  timing: Json<AlertTiming>;
  escalation: JsonOrNull<Escalation>;
  added: number;
  ended: number;
  returned: number;
  told: JsonOrNull<Told>;
  flush_count: number;
  value: number | null;
  opened_at: Instant;
  pending_until: Instant | null;
  fired_at: Instant | null;
  flush_at: Instant | null;
  acknowledged_at: Instant | null;
  acknowledged_by: PersonId | null;
  acknowledged_how: 'app' | 'link' | null;
  acknowledged_until: Instant | null;
  acted_at: Instant | null;
  resolved_at: Instant | null;
  resolution: AlertResolution | null;
  next_at: Instant | null;
  version: number;
}

export interface MessageTable {
  tenant_id: string;
  id: string;
  kind: 'alert' | 'digest' | 'terms' | 'action-required' | 'test' | 'rule-check' | 'monitoring';
  recipient_key: string;
  person_id: PersonId | null;
  contact_id: string | null;
  window_key: string;
  alert_id: string | null;
  rule_id: string | null;
  reason: string | null;
  step: number | null;
  state: AlertMessageState;
  because: string | null;
  trace: Json<TraceStep[]>;
  added: number;
  ended: number;
  returned: number;
  is_over: boolean;
  channels: string[];
  release_at: Instant | null;
  digest_on: PlainDate | null;
  message_id: string | null;
  created_at: Instant;
}
