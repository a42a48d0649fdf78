import { toEpochMs } from '@veche/deadlines';
import type { Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { lastPulses } from '../db/pulse-repo.ts';
import { listActiveRules } from '../db/rule-repo.ts';
import type { Tables } from '../db/tables.ts';
import type { AlertSignal } from '../domain/alert-signal.ts';
import { endTheseItems } from './end-conditions.ts';
import { openOrExtend } from './open-alerts.ts';
import { catchSignals } from './take-signals.ts';

const hourMs = 3_600_000;

/** Finds sources that should tell of themselves and have been silent longer than a rule allows. */
export async function watchSources(deps: AlertsDeps, tx: Tx): Promise<void> {
  const rules = (await listActiveRules(tx)).filter((rule) => rule.definition.event.kind === 'source-silent');
  if (rules.length === 0) return;
  const speaking = await sourcesThatSpeak(tx);
  const pulses = (await lastPulses(tx)).filter(({ sourceCode }) => speaking.has(sourceCode));
  for (const rule of rules) {
    const { event } = rule.definition;
    if (event.kind !== 'source-silent') continue;
    const limitMs = event.hours * hourMs;
    const silent = pulses.filter(({ at }) => toEpochMs(tx.now) - toEpochMs(at) >= limitMs);
    const signals = silent.map(({ sourceCode, at }): AlertSignal => ({
      id: `${sourceCode}:silent:${at}`,
      kind: 'source-silent',
      at: tx.now,
      labels: { event: 'source-silent', source: sourceCode },
    }));
    await openOrExtend(deps, tx, catchSignals([rule], signals));
  }
}

/** A file is loaded once and a person types when they like: neither is missed. */
async function sourcesThatSpeak(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`
    select code from requests.source_name where tenant_id = ${tx.tenantId} and kind in ('api', 'poller', 'permits')`.execute(
    tx.kysely<Tables>(),
  );
  return new Set(rows.map((row) => row.code));
}

/** A source that speaks again ends what alerts say of its silence. */
export async function endSilenceOf(tx: Tx, sourceCode: string): Promise<void> {
  const { rows } = await sql<{ alert_id: string; ordinal: number }>`
    select i.alert_id, i.ordinal from alerts.alert a join alerts.alert_item i on i.tenant_id = a.tenant_id and i.alert_id = a.id
    where a.tenant_id = ${tx.tenantId} and a.event_kind = 'source-silent' and a.state <> 'resolved' and i.ended_at is null
      and i.signal_id like ${`${sourceCode}:silent:%`}`.execute(tx.kysely<Tables>());
  await endTheseItems(
    tx,
    rows.map((row) => ({ alertId: row.alert_id, ordinal: row.ordinal })),
  );
}
