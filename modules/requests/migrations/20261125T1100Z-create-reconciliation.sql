-- Accounts of what came in: every item received is stored, known already or refused, and the sums say so.
create table requests.intake_day (
  tenant_id uuid not null,
  source_code text not null,
  -- The day it was received on, in the zone of the town.
  on_day date not null,
  -- How it came: `import`, `poll`, `events` …
  kind text not null,
  received bigint not null default 0,
  stored bigint not null default 0,
  duplicates bigint not null default 0,
  refused bigint not null default 0,
  primary key (tenant_id, source_code, on_day, kind)
);

-- What happened by day, as the source dates it: the rhythm that gaps are seen against.
create table requests.event_day (
  tenant_id uuid not null,
  source_code text not null,
  on_day date not null,
  events bigint not null default 0,
  opened bigint not null default 0,
  primary key (tenant_id, source_code, on_day)
);

-- The register counted from the ground up against its accounts; one row per count.
create table requests.recount (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  is_sound boolean not null,
  sources jsonb not null,
  primary key (tenant_id, id)
);
create index recount_at on requests.recount (tenant_id, at desc);
comment on index requests.recount_at is 'read-reconciliation: the latest count';

-- A day in figures, written when it is over.
create table requests.day_summary (
  tenant_id uuid not null,
  on_day date not null,
  figures jsonb not null,
  made_at timestamptz not null,
  primary key (tenant_id, on_day)
);

do $$
declare t text;
begin
  foreach t in array array['intake_day', 'event_day', 'recount', 'day_summary'] loop
    execute format('alter table requests.%I enable row level security', t);
    execute format('create policy tenant on requests.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant select, insert, update on requests.intake_day, requests.event_day, requests.day_summary to veche_app;
grant select, insert on requests.recount to veche_app;
