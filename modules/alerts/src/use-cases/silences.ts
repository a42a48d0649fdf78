import type { LabelMatcher } from '@veche/contracts';
import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import { notFound, rejected, type ReadTx, type Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { alertFromRow, type StoredAlert } from '../db/alert-rows.ts';
import { definitionsAt } from '../db/rule-repo.ts';
import { endSilence, insertSilence, listSilences, type StoredSilence } from '../db/silence-repo.ts';
import type { AlertTable, Tables } from '../db/tables.ts';
import { matchesAll } from '../domain/labels.ts';
import { noteAlertsChanged, tellScreens } from '../engine/note-alerts-changed.ts';
import { wakeSweeper } from '../engine/wake-sweeper.ts';
import { versionKey } from '../queries/present-alerts.ts';
import { readRequestFacts } from '../queries/request-facts.ts';
import type { Selectable } from 'kysely';

const longestMs = 92 * 86_400_000;
const weekMs = 7 * 86_400_000;
const mostSamples = 10;
/** More open alerts than this are not all looked at to count what a silence holds back. */
const mostLookedAt = 25_000;

export interface NewSilence {
  readonly matchers: readonly LabelMatcher[];
  readonly startsAt?: Instant | undefined;
  readonly endsAt: Instant;
  readonly comment: string;
  readonly author: PersonId;
}

/** Holds back messages about what matches; screens of alerts show it at once. @throws AppError `period-unusable` */
export async function createSilence(deps: AlertsDeps, tx: Tx, silence: NewSilence): Promise<string> {
  const startsAt = silence.startsAt ?? tx.now;
  const isTooLong = toEpochMs(silence.endsAt) - toEpochMs(startsAt) > longestMs;
  if (silence.endsAt <= startsAt || silence.endsAt <= tx.now || isTooLong) throw rejected('period-unusable');
  const id = tx.newId();
  await insertSilence(tx, {
    id,
    matchers: silence.matchers,
    comment: silence.comment,
    authorPersonId: silence.author,
    startsAt,
    endsAt: silence.endsAt,
    createdAt: tx.now,
  });
  await note(deps, tx, { id, action: 'alerts.silence.created', result: [startsAt, silence.endsAt] });
  noteAlertsChanged(tx, [tx.tenantId]);
  await tellScreens(tx);
  return id;
}

/** Ends a silence now: what it held back is decided anew at once. @throws AppError `not-found` */
export async function stopSilence(
  deps: AlertsDeps,
  tx: Tx,
  { id, by }: { readonly id: string; readonly by: PersonId },
): Promise<void> {
  if (!(await endSilence(tx, id, by))) throw notFound();
  await note(deps, tx, { id, action: 'alerts.silence.ended', result: [] });
  await tx
    .kysely<Tables>()
    .updateTable('alerts.alert')
    .set({ flush_at: tx.now, next_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('state', '=', 'firing')
    .where('flush_at', 'is not', null)
    .execute();
  await wakeSweeper(tx, tx.now);
  noteAlertsChanged(tx, [tx.tenantId]);
  await tellScreens(tx);
}

/** What a silence would hold back: now, and of what fired in the last week. */
export async function previewSilence(tx: ReadTx, matchers: readonly LabelMatcher[]) {
  const open = (await openAlerts(tx)).filter(({ labels }) => matchesAll(labels, matchers));
  const since = fromEpochMs(toEpochMs(tx.now) - weekMs);
  const lately = (await alertsSince(tx, since)).filter(({ labels }) => matchesAll(labels, matchers));
  const shown = open.slice(0, mostSamples);
  const definitions = await definitionsAt(
    tx,
    shown.map(({ ruleId, ruleVersion }) => ({ ruleId, version: ruleVersion })),
  );
  const requests = await readRequestFacts(
    tx,
    shown.flatMap(({ requestId }) => requestId ?? []),
  );
  return {
    now: open.length,
    lastWeek: lately.length,
    samples: shown.map((stored) => {
      const number = stored.requestId === undefined ? undefined : requests.get(stored.requestId)?.number;
      return {
        alertId: stored.id,
        ruleName: definitions.get(versionKey(stored))?.name ?? '',
        severity: stored.alert.severity,
        ...(number !== undefined && { number }),
      };
    }),
  };
}

/** Silences with what each holds back now. */
export async function presentSilences(deps: AlertsDeps, tx: ReadTx) {
  const silences = await listSilences(tx, { past: true });
  const open = silences.some(({ endsAt }) => endsAt > tx.now) ? await openAlerts(tx) : [];
  const people = silences.flatMap(({ authorPersonId, endedBy }) => [
    authorPersonId,
    ...(endedBy === undefined ? [] : [endedBy]),
  ]);
  const names = await deps.people.displayNames(tx, [...new Set(people)]);
  return silences.map((silence) => {
    const state = stateOf(silence, tx.now);
    return {
      id: silence.id,
      matchers: [...silence.matchers],
      startsAt: silence.startsAt,
      endsAt: silence.endsAt,
      comment: silence.comment,
      author: names.get(silence.authorPersonId) ?? '–',
      state,
      holdsBack:
        state === 'active' ? open.filter(({ labels }) => matchesAll(labels, silence.matchers)).length : 0,
      ...(silence.endedBy !== undefined && { endedBy: names.get(silence.endedBy) ?? '–' }),
    };
  });
}

const stateOf = ({ startsAt, endsAt }: StoredSilence, now: Instant): 'active' | 'future' | 'over' =>
  endsAt <= now ? 'over' : startsAt <= now ? 'active' : 'future';

async function openAlerts(tx: ReadTx): Promise<StoredAlert[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.alert')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('state', 'in', ['firing', 'pending'])
    .orderBy('severity_rank')
    .orderBy('opened_at', 'desc')
    .limit(mostLookedAt)
    .execute();
  return rows.map(alertFromRow);
}

async function alertsSince(tx: ReadTx, since: Instant): Promise<StoredAlert[]> {
  const { rows } = await sql<Selectable<AlertTable>>`
    select * from alerts.alert where tenant_id = ${tx.tenantId} and opened_at > ${since} limit ${mostLookedAt}`.execute(
    tx.kysely<Tables>(),
  );
  return rows.map(alertFromRow);
}

const note = (
  deps: AlertsDeps,
  tx: Tx,
  { id, action, result }: { readonly id: string; readonly action: string; readonly result: string[] },
) => deps.journal.appendJournalEntry(tx, { action, subject: { type: 'silence', id }, revision: 1, result });
