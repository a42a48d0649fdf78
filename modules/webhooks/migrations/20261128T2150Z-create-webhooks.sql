-- Web-hooks: where other systems are told of events, what they were told and how each attempt ended.
create schema webhooks;

create table webhooks.endpoint (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  -- Address and secrets, under a key of this endpoint alone.
  sealed text not null,
  types text[] not null check (cardinality(types) > 0),
  state text not null check (state in ('on', 'off', 'disabled')),
  disabled_because text check ((disabled_because is not null) = (state = 'disabled')),
  -- Since when nothing has got through; null after a success.
  failing_since timestamptz,
  succeeded_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id)
);

-- What is told, as it is signed and sent; one per event, whoever gets it.
create table webhooks.message (
  tenant_id uuid not null,
  id uuid not null,
  type text not null,
  body text not null,
  queued_at timestamptz not null,
  primary key (tenant_id, id)
);

create table webhooks.delivery (
  tenant_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  message_id uuid not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'unknown', 'given-up', 'dropped')),
  -- Attempts ever made, and those since it was last queued: a replay begins the pauses anew.
  attempts integer not null default 0,
  tries integer not null default 0,
  next_attempt_at timestamptz,
  queued_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, endpoint_id, message_id),
  foreign key (tenant_id, endpoint_id) references webhooks.endpoint on delete cascade,
  foreign key (tenant_id, message_id) references webhooks.message
);
comment on index webhooks.delivery_tenant_id_endpoint_id_message_id_key is 'an event told again is delivered once';
create index delivery_log on webhooks.delivery (tenant_id, endpoint_id, queued_at desc, id desc);
comment on index webhooks.delivery_log is 'list-deliveries: of one endpoint, newest first';

create table webhooks.attempt (
  tenant_id uuid not null,
  delivery_id uuid not null,
  number integer not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('sent', 'failed', 'unknown')),
  code text,
  primary key (tenant_id, delivery_id, number),
  foreign key (tenant_id, delivery_id) references webhooks.delivery on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['endpoint', 'message', 'delivery', 'attempt'] loop
    execute format('alter table webhooks.%I enable row level security', t);
    execute format('create policy tenant on webhooks.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant usage on schema webhooks to veche_app;
grant select, insert, update, delete on webhooks.endpoint to veche_app;
grant select, insert, update on webhooks.delivery to veche_app;
grant select, insert on webhooks.message, webhooks.attempt to veche_app;
