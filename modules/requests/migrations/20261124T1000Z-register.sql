-- The register as people work in it: lists that stay quick at a million requests, views people keep, who has a request in hand, what they ticked off.

/*
 * A page of the list is found in an index alone: it carries every column one can filter by, so that whatever filters are
 * combined, and however few rows they leave, no row of the table is read but those that are shown.
 */
drop index requests.service_request_due;
create index service_request_open_by_due on requests.service_request (tenant_id, due_at, id)
  include (at_risk_at, very_overdue_at, paused_since, opened_at, service_code, unit_code, region, district, source_code, status, channel, criticality)
  where done_at is null;
comment on index requests.service_request_open_by_due is 'list-requests in work by term; count-requests by the state of the term';
drop index requests.service_request_opened;
create index service_request_by_opened on requests.service_request (tenant_id, opened_at, id)
  include (done_at, due_at, at_risk_at, very_overdue_at, paused_since, service_code, unit_code, region, district, source_code, status, channel, criticality);
comment on index requests.service_request_by_opened is 'list-requests by date of opening; export-requests';
create index service_request_by_changed on requests.service_request (tenant_id, changed_at, id)
  include (done_at, due_at, at_risk_at, very_overdue_at, paused_since, opened_at, service_code, unit_code, region, district, source_code, status, channel, criticality);
comment on index requests.service_request_by_changed is 'list-requests by last change';
create index service_request_district on requests.service_request (tenant_id, district, opened_at);
comment on index requests.service_request_district is 'list-requests of a small district; list-facets: which districts there are';
create index service_request_region on requests.service_request (tenant_id, region) where region is not null;
comment on index requests.service_request_region is 'list-facets: which regions there are';

-- Units serve districts and services: taken for independent, the rows that several filters leave would be guessed far too few.
create statistics requests.service_request_facets (dependencies, mcv) on service_code, unit_code, district, source_code, status, channel
  from requests.service_request;

/*
 * Under row-level security an index may be asked only by operators that tell nothing by their errors, and "array contains" is
 * not one of them. This function looks for its caller's town alone and answers ids, never a word.
 */
create function requests.find_by_words(wanted bigint[], at_most integer) returns setof uuid
language sql stable security definer set search_path = '' set enable_seqscan = off set enable_indexscan = off
as $$
  select request_id from requests.request_text
  where tenant_id = platform.current_tenant() and words operator(pg_catalog.@>) wanted limit at_most
$$;
revoke all on function requests.find_by_words(bigint[], integer) from public;
-- The same of one request, for lists that are walked because the words are common.
create function requests.has_words(request uuid, wanted bigint[]) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from requests.request_text
                 where tenant_id = platform.current_tenant() and request_id = request and words operator(pg_catalog.@>) wanted)
$$;
revoke all on function requests.has_words(uuid, bigint[]) from public;

-- Filters of the register a person keeps under a name.
create table requests.saved_view (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  search text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index saved_view_person on requests.saved_view (tenant_id, person_id, name);
comment on index requests.saved_view_person is 'saved-views of one person';

-- Who has the request in hand here; the unit is the source's own word.
create table requests.executor (
  tenant_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  assigned_at timestamptz not null,
  primary key (tenant_id, request_id)
);
create index executor_person on requests.executor (tenant_id, person_id);
comment on index requests.executor_person is 'list-requests in my hands';

-- Control points ticked off by hand; those the history itself passes are not kept.
create table requests.control_point_tick (
  tenant_id uuid not null,
  request_id uuid not null,
  point text not null,
  ticked_at timestamptz not null,
  ticked_by uuid not null,
  note text,
  primary key (tenant_id, request_id, point)
);

do $$
declare t text;
begin
  foreach t in array array['saved_view', 'executor', 'control_point_tick'] loop
    execute format('alter table requests.%I enable row level security', t);
    execute format('create policy tenant on requests.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant execute on function requests.find_by_words(bigint[], integer), requests.has_words(uuid, bigint[]) to veche_app;
grant select, insert, update, delete on requests.saved_view, requests.executor, requests.control_point_tick to veche_app;
