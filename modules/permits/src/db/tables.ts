import type { FindingCounts } from '../domain/finding-counts.ts';

export interface ApplicationTable {
  tenant_id: string;
  id: string;
  version: number;
  status: string;
  procedure: string;
  event_class: string | null;
  subtype: string | null;
  number: string | null;
  title: string;
  applicant_person_id: string;
  organisation_id: string | null;
  officer_person_id: string | null;
  sealed_state: string;
  sealed_form: string;
  form_version: number;
  starts_at: string | null;
  ends_at: string | null;
  place_name: string | null;
  venue_id: string | null;
  attendance_peak: number | null;
  filed_at: string | null;
  due_on: string | null;
  due_at: string | null;
  is_term_paused: boolean;
  amendment_filed_at: string | null;
  sealed_evaluation: string | null;
  finding_counts: FindingCounts;
  created_at: string;
  updated_at: string;
}

export interface FormVersionTable {
  tenant_id: string;
  application_id: string;
  form_version: number;
  sealed_form: string;
  step: string | null;
  saved_at: string;
  is_submitted: boolean;
}

export interface HistoryTable {
  tenant_id: string;
  application_id: string;
  version: number;
  at: string;
  code: string;
  text_ru: string;
  text_en: string;
  actor_role: string;
  actor_person_id: string | null;
}

export interface SubmissionTable {
  tenant_id: string;
  id: string;
  application_id: string;
  form_version: number;
  filed_on: string;
  submitted_at: string;
  pack_version: string;
  pack_hash: string;
  engine_version: string;
  sealed_facts: string;
  sealed_evaluation: string;
}

export interface PermitTable {
  tenant_id: string;
  id: string;
  application_id: string;
  number: string;
  token: string;
  code: string;
  state: string;
  state_changed_at: string | null;
  superseded_by: string | null;
  issued_at: string;
  public_facts: unknown;
  blob_id: string | null;
  sha256: string | null;
  signer: string | null;
  certificate_serial: string | null;
  signed_at: string | null;
}

export interface PaperTable {
  tenant_id: string;
  application_id: string;
  kind: string;
  language: string;
  version: number;
  blob_id: string;
  created_at: string;
}

export interface NumberCounterTable {
  tenant_id: string;
  kind: string;
  year: number;
  last: number;
}

export interface SavedViewTable {
  tenant_id: string;
  id: string;
  person_id: string;
  list: string;
  name: string;
  search: string;
  created_at: string;
}

export interface Tables {
  'permits.application': ApplicationTable;
  'permits.form_version': FormVersionTable;
  'permits.history': HistoryTable;
  'permits.submission': SubmissionTable;
  'permits.permit': PermitTable;
  'permits.paper': PaperTable;
  'permits.number_counter': NumberCounterTable;
  'permits.saved_view': SavedViewTable;
}
