-- What each re-hashing of the whole journal found; the last good one is what the next compares with.
create table journal.check_run (
  tenant_id uuid not null,
  checked_at timestamptz not null,
  -- The head of that moment.
  size bigint not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- Null: everything stood as it was written.
  fault_code text,
  fault_index bigint,
  primary key (tenant_id, checked_at),
  check ((fault_code is null) = (fault_index is null))
);
alter table journal.check_run enable row level security;
create policy tenant on journal.check_run using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
grant select, insert on journal.check_run to veche_app;
