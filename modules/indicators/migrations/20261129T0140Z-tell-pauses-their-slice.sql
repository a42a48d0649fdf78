-- The ledger of stopped clocks is read by unit and by the day a request was done: each stop carries both, so that a look at a few thousand of
-- them does not read a million requests.
alter table indicators.pause
  add column service_code text not null default '',
  add column unit_code text not null default '',
  add column region text not null default '',
  add column district text not null default '',
  add column done_on date;
update indicators.pause p
set service_code = f.service_code, unit_code = f.unit_code, region = f.region, district = f.district, done_on = f.done_on
from indicators.fact f where f.tenant_id = p.tenant_id and f.request_id = p.request_id;
create index pause_done on indicators.pause (tenant_id, done_on) where done_on is not null;
comment on index indicators.pause_done is 'read-pauses: stops of requests done in a period';
create index pause_standing on indicators.pause (tenant_id) where to_at is null;
comment on index indicators.pause_standing is 'read-pauses: clocks that stand now';
