import type { RequestStatus } from '@veche/contracts';
import { addCalendarDays, calendarDays, calendarDaysBetween, localDateOf } from '@veche/deadlines';
import type { Instant, PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { getAlertPreferences } from '../db/preference-repo.ts';
import type { Tables } from '../db/tables.ts';
import { namedCodeOf } from './present-names.ts';
import { readNames } from './read-names.ts';

const mostDates = 500;

interface Row {
  readonly request_id: string;
  readonly number: string;
  readonly service_code: string;
  readonly service_title_ru: string | null;
  readonly service_title_en: string | null;
  readonly status: RequestStatus;
  readonly unit_code: string | null;
  readonly due_on: PlainDate;
  readonly due_at: Instant;
  readonly at_risk_at: Instant | null;
  readonly paused_since: Instant | null;
  readonly changed_at: Instant;
  readonly why: 'duty' | 'watch' | 'own';
}

/** Dates of requests a person answers for, follows or has filed: those to come within so many days, and those that passed unanswered. */
export async function readDates(tx: ReadTx, personId: PersonId, until: PlainDate): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with mine as (
      select f.request_id, 'own' as why, 1 as rank from requests.request_person r join requests.request_fact f using (tenant_id, request_id)
        where r.tenant_id = ${tx.tenantId} and r.person_id = ${personId} and f.done_at is null and f.due_on <= ${until}
      union all
      select w.request_id, 'watch', 2 from alerts.watch w where w.tenant_id = ${tx.tenantId} and w.person_id = ${personId}
      union all
      (select f.request_id, 'duty', 3 from requests.request_fact f
        where f.tenant_id = ${tx.tenantId} and f.done_at is null and f.due_on <= ${until}
          and f.unit_code in (select d.unit_code from alerts.duty d where d.tenant_id = ${tx.tenantId} and d.person_id = ${personId} and d.position = 'owner')
        order by f.due_at limit ${mostDates + 1}))
    select distinct on (f.due_at, f.request_id) f.request_id, f.number, f.service_code, f.service_title_ru, f.service_title_en, f.status, f.unit_code,
      f.due_on, f.due_at, f.at_risk_at, f.paused_since, f.changed_at, m.why
    from mine m join requests.request_fact f on f.tenant_id = ${tx.tenantId} and f.request_id = m.request_id
    where f.done_at is null and f.due_on <= ${until}
    order by f.due_at, f.request_id, m.rank limit ${mostDates + 1}`.execute(tx.kysely<Tables>());
  return rows;
}

/** The list of dates to come, with the days on which each will be told of. */
export async function listDatesToCome(
  deps: AlertsDeps,
  tx: ReadTx,
  { personId, days }: { readonly personId: PersonId; readonly days: number },
) {
  const { zone } = await deps.tenantOf(tx);
  const today = localDateOf(tx.now, zone);
  const rows = await readDates(tx, personId, addCalendarDays(today, calendarDays(days)));
  const { reminderDays } = await getAlertPreferences(tx, personId);
  const names = await readNames(tx);
  const items = rows.slice(0, mostDates).map((row) => ({
    requestId: row.request_id,
    number: row.number,
    service: { ru: row.service_title_ru ?? row.service_code, en: row.service_title_en ?? row.service_code },
    status: row.status,
    dueOn: row.due_on,
    dueAt: row.due_at,
    calendarDaysLeft: calendarDaysBetween(today, row.due_on),
    state: stateOf(row, tx.now),
    why: row.why,
    remindOn: reminderDays
      .map((before) => addCalendarDays(row.due_on, calendarDays(-before)))
      .filter((day) => day >= today)
      .toSorted(),
    ...(row.unit_code !== null && { unit: namedCodeOf(names.units, row.unit_code) }),
  }));
  return { items, hasMore: rows.length > mostDates };
}

function stateOf(row: Row, now: Instant): 'in-time' | 'at-risk' | 'overdue' | 'paused' {
  if (row.paused_since !== null) return 'paused';
  if (row.due_at <= now) return 'overdue';
  return row.at_risk_at !== null && row.at_risk_at <= now ? 'at-risk' : 'in-time';
}
