alter table notifications.delivery drop constraint delivery_channel_check;
alter table notifications.delivery add constraint delivery_channel_check check (channel in ('email', 'sms', 'push', 'bot', 'chat'));

-- Browsers and bots by which a person asked to be told; people are global. What identifies them is sealed by the person's key.
create table notifications.own_address (
  id uuid primary key,
  person_id uuid not null,
  channel text not null check (channel in ('push', 'bot')),
  sealed text not null,
  -- The same browser or chat again is the same address.
  address_index text not null,
  created_at timestamptz not null,
  unique (channel, address_index)
);
create index own_address_person on notifications.own_address (person_id, channel);
comment on index notifications.own_address_person is 'contacts-of: where a person is reached';

-- A code by which a person proves that a chat with the bot is theirs; used once.
create table notifications.bot_code (
  person_id uuid primary key,
  code_hash text not null unique,
  expires_at timestamptz not null
);
-- How far the messages to the bot have been read.
create table notifications.bot_reading (
  is_single boolean primary key default true check (is_single),
  next_update bigint not null
);
grant select, insert, update, delete on notifications.own_address, notifications.bot_code to veche_app;
grant select, insert, update on notifications.bot_reading to veche_app;
