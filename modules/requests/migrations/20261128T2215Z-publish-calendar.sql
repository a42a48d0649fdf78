-- The production calendar in force in a town, for whoever counts working time beside the terms of requests: escalations, mute windows.
create view requests.calendar_in_force with (security_invoker = true) as
select distinct on (tenant_id) tenant_id, version, hash, data
from requests.calendar_version
where activated_at is not null
order by tenant_id, version desc;
grant select on requests.calendar_in_force to veche_app;
