-- What people say of how their requests were answered, and what is done about it.
create schema feedback;

-- A review of the answer to a request: asked for, and given. One per answer; an answer after reopening is asked about anew.
create table feedback.review (
  tenant_id uuid not null,
  request_id uuid not null,
  -- How often the request had been reopened when it was answered.
  round integer not null check (round >= 0),
  asked_at timestamptz not null,
  answered_at timestamptz,
  score smallint check (score between 1 and 5),
  -- Whether it was really solved, as the person says; null: they do not say.
  solved boolean,
  -- What was given became this.
  item_id uuid,
  -- How often it was told of: the version of its stream of events.
  told integer not null default 0,
  primary key (tenant_id, request_id, round)
);

-- A link in a letter: whoever holds it answers, once, without an account. The token is not kept, its digest is.
create table feedback.link (
  tenant_id uuid not null,
  token_hash bytea not null,
  purpose text not null check (purpose in ('review', 'confirm')),
  request_id uuid,
  round integer,
  item_id uuid,
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash),
  check ((purpose = 'review') = (request_id is not null and round is not null)),
  check (purpose <> 'confirm' or item_id is not null)
);

create index link_request on feedback.link (tenant_id, request_id, round) where used_at is null and request_id is not null;
comment on index feedback.link_request is 'close-links of an answer that was rated in another way';
create index link_item on feedback.link (tenant_id, item_id) where used_at is null and item_id is not null;
comment on index feedback.link_item is 'close-links of an item that was confirmed in another way';

-- A review or a complaint as somebody works on it.
create table feedback.item (
  tenant_id uuid not null,
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('review', 'complaint')),
  channel text not null check (channel in ('link', 'cabinet', 'phone', 'office', 'email')),
  status text not null check (status in ('noted', 'accepted', 'in-work', 'resolved', 'confirmed', 'reopened', 'duplicate')),
  request_id uuid,
  round integer,
  -- Of the request when it was said, so that a later transfer does not move the blame.
  service_code text,
  unit_code text,
  -- Whose words these are: they open with the key of this person alone.
  person_id uuid not null,
  -- Text, name and contact, by the key of the person.
  sealed text,
  has_text boolean not null,
  has_contact boolean not null,
  score smallint check (score between 1 and 5),
  solved boolean,
  asked_at timestamptz,
  received_at timestamptz not null,
  -- The first moment too late, and the last day that is in time; null: nothing is due.
  due_at timestamptz,
  due_on date,
  taken_by uuid,
  check_unit_code text,
  check_started_at timestamptz,
  check_finding text check (check_finding in ('founded', 'unfounded')),
  sealed_answer text,
  resolved_at timestamptz,
  confirmed_at timestamptz,
  reopened_count integer not null default 0,
  duplicate_of uuid,
  topic text,
  topic_confidence real,
  topic_by text not null default 'model' check (topic_by in ('model', 'person')),
  urgency text check (urgency in ('urgent', 'normal')),
  urgency_confidence real,
  urgency_by text not null default 'model' check (urgency_by in ('model', 'person')),
  version integer not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  check ((due_at is null) = (due_on is null))
);
create index item_due on feedback.item (tenant_id, due_at, id) where status in ('accepted', 'in-work', 'reopened');
comment on index feedback.item_due is 'list-feedback: what waits for somebody, by term';
create index item_received on feedback.item (tenant_id, received_at desc, id desc);
comment on index feedback.item_received is 'list-feedback: newest first';
create index item_request on feedback.item (tenant_id, request_id) where request_id is not null;
comment on index feedback.item_request is 'list-feedback of one request';
create index item_person on feedback.item (tenant_id, person_id, received_at desc);
comment on index feedback.item_person is 'list-my-feedback';

-- What is to be mended, by whom and by when.
create table feedback.corrective_action (
  tenant_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  -- How often the complaint had been reopened: what was done before does not settle it again.
  round integer not null,
  -- By the key of the person who complained: such words tend to name them.
  sealed_what text,
  sealed_note text,
  unit_code text not null,
  person_id uuid,
  due_on date not null,
  due_at timestamptz not null,
  state text not null check (state in ('planned', 'done', 'cancelled')),
  planned_by uuid not null,
  planned_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, item_id) references feedback.item
);
create index corrective_action_item on feedback.corrective_action (tenant_id, item_id);
comment on index feedback.corrective_action_item is 'get-feedback: actions of an item';

-- What happened, in order; only added to.
create table feedback.item_event (
  tenant_id uuid not null,
  item_id uuid not null,
  number integer not null,
  at timestamptz not null,
  kind text not null,
  -- Null: the person who wrote it, or the system.
  by_person_id uuid,
  is_by_applicant boolean not null,
  sealed text,
  data jsonb not null default '{}',
  primary key (tenant_id, item_id, number),
  foreign key (tenant_id, item_id) references feedback.item
);

-- Running numbers of a year.
create table feedback.counter (
  tenant_id uuid not null,
  year integer not null,
  last integer not null,
  primary key (tenant_id, year)
);

do $$
declare t text;
begin
  foreach t in array array['review', 'link', 'item', 'corrective_action', 'item_event', 'counter'] loop
    execute format('alter table feedback.%I enable row level security', t);
    execute format('create policy tenant on feedback.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant usage on schema feedback to veche_app;
grant select, insert, update on feedback.review, feedback.link, feedback.item, feedback.corrective_action, feedback.counter to veche_app;
-- What happened is added to and never changed.
grant select, insert on feedback.item_event to veche_app;
