-- One row: what this installation is, and by which keys. Neither can be changed afterwards.
create table platform.installation (
  single boolean primary key default true check (single),
  id uuid not null,
  kind text not null check (kind in ('demonstration', 'real')),
  key_fingerprint text not null,
  created_at timestamptz not null
);

-- Steps of setting an installation up that are done: an interrupted set-up goes on where it stopped.
create table platform.setup_step (
  name text primary key,
  done_at timestamptz not null
);

-- The command of a request that has committed, though its reply may never have been stored.
alter table platform.idempotency add column committed boolean not null default false;

grant select, insert on platform.installation, platform.setup_step to veche_app;
