-- Figures about requests to services: facts without any personal value, cells counted from them, definitions, targets, forecasts.
create schema indicators;

-- The facts of one request as indicators need them: an own copy, so that the register may be asked nothing when a figure is counted.
-- Absent unit, region and district are '': they are counted too, and keys of cells hold no null.
create table indicators.fact (
  tenant_id uuid not null,
  request_id uuid not null,
  source_code text not null,
  number text not null,
  service_code text not null,
  unit_code text not null default '',
  region text not null default '',
  district text not null default '',
  channel text not null,
  is_digital boolean,
  criticality text not null,
  status text not null,
  opened_at timestamptz not null,
  first_answer_at timestamptz,
  -- The authority is done: in time means done_at < due_at.
  done_at timestamptz,
  closed_at timestamptz,
  due_at timestamptz,
  stated_due_at timestamptz,
  very_overdue_at timestamptz,
  paused_since timestamptz,
  pause_reason text,
  paused_ms bigint not null default 0,
  -- The first moment it was stopped or sent back; null: never.
  first_held_at timestamptz,
  reopened_count integer not null default 0,
  returned_count integer not null default 0,
  confirmed_solved boolean,
  -- A notice under 54-ФЗ: counted, never given a chance of anything.
  is_notice boolean not null default false,
  -- Civil days of the town, by which cells are keyed.
  opened_on date not null,
  answered_on date,
  done_on date,
  closed_on date,
  answer_ms bigint,
  full_ms bigint,
  net_ms bigint,
  -- Change set that wrote it last.
  change_id uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, request_id)
);
create index fact_opened on indicators.fact (tenant_id, opened_on);
comment on index indicators.fact_opened is 'count-cells, count-durations: requests opened on the days of a cell';
create index fact_answered on indicators.fact (tenant_id, answered_on) where answered_on is not null;
comment on index indicators.fact_answered is 'count-cells: requests answered on a day';
create index fact_done on indicators.fact (tenant_id, done_on) where done_on is not null;
comment on index indicators.fact_done is 'count-cells: requests done on a day; lateness: what the model learns from';
create index fact_closed on indicators.fact (tenant_id, closed_on) where closed_on is not null;
comment on index indicators.fact_closed is 'count-cells: requests closed on a day';
create index fact_service on indicators.fact (tenant_id, service_code, opened_on);
comment on index indicators.fact_service is 'slices of a service that no cell holds; process of a service';
create index fact_unit on indicators.fact (tenant_id, unit_code, opened_on);
comment on index indicators.fact_unit is 'slices of a unit that no cell holds';
create index fact_district on indicators.fact (tenant_id, district, opened_on);
comment on index indicators.fact_district is 'slices of a district that no cell holds';
create index fact_open on indicators.fact (tenant_id, due_at) where done_at is null;
comment on index indicators.fact_open is 'read-present: open, overdue and likely late at this moment; ages of open requests';

-- Stops of the clock with their reason, of requests that have any.
create table indicators.pause (
  tenant_id uuid not null,
  request_id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz,
  reason text not null,
  primary key (tenant_id, request_id, from_at)
);

-- The ways requests went, each once: a case names its variant by the hash.
create table indicators.variant (
  tenant_id uuid not null,
  id uuid not null,
  activities text[] not null,
  primary key (tenant_id, id)
);
create table indicators.path (
  tenant_id uuid not null,
  request_id uuid not null,
  variant_id uuid not null,
  -- Milliseconds between its steps; one fewer than the steps.
  gaps_ms bigint[] not null,
  -- From the first step to the last.
  total_ms bigint not null,
  primary key (tenant_id, request_id)
);

-- Refused and filed again by the same applicant for the same service: one story. Whose it is stands nowhere here.
create table indicators.refusal_chain (
  tenant_id uuid not null,
  -- The first request of the story.
  id uuid not null,
  service_code text not null,
  unit_code text not null,
  region text not null,
  district text not null,
  request_ids uuid[] not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_on date,
  total_ms bigint,
  primary key (tenant_id, id)
);
create index refusal_chain_closed on indicators.refusal_chain (tenant_id, closed_on) where closed_on is not null;
comment on index indicators.refusal_chain_closed is 'read-chains: stories that ended in a period';
create index refusal_chain_requests on indicators.refusal_chain using gin (request_ids);
comment on index indicators.refusal_chain_requests is 'project-chains: stories a changed request stands in';

-- Reviews, as the feedback module tells of them.
create table indicators.review (
  tenant_id uuid not null,
  request_id uuid not null,
  asked_at timestamptz not null,
  asked_on date not null,
  answered_at timestamptz,
  score smallint check (score between 1 and 5),
  solved boolean,
  primary key (tenant_id, request_id)
);
create index review_asked on indicators.review (tenant_id, asked_on);
comment on index indicators.review_asked is 'count-cells: reviews asked for on a day';

-- How often the figures of a town have changed: the version of their event stream.
create table indicators.projection (
  tenant_id uuid not null primary key,
  version integer not null
);

-- Titles of services and units as last seen.
create table indicators.service (
  tenant_id uuid not null,
  code text not null,
  title_ru text not null,
  title_en text not null,
  primary key (tenant_id, code)
);

-- What one request adds to the cells of its days. A cell is the sum of these rows, and nothing else.
create view indicators.contribution with (security_invoker = true) as
select tenant_id, opened_on as on_day, service_code, unit_code, region, district,
  1 as received, (is_digital is not null)::int as received_by_known_channel, coalesce(is_digital, false)::int as received_digitally,
  0 as answered, 0::bigint as answer_ms,
  0 as done, 0 as refused, 0 as done_with_term, 0 as done_on_time, 0 as done_with_stated_term, 0 as done_on_stated_time,
  0::bigint as full_ms, 0::bigint as paused_ms, 0 as reopened, 0 as returned,
  0 as closed, 0 as completed, 0 as confirmed, 0 as denied,
  0 as asked, 0 as reviewed, 0 as score_sum, 0 as reviewed_solved, 0 as reviewed_unsolved
from indicators.fact
union all
select tenant_id, answered_on, service_code, unit_code, region, district, 0, 0, 0, 1, answer_ms, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
from indicators.fact where answered_on is not null
union all
select tenant_id, done_on, service_code, unit_code, region, district, 0, 0, 0, 0, 0,
  1, (status = 'refused')::int, (due_at is not null)::int, coalesce(done_at < due_at, false)::int,
  (stated_due_at is not null)::int, coalesce(done_at <= stated_due_at, false)::int,
  full_ms, full_ms - net_ms, (reopened_count > 0)::int, (returned_count > 0)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0
from indicators.fact where done_on is not null
union all
select tenant_id, closed_on, service_code, unit_code, region, district, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, (status = 'completed')::int, coalesce(confirmed_solved, false)::int, coalesce(not confirmed_solved, false)::int, 0, 0, 0, 0, 0
from indicators.fact where closed_on is not null
union all
select r.tenant_id, r.asked_on, f.service_code, f.unit_code, f.region, f.district, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, (r.score is not null)::int, coalesce(r.score, 0), coalesce(r.solved, false)::int, coalesce(not r.solved, false)::int
from indicators.review r join indicators.fact f using (tenant_id, request_id);

-- Counts of a day or a month for one slice: 'all', 'service', 'unit', 'region', 'district', 'service-unit', 'service-district'. What a slice
-- does not part by is ''. Day cells are counted from the facts, month cells are sums of day cells.
create table indicators.cell (
  tenant_id uuid not null,
  slice text not null check (slice in ('all', 'service', 'unit', 'region', 'district', 'service-unit', 'service-district')),
  grain text not null check (grain in ('day', 'month')),
  starts_on date not null,
  service_code text not null,
  unit_code text not null,
  region text not null,
  district text not null,
  received integer not null,
  received_by_known_channel integer not null,
  received_digitally integer not null,
  answered integer not null,
  answer_ms bigint not null,
  done integer not null,
  refused integer not null,
  done_with_term integer not null,
  done_on_time integer not null,
  done_with_stated_term integer not null,
  done_on_stated_time integer not null,
  full_ms bigint not null,
  paused_ms bigint not null,
  reopened integer not null,
  returned integer not null,
  closed integer not null,
  completed integer not null,
  confirmed integer not null,
  denied integer not null,
  asked integer not null,
  reviewed integer not null,
  score_sum integer not null,
  reviewed_solved integer not null,
  reviewed_unsolved integer not null,
  primary key (tenant_id, slice, grain, service_code, unit_code, region, district, starts_on)
);
comment on index indicators.cell_pkey is 'read-measures: one slice over time';
create index cell_by_day on indicators.cell (tenant_id, slice, grain, starts_on);
comment on index indicators.cell_by_day is 'read-measures: all slices of a period side by side';

-- How long requests of a cohort (opened in a period) take, those still open included. Published slices only; counted from the facts.
create table indicators.duration_cell (
  tenant_id uuid not null,
  slice text not null check (slice in ('all', 'service', 'unit', 'region', 'district')),
  grain text not null check (grain in ('day', 'week', 'month', 'quarter', 'year')),
  starts_on date not null,
  service_code text not null,
  unit_code text not null,
  region text not null,
  district text not null,
  -- By kind (full, net, firstAnswer): how many are over and under way, p50 and p90 with those under way, p50, p90, p95 of those over alone.
  figures jsonb not null,
  -- More age of those under way changes nothing.
  is_settled boolean not null,
  counted_at timestamptz not null,
  -- A request of the cohort has changed since.
  is_touched boolean not null default false,
  primary key (tenant_id, slice, grain, starts_on, service_code, unit_code, region, district)
);
create index duration_cell_stale on indicators.duration_cell (tenant_id, counted_at) where is_touched or not is_settled;
comment on index indicators.duration_cell_stale is 'refresh-durations: cells to count anew, oldest first';
create index duration_cell_series on indicators.duration_cell (tenant_id, slice, grain, service_code, unit_code, region, district, starts_on);
comment on index indicators.duration_cell_series is 'read-durations: one slice over time';

-- Buckets of durations of those done, by day opened: for slices nobody published.
create table indicators.sketch_cell (
  tenant_id uuid not null,
  slice text not null check (slice in ('all', 'service', 'unit', 'district')),
  starts_on date not null,
  service_code text not null,
  unit_code text not null,
  region text not null,
  district text not null,
  -- bucket, count, bucket, count …
  buckets integer[] not null,
  primary key (tenant_id, slice, service_code, unit_code, region, district, starts_on)
);

create table indicators.metric_definition (
  tenant_id uuid not null,
  code text not null,
  version integer not null,
  since date not null,
  title_ru text not null,
  title_en text not null,
  formula_ru text not null,
  formula_en text not null,
  unit text not null check (unit in ('count', 'share', 'duration', 'score')),
  better text check (better in ('more', 'less')),
  basis_ru text not null,
  basis_en text not null,
  expression jsonb not null,
  defined_by uuid,
  defined_at timestamptz not null,
  primary key (tenant_id, code, version)
);

-- What a town aims at; '' in a dimension means every one.
create table indicators.target (
  tenant_id uuid not null,
  metric text not null,
  service_code text not null,
  unit_code text not null,
  since date not null,
  value double precision not null,
  basis_ru text not null,
  basis_en text not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (tenant_id, metric, service_code, unit_code, since)
);

-- Every forecast ever shown, so that it can be held against what came. A back-test was made afterwards from what was known then.
create table indicators.forecast (
  tenant_id uuid not null,
  metric text not null,
  service_code text not null,
  unit_code text not null,
  made_on date not null,
  -- The first day of the week foretold.
  week_on date not null,
  point double precision not null,
  low double precision not null,
  high double precision not null,
  level real not null,
  model text not null,
  is_back_test boolean not null,
  primary key (tenant_id, metric, service_code, unit_code, week_on, made_on)
);

-- What the model of lateness has learnt and how it did on what it had not seen.
create table indicators.lateness_model (
  tenant_id uuid not null,
  learnt_at timestamptz not null,
  past jsonb not null,
  calibration jsonb,
  learnt_from integer not null,
  primary key (tenant_id, learnt_at)
);

do $$
declare t text;
begin
  foreach t in array array['fact', 'pause', 'variant', 'path', 'refusal_chain', 'review', 'projection', 'service', 'cell', 'duration_cell', 'sketch_cell', 'metric_definition',
    'target', 'forecast', 'lateness_model'] loop
    execute format('alter table indicators.%I enable row level security', t);
    execute format('create policy tenant on indicators.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant usage on schema indicators to veche_app;
grant select, insert, update, delete on all tables in schema indicators to veche_app;
-- Definitions and forecasts are added to and never changed: what was shown stays what it was.
revoke update, delete on indicators.metric_definition, indicators.forecast from veche_app;
