-- Open data: each version with its files, never changed once published.
create table openness.data_version (
  tenant_id uuid not null,
  code text not null,
  version integer not null,
  published_at timestamptz not null,
  published_by uuid,
  -- The batch its figures come from.
  batch integer not null,
  as_of timestamptz not null,
  row_count integer not null,
  -- What has changed, for the passport.
  change_ru text not null,
  change_en text not null,
  journal_entry_id uuid not null,
  primary key (tenant_id, code, version)
);
create table openness.data_file (
  tenant_id uuid not null,
  code text not null,
  version integer not null,
  format text not null check (format in ('csv', 'json', 'table-schema', 'json-schema')),
  name text not null,
  sha256 text not null,
  content bytea not null,
  primary key (tenant_id, code, version, format),
  foreign key (tenant_id, code, version) references openness.data_version
);

-- Monthly reports as published: figures of that moment, the manager's words, the paper and the file.
create table openness.report_version (
  tenant_id uuid not null,
  month date not null,
  version integer not null,
  published_at timestamptz not null,
  published_by uuid,
  panel jsonb not null,
  note_ru text not null,
  note_en text not null,
  csv bytea not null,
  csv_sha256 text not null,
  pdf bytea not null,
  pdf_sha256 text not null,
  journal_entry_id uuid not null,
  primary key (tenant_id, month, version)
);

do $$
declare t text;
begin
  foreach t in array array['data_version', 'data_file', 'report_version'] loop
    execute format('alter table openness.%I enable row level security', t);
    execute format('create policy tenant on openness.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant select, insert on openness.data_version, openness.data_file, openness.report_version to veche_app;
