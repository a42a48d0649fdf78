import type { Instant, TenantId } from '@veche/kernel';
import { Client } from 'pg';

export interface LoadRequests {
  /** Connection of the owner of the tables: one statement fills a table, past row-level security. */
  readonly ownerUrl: string;
  readonly tenantId: TenantId;
  readonly requests: number;
  /** Events of a request, at least two: it was opened, and what followed. */
  readonly eventsEach: number;
  /** The moment the register is filled for: about a seventh of it is still open then. */
  readonly now: Instant;
  /** Hashes of words the texts are made of, the most frequent first. */
  readonly vocabulary: readonly number[];
}

/** What the loaded register is made of, for queries that must find something. */
export const loadedFacets = { services: 130, units: 60, districts: 18 } as const;
export const loadedSource = 'load';
const spreadDays = 365;
const tables = ['requests.service_request', 'requests.request_text', 'requests.request_event'];

/**
 * Fills a register as a big city's would look after a year: services, units and districts as uneven as in life, a seventh
 * still open, a part of those late. Everything follows from the number of the row, so that two loads are alike.
 */
export async function loadRequests(load: LoadRequests): Promise<void> {
  const client = new Client({ connectionString: load.ownerUrl });
  await client.connect();
  try {
    await client.query(
      `set synchronous_commit = off; set maintenance_work_mem = '256MB'; set work_mem = '64MB'`,
    );
    await client.query(facets, [load.tenantId, load.now]);
    await client.query(norms, [load.tenantId]);
    const indexes = await dropIndexes(client);
    await client.query(makePhrases, [load.vocabulary]);
    await client.query(requests, [load.tenantId, load.now, load.requests, spreadDays]);
    await client.query(texts, [load.tenantId]);
    await client.query(events, [load.tenantId, load.eventsEach]);
    for (const each of indexes) await client.query(each.definition);
    for (const { comment } of indexes) if (comment !== null) await client.query(comment);
    for (const table of tables) await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}

interface DroppedIndex {
  readonly definition: string;
  readonly comment: string | null;
}

/** Indexes are made anew over the filled tables: that takes a third of the time of keeping them while filling. */
async function dropIndexes(client: Client): Promise<DroppedIndex[]> {
  const { rows } = await client.query<DroppedIndex & { name: string }>(
    `
    select quote_ident(n.nspname) || '.' || quote_ident(i.relname) as name, pg_get_indexdef(x.indexrelid) as definition,
      'comment on index ' || quote_ident(n.nspname) || '.' || quote_ident(i.relname) || ' is '
        || quote_literal(obj_description(i.oid, 'pg_class')) as comment
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = i.relnamespace
    where x.indrelid = any($1::regclass[])
      and not exists (select from pg_constraint c where c.conindid = x.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows;
}

/** A well-formed id made of a text. */
const idOf = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`;

/** The term of a service in calendar days; some have none. */
const termDays = (service: string): string => `(5 + ${service} % 25)`;
const hasTerm = (service: string): string => `(${service} % 17 <> 3)`;

const facets = `
with source as (
  insert into requests.source (tenant_id, code, title_ru, title_en, kind, zone, created_at)
  values ($1, '${loadedSource}', 'Городской портал', 'City portal', 'file', 'Europe/Moscow', $2)
), service as (
  insert into requests.service (tenant_id, code, title_ru, title_en, category, system)
  select $1, 'S-' || n, 'Услуга города № ' || n, 'City service ' || n, 'Категория ' || n % 15, 'monitor'
  from generate_series(0, ${loadedFacets.services - 1}) n
)
insert into requests.unit (tenant_id, code, title_ru, title_en, kind)
select $1, 'U-' || n, 'Управление № ' || n, 'Unit ' || n, 'unit' from generate_series(0, ${loadedFacets.units - 1}) n`;

const norms = `
insert into requests.service_norm (tenant_id, id, service_code, stage, amount, unit, end_shift, pausable, valid_from, basis, verification)
select $1, ${idOf(`'norm' || n`)}, 'S-' || n, 'final', ${termDays('n')}, 'calendarDay', 'none', true, date '2013-01-01',
  '[{"act": "REG", "title": {"ru": "Регламент услуги", "en": "Regulation of the service"}, "verification": "D"}]', 'D'
from generate_series(0, ${loadedFacets.services - 1}) n where ${hasTerm('n')}`;

/** A number from 0 to 1 that depends on the row and on what it is for. */
const u = (purpose: number): string => `(abs(hashint8(n * 64 + ${purpose})::bigint) % 1000003) / 1000003.0`;

/** A text is three phrases of four words, so that words meet in many ways and a million texts are made quickly. */
const phrases = 20_000;
const makePhrases = `
create temporary table phrase as
select p as id, array_agg(($1::bigint[])[1 + floor(cardinality($1::bigint[])
  * power((abs(hashint8(p::bigint * 4 + w)::bigint) % 1000003) / 1000003.0, 3))::int]) as words
from generate_series(0, ${phrases - 1}) p, generate_series(0, 3) w group by p`;

// `offset 0` keeps the planner from copying an expression into every place that uses it: the load is ten times quicker.
const requests = `
insert into requests.service_request (tenant_id, id, source_code, external_id, number, service_code, unit_code, region, district, channel, criticality,
  status, opened_at, registered_at, first_answer_at, closed_at, done_at, confirmed_solved, reopened_count, stated_due_at, first_answer_due_at, due_at, due_on,
  at_risk_at, very_overdue_at, next_transition_at, paused_since, pause_reason, paused_ms, norm_id, calendar_version, clock_inputs, applicant_key, last_event_at, last_event_ordinal, version, change_id, changed_at)
select $1, complete.id, '${loadedSource}', n::text, 'Г-' || lpad(n::text, 8, '0'), 'S-' || service, 'U-' || unit, 'Город', 'Район ' || district, channel, criticality,
  status, opened_at, registered_at, answered_at, closed_at, case when status = 'awaiting-confirmation' then answered_at else closed_at end, case when closed_at is null or ${u(20)} > 0.4 then null else ${u(21)} < 0.6 end,
  case when ${u(22)} < 0.05 then 1 else 0 end, due_at, registered_at + interval '3 days', due_at, ((due_at - interval '1 second') at time zone 'Europe/Moscow')::date,
  at_risk_at, due_at + interval '7 days',
  case when closed_at is not null or is_paused then null when at_risk_at > $2 then at_risk_at when due_at > $2 then due_at
       when due_at + interval '7 days' > $2 then due_at + interval '7 days' end,
  case when is_paused then least($2::timestamptz, due_at) - interval '2 days' end, case when is_paused then 'WAIT_APPLICANT' end, 0,
  case when due_at is not null then ${idOf(`'norm' || service`)} end, 1,
  case when is_paused then jsonb_build_object('pauses', jsonb_build_array(jsonb_build_object('from', to_char((least($2::timestamptz, due_at) - interval '2 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'reason', 'WAIT_APPLICANT'))) end,
  decode(md5('applicant' || floor(${u(23)} * $3 / 3)), 'hex'),
  coalesce(closed_at, answered_at, registered_at), 4, 3, change_id, coalesce(closed_at, answered_at, registered_at)
from (
  select n, (lpad(to_hex(floor(extract(epoch from opened_at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid as id,
    ${idOf(`'change' || n / 500`)} as change_id, service, unit, district, channel, criticality, opened_at, registered_at,
    case when is_closed or ${u(9)} < 0.5 then least(registered_at + days * 0.6 * interval '1 day', $2::timestamptz) end as answered_at,
    case when is_closed then registered_at + days * interval '1 day' end as closed_at,
    due_at, registered_at + (due_at - registered_at) * 0.8 as at_risk_at, not is_closed and ${u(10)} < 0.15 and due_at is not null as is_paused,
    case when is_closed then case when ${u(11)} < 0.12 then 'refused' else 'completed' end
         when ${u(10)} < 0.15 then 'postponed' when ${u(9)} < 0.05 then 'awaiting-confirmation'
         when ${u(11)} < 0.2 then 'requested' else 'in-progress' end as status
  from (
    select *, days < extract(epoch from $2::timestamptz - registered_at) / 86400 and ${u(12)} > 0.08 as is_closed,
      case when not ${hasTerm('service')} then null else date_trunc('day', registered_at) + ${termDays('service')} * interval '1 day' + interval '21 hours' end as due_at
    from (
      select *, opened_at + interval '14 hours' as registered_at, ${termDays('service')} * (0.3 + 1.1 * ${u(6)}) as days
      from (
        select n, floor(130 * power(${u(1)}, 2.5))::int as service, floor(60 * power(${u(2)}, 2))::int as unit, floor(18 * ${u(3)})::int as district,
          (array['portal', 'portal', 'mobile', 'mobile', 'phone', 'office', 'email', 'bot'])[1 + floor(8 * ${u(4)})::int] as channel,
          case when ${u(5)} < 0.02 then 'critical' when ${u(5)} < 0.1 then 'high' else 'normal' end as criticality,
          $2::timestamptz - ((1 - n / $3::double precision) * $4 * 86400 + ${u(7)} * 3600) * interval '1 second' as opened_at
        from generate_series(1, $3::bigint) n offset 0
      ) drawn offset 0
    ) timed offset 0
  ) termed offset 0
) complete`;

const texts = `
insert into requests.request_text (tenant_id, request_id, sealed, words)
select r.tenant_id, r.id, '', one.words || two.words || three.words
from (select tenant_id, id, external_id::bigint as n from requests.service_request where tenant_id = $1) r
join phrase one on one.id = abs(hashint8(n * 64 + 32)::bigint) % ${phrases}
join phrase two on two.id = abs(hashint8(n * 64 + 33)::bigint) % ${phrases}
join phrase three on three.id = abs(hashint8(n * 64 + 34)::bigint) % ${phrases}`;

/** What the source calls the step, by which the ways of requests are told: some six ways, as uneven as in life. */
const activity = `case when k = 0 then 'Подано' when k = 1 then 'Принято' when k = $2 - 1 and r.closed_at is not null then case when r.status = 'refused' then 'Отказано' else 'Решено' end
       when (abs(hashint8(r.external_id::bigint * 8 + k)::bigint) % 10) < 7 then 'В работе' else 'На проверке' end`;

const events = `
insert into requests.request_event (tenant_id, request_id, at, ordinal, id, source_code, kind, status, foreign_status, unit_code, actor, received_at, change_id)
select r.tenant_id, r.id, case when k = 0 then r.opened_at else r.opened_at + (coalesce(r.closed_at, r.changed_at) - r.opened_at) * (k / ($2 - 1)::double precision) end, k,
  ${idOf('r.id::text || k')}, r.source_code,
  case when k = 0 then 'opened' when k = 1 then 'registered' when k = $2 - 1 and r.closed_at is not null then 'closed' else 'status' end,
  case when k = 0 then 'requested' when k = $2 - 1 then r.status else 'in-progress' end, ${activity}, r.unit_code,
  case when k = 0 then 'applicant' else 'unit' end, r.changed_at, r.change_id
from requests.service_request r, generate_series(0, $2 - 1) k
where r.tenant_id = $1`;
