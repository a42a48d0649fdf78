-- What the open side may read of requests: the facts its figures are counted from, so that both always agree. No personal column.
create view indicators.published_fact with (security_invoker = true) as
select tenant_id, request_id, number, service_code, unit_code, district, status, opened_at, opened_on, done_at, done_on, closed_on, due_at, is_notice, changed_at
from indicators.fact;
-- When reviews were told: an answered one moves figures though its request has not changed.
create view indicators.published_review with (security_invoker = true) as
select tenant_id, request_id, asked_on, answered_at from indicators.review;
grant select on indicators.published_fact, indicators.published_review to veche_app;
