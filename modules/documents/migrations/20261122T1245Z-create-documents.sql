-- Files attached to applications: their verdicts and revisions. The bytes live in the blob store, encrypted.
create schema documents;

create table documents.package (
  tenant_id uuid not null,
  application_id uuid not null,
  package_id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, application_id)
);

create table documents.document (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  type text not null,
  -- Names of files hold names of people: sealed under the applicant's key.
  owner_person_id uuid not null,
  sealed_file_name text not null,
  size_bytes bigint not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kind text check (kind in ('pdf', 'docx', 'jpeg')),
  revision integer not null,
  replaces uuid,
  state text not null check (state in ('accepted', 'rejected', 'quarantined', 'replaced')),
  reason_code text,
  reason_params jsonb not null default '{}',
  blob_id text,
  valid_from date,
  valid_to date,
  has_signature boolean not null default false,
  -- INNs read in the text: of people too, hence sealed.
  sealed_party_inns text,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  added_after_submission boolean not null,
  primary key (tenant_id, id),
  -- Only an accepted or replaced file can ever be served; a rejected one is not kept.
  check (state <> 'accepted' or blob_id is not null),
  check (state <> 'rejected' or blob_id is null)
);
create index document_application on documents.document (tenant_id, application_id, uploaded_at);
comment on index documents.document_application is 'list-documents of an application';

alter table documents.package enable row level security;
alter table documents.document enable row level security;
create policy tenant on documents.package using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
create policy tenant on documents.document using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());

grant usage on schema documents to veche_app;
grant select, insert on documents.package to veche_app;
grant select, insert on documents.document to veche_app;
grant update (state, kind, reason_code, reason_params, blob_id, removed_at, valid_to) on documents.document to veche_app;
