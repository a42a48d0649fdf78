-- Files of requests that are read in: where a file is kept, how it is read, how far it has been read.
create table requests.import_run (
  tenant_id uuid not null,
  id uuid not null,
  -- Chosen when it is started.
  source_code text,
  format text not null check (format in ('spb', 'boston', 'csv', 'xes', 'wabo')),
  mapping jsonb not null,
  file_name text not null,
  -- Null once the file is no longer kept.
  blob_id uuid,
  size_bytes bigint not null,
  sha256 text not null,
  state text not null check (state in ('uploaded', 'running', 'done', 'failed', 'cancelled')),
  fault jsonb,
  -- Everything before is in the register: it moves in the transaction that records the rows.
  position_byte bigint not null default 0,
  position_line bigint not null default 0,
  rows_read bigint not null default 0,
  rows_refused bigint not null default 0,
  -- What the rows told, and what of it was new.
  changes_read bigint not null default 0,
  requests_created bigint not null default 0,
  requests_changed bigint not null default 0,
  items_unchanged bigint not null default 0,
  change_sets integer not null default 0,
  -- Hash over its change sets, in order: what the journal entry of the whole import names.
  root text not null default '',
  version integer not null default 1,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (tenant_id, id)
);
create index import_run_uploaded on requests.import_run (tenant_id, uploaded_at desc, id);
comment on index requests.import_run_uploaded is 'list-imports: newest first';

-- Rows that did not go in, by line and reason. The row itself is read again from the file as long as it is kept.
create table requests.import_refusal (
  tenant_id uuid not null,
  run_id uuid not null,
  line bigint not null,
  ordinal integer not null,
  code text not null,
  field text,
  value text,
  start_byte bigint not null,
  end_byte bigint not null,
  primary key (tenant_id, run_id, line, ordinal),
  foreign key (tenant_id, run_id) references requests.import_run
);

do $$
declare t text;
begin
  foreach t in array array['import_run', 'import_refusal'] loop
    execute format('alter table requests.%I enable row level security', t);
    execute format('create policy tenant on requests.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant select, insert, update on requests.import_run to veche_app;
grant select, insert on requests.import_refusal to veche_app;
