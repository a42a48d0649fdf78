-- Stops of the clock as the source told them, for the ledger of pauses: a pause may be opened by an event or by entering a status, so the
-- trace alone does not tell them.
create view requests.request_pause with (security_invoker = true) as
select r.tenant_id, r.id as request_id, (p.pause ->> 'from')::timestamptz as from_at, (p.pause ->> 'to')::timestamptz as to_at, p.pause ->> 'reason' as reason
from requests.service_request r cross join lateral jsonb_array_elements(r.clock_inputs -> 'pauses') as p (pause);
grant select on requests.request_pause to veche_app;
