-- Versions of the rule pack. What is in force is an immutable, hashed row, proposed by one person and published by another.
create schema rules;

create table rules.pack_version (
  id uuid primary key,
  version text not null unique,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('proposed', 'published', 'rejected')),
  effective_from date not null,
  reason text not null,
  -- null proposer: the files the product ships.
  proposed_by uuid,
  proposed_at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  source jsonb not null,
  check (state = 'proposed' or settled_at is not null),
  -- Two persons; only the shipped pack of a new installation has neither.
  check (proposed_by is null or settled_by is null or proposed_by <> settled_by)
);
create index pack_version_in_force on rules.pack_version (effective_from desc) where state = 'published';
comment on index rules.pack_version_in_force is 'find-pack: the version in force on a date';

-- A published version never changes, whoever asks.
create function rules.keep_settled_pack() returns trigger language plpgsql as $$
begin
  if old.state <> 'proposed' or new.source <> old.source or new.hash <> old.hash or new.version <> old.version then
    raise exception 'a rule pack version is immutable';
  end if;
  return new;
end $$;
create trigger pack_version_immutable before update on rules.pack_version for each row execute function rules.keep_settled_pack();

grant usage on schema rules to veche_app;
grant select, insert on rules.pack_version to veche_app;
grant update (state, settled_by, settled_at) on rules.pack_version to veche_app;
