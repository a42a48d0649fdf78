-- Outbox, deliveries, timers, leases. Rows name a tenant but carry no row-level security: only the platform's own
-- workers read them, over all towns, and they hold references, never personal values.

create table platform.event (
  id uuid primary key,
  tenant_id uuid,
  type text not null,
  stream text not null,
  version integer not null,
  subject text,
  data jsonb not null,
  occurred_at timestamptz not null,
  trace_id text,
  -- Order of writing: within a stream writers follow one another, so it agrees with the versions.
  written bigint not null generated always as identity,
  -- Given by the relay after the commit; readers go by it, since ids and clocks would skip late commits.
  position bigint unique
);
create index event_waiting on platform.event (written) where position is null;
comment on index platform.event_waiting is 'relay-events: committed events that have no position yet';
create index event_stream on platform.event (stream, version);
comment on index platform.event_stream is 'queries of the history of one aggregate by tests and by the administrator';

create table platform.subscription (
  name text primary key,
  types text[] not null,
  created_at timestamptz not null default clock_timestamp()
);

create table platform.delivery (
  subscription text not null references platform.subscription (name) on delete cascade,
  position bigint not null references platform.event (position),
  stream text not null,
  attempts integer not null default 0,
  retry_at timestamptz not null default clock_timestamp(),
  lease_token uuid,
  lease_until timestamptz,
  parked_at timestamptz,
  last_error text,
  primary key (subscription, position)
);
create index delivery_stream on platform.delivery (subscription, stream, position);
comment on index platform.delivery_stream is 'claim-deliveries: is there an earlier event of this stream still undelivered';
create index delivery_parked on platform.delivery (parked_at) where parked_at is not null;
comment on index platform.delivery_parked is 'queue-figures: parked deliveries, alarmed';

create table platform.timer (
  id uuid primary key,
  tenant_id uuid,
  kind text not null,
  key text not null,
  run_at timestamptz not null,
  data jsonb not null default '{}',
  attempts integer not null default 0,
  retry_at timestamptz,
  lease_token uuid,
  lease_until timestamptz,
  parked_at timestamptz,
  last_error text,
  unique nulls not distinct (tenant_id, kind, key)
);
create index timer_due on platform.timer (kind, run_at) where parked_at is null;
comment on index platform.timer_due is 'claim-timers: due timers of the kinds this process handles, oldest first';
create index timer_parked on platform.timer (parked_at) where parked_at is not null;
comment on index platform.timer_parked is 'queue-figures: parked timers, alarmed';

-- One holder at a time; the token grows with every change of hands and fences the former one.
create table platform.lease (
  name text primary key,
  holder text not null,
  token bigint not null,
  until timestamptz not null
);
create table platform.relay_head (
  single boolean primary key default true check (single),
  position bigint not null
);
insert into platform.relay_head (position) values (0);

grant select, insert on platform.event to veche_app;
grant update (position) on platform.event to veche_app;
grant select, insert, update, delete on platform.subscription, platform.delivery, platform.timer, platform.lease to veche_app;
grant select on platform.relay_head to veche_app;
grant update (position) on platform.relay_head to veche_app;
