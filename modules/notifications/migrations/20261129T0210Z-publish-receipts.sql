-- Whether a copy reached its reader's device, for the logs of others.
create or replace view notifications.delivery_fact with (security_invoker = true) as
select id as delivery_id, message_id, tenant_id, channel, state, reason, attempts, queued_at, changed_at, delivered_at from notifications.delivery;
