-- Places of a town and who takes them when.
create schema venues;

-- The plane of a town is fixed when its first place is stored: metres of stored areas are counted from this origin,
-- so it must not move when somebody corrects the centre of the tenant.
create table venues.town (
  tenant_id uuid primary key,
  origin_lon double precision not null,
  origin_lat double precision not null,
  name_ru text not null,
  name_en text not null
);

-- Drawn layers: the map, and the zones that checks ask about.
create table venues.feature (
  tenant_id uuid not null,
  ref text not null,
  layer text not null,
  kind text,
  name_ru text,
  name_en text,
  number text,
  width_m double precision,
  angle double precision,
  draw_order integer not null,
  geometry jsonb not null,
  bounds box not null,
  primary key (tenant_id, ref)
);
create index feature_by_bounds on venues.feature using gist (tenant_id, bounds);
comment on index venues.feature_by_bounds is 'Layers a place lies in: find_features.';

create table venues.venue (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  name_ru text not null,
  name_en text not null,
  kind text not null,
  address text not null,
  geometry jsonb not null,
  centre_lon double precision not null,
  centre_lat double precision not null,
  centre point not null,
  bounds box not null,
  area_sqm double precision not null check (area_sqm > 0),
  capacity integer check (capacity > 0),
  occupancy_norm_per_sqm double precision,
  owner_kind text not null check (owner_kind in ('municipal', 'state', 'private', 'unknown')),
  owner_name text not null,
  power_kw double precision,
  water_m3 double precision,
  is_indoor boolean not null,
  floor integer,
  exits jsonb not null default '[]',
  allowed_from time,
  allowed_to time,
  is_mmpl_listed boolean not null default false,
  mmpl_passport_number text,
  is_heritage boolean not null default false,
  is_retired boolean not null default false,
  search_words tsvector not null,
  search_text text not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);

create table venues.venue_closure (
  tenant_id uuid not null,
  id uuid not null,
  venue_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  reason_ru text not null,
  reason_en text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id)
);
create index venue_closure_by_venue on venues.venue_closure (tenant_id, venue_id);
comment on index venues.venue_closure_by_venue is 'Closures of the venues a place touches: list-closures.';

create table venues.address (
  tenant_id uuid not null,
  id uuid not null,
  source text not null,
  source_key text not null,
  address text not null,
  locality text not null,
  lon double precision not null,
  lat double precision not null,
  location point not null,
  search_words tsvector not null,
  search_text text not null,
  primary key (tenant_id, id),
  unique (tenant_id, source, source_key)
);
create index address_by_words on venues.address using gin (search_words);
comment on index venues.address_by_words is 'Search as one types, by the beginnings of words: search_addresses.';
create index address_by_likeness on venues.address using gin (search_text gin_trgm_ops);
comment on index venues.address_by_likeness is 'Search when no word fits, a slip of the finger: search_addresses.';
create index address_by_location on venues.address using gist (tenant_id, location);
comment on index venues.address_by_location is 'Nearest buildings: nearest_addresses.';

-- What takes a place, as others may know it. Nothing personal is here: a number, a title, a class.
create table venues.occupancy_subject (
  tenant_id uuid not null,
  subject_id uuid not null,
  number text,
  title text,
  event_class text check (event_class in ('CUL', 'SPO', 'COM', 'PUB')),
  venue_id uuid,
  place_name text,
  attendance_peak integer,
  filed_at timestamptz,
  geometry jsonb not null,
  -- A public event under 54-ФЗ is never shown by name.
  check (event_class is distinct from 'PUB' or title is null),
  primary key (tenant_id, subject_id)
);

-- One row per session and ring-free part, from set-up to dismantling; metres of the town's plane.
create table venues.occupancy (
  tenant_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  state text not null check (state in ('agreed', 'notice', 'imported', 'pending')),
  layer text not null,
  share_group uuid not null,
  area polygon not null,
  during tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
  exclusive boolean not null check (not exclusive or state = 'agreed'),
  released_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, subject_id) references venues.occupancy_subject (tenant_id, subject_id),
  -- Two approvals cannot take one place at one time. The order of columns decides how the index splits its pages: with
  -- share_group, unique for nearly every row, before area the tree would be sorted by it and every check read it whole.
  constraint one_approval_per_place exclude using gist
    (tenant_id with =, layer with =, area with &&, during with &&, share_group with <>)
    where (exclusive and released_at is null)
);
create index occupancy_by_area on venues.occupancy using gist (tenant_id, area, during) where (released_at is null);
comment on index venues.occupancy_by_area is 'Whatever takes a place at a time, exclusive or not: find_occupied.';
create index occupancy_by_subject on venues.occupancy (tenant_id, subject_id) where (released_at is null);
comment on index venues.occupancy_by_subject is 'Releasing what a subject holds.';
create index occupancy_of_notices on venues.occupancy (tenant_id, (lower(during))) where (state = 'notice' and released_at is null);
comment on index venues.occupancy_of_notices is 'Notices by month for the public calendar: count-notices.';

create table venues.public_mass_event (
  tenant_id uuid not null,
  id uuid not null,
  number text not null,
  title text not null,
  -- Public events under 54-ФЗ are never published by name.
  event_class text not null check (event_class in ('CUL', 'SPO', 'COM')),
  venue_id uuid,
  place_name text not null,
  geometry jsonb not null,
  centre_lon double precision not null,
  centre_lat double precision not null,
  sessions jsonb not null,
  during tstzrange not null check (not isempty(during)),
  organiser_name text,
  state text not null check (state in ('agreed', 'cancelled', 'held')),
  published_at timestamptz not null,
  changed_at timestamptz not null,
  revision integer not null,
  primary key (tenant_id, id)
);
create index public_mass_event_by_start on venues.public_mass_event (tenant_id, (lower(during)));
comment on index venues.public_mass_event_by_start is 'Public calendar and map: list-public-mass-events.';

create table venues.import_run (
  tenant_id uuid not null,
  id uuid not null,
  source text not null,
  file_name text,
  mapping text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  rows integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  overlap_row_pairs integer not null default 0,
  overlap_event_pairs integer not null default 0,
  overlap_rows_touched integer not null default 0,
  primary key (tenant_id, id)
);
create index import_run_by_start on venues.import_run (tenant_id, started_at desc);
comment on index venues.import_run_by_start is 'Imports, latest first: list-register-imports.';

create table venues.import_refusal (
  tenant_id uuid not null,
  run_id uuid not null,
  line integer not null,
  code text not null,
  column_name text,
  value text,
  primary key (tenant_id, run_id, line, code)
);

-- A row of a register kept elsewhere. The same row of the same source comes once, however often its file is read.
create table venues.imported_row (
  tenant_id uuid not null,
  source text not null,
  row_key text not null,
  id uuid not null,
  content_hash text not null,
  event_ref text not null,
  title text not null,
  category text,
  organiser text,
  attendance integer,
  place_names text[] not null,
  place_keys text[] not null,
  during tstzrange not null check (not isempty(during)),
  run_id uuid not null,
  primary key (tenant_id, source, row_key)
);

do $$
declare
  name text;
begin
  foreach name in array array['town', 'feature', 'venue', 'venue_closure', 'address', 'occupancy_subject', 'occupancy',
                              'public_mass_event', 'import_run', 'import_refusal', 'imported_row'] loop
    execute format('alter table venues.%I enable row level security', name);
    execute format('create policy tenant on venues.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', name);
  end loop;
end $$;

-- Under row-level security an index serves only leakproof operators, and && of polygons, @@ and <-> are none. These functions
-- run as the owner and name the tenant themselves; without them every search would read the whole table.
-- Planned at each call, and each asked part by itself (offset 0 keeps the planner from joining): a plan made while the
-- table was small, or without statistics, reads all bookings of the town and compares them one by one.
create function venues.find_occupied(asked_layer text, areas polygon[], froms timestamptz[], tos timestamptz[])
returns table (subject_id uuid, state text, layer text, exclusive boolean, share_group uuid, from_at timestamptz, to_at timestamptz,
               overlap_from timestamptz, overlap_to timestamptz, area text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan rows 10 as $$
begin
  return query
    select o.subject_id, o.state, o.layer, o.exclusive, o.share_group, lower(o.during), upper(o.during),
           max(greatest(lower(o.during), asked.from_at)), min(least(upper(o.during), asked.to_at)), min(o.area)
    from unnest(areas, froms, tos) as asked (area, from_at, to_at),
      lateral (
        select b.id, b.subject_id, b.state, b.layer, b.exclusive, b.share_group, b.during, b.area::text as area
        from venues.occupancy b
        where b.tenant_id = platform.current_tenant() and b.released_at is null
          and b.area && asked.area and b.during && tstzrange(asked.from_at, asked.to_at)
        offset 0
      ) o
    where asked_layer is null or o.layer = asked_layer
    group by o.id, o.subject_id, o.state, o.layer, o.exclusive, o.share_group, o.during;
end $$;

create function venues.find_features(place box, layers text[])
returns setof venues.feature
language plpgsql stable security definer set search_path = pg_catalog, pg_temp rows 50 as $$
begin
  return query
    select f.* from venues.feature f
    where f.tenant_id = platform.current_tenant() and f.bounds && place and f.layer = any (layers)
    order by f.draw_order;
end $$;

create function venues.search_addresses(starts tsquery, words tsquery, typed text, most integer)
returns table (id uuid, address text, locality text, lon double precision, lat double precision)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    select a.id, a.address, a.locality, a.lon, a.lat from venues.address a
    where a.tenant_id = platform.current_tenant() and a.search_words @@ starts
    order by (a.search_words @@ words) desc, similarity(a.search_text, typed) desc, length(a.search_text), a.search_text
    limit most;
  if not found then
    return query
      select a.id, a.address, a.locality, a.lon, a.lat from venues.address a
      where a.tenant_id = platform.current_tenant() and typed <% a.search_text
      order by word_similarity(typed, a.search_text) desc, length(a.search_text), a.search_text
      limit most;
  end if;
end $$;

create function venues.nearest_addresses(spot point, most integer)
returns table (id uuid, address text, locality text, lon double precision, lat double precision, distance_m double precision)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.id, a.address, a.locality, a.lon, a.lat, a.location <-> spot from venues.address a
    where a.tenant_id = platform.current_tenant()
    order by a.location <-> spot
    limit most;
end $$;

revoke execute on all functions in schema venues from public;
grant usage on schema venues to veche_app;
grant execute on all functions in schema venues to veche_app;
grant select, insert, update, delete on all tables in schema venues to veche_app;
