-- What the HTTP edge remembers: finished commands by their idempotency key, and counters of attempts.

create table platform.idempotency (
  -- Person, or a digest of address and browser for those not signed in.
  owner text not null,
  key text not null,
  -- SHA-256 of method, path, version and body: the same key for another request is refused.
  fingerprint bytea not null,
  person_id uuid,
  claim_token uuid not null,
  claimed_until timestamptz not null,
  status integer,
  -- Sealed: a reply may hold personal data.
  reply text,
  expires_at timestamptz not null,
  primary key (owner, key)
);
create index idempotency_expiry on platform.idempotency (expires_at);
comment on index platform.idempotency_expiry is 'idempotency-store.sweep: rows past their term';
create index idempotency_person on platform.idempotency (person_id) where person_id is not null;
comment on index platform.idempotency_person is 'erase-person: stored replies of one person';

create table platform.attempt (
  -- SHA-256 of what is counted: addresses and accounts are not kept in clear.
  key_hash bytea primary key,
  window_ends_at timestamptz not null,
  count integer not null
);
create index attempt_expiry on platform.attempt (window_ends_at);
comment on index platform.attempt_expiry is 'attempts.sweep: windows that are over';

grant select, insert, update, delete on platform.idempotency, platform.attempt to veche_app;
