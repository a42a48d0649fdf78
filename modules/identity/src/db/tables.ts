import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, string>;
/** Text in, Instant text out. */
type Moment = string;

export interface PersonTable {
  id: string;
  version: Generated<number>;
  status: 'invited' | 'active' | 'closed';
  names_sealed: string;
  language: 'ru' | 'en';
  channels: ('email' | 'sms' | 'messenger')[];
  password_hash: string | null;
  password_changed_at: Moment | null;
  created_at: Moment;
  closed_at: Moment | null;
}

export interface ContactTable {
  person_id: string;
  kind: 'email' | 'phone';
  value_sealed: string;
  value_index: string;
  verified_at: Moment | null;
  added_at: Moment;
}

export interface ConsentTable {
  id: string;
  person_id: string;
  purpose: 'data-processing' | 'messenger' | 'analytics' | 'contact-publication';
  text_version: string;
  given_at: Moment;
  given_from_sealed: string | null;
  withdrawn_at: Moment | null;
  withdrawn_from_sealed: string | null;
}

export interface VerificationTable {
  id: string;
  purpose: 'registration' | 'password-reset' | 'contact-change';
  is_decoy: boolean;
  person_id: string;
  contact_kind: 'email' | 'phone';
  contact_sealed: string;
  contact_index: string;
  payload_sealed: string | null;
  password_hash: string | null;
  code_hash: string;
  attempts: Generated<number>;
  sends: Generated<number>;
  started_at: Moment;
  last_sent_at: Moment;
  expires_at: Moment;
  used_at: Moment | null;
}

export interface AttemptCounterTable {
  scope: string;
  key_index: string;
  failures: number;
  last_failure_at: Moment;
  locked_until: Moment | null;
}

export interface SecondFactorTable {
  person_id: string;
  secret_sealed: string;
  started_at: Moment;
  confirmed_at: Moment | null;
  last_used_step: number | null;
}

export interface RecoveryCodeTable {
  person_id: string;
  code_hash: string;
  used_at: Moment | null;
}

export interface SessionTable {
  id: string;
  person_id: string;
  token_hash: string;
  device: string;
  second_factor: 'totp' | 'recovery-code' | 'demonstration' | null;
  started_at: Moment;
  last_seen_at: Moment;
  revoked_at: Moment | null;
}

export interface SignInChallengeTable {
  id: string;
  person_id: string;
  token_hash: string;
  device: string;
  attempts: Generated<number>;
  expires_at: Moment;
  used_at: Moment | null;
}

export interface ErasureTable {
  person_id: string;
  requested_at: Moment;
  retained_until: Moment | null;
  finished_at: Moment | null;
}

export interface OrganisationTable {
  id: string;
  version: Generated<number>;
  kind:
    | 'legal-entity'
    | 'individual-entrepreneur'
    | 'person'
    | 'public-association'
    | 'religious-organisation'
    | 'political-party'
    | 'public-authority';
  added_by: string;
  name: string | null;
  short_name: string | null;
  inn: string | null;
  ogrn: string | null;
  address: string | null;
  particulars_sealed: string | null;
  inn_index: string | null;
  created_at: Moment;
  closed_at: Moment | null;
}

export interface OrganisationMemberTable {
  organisation_id: string;
  person_id: string;
  member_right: 'owner' | 'representative';
  since: Moment;
}

export interface OrganisationInvitationTable {
  id: string;
  organisation_id: string;
  invited_by: string;
  contact_kind: 'email' | 'phone';
  contact_sealed: string;
  contact_index: string;
  member_right: 'owner' | 'representative';
  invited_at: Moment;
  expires_at: Moment;
  settled_at: Moment | null;
  outcome: 'accepted' | 'declined' | 'withdrawn' | null;
}

export interface StaffMemberTable {
  tenant_id: string;
  person_id: string;
  id: string;
  version: Generated<number>;
  blocked_at: Moment | null;
  added_at: Moment;
}

export interface RoleAssignmentTable {
  tenant_id: string;
  person_id: string;
  role: 'officer' | 'agency-reviewer' | 'inspector' | 'manager' | 'controller' | 'auditor' | 'administrator';
  agency_code: string;
  assigned_at: Moment;
}

export interface RoleGrantVersionTable {
  tenant_id: string;
  id: string;
  state: 'in-force' | 'proposed' | 'superseded' | 'rejected';
  version: number;
  base_version: number;
  grants: Json;
  base_grants: Json;
  reason: string;
  proposed_by: string;
  proposed_at: Moment;
  decided_by: string | null;
  decided_at: Moment | null;
}

export interface DemoPersonaTable {
  tenant_id: string;
  code: string;
  person_id: string;
}

/** The tables this module owns, as the query builder sees them. */
export interface IdentityTables {
  'identity.person': PersonTable;
  'identity.contact': ContactTable;
  'identity.consent': ConsentTable;
  'identity.verification': VerificationTable;
  'identity.attempt_counter': AttemptCounterTable;
  'identity.second_factor': SecondFactorTable;
  'identity.recovery_code': RecoveryCodeTable;
  'identity.session': SessionTable;
  'identity.sign_in_challenge': SignInChallengeTable;
  'identity.erasure': ErasureTable;
  'identity.organisation': OrganisationTable;
  'identity.organisation_member': OrganisationMemberTable;
  'identity.organisation_invitation': OrganisationInvitationTable;
  'identity.staff_member': StaffMemberTable;
  'identity.role_assignment': RoleAssignmentTable;
  'identity.role_grant_version': RoleGrantVersionTable;
  'identity.demo_persona': DemoPersonaTable;
}
