import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { insertAlertMessage, linkToSent } from '../db/message-repo.ts';
import { getAlertPreferences } from '../db/preference-repo.ts';
import type { Tables } from '../db/tables.ts';
import { channelsFor } from '../domain/preferences.ts';
import { personKey } from '../engine/recipients.ts';
import { readRequestFacts } from '../queries/request-facts.ts';

const hourMs = 3_600_000;
const silenceMs = 48 * hourMs;
/** What became due while nobody looked is still told; what is older is history. */
const lookBackMs = 48 * hourMs;

/** «Требуется действие»: a request has waited for its applicant for 48 hours, and nothing came. Told once per wait. */
export async function callToAct(deps: AlertsDeps, tx: Tx): Promise<void> {
  const before = fromEpochMs(toEpochMs(tx.now) - silenceMs);
  const after = fromEpochMs(toEpochMs(before) - lookBackMs);
  const { rows } = await sql<{ request_id: string; person_id: PersonId; since: Instant }>`
    select f.request_id, p.person_id, coalesce(f.paused_since, f.changed_at) as since
    from requests.request_fact f
    join (select tenant_id, request_id, person_id from alerts.watch
          union select tenant_id, request_id, person_id from requests.request_person) p
      on p.tenant_id = f.tenant_id and p.request_id = f.request_id
    where f.tenant_id = ${tx.tenantId} and f.closed_at is null and f.status = 'awaiting-confirmation'
      and coalesce(f.paused_since, f.changed_at) <= ${before} and coalesce(f.paused_since, f.changed_at) > ${after}
    order by f.request_id, p.person_id limit 500`.execute(tx.kysely<Tables>());
  const facts = await readRequestFacts(
    tx,
    rows.map((row) => row.request_id),
  );
  for (const { request_id: requestId, person_id: personId, since } of rows) {
    const request = facts.get(requestId);
    // Whom an import made up of a source's author has no contacts here.
    if (!request || !(await deps.people.contactsOf(tx, personId))) continue;
    const preferences = await getAlertPreferences(tx, personId);
    const id = tx.newId();
    const windowKey = `needs-you:${requestId}:${since}`;
    const channels = channelsFor('critical', ['email', 'sms'], preferences);
    const isNew = await insertAlertMessage(tx, {
      id,
      kind: 'action-required',
      recipient: { key: personKey(personId), personId },
      windowKey,
      fate: { state: 'queued' },
      trace: [],
      channels,
    });
    if (!isNew) continue;
    const outcome = await deps.notifications.queueMessage(tx, {
      recipientPersonId: personId,
      template: 'request-needs-you',
      values: { number: request.number, service: request.service, since },
      link: `/requests/${requestId}`,
      subject: { type: 'service-request', id: requestId },
      channels,
      dedupeKey: windowKey,
    });
    if (outcome.state === 'queued') await linkToSent(tx, [id], outcome.messageId);
  }
}
