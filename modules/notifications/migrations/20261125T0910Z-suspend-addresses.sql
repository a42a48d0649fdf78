-- Addresses that refused a message for good: nothing more is sent to them until their owner says that they are right, or names others.
create table notifications.suspended_address (
  person_id uuid not null,
  channel text not null,
  -- Which address it was: another one of the person is not suspended.
  address_index text not null,
  code text not null,
  since timestamptz not null,
  primary key (person_id, channel)
);
grant select, insert, update, delete on notifications.suspended_address to veche_app;

-- What other modules may read: the fate of messages they ordered, no text and no address.
create view notifications.message_fact with (security_invoker = true) as
select id as message_id, tenant_id, recipient_person_id, template, category, queued_at, read_at from notifications.message;
create view notifications.delivery_fact with (security_invoker = true) as
select id as delivery_id, message_id, tenant_id, channel, state, reason, attempts, queued_at, changed_at from notifications.delivery;
grant select on notifications.message_fact, notifications.delivery_fact to veche_app;
