create schema identity;
grant usage on schema identity to veche_app;

-- People are global: one person deals with several towns. Everything that tells who they are is sealed by their own key.
create table identity.person (
  id uuid primary key,
  version integer not null default 1 check (version > 0),
  status text not null default 'active' check (status in ('invited', 'active', 'closed')),
  names_sealed text not null,
  language text not null check (language in ('ru', 'en')),
  channels text[] not null default '{}',
  password_hash text,
  password_changed_at timestamptz,
  created_at timestamptz not null,
  closed_at timestamptz,
  constraint closed_people_have_no_password check (status <> 'closed' or password_hash is null)
);
comment on column identity.person.password_hash is 'Argon2id, encoded with its parameters; null until an invited person sets one';

create table identity.contact (
  person_id uuid not null references identity.person (id),
  kind text not null check (kind in ('email', 'phone')),
  value_sealed text not null,
  value_index text not null,
  verified_at timestamptz,
  added_at timestamptz not null,
  primary key (person_id, kind)
);
create unique index contact_value_index on identity.contact (value_index);
comment on index identity.contact_value_index is 'find-person-by-contact: sign-in, password reset, invitations; one account per contact';

create table identity.consent (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  purpose text not null check (purpose in ('data-processing', 'messenger', 'analytics', 'contact-publication')),
  text_version text not null,
  given_at timestamptz not null,
  given_from_sealed text,
  withdrawn_at timestamptz,
  withdrawn_from_sealed text
);
comment on column identity.consent.given_from_sealed is 'Network address, sealed by the key of the person';
create unique index consent_in_force on identity.consent (person_id, purpose) where withdrawn_at is null;
comment on index identity.consent_in_force is 'has-consent, and one consent in force per purpose';
create index consent_of_person on identity.consent (person_id, given_at);
comment on index identity.consent_of_person is 'list-consents: the history shown to the person';

-- A code on its way to a contact: registration, password reset, change of contact. A decoy looks the same from outside
-- and can never be confirmed: it answers for contacts whose existence must not be told.
create table identity.verification (
  id uuid primary key,
  purpose text not null check (purpose in ('registration', 'password-reset', 'contact-change')),
  is_decoy boolean not null,
  person_id uuid not null,
  contact_kind text not null check (contact_kind in ('email', 'phone')),
  contact_sealed text not null,
  contact_index text not null,
  payload_sealed text,
  password_hash text,
  code_hash text not null,
  attempts integer not null default 0,
  sends integer not null default 1,
  started_at timestamptz not null,
  last_sent_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on column identity.verification.person_id is 'The person, or who the person will be: the account is created when the code is confirmed';
comment on column identity.verification.code_hash is 'HMAC of id and code under a key outside the database';
create index verification_started_at on identity.verification (started_at);
comment on index identity.verification_started_at is 'purge-expired: what nobody finished within a day';

create table identity.attempt_counter (
  scope text not null check (scope in ('account', 'address', 'second-factor', 'codes-to-contact', 'codes-from-address')),
  key_index text not null,
  failures integer not null,
  last_failure_at timestamptz not null,
  locked_until timestamptz,
  primary key (scope, key_index)
);
comment on table identity.attempt_counter is 'Keys are blind indexes: the table tells neither who nor from where';
create index attempt_counter_age on identity.attempt_counter (last_failure_at);
comment on index identity.attempt_counter_age is 'purge-expired: counters older than any rule remembers';

create table identity.second_factor (
  person_id uuid primary key references identity.person (id),
  secret_sealed text not null,
  started_at timestamptz not null,
  confirmed_at timestamptz,
  last_used_step bigint
);
comment on column identity.second_factor.last_used_step is 'A code of this time step or an earlier one is never accepted again';

create table identity.recovery_code (
  person_id uuid not null references identity.second_factor (person_id) on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

create table identity.session (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  token_hash text not null,
  device text not null,
  second_factor text check (second_factor in ('totp', 'recovery-code', 'demonstration')),
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  revoked_at timestamptz
);
create unique index session_token_hash on identity.session (token_hash);
comment on index identity.session_token_hash is 'authenticate: every request of a browser';
create index session_of_person on identity.session (person_id) where revoked_at is null;
comment on index identity.session_of_person is 'list-sessions, revoke-sessions: devices of one person';
create index session_started_at on identity.session (started_at);
comment on index identity.session_started_at is 'purge-expired: sessions past every limit';

create table identity.sign_in_challenge (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  token_hash text not null,
  device text not null,
  attempts integer not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index sign_in_challenge_token_hash on identity.sign_in_challenge (token_hash);
comment on index identity.sign_in_challenge_token_hash is 'pass-second-factor';
create index sign_in_challenge_expires_at on identity.sign_in_challenge (expires_at);
comment on index identity.sign_in_challenge_expires_at is 'purge-expired';

-- What was asked to be erased and what keeps it; the ledger that a restore replays is the vault's own.
create table identity.erasure (
  person_id uuid primary key,
  requested_at timestamptz not null,
  retained_until timestamptz,
  finished_at timestamptz
);

grant select, insert, update, delete on
  identity.person, identity.contact, identity.consent, identity.verification, identity.attempt_counter,
  identity.second_factor, identity.recovery_code, identity.session, identity.sign_in_challenge
  to veche_app;
grant select, insert, update on identity.erasure to veche_app;
