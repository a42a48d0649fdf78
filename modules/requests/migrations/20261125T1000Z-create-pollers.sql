-- Other systems that are asked regularly what is new.
create table requests.poller (
  tenant_id uuid not null,
  id uuid not null,
  source_code text not null,
  settings jsonb not null,
  -- A secret of the other system is kept as an encrypted file.
  secret_header text,
  secret_blob_id uuid,
  is_enabled boolean not null,
  -- Answers were taken in up to here.
  read_to timestamptz,
  failures integer not null default 0,
  alarms text[] not null default '{}',
  -- Running number of alarms told: the version of its event stream.
  alarm_count integer not null default 0,
  -- Since when it is on: silence is counted from here until the first answer.
  enabled_at timestamptz not null,
  next_run_at timestamptz,
  last_run_at timestamptz,
  last_success_at timestamptz,
  last_outcome text,
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, source_code) references requests.source
);

-- Every query of another system: when, where to, how long, what came. Added to and never changed.
create table requests.poll_log (
  tenant_id uuid not null,
  poller_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  url text not null,
  address text,
  outcome text not null,
  http_status integer,
  duration_ms integer not null,
  bytes bigint not null,
  rows_read integer not null,
  rows_refused integer not null,
  requests_created integer not null,
  requests_changed integer not null,
  window_from timestamptz,
  window_to timestamptz,
  is_widened boolean not null,
  primary key (tenant_id, poller_id, at, id),
  foreign key (tenant_id, poller_id) references requests.poller
);

do $$
declare t text;
begin
  foreach t in array array['poller', 'poll_log'] loop
    execute format('alter table requests.%I enable row level security', t);
    execute format('create policy tenant on requests.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant select, insert, update on requests.poller to veche_app;
grant select, insert on requests.poll_log to veche_app;
