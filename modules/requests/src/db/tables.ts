import type {
  ApplicantKey,
  RequestActor,
  RequestChannel,
  RequestCriticality,
  RequestEventKind,
  RequestStatus,
} from '../domain/vocabulary.ts';
import type { Instant, PlainDate } from '@veche/kernel';
import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;
/** Computed by the server. */
type Derived<T> = ColumnType<T, never, never>;

export interface ServiceRequestTable {
  tenant_id: string;
  id: string;
  source_code: string;
  external_id: string;
  number: string;
  service_code: string;
  unit_code: string | null;
  region: string | null;
  district: string | null;
  municipality: string | null;
  address: string | null;
  lon: number | null;
  lat: number | null;
  channel: RequestChannel;
  is_digital: Derived<boolean | null>;
  criticality: RequestCriticality;
  status: RequestStatus;
  foreign_status: string | null;
  opened_at: Instant;
  registered_at: Instant | null;
  first_answer_at: Instant | null;
  closed_at: Instant | null;
  done_at: Instant | null;
  confirmed_solved: boolean | null;
  reopened_count: number;
  returned_count: number;
  stated_due_at: Instant | null;
  stated_on_time: boolean | null;
  first_answer_due_at: Instant | null;
  due_at: Instant | null;
  due_on: PlainDate | null;
  at_risk_at: Instant | null;
  very_overdue_at: Instant | null;
  next_transition_at: Instant | null;
  marked_level: Generated<number>;
  paused_since: Instant | null;
  pause_reason: string | null;
  paused_ms: number;
  norm_id: string | null;
  calendar_version: number;
  clock_inputs: JsonOrNull<unknown>;
  applicant_key: ApplicantKey | null;
  person_id: string | null;
  facts: JsonOrNull<Readonly<Record<string, unknown>>>;
  last_event_at: Instant;
  last_event_ordinal: number;
  version: number;
  change_id: string;
  changed_at: Instant;
}

export interface RequestEventTable {
  tenant_id: string;
  request_id: string;
  at: Instant;
  ordinal: number;
  id: string;
  source_code: string;
  source_event_id: string | null;
  kind: RequestEventKind;
  status: RequestStatus | null;
  foreign_status: string | null;
  unit_code: string | null;
  from_unit_code: string | null;
  old_due_at: Instant | null;
  new_due_at: Instant | null;
  reason: string | null;
  actor: RequestActor;
  received_at: Instant;
  change_id: string;
  data: JsonOrNull<Readonly<Record<string, unknown>>>;
}

export interface ServiceNormTable {
  tenant_id: string;
  id: string;
  service_code: string;
  stage: string;
  amount: number;
  unit: 'workingDay' | 'calendarDay' | 'hour' | 'minute' | 'month';
  end_shift: 'next' | 'previous' | 'none';
  ends_with: 'day' | 'office';
  starts_with: 'opened' | 'registered';
  pausable: boolean;
  pause_reasons: Generated<string[]>;
  extension: JsonOrNull<{ amount: number; unit: 'workingDay' | 'calendarDay' }>;
  at_risk_share: number;
  very_overdue_working_days: number;
  valid_from: PlainDate;
  valid_to: PlainDate | null;
  basis: Json<unknown>;
  verification: string;
  version: number;
}

/** Tables and published views of the schema `requests`. */
export interface RequestsTables {
  'requests.source': {
    tenant_id: string;
    code: string;
    title_ru: string;
    title_en: string;
    kind: 'api' | 'file' | 'poller' | 'permits' | 'manual';
    zone: string;
    settings: Json<Readonly<Record<string, unknown>>>;
    change_count: Generated<number>;
    created_at: Instant;
  };
  'requests.status_mapping': {
    tenant_id: string;
    source_code: string;
    foreign_status: string;
    status: RequestStatus;
    pause_reason: string | null;
    is_first_answer: boolean;
    is_registration: boolean;
    is_confirmed: boolean | null;
  };
  'requests.unit': { tenant_id: string; code: string; title_ru: string; title_en: string; kind: string };
  'requests.service': {
    tenant_id: string;
    code: string;
    title_ru: string;
    title_en: string;
    category: string | null;
    object: string | null;
    system: string;
  };
  'requests.service_norm': ServiceNormTable;
  'requests.norm_proposal': {
    tenant_id: string;
    id: string;
    service_code: string;
    stage: string;
    norm: Json<unknown>;
    valid_from: PlainDate;
    reason: string;
    state: 'proposed' | 'accepted' | 'rejected';
    proposed_by: string;
    proposed_at: Instant;
    settled_by: string | null;
    settled_at: Instant | null;
    moved_count: number | null;
  };
  'requests.calendar_version': {
    tenant_id: string;
    version: number;
    hash: string;
    decreed_on: PlainDate;
    title_ru: string;
    title_en: string;
    data: Json<unknown>;
    entered_by: string | null;
    entered_at: Instant;
    activated_at: Instant | null;
    moved_count: number | null;
    change_id: string | null;
  };
  'requests.applicant': { tenant_id: string; applicant_key: ApplicantKey; person_id: string };
  'requests.service_request': ServiceRequestTable;
  'requests.request_text': { tenant_id: string; request_id: string; sealed: string; words: number[] };
  'requests.request_event': RequestEventTable;
  'requests.change_set': {
    tenant_id: string;
    id: string;
    source_code: string;
    sequence: number;
    count: number;
    root: string;
    recorded_at: Instant;
    kind: string;
  };
}
