-- The journal: entries are written inside the business transaction with no index and no previous hash in them,
-- because either would make all commands of a town wait for one another. The sequencer gives the places afterwards.
create schema journal;

-- The canonical text is the truth: it is what gets hashed.
create table journal.entry (
  tenant_id uuid not null,
  id uuid not null,
  canonical text not null,
  -- Read out of the text by the server itself, so that it cannot say anything else.
  subject_id text not null generated always as ((canonical::jsonb -> 'subject') ->> 'id') stored,
  primary key (tenant_id, id)
);
create index entry_by_subject on journal.entry (tenant_id, subject_id);
comment on index journal.entry_by_subject is 'Receipt of a case: its newest entry.';

-- Committed entries that have no place yet. A late commit simply appears here later, so none can be skipped.
create table journal.pending (
  tenant_id uuid not null,
  arrival bigint generated always as identity,
  entry_id uuid not null,
  primary key (tenant_id, arrival)
);

-- The chain: leaf = SHA-256(0x00 ‖ canonical), head = SHA-256(0x01 ‖ previous head ‖ leaf).
create table journal.link (
  tenant_id uuid not null,
  index bigint not null check (index >= 0),
  entry_id uuid not null,
  leaf text not null check (leaf ~ '^[0-9a-f]{64}$'),
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, index)
);
create unique index link_by_entry on journal.link (tenant_id, entry_id);
comment on index journal.link_by_entry is 'Proof of one entry; an entry stands in the chain once.';

-- One row per town, moved by compare-and-swap only.
create table journal.chain_head (
  tenant_id uuid primary key,
  size bigint not null check (size >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  sequenced_at timestamptz not null
);

-- Salts of the commitments, sealed by the key of the person they speak of: they die with it.
create table journal.commitment_salt (
  tenant_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  sealed text not null,
  primary key (tenant_id, entry_id)
);

-- Who looked at whose data. Private, never part of the public journal.
create table journal.access_record (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  viewer_person_id uuid,
  viewer_role text not null,
  person_id uuid,
  subject_type text not null,
  subject_id text not null,
  purpose text not null,
  ip inet,
  primary key (tenant_id, id)
);
create index access_record_by_time on journal.access_record (tenant_id, at desc, id desc);
comment on index journal.access_record_by_time is 'The auditor reads the log newest first.';
create index access_record_by_person on journal.access_record (tenant_id, person_id, at desc) where person_id is not null;
comment on index journal.access_record_by_person is 'A person asks who looked at their data (152-FZ art. 14).';

do $$
declare name text;
begin
  foreach name in array array['entry', 'pending', 'link', 'chain_head', 'commitment_salt', 'access_record'] loop
    execute format('alter table journal.%I enable row level security', name);
    execute format(
      'create policy tenant on journal.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())',
      name);
  end loop;
end $$;

grant usage on schema journal to veche_app;
-- Insert-only for the application: what is written can be neither changed nor removed by it.
grant select, insert on journal.entry, journal.link, journal.commitment_salt, journal.access_record to veche_app;
grant select, insert, delete on journal.pending to veche_app;
grant select, insert, update on journal.chain_head to veche_app;
