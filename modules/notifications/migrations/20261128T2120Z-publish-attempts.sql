-- What became of each attempt to send, for the logs of other modules. No address and no text.
create view notifications.attempt_fact with (security_invoker = true) as
select a.delivery_id, d.message_id, d.channel, a.at, a.outcome, a.code
from notifications.attempt a join notifications.delivery d on d.id = a.delivery_id;
grant select on notifications.attempt_fact to veche_app;
