-- Organisations are global, like the people who act for them. Name, numbers and address of a human being (an entrepreneur,
-- a person) are sealed by the key of the one who added them; those of a legal entity are public knowledge.
create table identity.organisation (
  id uuid primary key,
  version integer not null default 1 check (version > 0),
  kind text not null check (kind in ('legal-entity', 'individual-entrepreneur', 'person', 'public-association',
    'religious-organisation', 'political-party', 'public-authority')),
  added_by uuid not null references identity.person (id),
  name text,
  short_name text,
  inn text,
  ogrn text,
  address text,
  particulars_sealed text,
  inn_index text,
  created_at timestamptz not null,
  closed_at timestamptz,
  constraint human_or_public check (
    case when kind in ('individual-entrepreneur', 'person')
      then particulars_sealed is not null and num_nonnulls(name, short_name, inn, ogrn, address) = 0
      else particulars_sealed is null and name is not null end)
);
create unique index organisation_inn_of_adder on identity.organisation (added_by, inn_index)
  where inn_index is not null and closed_at is null;
comment on index identity.organisation_inn_of_adder is 'create-organisation: one person adds one organisation once';

create table identity.organisation_member (
  organisation_id uuid not null references identity.organisation (id),
  person_id uuid not null references identity.person (id),
  member_right text not null check (member_right in ('owner', 'representative')),
  since timestamptz not null,
  primary key (organisation_id, person_id)
);
create index organisation_member_person on identity.organisation_member (person_id);
comment on index identity.organisation_member_person is 'list-organisations: those a person belongs to';

create table identity.organisation_invitation (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation (id),
  invited_by uuid not null references identity.person (id),
  contact_kind text not null check (contact_kind in ('email', 'phone')),
  contact_sealed text not null,
  contact_index text not null,
  member_right text not null check (member_right in ('owner', 'representative')),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  settled_at timestamptz,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  constraint settled_with_outcome check ((settled_at is null) = (outcome is null))
);
comment on column identity.organisation_invitation.contact_sealed is 'Sealed by the key of the one who invited: the invited person may not exist yet';
create index organisation_invitation_contact on identity.organisation_invitation (contact_index) where settled_at is null;
comment on index identity.organisation_invitation_contact is 'list-my-invitations: by my verified contacts';
create index organisation_invitation_open on identity.organisation_invitation (organisation_id) where settled_at is null;
comment on index identity.organisation_invitation_open is 'get-organisation: invitations without an answer';

grant select, insert, update, delete on identity.organisation, identity.organisation_member, identity.organisation_invitation to veche_app;
