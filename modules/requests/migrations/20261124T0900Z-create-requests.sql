-- The register of requests to any public service: where they come from, by which norms they are timed, what happened to them.
create schema requests;

-- A system requests come from. `veche` is this installation itself: its clocks, its people.
create table requests.source (
  tenant_id uuid not null,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  title_ru text not null,
  title_en text not null,
  kind text not null check (kind in ('api', 'file', 'poller', 'permits', 'manual')),
  -- The zone of moments that come without one.
  zone text not null,
  settings jsonb not null default '{}',
  -- Running number of the change sets: the version of the source's event stream.
  change_count integer not null default 0,
  created_at timestamptz not null,
  primary key (tenant_id, code)
);

-- Which of the six statuses a foreign one means; an unmapped one is taken for `in-progress` and shown in the reconciliation.
create table requests.status_mapping (
  tenant_id uuid not null,
  source_code text not null,
  foreign_status text not null,
  status text not null check (status in ('requested', 'in-progress', 'awaiting-confirmation', 'completed', 'refused', 'postponed')),
  -- Entering the status stops the clock for this reason, leaving it lets the clock go on.
  pause_reason text,
  is_first_answer boolean not null default false,
  -- Being looked at for the first time: day zero of the terms that count from registration.
  is_registration boolean not null default false,
  -- The citizen said it is solved (true) or not (false); null: nobody said.
  is_confirmed boolean,
  primary key (tenant_id, source_code, foreign_status),
  foreign key (tenant_id, source_code) references requests.source
);

create table requests.unit (
  tenant_id uuid not null,
  code text not null,
  title_ru text not null,
  title_en text not null,
  kind text not null default 'unit',
  primary key (tenant_id, code)
);

create table requests.service (
  tenant_id uuid not null,
  code text not null,
  title_ru text not null,
  title_en text not null,
  category text,
  object text,
  system text not null default 'monitor',
  primary key (tenant_id, code)
);

-- A term of a service as dated data. Two norms of one stage never hold on one day.
create table requests.service_norm (
  tenant_id uuid not null,
  id uuid not null,
  service_code text not null,
  stage text not null check (stage in ('first-answer', 'final') or stage like 'stage:%'),
  amount integer not null check (amount >= 0),
  unit text not null check (unit in ('workingDay', 'calendarDay', 'hour', 'minute', 'month')),
  -- Where a term goes whose last day is a day off.
  end_shift text not null check (end_shift in ('next', 'previous', 'none')),
  ends_with text not null default 'day' check (ends_with in ('day', 'office')),
  -- Which moment is day zero. What was never registered counts from its opening.
  starts_with text not null default 'registered' check (starts_with in ('opened', 'registered')),
  pausable boolean not null,
  pause_reasons text[] not null default '{WAIT_APPLICANT,WAIT_AGENCY,COURT,FORCE_MAJEURE}',
  -- How far an extension with notice to the citizen moves the end: {"amount": 30, "unit": "calendarDay"}.
  extension jsonb,
  at_risk_share numeric(4, 3) not null default 0.8 check (at_risk_share > 0 and at_risk_share <= 1),
  very_overdue_working_days integer not null default 5 check (very_overdue_working_days >= 0),
  valid_from date not null,
  -- The first day on which it no longer holds.
  valid_to date,
  basis jsonb not null,
  verification text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_code) references requests.service,
  check (valid_to is null or valid_to > valid_from),
  exclude using gist (tenant_id with =, service_code with =, stage with =, daterange(valid_from, valid_to) with &&)
);
comment on index requests.service_norm_tenant_id_service_code_stage_daterange_excl is 'load-norms: norms of a service on the day a request was opened';

-- A change of a norm: proposed by one person, accepted by another.
create table requests.norm_proposal (
  tenant_id uuid not null,
  id uuid not null,
  service_code text not null,
  stage text not null,
  norm jsonb not null,
  valid_from date not null,
  reason text not null,
  state text not null check (state in ('proposed', 'accepted', 'rejected')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  moved_count integer,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_code) references requests.service
);
create index norm_proposal_state on requests.norm_proposal (tenant_id, state, proposed_at desc);
comment on index requests.norm_proposal_state is 'list-services: proposals that wait for a second person';

-- The production calendar as it was known: version 1 is the one shipped, every decree makes the next.
create table requests.calendar_version (
  tenant_id uuid not null,
  version integer not null check (version > 0),
  hash text not null,
  decreed_on date not null,
  title_ru text not null,
  title_en text not null,
  data jsonb not null,
  entered_by uuid,
  entered_at timestamptz not null,
  -- Terms go by it from this moment; the highest activated version is in force.
  activated_at timestamptz,
  moved_count integer,
  change_id uuid,
  primary key (tenant_id, version)
);

-- Who applied, findable without being told: the person behind a blind index. Rows go with the person's erasure.
create table requests.applicant (
  tenant_id uuid not null,
  applicant_key bytea not null,
  person_id uuid not null,
  primary key (tenant_id, applicant_key)
);
create index applicant_person on requests.applicant (tenant_id, person_id);
comment on index requests.applicant_person is 'erase-applicant: rows of one person';

create table requests.service_request (
  tenant_id uuid not null,
  id uuid not null,
  source_code text not null,
  external_id text not null,
  number text not null,
  service_code text not null,
  unit_code text,
  region text,
  district text,
  municipality text,
  address text,
  lon double precision check (lon between -180 and 180),
  lat double precision check (lat between -90 and 90),
  channel text not null default 'unknown' check (channel in ('portal', 'mobile', 'phone', 'office', 'mail', 'email', 'bot', 'api', 'unknown')),
  is_digital boolean generated always as (case when channel = 'unknown' then null else channel in ('portal', 'mobile', 'email', 'bot', 'api') end) stored,
  criticality text not null default 'normal' check (criticality in ('normal', 'high', 'critical')),
  status text not null check (status in ('requested', 'in-progress', 'awaiting-confirmation', 'completed', 'refused', 'postponed')),
  foreign_status text,
  opened_at timestamptz not null,
  registered_at timestamptz,
  first_answer_at timestamptz,
  closed_at timestamptz,
  -- The authority is done: answered, or closed without an answer before. It is null again once the request returns to work.
  -- In time means done_at < due_at: waiting for the citizen to confirm is nobody's delay.
  done_at timestamptz,
  confirmed_solved boolean,
  reopened_count integer not null default 0,
  returned_count integer not null default 0,
  -- What the source itself promises and says of its promise; never mixed with our own terms.
  stated_due_at timestamptz,
  stated_on_time boolean,
  first_answer_due_at timestamptz,
  -- By our norm, calendar and pauses: the first moment too late. While paused it is what it would be if resumed at changed_at.
  due_at timestamptz,
  due_on date,
  at_risk_at timestamptz,
  very_overdue_at timestamptz,
  -- The earliest of the moments above that is still ahead of an open, running request.
  next_transition_at timestamptz,
  -- How many of the marks have been told as events: 1 at risk, 2 due, 3 very overdue.
  marked_level smallint not null default 0 check (marked_level between 0 and 3),
  paused_since timestamptz,
  pause_reason text,
  paused_ms bigint not null default 0,
  norm_id uuid,
  -- Under which calendar the term was last computed; versions since then have not moved it.
  calendar_version integer not null,
  -- What moves a term beside its start: {"pauses": [[from, to, reason]], "extensions": […], "restartedAt": …}; null for most.
  clock_inputs jsonb,
  applicant_key bytea,
  person_id uuid,
  -- What the source tells beyond these columns and is nobody's personal data.
  facts jsonb,
  -- Place of the last event that was folded: what comes after it needs no look at the history.
  last_event_at timestamptz not null,
  last_event_ordinal integer not null,
  version integer not null,
  change_id uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, source_code, external_id),
  foreign key (tenant_id, source_code) references requests.source
);
comment on index requests.service_request_tenant_id_source_code_external_id_key is 'record-request-changes: find requests by what their source calls them';
create index service_request_opened on requests.service_request (tenant_id, opened_at desc, id);
comment on index requests.service_request_opened is 'list-requests: newest first, by date';
create index service_request_due on requests.service_request (tenant_id, due_at, id) where closed_at is null;
comment on index requests.service_request_due is 'list-requests: open ones by term';
create index service_request_service on requests.service_request (tenant_id, service_code, opened_at desc);
comment on index requests.service_request_service is 'list-requests by service; recalculate-terms: open requests of a changed norm';
create index service_request_unit on requests.service_request (tenant_id, unit_code, opened_at desc);
comment on index requests.service_request_unit is 'list-requests by unit';
create index service_request_transition on requests.service_request (tenant_id, next_transition_at) where next_transition_at is not null;
comment on index requests.service_request_transition is 'pass-terms: requests whose clock has passed a mark';
create index service_request_change on requests.service_request (tenant_id, change_id);
comment on index requests.service_request_change is 'consumers of changes: what a change set touched last';
create index service_request_applicant on requests.service_request (tenant_id, applicant_key, opened_at) where applicant_key is not null;
comment on index requests.service_request_applicant is 'repeat requests of one applicant, chains of refusal and new filing';
create index service_request_person on requests.service_request (tenant_id, person_id) where person_id is not null;
comment on index requests.service_request_person is 'requests of a signed-in person; erase-applicant';
create index service_request_number on requests.service_request (tenant_id, number);
comment on index requests.service_request_number is 'find a request by its number';

-- What a person said, apart from the row that every event changes: the word index is costly to write.
create table requests.request_text (
  tenant_id uuid not null,
  request_id uuid not null,
  -- Name, contact, INN, wanted result and text, under the key of the person.
  sealed text not null,
  -- Blind word index: 53-bit keyed hashes of stems.
  words bigint[] not null default '{}',
  primary key (tenant_id, request_id)
);
create index request_text_words on requests.request_text using gin (words);
comment on index requests.request_text_words is 'list-requests: words of the text, by blind index';

-- What happened, in the order it happened; never changed, only added to.
create table requests.request_event (
  tenant_id uuid not null,
  request_id uuid not null,
  at timestamptz not null,
  -- The source's own order of what it dates alike.
  ordinal integer not null default 0,
  -- Made of the content: the same fact told twice is one row.
  id uuid not null,
  source_code text not null,
  source_event_id text,
  kind text not null check (kind in ('opened', 'registered', 'status', 'answered', 'interim-answer', 'rerouted', 'extended', 'reason-changed', 'paused', 'resumed',
    'closed', 'reopened', 'confirmed', 'comment', 'term', 'recalculated')),
  status text,
  foreign_status text,
  unit_code text,
  from_unit_code text,
  old_due_at timestamptz,
  new_due_at timestamptz,
  reason text,
  actor text not null default 'system' check (actor in ('applicant', 'unit', 'system', 'inspector')),
  received_at timestamptz not null,
  change_id uuid not null,
  -- No personal value in clear: free text stands under `sealed`.
  data jsonb,
  primary key (tenant_id, request_id, at, id)
);
create unique index request_event_source_id on requests.request_event (tenant_id, source_code, source_event_id) where source_event_id is not null;
comment on index requests.request_event_source_id is 'record-request-changes: an event of a source is taken once';
create index request_event_change on requests.request_event (tenant_id, change_id);
comment on index requests.request_event_change is 'consumers of changes: what a change set told';

-- One commit of changes: one journal entry, one event, the Merkle root of its items.
create table requests.change_set (
  tenant_id uuid not null,
  id uuid not null,
  source_code text not null,
  -- Place among the change sets of the source.
  sequence integer not null,
  count integer not null,
  root text not null,
  recorded_at timestamptz not null,
  kind text not null,
  primary key (tenant_id, id),
  unique (tenant_id, source_code, sequence),
  foreign key (tenant_id, source_code) references requests.source
);

-- What other modules may read: facts of requests, no personal value.
create view requests.request_fact with (security_invoker = true) as
select r.tenant_id, r.id as request_id, r.source_code, r.external_id, r.number, r.service_code, s.title_ru as service_title_ru,
  s.title_en as service_title_en, s.category, r.unit_code, r.region, r.district, r.municipality, r.channel, r.is_digital, r.criticality, r.status, r.foreign_status,
  r.opened_at, r.registered_at, r.first_answer_at, r.closed_at, r.done_at, r.first_answer_due_at, r.due_at, r.due_on, r.stated_due_at, r.stated_on_time, r.at_risk_at,
  r.very_overdue_at, r.paused_ms, r.paused_since, r.pause_reason, r.reopened_count, r.returned_count, r.confirmed_solved, r.norm_id, r.applicant_key, r.lon,
  r.lat, r.change_id, r.changed_at
from requests.service_request r
left join requests.service s on s.tenant_id = r.tenant_id and s.code = r.service_code;

-- What happened to them, for process mining and alert rules.
create view requests.request_trace with (security_invoker = true) as
select tenant_id, request_id, at, ordinal, id, kind, status, foreign_status, unit_code, from_unit_code, old_due_at, new_due_at, reason, actor, change_id,
  coalesce(data ->> 'activity', foreign_status) as activity, data -> 'marks' as marks
from requests.request_event;

do $$
declare t text;
begin
  foreach t in array array['source', 'status_mapping', 'unit', 'service', 'service_norm', 'norm_proposal', 'calendar_version', 'applicant', 'service_request',
    'request_text', 'request_event', 'change_set'] loop
    execute format('alter table requests.%I enable row level security', t);
    execute format('create policy tenant on requests.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant usage on schema requests to veche_app;
grant select, insert, update on requests.source, requests.unit, requests.service, requests.service_norm, requests.norm_proposal, requests.calendar_version,
  requests.service_request, requests.request_text to veche_app;
grant select, insert, update, delete on requests.status_mapping, requests.applicant to veche_app;
-- What happened is added to and never changed.
grant select, insert on requests.request_event, requests.change_set to veche_app;
grant select on requests.request_fact, requests.request_trace to veche_app;
