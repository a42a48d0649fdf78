import { emit, type Scope, type Tx } from '@veche/platform';
import type { Instant } from '@veche/kernel';
import { describeRowFault } from '../../imports/domain/row-fault.ts';
import { dateReadersOf, readRow } from '../../imports/domain/table/table-row.ts';
import type { IncomingChange } from '../../imports/domain/incoming-change.ts';
import { insertPollLog, notePoll, type Poller } from '../db/poller-repo.ts';
import { alarmChanges } from '../domain/alarms.ts';
import { nextPollAt, windowOf, type PollWindow } from '../domain/poll-window.ts';
import { isProblem } from '../domain/problem-requests.ts';
import { valuesOf } from '../domain/read-answer.ts';
import type { PollersDeps } from '../pollers-deps.ts';
import { askOnce, type Asked } from './ask-once.ts';
import { readSecret } from './poller-secret.ts';

export const pollerAlarmType = 'ru.veche.requests.poller.alarm.v1';

const mostPages = 50;

/** What a whole poll brought: all its pages, or the failure it ended with. */
export interface PollResult {
  readonly window: PollWindow;
  readonly outcome: Asked['outcome'];
  readonly problemRequests: number | null;
}

/** Asks another system for what is new and takes it in, page by page; every query is logged with what it brought. */
export async function runPoll(
  deps: PollersDeps,
  scope: Scope,
  poller: Poller,
  { now, signal }: { readonly now: () => Instant; readonly signal: AbortSignal },
): Promise<PollResult> {
  const { settings } = poller;
  const window = windowOf(settings, { readTo: poller.read_to, failures: poller.failures }, now());
  const secret = await readSecret(deps.blobs, poller);
  const seen = new Set<string>();
  let problemRequests = 0;
  for (let page = 1; page <= mostPages; page += 1) {
    const asked = await askOnce(deps.outbound, { settings, window, page, secret, signal, now });
    const read = readItems(poller, asked);
    await deps.db.transact(scope, (tx) => record(deps, tx, poller, { asked, window, read }));
    if (asked.outcome !== 'ok') return { window, outcome: asked.outcome, problemRequests: null };
    problemRequests += read.requests.filter((changes) =>
      isProblem(changes, settings.mapping.statuses, asked.at),
    ).length;
    // A server that does not know the page parameter answers with the same list for ever.
    const first = JSON.stringify(asked.items[0] ?? null);
    if (settings.query.pageParameter === undefined || asked.items.length === 0 || seen.has(first)) break;
    seen.add(first);
  }
  return { window, outcome: 'ok', problemRequests };
}

interface ReadItems {
  readonly requests: readonly (readonly IncomingChange[])[];
  readonly refused: readonly string[];
}

/** The items of an answer as changes; what cannot be read is counted and does not hold up the rest. */
function readItems({ settings }: Poller, { items }: Asked): ReadItems {
  const { dialect, mapping } = settings;
  const dates = dateReadersOf(mapping);
  if (!dates.ok) return { requests: [], refused: items.map(() => dates.error.code) };
  const requests: (readonly IncomingChange[])[] = [];
  const refused: string[] = [];
  for (const item of items) {
    const reading = readRow(valuesOf(dialect, item, mapping), dates.value, mapping);
    if (reading.ok) requests.push(reading.value);
    else refused.push(describeRowFault(reading.error).en);
  }
  return { requests, refused };
}

async function record(
  deps: PollersDeps,
  tx: Tx,
  poller: Poller,
  { asked, window, read }: { readonly asked: Asked; readonly window: PollWindow; readonly read: ReadItems },
): Promise<void> {
  const items = read.requests.flat();
  const recorded =
    items.length === 0
      ? { created: 0, changed: 0, rejected: [] }
      : await deps.record(tx, { sourceCode: poller.source_code, kind: 'poll', items });
  await insertPollLog(tx, {
    poller_id: poller.id,
    at: asked.at,
    url: asked.url,
    address: asked.address,
    outcome: asked.outcome,
    http_status: asked.httpStatus,
    duration_ms: asked.durationMs,
    bytes: asked.bytes,
    rows_read: asked.items.length,
    rows_refused: read.refused.length,
    requests_created: recorded.created,
    requests_changed: recorded.changed,
    window_from: window.from,
    window_to: window.to,
    is_widened: window.isWidened,
  });
}

/** Notes how a poll ended, tells alarms that begin or end, and says when the next query is due. */
export async function settlePoll(tx: Tx, poller: Poller, result: PollResult): Promise<Instant> {
  const isAnswered = result.outcome === 'ok';
  const failures = isAnswered ? 0 : poller.failures + 1;
  const nextRunAt = nextPollAt(poller.settings.intervalMinutes, failures, tx.now);
  const lastSuccessAt = isAnswered ? tx.now : poller.last_success_at;
  const changes = alarmChanges(
    poller.settings.thresholds,
    {
      answeredAt: lastSuccessAt ?? poller.enabled_at,
      problemRequests: result.problemRequests,
    },
    poller.alarms,
    tx.now,
  );
  const ended = new Set(changes.filter(({ isRaised }) => !isRaised).map(({ alarm }) => alarm));
  const begun = changes.filter(({ isRaised }) => isRaised).map(({ alarm }) => alarm);
  await notePoll(tx, poller.id, {
    failures,
    read_to: isAnswered ? result.window.to : poller.read_to,
    last_run_at: tx.now,
    last_success_at: lastSuccessAt,
    last_outcome: result.outcome,
    next_run_at: nextRunAt,
    alarms: [...poller.alarms.filter((alarm) => !ended.has(alarm)), ...begun],
    alarm_count: poller.alarm_count + changes.length,
  });
  for (const [index, change] of changes.entries())
    await emit(tx, {
      type: pollerAlarmType,
      stream: poller.id,
      version: poller.alarm_count + index + 1,
      subject: poller.id,
      data: { pollerId: poller.id, sourceCode: poller.source_code, ...change },
    });
  return nextRunAt;
}
