-- What other modules may call sources, units and services by, and whose a request is: an id, no personal value.
create view requests.source_name with (security_invoker = true) as
select tenant_id, code, title_ru, title_en, kind from requests.source;
create view requests.unit_name with (security_invoker = true) as
select tenant_id, code, title_ru, title_en, kind from requests.unit;
create view requests.service_name with (security_invoker = true) as
select tenant_id, code, title_ru, title_en, category from requests.service;
create view requests.request_person with (security_invoker = true) as
select tenant_id, id as request_id, person_id from requests.service_request where person_id is not null;
grant select on requests.source_name, requests.unit_name, requests.service_name, requests.request_person to veche_app;
