import type { Instant } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { appendAlertEvents, type NewAlertEvent } from '../db/alert-history.ts';
import { holdOpenAlerts, insertAlerts, saveAlert } from '../db/alert-repo.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { listChains, stepsOf, type StoredChain } from '../db/chain-repo.ts';
import { addInhibitors, listInhibitions } from '../db/inhibition-repo.ts';
import { insertItems, knownSignals, signalsTaken } from '../db/item-repo.ts';
import type { StoredRule } from '../db/rule-repo.ts';
import { nextMomentOf } from '../domain/advance-alert.ts';
import { addItems, earliest, openAlert } from '../domain/alert-lifecycle.ts';
import type { AlertSignal } from '../domain/alert-signal.ts';
import type { Labels } from '../domain/labels.ts';
import type { MatchReason } from '../domain/match-rule.ts';
import type { WorkingTime } from '../domain/working-time.ts';
import { workingTimeOf } from '../working-time-of.ts';
import { noteAlertsChanged } from './note-alerts-changed.ts';
import { timingOf } from './rule-timing.ts';
import { wakeSweeper } from './wake-sweeper.ts';

/** Facts that concern one rule and belong to one group. */
export interface Caught {
  readonly rule: StoredRule;
  readonly groupKey: string;
  /** What all of them share. */
  readonly labels: Labels;
  readonly matchedBy: readonly MatchReason[];
  readonly isMomentary: boolean;
  readonly signals: readonly AlertSignal[];
  /** Of a threshold: the figure that was read. */
  readonly value?: number;
}

const placeOf = ({ ruleId, groupKey }: { ruleId: string; groupKey: string }): string =>
  `${ruleId} ${groupKey}`;

/** Adds facts to alerts that are open and opens alerts where none is. */
export async function openOrExtend(deps: AlertsDeps, tx: Tx, caught: readonly Caught[]): Promise<void> {
  let left = caught;
  // Where another transaction opened an alert in the meantime, its alert is seen at the second look.
  for (let look = 0; left.length > 0 && look < 3; look += 1) left = await tryOpenOrExtend(deps, tx, left);
  if (left.length > 0) throw new Error(`${left.length} groups of facts found no alert to belong to`);
}

async function tryOpenOrExtend(deps: AlertsDeps, tx: Tx, caught: readonly Caught[]): Promise<Caught[]> {
  const places = caught.map(({ rule, groupKey }) => ({ ruleId: rule.id, groupKey }));
  const open = new Map((await holdOpenAlerts(tx, places)).map((each) => [placeOf(each), each]));
  const at = await workingTimeOf(deps, tx);
  const existing = caught.flatMap((each) => {
    const found = open.get(placeOf({ ruleId: each.rule.id, groupKey: each.groupKey }));
    return found ? [{ caught: each, stored: found }] : [];
  });
  await extendAll(tx, existing);
  const taken = new Set(existing.map((each) => each.caught));
  const free = caught.filter((each) => !taken.has(each));
  return openAll(deps, tx, free, at);
}

async function extendAll(
  tx: Tx,
  pairs: readonly { readonly caught: Caught; readonly stored: StoredAlert }[],
): Promise<void> {
  const asked = pairs.flatMap(({ caught, stored }) =>
    caught.signals.map((signal) => ({ alertId: stored.id, signalId: signal.id })),
  );
  const known = await knownSignals(tx, asked);
  for (const { caught, stored } of pairs) {
    const fresh = caught.signals.filter((signal) => !known.has(`${stored.id} ${signal.id}`));
    if (fresh.length === 0) continue;
    await insertItems(tx, itemsOf(stored.id, fresh, stored.alert.items.added));
    const alert = addItems(stored.alert, fresh.length, tx.now);
    await saveAlert(tx, { ...stored, alert, ...(caught.value !== undefined && { value: caught.value }) });
    await appendAlertEvents(tx, [{ alertId: stored.id, kind: 'items-added', data: { count: fresh.length } }]);
    await wake(tx, [alert]);
    noteAlertsChanged(tx, [stored.id]);
  }
}

/** @returns those whose place was taken while we looked */
async function openAll(
  deps: AlertsDeps,
  tx: Tx,
  caught: readonly Caught[],
  at: WorkingTime,
): Promise<Caught[]> {
  const news = await withoutTaken(tx, caught);
  if (news.length === 0) return [];
  const chains = await listChains(tx);
  const fresh = news.map((each) => ({ caught: each, stored: newAlert(each, { tx, chains, at }) }));
  const inserted = await insertAlerts(
    tx,
    fresh.map(({ stored }) => stored),
  );
  const opened = fresh.filter(({ stored }) => inserted.has(stored.id));
  await insertItems(
    tx,
    opened.flatMap(({ caught: { signals }, stored }) => itemsOf(stored.id, signals, 0)),
  );
  await appendAlertEvents(
    tx,
    opened.flatMap(({ stored }) => openingEvents(stored)),
  );
  const firing = opened.map(({ stored }) => stored).filter(({ alert }) => alert.state === 'firing');
  await addInhibitors(tx, await listInhibitions(tx), firing);
  await wake(
    tx,
    opened.map(({ stored }) => stored.alert),
  );
  noteAlertsChanged(
    tx,
    opened.map(({ stored }) => stored.id),
  );
  return fresh.filter(({ stored }) => !inserted.has(stored.id)).map((each) => each.caught);
}

/** Facts that made an alert before make none again; what is left must still be as many as the rule wants. */
async function withoutTaken(tx: Tx, caught: readonly Caught[]): Promise<Caught[]> {
  const taken = await signalsTaken(
    tx,
    caught.flatMap(({ rule, signals }) =>
      signals.map((signal) => ({ ruleId: rule.id, signalId: signal.id })),
    ),
  );
  return caught.flatMap((each) => {
    const signals = each.signals.filter((signal) => !taken.has(`${each.rule.id} ${signal.id}`));
    return signals.length >= each.rule.definition.threshold.count ? [{ ...each, signals }] : [];
  });
}

function newAlert(
  { rule, groupKey, labels, matchedBy, isMomentary, signals, value }: Caught,
  { tx, chains, at }: { tx: Tx; chains: readonly StoredChain[]; at: WorkingTime },
): StoredAlert {
  const { definition } = rule;
  const requests = new Set(signals.map((signal) => signal.requestId));
  const [requestId] = requests;
  return {
    id: tx.newId(),
    ruleId: rule.id,
    ruleVersion: rule.version,
    groupKey,
    eventKind: definition.event.kind,
    labels,
    matchedBy,
    openedAt: tx.now,
    flushCount: 0,
    version: 1,
    ...(definition.groupBy === 'request' && requestId !== undefined && { requestId }),
    ...(value !== undefined && { value }),
    alert: openAlert(
      {
        severity: definition.severity,
        isMomentary,
        timing: timingOf(definition),
        chain: stepsOf(chains, definition.chainId),
        itemCount: signals.length,
      },
      tx.now,
      at,
    ),
  };
}

const itemsOf = (alertId: string, signals: readonly AlertSignal[], after: number) =>
  signals.map((signal, index) => ({
    alertId,
    signalId: signal.id,
    at: signal.at,
    ordinal: after + index + 1,
    ...(signal.requestId !== undefined && { requestId: signal.requestId }),
  }));

function openingEvents({ id, alert }: StoredAlert): NewAlertEvent[] {
  const opened: NewAlertEvent = { alertId: id, kind: 'opened', data: { count: alert.items.added } };
  return alert.state === 'firing' ? [opened, { alertId: id, kind: 'fired' }] : [opened];
}

async function wake(tx: Tx, alerts: readonly Parameters<typeof nextMomentOf>[0][]): Promise<void> {
  let next: Instant | undefined;
  for (const alert of alerts) {
    const moment = nextMomentOf(alert);
    if (moment !== undefined) next = earliest(next, moment);
  }
  if (next !== undefined) await wakeSweeper(tx, next);
}
