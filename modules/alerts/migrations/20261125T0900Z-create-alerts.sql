-- Who is told what about requests to services: rules, what they fired for, what was sent to whom and why, who took it on.
create schema alerts;

create table alerts.rule (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'on', 'quiet', 'off')),
  -- A rule on trial counts what it would have sent until this moment, then it is on.
  quiet_until timestamptz check (quiet_until is null or state = 'quiet'),
  -- Event, filter, threshold, severity, recipients, channels, timing and words, as the author set them.
  definition jsonb not null,
  owner_person_id uuid not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  enabled_at timestamptz,
  -- When its owner last said that it is needed.
  confirmed_at timestamptz not null,
  -- When the owner was last asked whether it is.
  asked_at timestamptz,
  primary key (tenant_id, id)
);

-- What a rule said at each of its versions; alerts point at the version that fired.
create table alerts.rule_version (
  tenant_id uuid not null,
  rule_id uuid not null,
  version integer not null,
  definition jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (tenant_id, rule_id, version),
  foreign key (tenant_id, rule_id) references alerts.rule
);

create table alerts.alert (
  tenant_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  rule_version integer not null,
  -- What its facts share; one open alert per rule and group.
  group_key text not null,
  state text not null check (state in ('pending', 'firing', 'acknowledged', 'resolved')),
  severity text not null check (severity in ('information', 'warning', 'critical')),
  severity_rank smallint generated always as (case severity when 'critical' then 0 when 'warning' then 1 else 2 end) stored,
  event_kind text not null,
  is_momentary boolean not null,
  labels jsonb not null,
  -- Which parts of the filter let the first fact through.
  matched_by jsonb not null,
  -- The one request it is about, when it is about one.
  request_id uuid,
  timing jsonb not null,
  -- The chain as it was when the alert fired, and how far it went.
  escalation jsonb,
  added integer not null,
  ended integer not null default 0,
  returned integer not null default 0,
  told jsonb,
  flush_count integer not null default 0,
  -- Of a threshold: the figure last read.
  value double precision,
  opened_at timestamptz not null,
  pending_until timestamptz,
  fired_at timestamptz,
  flush_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  acknowledged_how text check (acknowledged_how in ('app', 'link')),
  acknowledged_until timestamptz,
  -- Somebody did something about its request after it fired.
  acted_at timestamptz,
  resolved_at timestamptz,
  resolution text check (resolution in ('condition-ended', 'momentary', 'closed-by-person', 'rule-off')),
  -- The earliest moment at which something is due by itself.
  next_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, rule_id) references alerts.rule,
  check ((state = 'resolved') = (resolved_at is not null)),
  check (ended <= added)
);
create unique index alert_open on alerts.alert (tenant_id, rule_id, group_key) where state <> 'resolved';
comment on index alerts.alert_open is 'open-alerts: one open alert per rule and group, whoever is quicker';
create index alert_next on alerts.alert (tenant_id, next_at) where next_at is not null;
comment on index alerts.alert_next is 'sweep-alerts: what is due';
create index alert_list on alerts.alert (tenant_id, state, severity_rank, opened_at desc, id desc);
comment on index alerts.alert_list is 'list-alerts: of one state, the gravest and newest first';
create index alert_request on alerts.alert (tenant_id, request_id, opened_at desc) where request_id is not null;
comment on index alerts.alert_request is 'alerts of a request';
create index alert_rule on alerts.alert (tenant_id, rule_id, opened_at desc);
comment on index alerts.alert_rule is 'audit-rules, list-alerts of a rule';

-- A fact that belongs to an alert.
create table alerts.alert_item (
  tenant_id uuid not null,
  alert_id uuid not null,
  ordinal integer not null,
  signal_id text not null,
  request_id uuid,
  at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, alert_id, ordinal),
  unique (tenant_id, alert_id, signal_id),
  foreign key (tenant_id, alert_id) references alerts.alert on delete cascade
);
comment on index alerts.alert_item_tenant_id_alert_id_signal_id_key is 'open-alerts: a fact told twice counts once';
create index alert_item_request on alerts.alert_item (tenant_id, request_id) where ended_at is null and request_id is not null;
comment on index alerts.alert_item_request is 'end-items: open facts about a request that has changed';

-- Facts that were counted and did not make an alert yet.
create table alerts.counted_signal (
  tenant_id uuid not null,
  rule_id uuid not null,
  group_key text not null,
  signal_id text not null,
  request_id uuid,
  at timestamptz not null,
  primary key (tenant_id, rule_id, group_key, signal_id)
);

-- What became of an alert, step by step; only added to.
create table alerts.alert_event (
  tenant_id uuid not null,
  alert_id uuid not null,
  number integer not null,
  at timestamptz not null,
  kind text not null,
  person_id uuid,
  data jsonb not null default '{}',
  primary key (tenant_id, alert_id, number),
  foreign key (tenant_id, alert_id) references alerts.alert on delete cascade
);

-- Every message that was decided, also those that were not sent, with the reason of each stage.
create table alerts.message (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('alert', 'digest', 'terms', 'action-required', 'test', 'rule-check', 'monitoring')),
  recipient_key text not null,
  person_id uuid,
  contact_id uuid,
  -- The window it belongs to: a flush, a step of the chain, a civil date. One message per recipient and window.
  window_key text not null,
  alert_id uuid,
  rule_id uuid,
  reason text,
  step integer,
  state text not null check (state in ('queued', 'digest', 'deferred', 'withheld')),
  because text check ((because is not null) = (state = 'withheld')),
  trace jsonb not null default '[]',
  -- What of the alert it tells.
  added integer not null default 0,
  ended integer not null default 0,
  returned integer not null default 0,
  is_over boolean not null default false,
  channels text[] not null default '{}',
  release_at timestamptz check ((release_at is not null) = (state = 'deferred')),
  digest_on date,
  -- The message of the notifications module, with its copies and attempts.
  message_id uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, recipient_key, window_key),
  check ((person_id is null) <> (contact_id is null))
);
comment on index alerts.message_tenant_id_recipient_key_window_key_key is 'queue: one message per recipient and window, whatever crashes';
create index message_of_alert on alerts.message (tenant_id, alert_id, recipient_key, created_at desc) where alert_id is not null;
comment on index alerts.message_of_alert is 'what a recipient was told last; the messages of an alert';
create index message_log on alerts.message (tenant_id, created_at desc, id desc);
comment on index alerts.message_log is 'the message log, newest first';
create index message_of_rule on alerts.message (tenant_id, rule_id, created_at desc) where rule_id is not null;
comment on index alerts.message_of_rule is 'audit-rules: what of a rule was read; the log of a rule';
create index message_deferred on alerts.message (tenant_id, release_at) where state = 'deferred';
comment on index alerts.message_deferred is 'sweep-alerts: quiet hours that are over';
create index message_of_digest on alerts.message (tenant_id, recipient_key, digest_on) where digest_on is not null;
comment on index alerts.message_of_digest is 'what goes into a digest';

-- The window of a digest: one per recipient, kind and civil date, open until its hour.
create table alerts.digest (
  tenant_id uuid not null,
  recipient_key text not null,
  kind text not null check (kind in ('alerts', 'terms')),
  local_on date not null,
  zone text not null,
  due_at timestamptz not null,
  state text not null check (state in ('open', 'queued', 'empty')),
  closed_at timestamptz,
  primary key (tenant_id, recipient_key, kind, local_on),
  check ((state = 'open') = (closed_at is null))
);
create index digest_due on alerts.digest (tenant_id, due_at) where state = 'open';
comment on index alerts.digest_due is 'sweep-alerts: digests whose hour has come';

-- A link in a message by which its recipient acknowledges without signing in. The token is keyed, the row says whether it was used.
create table alerts.acknowledgement_link (
  tenant_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  recipient_key text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, alert_id) references alerts.alert on delete cascade
);

create table alerts.silence (
  tenant_id uuid not null,
  id uuid not null,
  matchers jsonb not null check (jsonb_array_length(matchers) > 0),
  comment text not null,
  author_person_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  created_at timestamptz not null,
  -- Ended before its time by this person.
  ended_by uuid,
  primary key (tenant_id, id)
);
create index silence_until on alerts.silence (tenant_id, ends_at);
comment on index alerts.silence_until is 'silences in force';

create table alerts.mute_window (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  from_time text not null,
  to_time text not null,
  zone text not null,
  weekdays integer[] not null,
  on_days text not null check (on_days in ('any-day', 'working-days', 'days-off')),
  created_at timestamptz not null,
  primary key (tenant_id, id)
);

create table alerts.inhibition (
  tenant_id uuid not null,
  id uuid not null,
  title_ru text not null,
  title_en text not null,
  source jsonb not null,
  target jsonb not null,
  equal text[] not null,
  is_on boolean not null,
  primary key (tenant_id, id)
);

-- Firing alerts by the places they inhibit from: whether an alert is inhibited is one look-up per inhibition.
create table alerts.inhibitor (
  tenant_id uuid not null,
  inhibition_id uuid not null,
  fingerprint text not null,
  alert_id uuid not null,
  primary key (tenant_id, inhibition_id, fingerprint, alert_id),
  foreign key (tenant_id, alert_id) references alerts.alert on delete cascade
);
create index inhibitor_alert on alerts.inhibitor (tenant_id, alert_id);
comment on index alerts.inhibitor_alert is 'an alert that no longer fires inhibits nothing';

create table alerts.chain (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  steps jsonb not null,
  is_default boolean not null,
  version integer not null default 1,
  primary key (tenant_id, id)
);
create unique index chain_default on alerts.chain (tenant_id) where is_default;
comment on index alerts.chain_default is 'the chain of rules that name none; one per town';

-- Who answers for a unit; an empty code is the town as a whole.
create table alerts.duty (
  tenant_id uuid not null,
  unit_code text not null,
  position text not null check (position in ('owner', 'head', 'deputy', 'controller')),
  person_id uuid not null,
  primary key (tenant_id, unit_code, position, person_id)
);
create index duty_person on alerts.duty (tenant_id, person_id);
comment on index alerts.duty_person is 'dates-to-come: units a person answers for';

create table alerts.recipient_group (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  primary key (tenant_id, id)
);
create table alerts.group_member (
  tenant_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, group_id, person_id),
  foreign key (tenant_id, group_id) references alerts.recipient_group on delete cascade
);

-- An address of somebody who has no account: another organisation, a duty service. Used only once they have agreed by its own link.
create table alerts.outside_contact (
  tenant_id uuid not null,
  id uuid not null,
  channel text not null,
  language text not null check (language in ('ru', 'en')),
  -- Name and address, under a key of this contact alone.
  sealed text not null,
  address_index text not null,
  created_by uuid not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  -- The address refused what was sent to it.
  suspended_at timestamptz,
  left_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, channel, address_index)
);

-- How a person wants to be told of alerts; people are global.
create table alerts.preference (
  person_id uuid primary key,
  zone text,
  quiet_from text,
  quiet_to text,
  digest_at text not null,
  -- Kind of message → channels beside the cabinet.
  channels jsonb not null,
  reminder_days integer[] not null,
  changed_at timestamptz not null,
  check ((quiet_from is null) = (quiet_to is null))
);

-- What somebody no longer wants: `rule:<id>`, `digest`, `terms`.
create table alerts.unsubscription (
  tenant_id uuid not null,
  recipient_key text not null,
  topic text not null,
  since timestamptz not null,
  primary key (tenant_id, recipient_key, topic)
);

-- When a source told anything: a silence is the time since.
create table alerts.source_pulse (
  tenant_id uuid not null,
  source_code text not null,
  at timestamptz not null,
  primary key (tenant_id, source_code, at)
);

-- The newest reading of the figure of a rule, to be shown beside its threshold.
create table alerts.rule_reading (
  tenant_id uuid not null,
  rule_id uuid not null,
  group_key text not null,
  value double precision,
  at timestamptz not null,
  primary key (tenant_id, rule_id, group_key)
);

-- A request a person follows.
create table alerts.watch (
  tenant_id uuid not null,
  person_id uuid not null,
  request_id uuid not null,
  since timestamptz not null,
  primary key (tenant_id, person_id, request_id)
);
create index watch_request on alerts.watch (tenant_id, request_id);
comment on index alerts.watch_request is 'who follows a request that has changed';

-- A reminder of a date to come, sent once per date and distance.
create table alerts.reminder (
  tenant_id uuid not null,
  person_id uuid not null,
  request_id uuid not null,
  due_on date not null,
  days_before integer not null,
  -- The civil date of the message it goes into.
  digest_on date not null,
  created_at timestamptz not null,
  primary key (tenant_id, person_id, request_id, due_on, days_before)
);
create index reminder_of_digest on alerts.reminder (tenant_id, person_id, digest_on);
comment on index alerts.reminder_of_digest is 'the lines of a message of dates to come';

-- The secret address of a person's calendar; the token itself is not kept.
create table alerts.calendar_feed (
  tenant_id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  created_at timestamptz not null,
  last_read_at timestamptz,
  primary key (tenant_id, person_id)
);
create unique index calendar_feed_token on alerts.calendar_feed (token_hash);
comment on index alerts.calendar_feed_token is 'read-feed: the calendar of a token';

-- Signs of life of the monitoring itself.
create table alerts.heartbeat (
  tenant_id uuid not null,
  part text not null,
  at timestamptz not null,
  primary key (tenant_id, part)
);

do $$
declare t text;
begin
  foreach t in array array['rule', 'rule_version', 'alert', 'alert_item', 'counted_signal', 'alert_event', 'message', 'digest', 'acknowledgement_link', 'silence',
    'mute_window', 'inhibition', 'inhibitor', 'chain', 'duty', 'recipient_group', 'group_member', 'outside_contact', 'unsubscription', 'source_pulse',
    'rule_reading', 'watch', 'reminder', 'calendar_feed', 'heartbeat'] loop
    execute format('alter table alerts.%I enable row level security', t);
    execute format('create policy tenant on alerts.%I using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())', t);
  end loop;
end $$;

grant usage on schema alerts to veche_app;
grant select, insert, update on alerts.rule, alerts.alert, alerts.alert_item, alerts.message, alerts.digest, alerts.acknowledgement_link, alerts.silence,
  alerts.heartbeat to veche_app;
grant select, insert, update, delete on alerts.counted_signal, alerts.mute_window, alerts.inhibition, alerts.inhibitor, alerts.chain, alerts.duty,
  alerts.recipient_group, alerts.group_member, alerts.outside_contact, alerts.preference, alerts.unsubscription, alerts.source_pulse, alerts.rule_reading,
  alerts.watch, alerts.reminder, alerts.calendar_feed to veche_app;
-- An alert that never fired leaves no trace.
grant delete on alerts.alert to veche_app;
grant select, insert on alerts.rule_version, alerts.alert_event to veche_app;
