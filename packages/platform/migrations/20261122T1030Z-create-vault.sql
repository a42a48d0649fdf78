-- Personal data: one data key per person, wrapped by a key-encryption key that lives outside the database.

create table platform.person_key (
  person_id uuid primary key,
  kek_id text not null,
  wrapped bytea not null,
  created_at timestamptz not null default clock_timestamp()
);
create index person_key_kek on platform.person_key (kek_id);
comment on index platform.person_key_kek is 'person-vault.rewrap: keys still wrapped by an old key-encryption key';

-- Replayed after every restore, so that a backup cannot bring an erased person back.
create table platform.erasure (
  person_id uuid primary key,
  erased_at timestamptz not null,
  reason text not null
);

grant select, insert, update, delete on platform.person_key to veche_app;
grant select, insert on platform.erasure to veche_app;
