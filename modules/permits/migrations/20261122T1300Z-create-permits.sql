-- Applications for approval and notices under 54-ФЗ, their forms, history, submissions and permits.
create schema permits;

create table permits.application (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  status text not null,
  procedure text not null check (procedure in ('approval', 'notification')),
  event_class text check (event_class in ('CUL', 'SPO', 'PUB', 'COM')),
  subtype text,
  number text,
  title text not null default '',
  applicant_person_id uuid not null,
  organisation_id uuid,
  officer_person_id uuid,
  -- State and form hold free text and personal data: both are sealed under the applicant's key.
  sealed_state text not null,
  sealed_form text not null,
  form_version integer not null,
  starts_at timestamptz,
  ends_at timestamptz,
  place_name text,
  venue_id uuid,
  attendance_peak integer,
  filed_at timestamptz,
  due_on date,
  due_at timestamptz,
  -- The term stands still while the applicant is awaited.
  is_term_paused boolean not null default false,
  sealed_evaluation text,
  finding_counts jsonb not null default '{"block":0,"warning":0,"unknown":0,"defect":0}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  -- A public-political event is always a notice and nothing else is.
  check (event_class is null or (event_class = 'PUB') = (procedure = 'notification'))
);
create unique index application_number on permits.application (tenant_id, number) where number is not null;
comment on index permits.application_number is 'track-application: find by number; numbers are unique in a town';
create index application_applicant on permits.application (tenant_id, applicant_person_id, updated_at desc);
comment on index permits.application_applicant is 'list-my-applications';
create index application_queue on permits.application (tenant_id, due_at) where status not in ('DRAFT', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'HELD');
comment on index permits.application_queue is 'list-queue: by term';
create index application_organisation on permits.application (tenant_id, organisation_id, starts_at) where organisation_id is not null;
comment on index permits.application_organisation is 'find-duplicates: same organisation and time';

create table permits.form_version (
  tenant_id uuid not null,
  application_id uuid not null,
  form_version integer not null,
  sealed_form text not null,
  step text,
  saved_at timestamptz not null,
  is_submitted boolean not null default false,
  primary key (tenant_id, application_id, form_version),
  foreign key (tenant_id, application_id) references permits.application
);

create table permits.history (
  tenant_id uuid not null,
  application_id uuid not null,
  version integer not null,
  at timestamptz not null,
  code text not null,
  text_ru text not null,
  text_en text not null,
  actor_role text not null,
  actor_person_id uuid,
  primary key (tenant_id, application_id, version),
  foreign key (tenant_id, application_id) references permits.application
);

-- What a package was judged by: filing date, pack version, facts and engine, so that the answer can be repeated.
create table permits.submission (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  form_version integer not null,
  filed_on date not null,
  submitted_at timestamptz not null,
  pack_version text not null,
  pack_hash text not null,
  engine_version text not null,
  sealed_facts text not null,
  sealed_evaluation text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references permits.application
);

create table permits.permit (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  number text not null,
  token text not null check (token ~ '^[A-Za-z0-9_-]{22}$'),
  -- Printed on the paper; the public page asks for it beside the number.
  code text not null,
  state text not null check (state in ('in-preparation', 'in-force', 'superseded', 'withdrawn')),
  state_changed_at timestamptz,
  superseded_by text,
  issued_at timestamptz not null,
  -- What the public page shows: no personal data.
  public_facts jsonb not null,
  blob_id text,
  sha256 text,
  signer text,
  certificate_serial text,
  signed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references permits.application
);
create unique index permit_number on permits.permit (tenant_id, number);
comment on index permits.permit_number is 'check-permit by number';
create unique index permit_token on permits.permit (token);
comment on index permits.permit_token is 'check-permit by token; a token names its town';

-- Other papers of a case (receipts, decisions), rendered by jobs and kept as issued.
create table permits.paper (
  tenant_id uuid not null,
  application_id uuid not null,
  kind text not null,
  language text not null,
  version integer not null,
  blob_id text not null,
  created_at timestamptz not null,
  primary key (tenant_id, application_id, kind, language, version),
  foreign key (tenant_id, application_id) references permits.application
);

create table permits.number_counter (
  tenant_id uuid not null,
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (tenant_id, kind, year)
);

create table permits.saved_view (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  list text not null,
  name text not null,
  search text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index saved_view_person on permits.saved_view (tenant_id, person_id, list, name);
comment on index permits.saved_view_person is 'list-saved-views';

-- Where a token leads before anybody knows the town: rows hold no secret beyond the token itself.
create function permits.tenant_of_token(wanted text) returns uuid
  language sql stable security definer set search_path = permits
  return (select tenant_id from permits.permit where token = wanted);

do $$
declare t text;
begin
  foreach t in array array['application', 'form_version', 'history', 'submission', 'permit', 'paper', 'number_counter', 'saved_view'] loop
    execute format('alter table permits.%I enable row level security', t);
    execute format('create policy tenant on permits.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant usage on schema permits to veche_app;
grant select, insert, update on permits.application, permits.form_version, permits.permit, permits.number_counter to veche_app;
grant select, insert on permits.history, permits.submission, permits.paper to veche_app;
grant select, insert, delete on permits.saved_view to veche_app;
grant execute on function permits.tenant_of_token(text) to veche_app;
