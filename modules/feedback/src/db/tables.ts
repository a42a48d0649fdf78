import type {
  CheckFinding,
  CorrectiveActionState,
  FeedbackChannel,
  FeedbackEventKind,
  FeedbackKind,
  FeedbackStatus,
  FeedbackTopic,
  FeedbackUrgency,
} from '@veche/contracts';
import type { Instant, PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { PackedClassifier } from '@veche/text-classifier';
import type { ColumnType, Kysely } from 'kysely';
import type { ModelReport } from '../domain/model-report.ts';

/** Tables of this module as the database names them, and the views of the register it reads; snake_case stays in `db/` and `queries/`. */
export interface Tables {
  'feedback.review': {
    tenant_id: string;
    request_id: string;
    round: number;
    asked_at: Instant;
    answered_at: Instant | null;
    score: number | null;
    solved: boolean | null;
    item_id: string | null;
    told: number;
  };
  'feedback.link': {
    tenant_id: string;
    token_hash: Buffer;
    purpose: 'review' | 'confirm';
    request_id: string | null;
    round: number | null;
    item_id: string | null;
    person_id: PersonId;
    created_at: Instant;
    expires_at: Instant;
    used_at: Instant | null;
  };
  'feedback.item': ItemTable;
  'feedback.corrective_action': {
    tenant_id: string;
    id: string;
    item_id: string;
    round: number;
    sealed_what: string | null;
    sealed_note: string | null;
    unit_code: string;
    person_id: PersonId | null;
    due_on: PlainDate;
    due_at: Instant;
    state: CorrectiveActionState;
    planned_by: PersonId;
    planned_at: Instant;
    done_at: Instant | null;
    done_by: PersonId | null;
  };
  'feedback.item_event': {
    tenant_id: string;
    item_id: string;
    number: number;
    at: Instant;
    kind: FeedbackEventKind;
    by_person_id: PersonId | null;
    is_by_applicant: boolean;
    sealed: string | null;
    data: ColumnType<EventData, string, string>;
  };
  'feedback.letter': {
    tenant_id: string;
    id: string;
    message_key: Buffer;
    received_at: Instant;
    state: 'waiting' | 'bound' | 'declined';
    person_id: PersonId;
    sealed: string | null;
    item_id: string | null;
    handled_by: PersonId | null;
    handled_at: Instant | null;
  };
  'feedback.prepared_comment': {
    tenant_id: string;
    item_id: string;
    text: string;
    prepared_by: PersonId;
    prepared_at: Instant;
  };
  'feedback.counter': { tenant_id: string; year: number; last: number };
  'feedback.labelled_text': {
    tenant_id: string;
    purpose: Purpose;
    text_hash: Buffer;
    text: string;
    label: string;
    added_at: Instant;
  };
  'feedback.model': {
    tenant_id: string;
    purpose: Purpose;
    version: number;
    packed: ColumnType<PackedClassifier, string, string>;
    threshold: number;
    report: ColumnType<KeptReport, string, string>;
    corrections: number;
    trained_at: Instant;
  };
  'requests.request_fact': {
    tenant_id: string;
    request_id: string;
    number: string;
    service_code: string;
    service_title_ru: string | null;
    service_title_en: string | null;
    unit_code: string | null;
    done_at: Instant | null;
    reopened_count: number;
    change_id: string;
  };
  'requests.request_person': { tenant_id: string; request_id: string; person_id: PersonId };
  'requests.unit_name': { tenant_id: string; code: string; title_ru: string; title_en: string };
}

type Purpose = 'topic' | 'urgency';

/** What a model was tried on, as it is kept beside it. */
type KeptReport = ModelReport & {
  readonly examples: { readonly seed: number; readonly imported: number; readonly corrected: number };
};

/** Codes of an event that its kind alone does not tell. */
export interface EventData {
  readonly topic?: FeedbackTopic;
  readonly urgency?: FeedbackUrgency;
}

export interface ItemTable {
  tenant_id: string;
  id: string;
  number: string;
  kind: FeedbackKind;
  channel: FeedbackChannel;
  status: FeedbackStatus;
  request_id: string | null;
  round: number | null;
  service_code: string | null;
  unit_code: string | null;
  person_id: PersonId;
  sealed: string | null;
  has_text: boolean;
  has_contact: boolean;
  score: number | null;
  solved: boolean | null;
  asked_at: Instant | null;
  received_at: Instant;
  due_at: Instant | null;
  due_on: PlainDate | null;
  taken_by: PersonId | null;
  check_unit_code: string | null;
  check_started_at: Instant | null;
  check_finding: CheckFinding | null;
  sealed_answer: string | null;
  resolved_at: Instant | null;
  confirmed_at: Instant | null;
  reopened_count: number;
  duplicate_of: string | null;
  topic: FeedbackTopic | null;
  topic_confidence: number | null;
  topic_by: 'model' | 'person';
  urgency: FeedbackUrgency | null;
  urgency_confidence: number | null;
  urgency_by: 'model' | 'person';
  may_publish: boolean;
  sender_known: boolean | null;
  version: number;
  changed_at: Instant;
}

/** The query builder over this module's tables. */
export const feedbackDb = (tx: Pick<ReadTx, 'kysely'>): Kysely<Tables> => tx.kysely<Tables>();
