-- What the town tells everyone: figures released in batches, the register without persons.
create schema openness;

-- One release: what became public at once.
create table openness.batch (
  tenant_id uuid not null,
  number integer not null,
  released_at timestamptz not null,
  -- SHA-256 over the months it released, in order: what the journal entry names.
  root text not null,
  primary key (tenant_id, number)
);

-- Figures of a calendar month as last released.
create table openness.panel (
  tenant_id uuid not null,
  month date not null,
  batch integer not null,
  released_at timestamptz not null,
  -- SHA-256 of the body without the moment: an unchanged month is not released again.
  hash text not null,
  body jsonb not null,
  primary key (tenant_id, month),
  foreign key (tenant_id, batch) references openness.batch (tenant_id, number)
);

-- Requests one by one, in the detail that points at nobody. `unit_code` and `district` are null where they are held back.
create table openness.register_row (
  tenant_id uuid not null,
  -- Joins it with the register inside; never told.
  request_id uuid not null,
  -- Drawn by chance, unlike ids made in the order of time: the order of rows must not tell who came when.
  row_id uuid not null default gen_random_uuid(),
  month date not null,
  service_code text not null,
  unit_code text,
  district text,
  status text not null,
  outcome text not null check (outcome in ('in-time', 'late', 'running', 'overdue', 'no-term')),
  took text check (took in ('to-3', 'to-7', 'to-15', 'to-30', 'over-30')),
  primary key (tenant_id, request_id)
);
create unique index register_row_page on openness.register_row (tenant_id, month desc, row_id);
comment on index openness.register_row_page is 'list-rows: pages, newest month first';
create index register_row_service on openness.register_row (tenant_id, service_code, month desc, row_id);
comment on index openness.register_row_service is 'list-rows of a service';

do $$
declare t text;
begin
  foreach t in array array['batch', 'panel', 'register_row'] loop
    execute format('alter table openness.%I enable row level security', t);
    execute format('create policy tenant on openness.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant usage on schema openness to veche_app;
grant select, insert on openness.batch to veche_app;
grant select, insert, update on openness.panel to veche_app;
grant select, insert, update, delete on openness.register_row to veche_app;
