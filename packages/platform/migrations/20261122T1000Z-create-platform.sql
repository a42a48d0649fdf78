-- Foundations every other schema stands on: who and where of a transaction, and the towns.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema if not exists platform;

-- A setting that was local to an ended transaction comes back as an empty text, hence nullif.
create function platform.current_tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('veche.tenant_id', true), '')::uuid;

create function platform.current_actor() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('veche.actor_id', true), '')::uuid;

create table platform.tenant (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  name_ru text not null,
  name_en text not null,
  number_prefix text not null,
  zone text not null,
  region_code text not null,
  municipality_code text not null,
  centre_lon double precision not null check (centre_lon between -180 and 180),
  centre_lat double precision not null check (centre_lat between -90 and 90),
  is_demonstration boolean not null,
  settings jsonb not null default '{}'
);

grant usage on schema platform to veche_app;
grant execute on function platform.current_tenant(), platform.current_actor() to veche_app;
-- Being a demonstration is fixed at creation: that column cannot be updated by the application.
grant select, insert on platform.tenant to veche_app;
grant update (code, name_ru, name_en, number_prefix, zone, region_code, municipality_code, centre_lon, centre_lat, settings)
  on platform.tenant to veche_app;
grant select on platform.migration to veche_app;
