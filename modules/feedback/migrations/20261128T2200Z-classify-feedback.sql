-- What texts of reviews are about: models trained on this town's own examples.

-- Texts with their label that somebody read in from a file; corrections stand on the items themselves.
create table feedback.labelled_text (
  tenant_id uuid not null,
  purpose text not null check (purpose in ('topic', 'urgency')),
  -- Digest of the text: the same file may be read in again.
  text_hash bytea not null,
  text text not null,
  label text not null,
  added_at timestamptz not null,
  primary key (tenant_id, purpose, text_hash)
);

-- A trained model with what it was tried on; the newest version is in use.
create table feedback.model (
  tenant_id uuid not null,
  purpose text not null check (purpose in ('topic', 'urgency')),
  version integer not null,
  packed jsonb not null,
  -- Below this confidence it keeps silent.
  threshold real not null,
  report jsonb not null,
  -- Corrections it has learnt from: another number makes it be trained anew at night.
  corrections integer not null,
  trained_at timestamptz not null,
  primary key (tenant_id, purpose, version)
);

do $$
declare t text;
begin
  foreach t in array array['labelled_text', 'model'] loop
    execute format('alter table feedback.%I enable row level security', t);
    execute format('create policy tenant on feedback.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant select, insert, update on feedback.labelled_text to veche_app;
grant select, insert, delete on feedback.model to veche_app;
