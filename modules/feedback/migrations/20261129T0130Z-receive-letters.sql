-- Letters to the town: those that say what they are about become items at once, the others wait for somebody to bind them.
create table feedback.letter (
  tenant_id uuid not null,
  id uuid not null,
  -- Digest of the Message-ID: a letter that is handed over again is the same letter.
  message_key bytea not null,
  received_at timestamptz not null,
  state text not null check (state in ('waiting', 'bound', 'declined')),
  -- Whose words these are; of a sender nobody knows, a key of the letter's own.
  person_id uuid not null,
  -- Words, name and address while it waits; afterwards they stand with the item, or are gone.
  sealed text,
  item_id uuid,
  handled_by uuid,
  handled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, message_key),
  foreign key (tenant_id, item_id) references feedback.item,
  check ((state = 'waiting') = (sealed is not null) and (state = 'bound') = (item_id is not null))
);
create index letter_waiting on feedback.letter (tenant_id, received_at, id) where state = 'waiting';
comment on index feedback.letter_waiting is 'list-letters';

alter table feedback.letter enable row level security;
create policy tenant on feedback.letter using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
grant select, insert, update on feedback.letter to veche_app;

-- Of what came by mail: whether the sender held a link of ours. An address in a letter proves nothing.
alter table feedback.item add column sender_known boolean;
