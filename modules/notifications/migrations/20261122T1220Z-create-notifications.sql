-- Messages to people and the log of how each copy of them was sent. People are global, so a message is reached either in the
-- town it came from or by its recipient from anywhere; one that belongs to no town (a code before sign-in) is reached everywhere.
create schema notifications;

create table notifications.message (
  id uuid primary key,
  tenant_id uuid,
  -- Null: sent to a bare address that nobody owns yet.
  recipient_person_id uuid,
  -- Whose key seals the text: the recipient's, or one made for this message alone.
  key_id uuid not null,
  template text not null,
  category text not null,
  language text not null check (language in ('ru', 'en')),
  subject_type text,
  subject_id text,
  dedupe_key text not null,
  sealed text not null,
  action_required boolean not null,
  queued_at timestamptz not null,
  read_at timestamptz
);
create unique index message_once on notifications.message (tenant_id, recipient_person_id, dedupe_key) nulls not distinct;
comment on index notifications.message_once is 'A handler that runs again queues nothing new.';
create index message_of_person on notifications.message (recipient_person_id, queued_at desc, id desc);
comment on index notifications.message_of_person is 'A person reads their messages, newest first.';
create index message_unread on notifications.message (recipient_person_id) where read_at is null;
comment on index notifications.message_unread is 'The count of unread messages.';

create table notifications.delivery (
  id uuid primary key,
  message_id uuid not null references notifications.message (id) on delete cascade,
  tenant_id uuid,
  recipient_person_id uuid,
  channel text not null check (channel in ('email', 'sms')),
  state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'unknown', 'given-up', 'in-outbox', 'withheld')),
  reason text check ((reason is not null) = (state = 'withheld')),
  -- The address when it is not yet a contact of the recipient; otherwise it is looked up at the moment of sending.
  sealed_address text,
  attempts integer not null default 0,
  queued_at timestamptz not null,
  next_attempt_at timestamptz,
  changed_at timestamptz not null,
  unique (message_id, channel)
);
create index delivery_by_time on notifications.delivery (queued_at desc, id desc);
comment on index notifications.delivery_by_time is 'The delivery log, newest first.';

create table notifications.attempt (
  delivery_id uuid not null references notifications.delivery (id) on delete cascade,
  number integer not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('sent', 'failed', 'unknown')),
  code text,
  primary key (delivery_id, number)
);

create table notifications.preference (
  person_id uuid primary key,
  email boolean not null,
  sms boolean not null,
  reminders boolean not null
);

alter table notifications.message enable row level security;
create policy reach on notifications.message
  using (tenant_id is null or tenant_id = platform.current_tenant() or recipient_person_id = platform.current_actor())
  with check (tenant_id is not distinct from platform.current_tenant() or recipient_person_id = platform.current_actor());
alter table notifications.delivery enable row level security;
create policy reach on notifications.delivery
  using (tenant_id is null or tenant_id = platform.current_tenant() or recipient_person_id = platform.current_actor())
  with check (tenant_id is not distinct from platform.current_tenant() or recipient_person_id = platform.current_actor());
alter table notifications.attempt enable row level security;
create policy reach on notifications.attempt
  using (exists (select from notifications.delivery where delivery.id = attempt.delivery_id));

grant usage on schema notifications to veche_app;
grant select, insert, update, delete on notifications.message, notifications.delivery, notifications.preference to veche_app;
-- The log of attempts is written once and never changed; it goes away only with its message.
grant select, insert on notifications.attempt to veche_app;
