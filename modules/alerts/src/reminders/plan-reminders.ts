import { addCalendarDays, calendarDays } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { holdOpenDigest } from '../db/digest-repo.ts';
import { getAlertPreferences, unsubscriptionsOf } from '../db/preference-repo.ts';
import type { Tables } from '../db/tables.ts';
import { nextDigestSlot } from '../domain/digest-slot.ts';
import { personKey } from '../engine/recipients.ts';
import { wakeSweeper } from '../engine/wake-sweeper.ts';

/**
 * Puts the dates that come near into the next message of everybody concerned: who answers for the unit, who follows the
 * request, whose it is. A reminder is made once per date and distance; a date that moves is reminded of anew.
 */
export async function planReminders(deps: AlertsDeps, tx: Tx): Promise<void> {
  for (const personId of await peopleWithDates(tx)) await planFor(deps, tx, personId);
}

async function peopleWithDates(tx: Tx): Promise<PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    select person_id from alerts.duty where tenant_id = ${tx.tenantId} and position = 'owner'
    union select person_id from alerts.watch where tenant_id = ${tx.tenantId}
    union select p.person_id from alerts.preference p where exists (
      select from requests.request_person r where r.tenant_id = ${tx.tenantId} and r.person_id = p.person_id)`.execute(
    tx.kysely<Tables>(),
  );
  return rows.map((row) => row.person_id);
}

async function planFor(deps: AlertsDeps, tx: Tx, personId: PersonId): Promise<void> {
  const { reminderDays, digestAt, zone: own } = await getAlertPreferences(tx, personId);
  const left = await unsubscriptionsOf(tx, personKey(personId));
  if (reminderDays.length === 0 || left.has('terms')) return;
  const zone = own ?? (await deps.tenantOf(tx)).zone;
  const slot = nextDigestSlot(tx.now, digestAt, zone);
  const dates = reminderDays.map((days) => addCalendarDays(slot.localOn, calendarDays(days)));
  const { rows } = await sql<{ n: number }>`
    with due as (
      select f.request_id, f.due_on from requests.request_fact f
      where f.tenant_id = ${tx.tenantId} and f.done_at is null and f.paused_since is null and f.due_at > ${tx.now}
        and f.due_on = any(${dates}::date[])
        and (f.unit_code in (select d.unit_code from alerts.duty d where d.tenant_id = f.tenant_id and d.person_id = ${personId} and d.position = 'owner')
          or f.request_id in (select w.request_id from alerts.watch w where w.tenant_id = f.tenant_id and w.person_id = ${personId})
          or f.request_id in (select r.request_id from requests.request_person r where r.tenant_id = f.tenant_id and r.person_id = ${personId}))),
    made as (
      insert into alerts.reminder (tenant_id, person_id, request_id, due_on, days_before, digest_on, created_at)
      select ${tx.tenantId}, ${personId}, request_id, due_on, due_on - ${slot.localOn}::date, ${slot.localOn}::date, ${tx.now} from due
      on conflict do nothing returning 1)
    select count(*)::int as n from made`.execute(tx.kysely<Tables>());
  if ((rows[0]?.n ?? 0) === 0) return;
  const held = await holdOpenDigest(tx, {
    recipientKey: personKey(personId),
    kind: 'terms',
    zone,
    at: digestAt,
  });
  await wakeSweeper(tx, held.dueAt);
}
