import type { Instant, Language, PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { findAlert } from '../db/alert-repo.ts';
import { listDigestEntries } from '../db/message-repo.ts';
import { listReminders } from '../db/reminder-repo.ts';
import { definitionsAt } from '../db/rule-repo.ts';
import type { Tables } from '../db/tables.ts';
import { wordsOfAlert } from '../engine/alert-words.ts';
import { personKey } from '../engine/recipients.ts';
import { readRequestFacts } from './request-facts.ts';

const mostDigests = 14;
const mostLines = 60;

interface DigestRow {
  readonly kind: 'alerts' | 'terms';
  readonly local_on: PlainDate;
  readonly due_at: Instant;
  readonly zone: string;
  readonly state: 'open' | 'queued' | 'empty';
}

/** Own digests, the next one first: what it holds so far, and what the last ones held. */
export async function listOwnDigests(
  deps: AlertsDeps,
  tx: ReadTx,
  { personId, language }: { readonly personId: PersonId; readonly language: Language },
) {
  const { rows } = await sql<DigestRow>`
    select kind, local_on, due_at, zone, state from alerts.digest
    where tenant_id = ${tx.tenantId} and recipient_key = ${personKey(personId)} and state <> 'empty'
    order by due_at desc, kind limit ${mostDigests}`.execute(tx.kysely<Tables>());
  const digests = [];
  for (const row of rows) {
    const lines =
      row.kind === 'alerts'
        ? await alertLines(deps, tx, { personId, language, localOn: row.local_on })
        : await termLines(tx, { personId, language, localOn: row.local_on });
    digests.push({
      kind: row.kind,
      localOn: row.local_on,
      dueAt: row.due_at,
      zone: row.zone,
      state: row.state,
      lines,
    });
  }
  return digests;
}

interface Asked {
  readonly personId: PersonId;
  readonly language: Language;
  readonly localOn: PlainDate;
}

async function alertLines(deps: AlertsDeps, tx: ReadTx, { personId, language, localOn }: Asked) {
  const entries = await listDigestEntries(tx, personKey(personId), localOn);
  const ids = [...new Set(entries.map((each) => each.alertId))].slice(0, mostLines);
  const lines = [];
  for (const alertId of ids) {
    const stored = await findAlert(tx, alertId);
    const version = stored && { ruleId: stored.ruleId, version: stored.ruleVersion };
    const definition = version && [...(await definitionsAt(tx, [version])).values()][0];
    if (!stored || !definition) continue;
    const link = new URL(`/alerts/${alertId}`, deps.publicUrl).href;
    const { title } = await wordsOfAlert(tx, stored, definition, { language, link });
    lines.push({ title, alertId });
  }
  return lines;
}

async function termLines(tx: ReadTx, { personId, language, localOn }: Asked) {
  const reminders = await listReminders(tx, personId, localOn);
  const facts = await readRequestFacts(
    tx,
    reminders.map((each) => each.requestId),
  );
  return reminders.slice(0, mostLines).flatMap(({ requestId, dueOn }) => {
    const request = facts.get(requestId);
    return request
      ? [{ title: `${dueOn} · ${request.number} · ${request.service[language]}`, requestId }]
      : [];
  });
}
